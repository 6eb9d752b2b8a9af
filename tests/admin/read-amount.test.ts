import { describe, expect, test } from 'vitest';
import { amountsIn } from '../../admin/src/forms/amounts-in.rules.ts';
import { readAmount } from '../../admin/src/forms/read-amount.rules.ts';

const amount = (qualifier: string, min: string | null, max: string | null, currency: string | null) => ({
  qualifier,
  min,
  max,
  currency,
});

describe('an amount is read', () => {
  test.each([
    ['über 5 Mrd. Yuan', amount('AT_LEAST', '5000000000', null, 'CNY')],
    ['über 5 Milliarden Yuan', amount('AT_LEAST', '5000000000', null, 'CNY')],
    ['over 5 bn yuan', amount('AT_LEAST', '5000000000', null, 'CNY')],
    ['超过50亿元', amount('AT_LEAST', '5000000000', null, 'CNY')],
    ['CNY 5bn+', amount('AT_LEAST', '5000000000', null, 'CNY')],
    ['at least CNY 5,000,000,000', amount('AT_LEAST', '5000000000', null, 'CNY')],
    ['mindestens CNY 5.000.000.000', amount('AT_LEAST', '5000000000', null, 'CNY')],
    ['100 Millionen US-Dollar', amount('EXACT', '100000000', '100000000', 'USD')],
    ['$2.5 billion', amount('EXACT', '2500000000', '2500000000', 'USD')],
    ['2,5 Mrd. Euro', amount('EXACT', '2500000000', '2500000000', 'EUR')],
    ['1.500 Mrd. Euro', amount('EXACT', '1500000000', '1500000000', 'EUR')],
    ['about 949 million yuan', amount('ABOUT', '949000000', '949000000', 'CNY')],
    ['bis zu 3 Mio. €', amount('AT_MOST', null, '3000000', 'EUR')],
    ['rund 3 bis 5 Mrd. Yuan', amount('BETWEEN', '3000000000', '5000000000', 'CNY')],
    ['USD 1,234.56', amount('EXACT', '1234.56', '1234.56', 'USD')],
    ['not disclosed', amount('UNDISCLOSED', null, null, null)],
  ])('out of %s', (words, read) => {
    expect(readAmount(words)).toEqual(read);
  });

  test.each([
    '',
    'sehr viel Geld',
    '5 Mrd.',
    'yuan',
    '5 to 3 bn yuan',
    '1, 2 and 3 yuan',
    '5 bn yuan 2019 2020',
  ])('not out of “%s”', (words) => {
    expect(readAmount(words)).toBeNull();
  });

  test('by the words around each number of a sentence', () => {
    expect(amountsIn('In 2026 Step Star closed a Series B+ of over 5 billion yuan.')).toEqual([
      amount('AT_LEAST', '5000000000', null, 'CNY'),
    ]);
    expect(amountsIn('The round valued Megvii at 2 billion US dollars.')).toEqual([
      amount('EXACT', '2000000000', '2000000000', 'USD'),
    ]);
    expect(amountsIn('No single financing was higher within twelve months.')).toEqual([]);
  });
});
