import { describe, expect, it } from 'vitest';
import { findQuotes } from '../../../src/ingest/recognise/quotes/find-quotes.ts';
import { sentencesOf } from '../../../src/ingest/recognise/sentences.ts';

describe('a megabyte in one line takes time in proportion', () => {
  const pieces = [
    'a',
    '„',
    '„a“ ',
    '„A ',
    'sagte, dass ',
    'laut Polizei ',
    '„Ich bin da“, sagte Anna. ',
    'Der Sprecher sagte, er sei da, ',
    '" ',
    "' ",
    'Anna ',
  ];

  it.each(pieces)(
    'of %j',
    (piece) => {
      const time = (length: number): number => {
        const text = piece.repeat(length / piece.length);
        const block = { start: 0, end: text.length, blockKind: 'PARAGRAPH' as const, language: 'de' };
        const sentences = sentencesOf(text, block);
        const before = performance.now();
        findQuotes({ title: '', text, blocks: [block], language: 'de', publishedOn: null }, sentences, []);
        return performance.now() - before;
      };
      time(20_000);
      const short = time(100_000);
      // Ten times the length: a square would be a hundred times the time.
      expect(time(1_000_000)).toBeLessThan(Math.max(short, 20) * 40);
    },
    120_000,
  );

  it('of Chinese', () => {
    const text = '李明说：“我们走。”'.repeat(100_000);
    const block = { start: 0, end: text.length, blockKind: 'PARAGRAPH' as const, language: 'zh' };
    const before = performance.now();
    findQuotes(
      { title: '', text, blocks: [block], language: 'zh', publishedOn: null },
      sentencesOf(text, block),
      [],
    );
    expect(performance.now() - before).toBeLessThan(20_000);
  }, 120_000);
});
