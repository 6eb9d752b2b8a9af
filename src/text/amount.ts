/** Amounts of money as exact as a source has them; decimals are strings and never floats. */
import { Decimal } from 'decimal.js';
import { InvalidValue } from '../errors/app-error.ts';
import { parseCurrency } from './currency.ts';

// Wide enough for 30 digits, 6 decimals and the tenth of ABOUT; the default of 20 digits would round.
const Exact = Decimal.clone({ precision: 40 });

export const amountQualifiers = ['EXACT', 'ABOUT', 'AT_LEAST', 'AT_MOST', 'BETWEEN', 'UNDISCLOSED'] as const;
export type AmountQualifier = (typeof amountQualifiers)[number];

export interface UncertainAmount {
  min: string | null;
  max: string | null;
  currency: string | null;
  qualifier: AmountQualifier;
  verbatim: string | null;
}

export interface AmountInput {
  min?: string | null;
  max?: string | null;
  currency?: string | null;
  qualifier: AmountQualifier;
  verbatim?: string | null;
}

/** Which bounds a qualifier has, and what to say when they are not so. */
const bounds: Readonly<
  Record<AmountQualifier, { min: boolean; max: boolean; equal?: boolean; rule: string }>
> = {
  EXACT: { min: true, max: true, equal: true, rule: 'EXACT has min and max, and they are equal' },
  ABOUT: { min: true, max: true, equal: true, rule: 'ABOUT has min and max, and they are equal' },
  AT_LEAST: { min: true, max: false, rule: 'AT_LEAST has min and no max' },
  AT_MOST: { min: false, max: true, rule: 'AT_MOST has max and no min' },
  BETWEEN: { min: true, max: true, rule: 'BETWEEN has min and max' },
  UNDISCLOSED: { min: false, max: false, rule: 'UNDISCLOSED has neither min nor max' },
};

/** The amount in canonical form; InvalidValue names the part below `field` that breaks a rule. */
export function checkAmount(input: AmountInput, field = 'amount'): UncertainAmount {
  if (!amountQualifiers.includes(input.qualifier)) {
    throw new InvalidValue({
      field: `${field}.qualifier`,
      value: input.qualifier,
      rule: `one of ${amountQualifiers.join(', ')}`,
    });
  }
  const expected = bounds[input.qualifier];
  const min = decimal(input.min, `${field}.min`);
  const max = decimal(input.max, `${field}.max`);
  if ((min !== null) !== expected.min || (max !== null) !== expected.max || (expected.equal && min !== max)) {
    throw new InvalidValue({
      field,
      value: `min ${min ?? 'none'}, max ${max ?? 'none'}`,
      rule: expected.rule,
    });
  }
  if (min !== null && max !== null && new Exact(min).gt(max)) {
    throw new InvalidValue({ field, value: `min ${min}, max ${max}`, rule: 'min is not more than max' });
  }
  const currency = input.currency ? parseCurrency(input.currency, `${field}.currency`) : null;
  if (currency === null && input.qualifier !== 'UNDISCLOSED') {
    throw new InvalidValue({
      field: `${field}.currency`,
      value: input.currency ?? null,
      rule: 'an amount has a currency',
    });
  }
  return { min, max, currency, qualifier: input.qualifier, verbatim: input.verbatim ?? null };
}

function decimal(value: string | null | undefined, field: string): string | null {
  if (value === undefined || value === null) return null;
  if (typeof value !== 'string' || !/^\d{1,30}(\.\d{1,6})?$/.test(value)) {
    throw new InvalidValue({
      field,
      value,
      rule: 'a decimal string of at most 30 digits and 6 decimals, not negative',
    });
  }
  return new Exact(value).toFixed();
}

export interface AmountRange {
  currency: string;
  from?: string | null;
  until?: string | null;
}

/** Whether some value the amount may have lies in the range: the same currency, both bounds inclusive. */
export function possiblyInRange(amount: UncertainAmount, { currency, from, until }: AmountRange): boolean {
  const reach = reachOf(amount, currency);
  return (
    reach !== null &&
    (!from || reach.max === null || reach.max.gte(from)) &&
    (!until || reach.min.lte(until)) &&
    (!from || !until || new Exact(from).lte(until))
  );
}

/** Whether every value the amount may have lies in the range. */
export function certainlyInRange(amount: UncertainAmount, { currency, from, until }: AmountRange): boolean {
  const reach = reachOf(amount, currency);
  return (
    reach !== null &&
    (!from || reach.min.gte(from)) &&
    (!until || (reach.max !== null && reach.max.lte(until)))
  );
}

/** What the amount may be: "about" reaches 10 % to both sides; null when nothing is known in that currency. */
function reachOf(amount: UncertainAmount, currency: string): { min: Decimal; max: Decimal | null } | null {
  if (amount.currency !== currency || (amount.min === null && amount.max === null)) return null;
  const about = amount.qualifier === 'ABOUT';
  return {
    min: new Exact(amount.min ?? 0).times(about ? '0.9' : 1),
    max: amount.max === null ? null : new Exact(amount.max).times(about ? '1.1' : 1),
  };
}

/** By the lower bound, then the upper; only amounts of one currency compare. */
export function compareAmounts(a: UncertainAmount, b: UncertainAmount): number {
  if (a.currency !== b.currency) throw new Error(`amounts in ${a.currency} and ${b.currency} do not compare`);
  const least = (amount: UncertainAmount) => new Exact(amount.min ?? amount.max ?? -1);
  const most = (amount: UncertainAmount) => new Exact(amount.max ?? Infinity);
  return least(a).cmp(least(b)) || most(a).cmp(most(b));
}
