import { describe, expect, test } from 'vitest';
import { parseCurrency } from '../../src/text/currency.ts';

describe('a currency', () => {
  test.each([
    ['USD', 'USD'],
    ['cny', 'CNY'],
    [' Eur ', 'EUR'],
    ['HKD', 'HKD'],
  ])('%s is read as %s', (input, code) => {
    expect(parseCurrency(input)).toBe(code);
  });

  test.each(['', 'US', 'USDT', 'RMB', 'BTC', '$', 'ABC', 'U S D'])('"%s" is refused', (input) => {
    expect(() => parseCurrency(input)).toThrow(
      `currency: "${input}" is refused: an ISO 4217 code such as USD, CNY or EUR`,
    );
  });

  test('is refused under the name of the field it came in', () => {
    expect(() => parseCurrency('RMB', 'valuation.currency')).toThrow(/^valuation\.currency: "RMB"/);
  });
});
