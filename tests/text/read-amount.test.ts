/** Amounts as people write them, read as they are meant, or not at all. */
import { existsSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkAmount } from '../../src/text/amount.ts';
import type { AmountReading } from '../../src/text/amount-reading.ts';
import { findAmounts, readAmount } from '../../src/text/read-amount.ts';
import { workOf } from '../support/time.ts';

/** `AT_LEAST 5000000000 CNY`, `BETWEEN 3..5 EUR`, `undisclosed`, `nothing`; `?` where the currency is unclear. */
function written({ amount, isCurrencyUnclear }: AmountReading): string {
  if (!amount) return 'nothing';
  if (amount.qualifier === 'UNDISCLOSED') return 'undisclosed';
  const bounds = [...new Set([amount.min, amount.max].filter((bound) => bound !== null))].join('..');
  return `${amount.qualifier} ${bounds} ${amount.currency ?? 'none'}${isCurrencyUnclear ? '?' : ''}`;
}

describe.each<[what: string, cases: readonly (readonly [text: string, expected: string])[]]>([
  [
    'German',
    [
      ['über 5 Mrd. Yuan', 'AT_LEAST 5000000000 CNY'],
      ['mehr als 100 Millionen US-Dollar', 'AT_LEAST 100000000 USD'],
      ['zwischen 3 und 5 Milliarden Euro', 'BETWEEN 3000000000..5000000000 EUR'],
      ['100 bis 150 Millionen Euro', 'BETWEEN 100000000..150000000 EUR'],
      ['zwischen 80.000 und 300.000 Euro', 'BETWEEN 80000..300000 EUR'],
      ['von 600 Millionen bis zu zwei Milliarden Euro', 'BETWEEN 600000000..2000000000 EUR'],
      ['bis zu 20 Mio. Dollar', 'AT_MOST 20000000 USD?'],
      ['bis zu rund 20 Mio. Euro', 'AT_MOST 20000000 EUR'],
      ['knapp 3 Mio. €', 'ABOUT 3000000 EUR'],
      ['etwas über 28 Millionen Euro', 'AT_LEAST 28000000 EUR'],
      ['etwa 5,5 Millionen Yuan', 'ABOUT 5500000 CNY'],
      ['eine Milliarde Yuan', 'EXACT 1000000000 CNY'],
      ['einer halben Milliarde Euro', 'EXACT 500000000 EUR'],
      ['anderthalb Milliarden Euro', 'EXACT 1500000000 EUR'],
      ['dreieinhalb Millionen Franken', 'EXACT 3500000 CHF'],
      ['zweihundertfünfzig Millionen Euro', 'EXACT 250000000 EUR'],
      ['dreiundzwanzig Millionen Euro', 'EXACT 23000000 EUR'],
      ['eine Billion Euro', 'EXACT 1000000000000 EUR'],
      ['drei Billionen Euro', 'EXACT 3000000000000 EUR'],
      ['5-Milliarden-Euro-Finanzierung', 'EXACT 5000000000 EUR'],
      ['dreistelliger Millionenbetrag', 'BETWEEN 100000000..999999999 none?'],
      ['zweistelliger Millionenbetrag in Euro', 'BETWEEN 10000000..99999999 EUR'],
      ['1.234.567,89 €', 'EXACT 1234567.89 EUR'],
      ['0,5 Mrd. €', 'EXACT 500000000 EUR'],
      ['20 Mio. Hongkong-Dollar', 'EXACT 20000000 HKD'],
      ['nicht genannt', 'undisclosed'],
    ],
  ],
  [
    'English',
    [
      ['about $1.5bn', 'ABOUT 1500000000 USD?'],
      ['US$1.2bn', 'EXACT 1200000000 USD'],
      ['US$500m-600m', 'BETWEEN 500000000..600000000 USD'],
      ['hundreds of millions of dollars', 'BETWEEN 100000000..999999999 USD?'],
      ['a US$1.2bn round', 'EXACT 1200000000 USD'],
      ['CNY 5bn+', 'AT_LEAST 5000000000 CNY'],
      ['€5+ billion', 'AT_LEAST 5000000000 EUR'],
      ['5 million or more euros', 'AT_LEAST 5000000 EUR'],
      ['over 5 bn yuan', 'AT_LEAST 5000000000 CNY'],
      ['north of £20m', 'AT_LEAST 20000000 GBP'],
      ['up to approximately €12.5 million', 'AT_MOST 12500000 EUR'],
      ['less than 3 million euros', 'AT_MOST 3000000 EUR'],
      ['nearly 3 million euros', 'ABOUT 3000000 EUR'],
      ['€3–5bn', 'BETWEEN 3000000000..5000000000 EUR'],
      ['between €3m and €5m', 'BETWEEN 3000000..5000000 EUR'],
      ['500 million to 1 billion USD', 'BETWEEN 500000000..1000000000 USD'],
      ['half a billion euros', 'EXACT 500000000 EUR'],
      ['three and a half million euros', 'EXACT 3500000 EUR'],
      ['two hundred and fifty million pounds', 'EXACT 250000000 GBP'],
      ['twenty-one million euros', 'EXACT 21000000 EUR'],
      ['a hundred million yuan', 'EXACT 100000000 CNY'],
      ['nine-figure sum', 'BETWEEN 100000000..999999999 none?'],
      ['1,234,567.89 EUR', 'EXACT 1234567.89 EUR'],
      ["CHF 1'200'000.50", 'EXACT 1200000.5 CHF'],
      ['1 234 567,50 €', 'EXACT 1234567.5 EUR'],
      ['₹500 crore', 'EXACT 5000000000 INR'],
      ['eur 5m', 'EXACT 5000000 EUR'],
      ['EUR5m', 'EXACT 5000000 EUR'],
      ['1 trillion yen', 'EXACT 1000000000000 JPY'],
      ['undisclosed', 'undisclosed'],
      ['an undisclosed amount', 'undisclosed'],
    ],
  ],
  [
    'Chinese',
    [
      ['5亿美元', 'EXACT 500000000 USD'],
      ['50亿元人民币', 'EXACT 5000000000 CNY'],
      ['超5亿元', 'AT_LEAST 500000000 CNY?'],
      ['超亿元人民币', 'AT_LEAST 100000000 CNY'],
      ['近亿美元', 'ABOUT 100000000 USD'],
      ['10多亿美元', 'AT_LEAST 1000000000 USD'],
      ['3亿至5亿美元', 'BETWEEN 300000000..500000000 USD'],
      ['五千万美元', 'EXACT 50000000 USD'],
      ['三百五十万欧元', 'EXACT 3500000 EUR'],
      ['3.5亿港元', 'EXACT 350000000 HKD'],
      ['未披露', 'undisclosed'],
    ],
  ],
  [
    'what is open',
    [
      ['5 Milliarden', 'EXACT 5000000000 none?'],
      ['¥5bn', 'EXACT 5000000000 none?'],
      ['20 Kronen', 'EXACT 20 none?'],
      ['1,234', 'EXACT 1234 none?'],
    ],
  ],
  [
    'what is no amount',
    [
      ['jedes Yuan', 'nothing'],
      ['Milliardenmarkt', 'nothing'],
      ['数亿元', 'BETWEEN 100000000..999999999 CNY?'],
      ['mehrere hundert Millionen Euro', 'BETWEEN 100000000..999999999 EUR'],
      ['several million euros', 'BETWEEN 1000000..9999999 EUR'],
      ['many million euros', 'nothing'],
      ['won 5 million', 'nothing'],
      ['-5 million euros', 'nothing'],
      ['minus 5 Euro', 'nothing'],
      ['5.5.2020', 'nothing'],
      ['3 Mio. Euro und 5 Mio. Dollar', 'nothing'],
      ['Series B', 'nothing'],
      ['', 'nothing'],
      ['+', 'nothing'],
      ['NaN', 'nothing'],
      ['1e9', 'nothing'],
      [`${'9'.repeat(31)} EUR`, 'nothing'],
    ],
  ],
  [
    'amounts beside other numbers',
    [
      ['raised €5m in 2019', 'EXACT 5000000 EUR'],
      ['USD 1.5 million ($1.5m)', 'EXACT 1500000 USD'],
      ['mehr als 1 Milliarde RMB (ca. 140 Mio. US-Dollar)', 'AT_LEAST 1000000000 CNY'],
      ['from 2019 to €5 million', 'EXACT 5000000 EUR'],
    ],
  ],
])('%s', (_what, cases) => {
  test.each(cases)('%s is %s', (text, expected) => {
    expect(written(readAmount(text))).toBe(expected);
  });
});

describe('what may be read twice', () => {
  test.each([
    ['1.234 Mio. EUR', 'de', '1234000000'],
    ['1.234 m EUR', 'en', '1234000'],
    ['1,234 m EUR', 'en', '1234000000'],
    ['1,234 m EUR', 'de', '1234000'],
    ['1 Billion EUR', 'de', '1000000000000'],
    ['1 Billion EUR', 'en', '1000000000'],
  ] as const)('%s is by its language (%s) %s', (text, language, value) => {
    const { amount, alternative } = readAmount(text, language);
    expect([amount?.min, alternative]).toEqual([value, null]);
  });

  test.each([
    ['1.234 m EUR', '1234000000', '1234000'],
    ['1 Billion EUR', '1000000000', '1000000000000'],
  ])('%s without a language is %s, and may be %s', (text, value, other) => {
    const { amount, alternative } = readAmount(text);
    expect([amount?.min, alternative?.min]).toEqual([value, other]);
  });

  test('names the currencies that a word may mean', () => {
    expect(readAmount('$5m').possibleCurrencies.slice(0, 2)).toEqual(['USD', 'AUD']);
    expect(readAmount('¥5m').possibleCurrencies).toEqual(['CNY', 'JPY']);
    expect(readAmount('US$5m')).toMatchObject({ isCurrencyUnclear: false, possibleCurrencies: ['USD'] });
  });

  test('keeps the wording', () => {
    expect(readAmount(' raised über 5 Mrd. Yuan. ').amount?.verbatim).toBe('über 5 Mrd. Yuan');
  });
});

describe('in a running text', () => {
  test('amounts are found with their places, and other numbers are none', () => {
    const text =
      'Im Jahr 2019 nahm Nordlicht rund 5,5 Millionen Euro ein, 12 Prozent mehr; SAR 71 half, TOP 10, 3 Pfund Mehl. Die Runde: 100 bis 150 Mio. US-Dollar.';
    const found = findAmounts(text, 'de');
    expect(found.map(({ start, end }) => text.slice(start, end))).toEqual([
      'rund 5,5 Millionen Euro',
      '100 bis 150 Mio. US-Dollar',
    ]);
    expect(found.map(written)).toEqual(['ABOUT 5500000 EUR', 'BETWEEN 100000000..150000000 USD']);
  });

  const gold = '../shared/seed-document';
  const folder = [gold, '../../shared/seed-document'].find((each) => existsSync(`${each}/gold.json`));
  test.skipIf(folder === undefined)(
    'of the source document all amounts are right, and nothing else is one',
    () => {
      const text = readFileSync(`${folder}/yin-qi.txt`, 'utf8');
      const { money } = JSON.parse(readFileSync(`${folder}/gold.json`, 'utf8')) as {
        money: { start: number; end: number; amount: number; currency: string; qualifier: string }[];
      };
      const qualifiers: Record<string, string> = { exact: 'EXACT', about: 'ABOUT', over: 'AT_LEAST' };
      const expected = money.map(({ start, end, amount, currency, qualifier }) => ({
        place: [start, end],
        read: `${qualifiers[qualifier]} ${amount} ${currency}`,
      }));
      const found = findAmounts(text, 'de').map((each) => ({
        place: [each.start, each.end],
        read: written(each),
      }));
      expect(expected).toHaveLength(7);
      expect(found).toEqual(expected);
    },
  );
});

describe('whatever is given', () => {
  const words =
    'über 5 1.234 1,5 bn Mrd. € $ CNY Yuan zwischen und to - bis zu + a half ein hundert 亿 超 元 k m 2019 ( ) million'.split(
      ' ',
    );
  const texts = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 60 }),
    fc.array(fc.constantFrom(...words), { maxLength: 10 }).map((parts) => parts.join(' ')),
    fc.array(fc.constantFrom(...words), { maxLength: 10 }).map((parts) => parts.join('')),
  );

  test('what is read is a valid amount, its wording stands in the text', () => {
    fc.assert(
      fc.property(texts, fc.constantFrom(undefined, 'de' as const, 'en' as const), (text, language) => {
        const { amount, alternative } = readAmount(text, language);
        for (const read of [amount, alternative]) {
          if (!read) continue;
          expect(text).toContain(read.verbatim!);
          // Only the currency may be missing.
          expect(checkAmount({ ...read, currency: read.currency ?? 'EUR' })).toMatchObject({
            min: read.min,
            max: read.max,
          });
        }
      }),
      { numRuns: 2_000 },
    );
  });

  test('places in running texts are in order and do not overlap', () => {
    fc.assert(
      fc.property(fc.array(texts, { maxLength: 6 }), (parts) => {
        const text = parts.join('. ');
        let last = 0;
        for (const { start, end, amount } of findAmounts(text)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(text.slice(start, end)).toBe(amount.verbatim);
          last = end;
        }
      }),
      { numRuns: 500 },
    );
  });

  test('a long text takes a time that grows with its length alone', () => {
    const text = 'über 5 und zwischen 3 '.repeat(2_000);
    expect(workOf(() => findAmounts(text)).took).toBeLessThan(20_000);
  });
});
