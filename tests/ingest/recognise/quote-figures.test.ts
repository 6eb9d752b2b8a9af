/** The bounds that the quote recogniser holds on articles its models have not seen, and on the seed document. */
import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { findQuotes } from '../../../src/ingest/recognise/quotes/find-quotes.ts';
import type { Span } from '../../../src/ingest/recognise/found.ts';
import { sentencesOf } from '../../../src/ingest/recognise/sentences.ts';
import { type Bucket, buckets, countsOf, type Figures, figuresOf } from '../../bench/quote-figures.ts';
import { hasWikinews, overlap, wikinews } from '../../bench/wikinews.ts';
import { hasShared, sharedPath } from '../../support/shared.ts';

describe.skipIf(!hasWikinews)('quotes in WIKINEWS articles (skipped without ../shared)', () => {
  let figures: Record<Bucket, Figures>;

  beforeAll(() => {
    const counts = wikinews('dev').map((article) =>
      countsOf(article, findQuotes(article.source, article.sentences, [])),
    );
    figures = Object.fromEntries(
      buckets.map((bucket) => [bucket, figuresOf(counts.map((count) => count[bucket]))]),
    ) as typeof figures;
  });

  it('are found, the direct ones', () => {
    expect(figures.direct.f1).toBeGreaterThanOrEqual(0.87);
    expect(figures.directLong.f1).toBeGreaterThanOrEqual(0.97);
  });

  it('are given to the right speaker', () => {
    expect(figures.direct.speaker).toBeGreaterThanOrEqual(0.87);
    expect(figures.indirect.speaker).toBeGreaterThanOrEqual(0.87);
  });

  it('are found, the reported ones', () => {
    expect(figures.indirect.precision).toBeGreaterThanOrEqual(0.85);
    expect(figures.indirect.recall).toBeGreaterThanOrEqual(0.5);
  });
});

interface Gold {
  blocks: { start: number; end: number; language: string }[];
  quotes: { type: string; speakerMention: Span; parts: { content: Span }[] }[];
  notQuotes: Span[];
}

describe.skipIf(!hasShared('seed-document'))(
  'quotes in the seed document (skipped without ../shared)',
  () => {
    const read = () => {
      const text = readFileSync(sharedPath('seed-document/yin-qi.txt'), 'utf8');
      const gold = JSON.parse(readFileSync(sharedPath('seed-document/gold.json'), 'utf8')) as Gold;
      const blocks = gold.blocks.map(({ start, end, language }) => ({
        start,
        end,
        language,
        blockKind: 'PARAGRAPH' as const,
      }));
      const sentences = blocks.flatMap((block) => sentencesOf(text, block));
      const source = { title: '', text, blocks, language: 'de', publishedOn: null };
      return { gold, source, sentences, findings: findQuotes(source, sentences, []) };
    };

    it('are found in all their parts, with their speakers', () => {
      const { gold, findings } = read();
      for (const { parts, speakerMention } of gold.quotes.filter(({ type }) => type === 'direct')) {
        const found = findings.find((finding) => finding.parts[0]!.start === parts[0]!.content.start);
        expect(found?.parts).toEqual(parts.map(({ content: { start, end } }) => ({ start, end })));
        expect(found?.speakerSpan).toEqual({ start: speakerMention.start, end: speakerMention.end });
      }
    });

    it('are not seen in marks around names and terms', () => {
      const { gold, findings } = read();
      const direct = findings.filter(({ quoteKind }) => quoteKind === 'DIRECT').flatMap(({ parts }) => parts);
      expect(gold.notQuotes.filter((trap) => direct.some((part) => overlap(part, trap) > 0))).toEqual([]);
    });
  },
);
