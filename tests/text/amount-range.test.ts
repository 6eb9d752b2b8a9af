import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  certainlyInRange,
  checkAmount,
  compareAmounts,
  possiblyInRange,
  type AmountQualifier,
  type UncertainAmount,
} from '../../src/text/amount.ts';
import { amountInput, decimal } from './amounts.ts';

function amount(
  qualifier: AmountQualifier,
  min: string | null,
  max = min,
  currency = 'USD',
): UncertainAmount {
  return checkAmount({ qualifier, min, max, currency });
}

const exact = amount('EXACT', '100');
const about = amount('ABOUT', '100');
const atLeast = amount('AT_LEAST', '100', null);
const atMost = amount('AT_MOST', null, '100');
const between = amount('BETWEEN', '100', '200');
const undisclosed = amount('UNDISCLOSED', null);
const manyDigits = amount('ABOUT', '123456789012345678901234567890.000001');

const some = amountInput.map((input) => checkAmount(input));
const range = fc.record({
  currency: fc.constantFrom('USD', 'CNY'),
  from: fc.option(decimal),
  until: fc.option(decimal),
});

describe('an amount in a range', () => {
  test.each<[UncertainAmount, string | null, string | null, boolean, boolean]>([
    [exact, '100', '100', true, true],
    [exact, '100.01', null, false, false],
    [exact, null, '99.99', false, false],
    [exact, '0', null, true, true],
    [exact, null, null, true, true],
    [about, '90', '110', true, true],
    [about, '90.01', '110', false, true],
    [about, '90', '109.99', false, true],
    [about, '100', '100', false, true],
    [about, '110', null, false, true],
    [about, '110.01', null, false, false],
    [about, null, '90', false, true],
    [about, null, '89.99', false, false],
    [atLeast, '100', null, true, true],
    [atLeast, '100.01', null, false, true],
    [atLeast, null, '1000000', false, true],
    [atLeast, null, '99.99', false, false],
    [atMost, null, '100', true, true],
    [atMost, '0', '100', true, true],
    [atMost, '50', '100', false, true],
    [atMost, '100', null, false, true],
    [atMost, '100.01', null, false, false],
    [between, '100', '200', true, true],
    [between, '150', null, false, true],
    [between, '200', '300', false, true],
    [between, '200.01', null, false, false],
    [between, '180', '120', false, false],
    [undisclosed, null, null, false, false],
    [undisclosed, '0', null, false, false],
    [manyDigits, '111111110111111111011111111101.0000009', null, true, true],
    [manyDigits, '111111110111111111011111111101.000001', null, false, true],
    [manyDigits, '135802467913580246791358024679.0000011', null, false, true],
    [manyDigits, '135802467913580246791358024679.0000012', null, false, false],
  ])('%o from %s until %s: certainly %s, possibly %s', (value, from, until, certainly, possibly) => {
    expect(certainlyInRange(value, { currency: 'USD', from, until })).toBe(certainly);
    expect(possiblyInRange(value, { currency: 'USD', from, until })).toBe(possibly);
  });

  test('of another currency is never in it', () => {
    expect(possiblyInRange(exact, { currency: 'CNY' })).toBe(false);
    expect(certainlyInRange(exact, { currency: 'CNY' })).toBe(false);
  });

  test('is possibly in it when it is certainly in it', () => {
    fc.assert(
      fc.property(some, range, (value, bounds) => {
        fc.pre(certainlyInRange(value, bounds));
        expect(possiblyInRange(value, bounds)).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });

  test('agrees with asking every tenth of a cent it may be', () => {
    fc.assert(
      fc.property(some, range, (value, { from, until }) => {
        const tenths = (text: string | null | undefined) => Math.round(Number(text) * 1000);
        const isIn = tenthsOf(value).map(
          (tenth) => (!from || tenth >= tenths(from)) && (!until || tenth <= tenths(until)),
        );
        const bounds = { currency: value.currency ?? 'USD', from, until };
        expect(possiblyInRange(value, bounds)).toBe(isIn.some(Boolean));
        expect(certainlyInRange(value, bounds)).toBe(isIn.length > 0 && isIn.every(Boolean));
      }),
      { numRuns: 500 },
    );
  });
});

describe('the order of amounts', () => {
  test('is by the lower bound, then the upper; undisclosed first, open ends after known ones', () => {
    const ordered = [
      undisclosed,
      amount('EXACT', '9'),
      amount('AT_MOST', null, '10'),
      exact,
      between,
      atLeast,
      amount('EXACT', '100.000001'),
    ];
    expect(ordered.toReversed().toSorted(compareAmounts)).toEqual(ordered);
  });

  test('tells apart what differs in the last of 36 digits', () => {
    const digits = '9'.repeat(30);
    expect(compareAmounts(amount('EXACT', `${digits}.000001`), amount('EXACT', `${digits}.000002`))).toBe(-1);
  });

  test('does not exist between two currencies', () => {
    expect(() => compareAmounts(exact, amount('EXACT', '100', '100', 'CNY'))).toThrow(
      'amounts in USD and CNY do not compare',
    );
  });

  test('is antisymmetric and transitive', () => {
    const dollars = some.map((value) => ({ ...value, currency: 'USD' }));
    fc.assert(
      fc.property(dollars, dollars, dollars, (a, b, c) => {
        expect(compareAmounts(a, b) + compareAmounts(b, a)).toBe(0);
        const [first, second, third] = [a, b, c].toSorted(compareAmounts);
        expect(compareAmounts(first!, second!)).toBeLessThanOrEqual(0);
        expect(compareAmounts(second!, third!)).toBeLessThanOrEqual(0);
        expect(compareAmounts(first!, third!)).toBeLessThanOrEqual(0);
      }),
      { numRuns: 1000 },
    );
  });
});

/** Every value the amount may have in tenths of a cent, up to more than any range in these tests reaches. */
function tenthsOf({ qualifier, min, max }: UncertainAmount): number[] {
  if (qualifier === 'UNDISCLOSED') return [];
  const [least, most] = [
    Math.round(Number(min ?? 0) * 1000),
    max === null ? 5000 : Math.round(Number(max) * 1000),
  ];
  const reach = qualifier === 'ABOUT' ? least / 10 : 0;
  return Array.from({ length: most + reach - (least - reach) + 1 }, (_, step) => least - reach + step);
}
