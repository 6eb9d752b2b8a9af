import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { InvalidValue } from '../../src/errors/app-error.ts';
import { checkAmount, type AmountInput } from '../../src/text/amount.ts';
import { amountInput } from './amounts.ts';

type Row = readonly [
  qualifier: string,
  min: string | null,
  max: string | null,
  currency: string | null,
  result: string | readonly [min: string | null, max: string | null, currency: string | null],
];

const thirty = '9'.repeat(30);
const decimalRule = 'a decimal string of at most 30 digits and 6 decimals, not negative';

const accepted: readonly Row[] = [
  ['EXACT', '100000000', '100000000', 'USD', ['100000000', '100000000', 'USD']],
  ['EXACT', '0', '0', 'EUR', ['0', '0', 'EUR']],
  ['EXACT', '12.50', '12.5', 'EUR', ['12.5', '12.5', 'EUR']],
  ['EXACT', '007', '7.000000', 'CNY', ['7', '7', 'CNY']],
  ['EXACT', '0.000001', '0.000001', 'JPY', ['0.000001', '0.000001', 'JPY']],
  ['EXACT', thirty, thirty, 'USD', [thirty, thirty, 'USD']],
  ['EXACT', `${thirty}.999999`, `${thirty}.999999`, 'USD', [`${thirty}.999999`, `${thirty}.999999`, 'USD']],
  [
    'EXACT',
    `1${'0'.repeat(29)}`,
    `1${'0'.repeat(29)}`,
    'USD',
    [`1${'0'.repeat(29)}`, `1${'0'.repeat(29)}`, 'USD'],
  ],
  ['EXACT', '5', '5', ' usd ', ['5', '5', 'USD']],
  ['EXACT', '5', '5', 'chf', ['5', '5', 'CHF']],
  ['ABOUT', '2000000000', '2000000000', 'USD', ['2000000000', '2000000000', 'USD']],
  ['ABOUT', '1.10', '1.1', 'GBP', ['1.1', '1.1', 'GBP']],
  ['AT_LEAST', '5000000000', null, 'CNY', ['5000000000', null, 'CNY']],
  ['AT_LEAST', '0', null, 'CNY', ['0', null, 'CNY']],
  ['AT_MOST', null, '30000000', 'EUR', [null, '30000000', 'EUR']],
  ['AT_MOST', null, '0.50', 'EUR', [null, '0.5', 'EUR']],
  ['BETWEEN', '1000000', '2000000', 'USD', ['1000000', '2000000', 'USD']],
  ['BETWEEN', '3', '3.0', 'USD', ['3', '3', 'USD']],
  ['BETWEEN', '9', '10', 'USD', ['9', '10', 'USD']],
  ['BETWEEN', '0.1', '0.2', 'HKD', ['0.1', '0.2', 'HKD']],
  ['UNDISCLOSED', null, null, 'USD', [null, null, 'USD']],
  ['UNDISCLOSED', null, null, null, [null, null, null]],
];

const refused: readonly Row[] = [
  ['EXACT', '5', null, 'USD', 'amount: EXACT has min and max, and they are equal'],
  ['EXACT', null, '5', 'USD', 'amount: EXACT has min and max, and they are equal'],
  ['EXACT', '5', '6', 'USD', 'amount: EXACT has min and max, and they are equal'],
  ['EXACT', null, null, 'USD', 'amount: EXACT has min and max, and they are equal'],
  ['EXACT', thirty, `${'9'.repeat(29)}8`, 'USD', 'amount: EXACT has min and max, and they are equal'],
  ['ABOUT', '5', null, 'USD', 'amount: ABOUT has min and max, and they are equal'],
  ['ABOUT', '4.5', '5.5', 'USD', 'amount: ABOUT has min and max, and they are equal'],
  ['AT_LEAST', null, '5', 'USD', 'amount: AT_LEAST has min and no max'],
  ['AT_LEAST', '5', '6', 'USD', 'amount: AT_LEAST has min and no max'],
  ['AT_LEAST', null, null, 'USD', 'amount: AT_LEAST has min and no max'],
  ['AT_MOST', '5', null, 'USD', 'amount: AT_MOST has max and no min'],
  ['AT_MOST', '0', '5', 'USD', 'amount: AT_MOST has max and no min'],
  ['BETWEEN', '5', null, 'USD', 'amount: BETWEEN has min and max'],
  ['BETWEEN', null, '5', 'USD', 'amount: BETWEEN has min and max'],
  ['BETWEEN', '6', '5', 'USD', 'amount: min is not more than max'],
  ['BETWEEN', '10', '9', 'USD', 'amount: min is not more than max'],
  ['BETWEEN', `${thirty}.000001`, thirty, 'USD', 'amount: min is not more than max'],
  ['UNDISCLOSED', '5', null, 'USD', 'amount: UNDISCLOSED has neither min nor max'],
  ['UNDISCLOSED', '5', '5', 'USD', 'amount: UNDISCLOSED has neither min nor max'],
  ['AT_LEAST', '-5', null, 'USD', `amount.min: ${decimalRule}`],
  ['AT_LEAST', '+5', null, 'USD', `amount.min: ${decimalRule}`],
  ['AT_LEAST', '5e9', null, 'USD', `amount.min: ${decimalRule}`],
  ['AT_LEAST', '5,000', null, 'USD', `amount.min: ${decimalRule}`],
  ['AT_LEAST', '5 000', null, 'USD', `amount.min: ${decimalRule}`],
  ['AT_LEAST', '5_000', null, 'USD', `amount.min: ${decimalRule}`],
  ['AT_LEAST', '.5', null, 'USD', `amount.min: ${decimalRule}`],
  ['AT_LEAST', '5.', null, 'USD', `amount.min: ${decimalRule}`],
  ['AT_LEAST', '', null, 'USD', `amount.min: ${decimalRule}`],
  ['AT_LEAST', '5\n', null, 'USD', `amount.min: ${decimalRule}`],
  ['AT_LEAST', '0x10', null, 'USD', `amount.min: ${decimalRule}`],
  ['AT_LEAST', '٥', null, 'USD', `amount.min: ${decimalRule}`],
  ['AT_LEAST', 'NaN', null, 'USD', `amount.min: ${decimalRule}`],
  ['AT_LEAST', '1.0000001', null, 'USD', `amount.min: ${decimalRule}`],
  ['AT_LEAST', `1${thirty}`, null, 'USD', `amount.min: ${decimalRule}`],
  ['AT_MOST', null, 'Infinity', 'USD', `amount.max: ${decimalRule}`],
  ['AT_MOST', null, '-0', 'USD', `amount.max: ${decimalRule}`],
  ['AT_LEAST', '5', null, null, 'amount.currency: an amount has a currency'],
  ['AT_LEAST', '5', null, '', 'amount.currency: an amount has a currency'],
  ['AT_LEAST', '5', null, 'RMB', 'amount.currency: an ISO 4217 code such as USD, CNY or EUR'],
  ['AT_LEAST', '5', null, '¥', 'amount.currency: an ISO 4217 code such as USD, CNY or EUR'],
  ['UNDISCLOSED', null, null, 'Yuan', 'amount.currency: an ISO 4217 code such as USD, CNY or EUR'],
  [
    'OVER',
    '5',
    null,
    'USD',
    'amount.qualifier: one of EXACT, ABOUT, AT_LEAST, AT_MOST, BETWEEN, UNDISCLOSED',
  ],
  [
    'exact',
    '5',
    '5',
    'USD',
    'amount.qualifier: one of EXACT, ABOUT, AT_LEAST, AT_MOST, BETWEEN, UNDISCLOSED',
  ],
  [
    'toString',
    '5',
    '5',
    'USD',
    'amount.qualifier: one of EXACT, ABOUT, AT_LEAST, AT_MOST, BETWEEN, UNDISCLOSED',
  ],
];

describe('an amount', () => {
  test.each(accepted)('%s from %s to %s %s is stored as %s', (qualifier, min, max, currency, stored) => {
    const [storedMin, storedMax, storedCurrency] = stored as readonly (string | null)[];
    expect(checkAmount({ qualifier, min, max, currency } as AmountInput)).toEqual({
      min: storedMin,
      max: storedMax,
      currency: storedCurrency,
      qualifier,
      verbatim: null,
    });
  });

  test.each(refused)('%s from %s to %s %s is refused, %s', (qualifier, min, max, currency, told) => {
    expect(refusalOf({ qualifier, min, max, currency } as AmountInput)).toBe(told);
  });

  test('that is a number and no string is refused', () => {
    const input = { qualifier: 'AT_LEAST', min: 5_000_000_000, currency: 'CNY' } as unknown as AmountInput;
    expect(refusalOf(input)).toBe(`amount.min: ${decimalRule}`);
  });

  test('is refused under the name of the field it came in', () => {
    expect(refusalOf({ qualifier: 'AT_LEAST', min: '5', currency: 'RMB' }, 'valuation')).toMatch(
      /^valuation\.currency: /,
    );
  });

  test('keeps the wording of its source', () => {
    const verbatim = 'über 5 Milliarden Yuan';
    const amount = checkAmount({ qualifier: 'AT_LEAST', min: '5000000000', currency: 'CNY', verbatim });
    expect(amount.verbatim).toBe(verbatim);
  });

  test('in canonical form is stored as it is', () => {
    fc.assert(
      fc.property(amountInput, (input) => {
        const amount = checkAmount(input);
        expect(checkAmount(amount)).toEqual(amount);
      }),
    );
  });

  test('keeps every digit of a decimal', () => {
    const digits = fc.stringMatching(/^[1-9]\d{0,29}\.\d{0,5}[1-9]$/);
    fc.assert(
      fc.property(digits, (min) => {
        expect(checkAmount({ qualifier: 'AT_LEAST', min, currency: 'USD' }).min).toBe(min);
      }),
    );
  });
});

/** The field and the rule of the refusal. */
function refusalOf(input: AmountInput, field?: string): string {
  try {
    checkAmount(input, field);
  } catch (error) {
    if (error instanceof InvalidValue) {
      return `${String(error.details['field'])}: ${String(error.details['rule'])}`;
    }
    throw error;
  }
  throw new Error(`${JSON.stringify(input)} was taken`);
}
