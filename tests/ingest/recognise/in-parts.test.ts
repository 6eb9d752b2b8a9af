/** A text longer than an article is looked through part by part, and read as one. */
import { expect, test } from 'vitest';
import type { SourceText } from '../../../src/ingest/recognise/found.ts';
import { recognise } from '../../../src/ingest/recognise/recognise.ts';

const FACTS = 'Anna Wind founded Nordkraft GmbH in 2011. Nordkraft GmbH raised $25 million in May 2024.';
const FILLER = 'The sea was calm and the town went on with its works as it had for years. '.repeat(40).trim();

function sourceOf(paragraphs: readonly string[]): SourceText {
  let at = 0;
  const blocks = paragraphs.map((paragraph) => {
    const start = at;
    at += paragraph.length + 2;
    return { start, end: start + paragraph.length, blockKind: 'PARAGRAPH' as const, language: 'en' };
  });
  return { title: 'Wind', text: paragraphs.join('\n\n'), blocks, language: 'en', publishedOn: '2026-03-10' };
}

test('whom two parts name alike is one, and every span is of the whole text', () => {
  const source = sourceOf([FACTS, ...Array<string>(60).fill(FILLER), FACTS]);
  expect(source.text.length).toBeGreaterThan(150_000);
  const { parties, proposals, money, dates, sentences } = recognise(source, []);
  const at = ({ start, end }: { start: number; end: number }) => source.text.slice(start, end);
  const last = source.blocks.at(-1)!.start;
  const company = parties.filter(({ name }) => name.startsWith('Nordkraft'));
  expect(company).toHaveLength(1);
  const named = company[0]!.mentions.filter(({ how }) => how === 'NAME');
  expect(named.map(at)).toEqual(Array<string>(4).fill('Nordkraft GmbH'));
  expect(named.filter(({ start }) => start >= last)).toHaveLength(2);
  expect(money.map(at)).toEqual(['$25 million', '$25 million']);
  expect(dates.map(at)).toEqual(['2011', 'May 2024', '2011', 'May 2024']);
  expect(at(sentences.at(-1)!)).toBe('Nordkraft GmbH raised $25 million in May 2024.');
  const rounds = proposals.filter((proposal) => proposal.kind === 'FUNDING_ROUND');
  expect(rounds.map(({ company: key }) => key)).toEqual(Array<string>(2).fill(company[0]!.key));
  const keys = new Set(parties.map(({ key }) => key));
  expect(keys.size).toBe(parties.length);
});
