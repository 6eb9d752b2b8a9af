/** Amounts of money in running sentences, and what is none. */
import { describe, expect, test } from 'vitest';
import type { FoundMoney } from '../../../src/ingest/recognise/found.ts';
import { findMoney } from '../../../src/ingest/recognise/money.ts';
import { firstMoneyCases, heldOutMoneyCases, laterMoneyCases, type MoneyCase } from './money.cases.ts';
import { seedDocument } from './seed-document.ts';
import { sourceText } from './source-text.ts';

function written({ amount: { min, max, currency, qualifier } }: FoundMoney): string {
  const bounds = [...new Set([min, max].filter((bound) => bound !== null))].join('..');
  return `${qualifier} ${bounds} ${currency ?? 'none'}`;
}

const read = ([language, sentence]: MoneyCase) => findMoney(sourceText(language, sentence)).map(written);

describe('money in our own sentences', () => {
  const cases = [...firstMoneyCases, ...heldOutMoneyCases, ...laterMoneyCases];

  test('of 100 sentences 99 are read wholly right', () => {
    const wrong = cases.filter((each) => read(each).join() !== each.slice(2).join());
    expect(cases.length).toBeGreaterThan(140);
    expect(wrong.length / cases.length, JSON.stringify(wrong)).toBeLessThanOrEqual(0.01);
  });

  test('every place is the wording', () => {
    for (const [language, sentence] of cases) {
      const source = sourceText(language, `Vorweg. | ${sentence}`);
      for (const { start, end, amount } of findMoney(source)) {
        expect(source.text.slice(start, end)).toBe(amount.verbatim);
        expect(start).toBeGreaterThanOrEqual(source.blocks[1]!.start);
      }
    }
  });
});

describe('how sure it is', () => {
  const one = (language: string, sentence: string) => findMoney(sourceText(language, sentence))[0]!;

  test('marks mean what they mean in the language of the block', () => {
    expect(one('de', 'Es sind 1.234 Millionen Euro.').amount.min).toBe('1234000000');
    expect(one('en', 'It is 1.234 million euros.').amount.min).toBe('1234000');
    expect(one('de-AT', 'Es ist eine Billion Euro.').amount.min).toBe('1000000000000');
    expect(one('en', 'It is one billion euros.').amount.min).toBe('1000000000');
  });

  test('a currency that may be several stays open, and is less sure', () => {
    const [open, clear] = [
      one('de', 'Sie zahlte 5 Millionen Kronen.'),
      one('de', 'Sie zahlte 5 Millionen Euro.'),
    ];
    expect(open.amount.currency).toBeNull();
    expect(open.confidence).toBeLessThan(clear.confidence);
    expect(one('zh', '售价¥120。').amount.currency).toBe('CNY');
  });
});

const seed = seedDocument();
test.skipIf(seed === null)('in the source document all is found, and nothing else (needs ../shared)', () => {
  const { gold, source } = seed!;
  const qualifiers: Record<string, string> = { exact: 'EXACT', about: 'ABOUT', over: 'AT_LEAST' };
  const found = findMoney(source).map((each) => [each.start, each.end, written(each)]);
  expect(gold.money).toHaveLength(7);
  expect(found).toEqual(
    gold.money.map(({ start, end, amount, currency, qualifier }) => [
      start,
      end,
      `${qualifiers[qualifier]} ${amount} ${currency}`,
    ]),
  );
});
