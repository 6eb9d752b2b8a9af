import { describe, expect, it } from 'vitest';
import { findQuotes } from '../../../src/ingest/recognise/quotes/find-quotes.ts';
import { sentencesOf } from '../../../src/ingest/recognise/sentences.ts';
import { workOf } from '../../support/time.ts';

describe('half a megabyte in one line takes time in proportion', () => {
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
        const source = { title: '', text, blocks: [block], language: 'de', publishedOn: null };
        return workOf(() => findQuotes(source, sentences, [])).took;
      };
      time(10_000);
      const short = time(50_000);
      // Ten times the length: a square would be a hundred times the time.
      expect(time(500_000)).toBeLessThan(Math.max(short, 20) * 40);
    },
    120_000,
  );

  it.each(['„A', '„A\nb“', 'b“ „A'])(
    'in paragraphs of %j',
    (piece) => {
      const time = (length: number): number => {
        const lines = `${piece}\n`.repeat(length / (piece.length + 1)).split('\n');
        const text = lines.join('\n');
        let at = 0;
        const blocks = lines.map((line) => {
          const start = at;
          at += line.length + 1;
          return { start, end: start + line.length, blockKind: 'PARAGRAPH' as const, language: 'de' };
        });
        const sentences = blocks.flatMap((block) => sentencesOf(text, block));
        const source = { title: '', text, blocks, language: 'de', publishedOn: null };
        return workOf(() => findQuotes(source, sentences, [])).took;
      };
      time(10_000);
      const short = time(50_000);
      // Four times the length: a square would be sixteen times the time.
      expect(time(200_000)).toBeLessThan(Math.max(short, 20) * 8);
    },
    120_000,
  );

  it('of Chinese', () => {
    const text = '李明说：“我们走。”'.repeat(100_000);
    const block = { start: 0, end: text.length, blockKind: 'PARAGRAPH' as const, language: 'zh' };
    const source = { title: '', text, blocks: [block], language: 'zh', publishedOn: null };
    expect(workOf(() => findQuotes(source, sentencesOf(text, block), [])).took).toBeLessThan(20_000);
  }, 120_000);
});
