/** Well-formed amounts of every qualifier, for property tests: small numbers, so that bounds often meet. */
import * as fc from 'fast-check';
import type { AmountInput } from '../../src/text/amount.ts';

const cents = fc.integer({ min: 0, max: 400 });
const currency = fc.constantFrom('USD', 'CNY');

export const decimal = cents.map((value) => (value / 100).toFixed(2));

export const amountInput: fc.Arbitrary<AmountInput> = fc.oneof(
  fc
    .record({ qualifier: fc.constantFrom('EXACT', 'ABOUT'), value: decimal, currency })
    .map(({ qualifier, value, currency: code }): AmountInput => ({
      qualifier,
      min: value,
      max: value,
      currency: code,
    })),
  fc.record({ qualifier: fc.constant('AT_LEAST'), min: decimal, currency }),
  fc.record({ qualifier: fc.constant('AT_MOST'), max: decimal, currency }),
  fc
    .record({ bounds: fc.tuple(cents, cents), currency })
    .map(({ bounds: [one, other], currency: code }): AmountInput => ({
      qualifier: 'BETWEEN',
      min: (Math.min(one, other) / 100).toFixed(2),
      max: (Math.max(one, other) / 100).toFixed(2),
      currency: code,
    })),
  fc.record({ qualifier: fc.constant('UNDISCLOSED'), currency: fc.option(currency) }),
);
