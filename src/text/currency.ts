import { InvalidValue } from '../errors/app-error.ts';

const known = new Set(Intl.supportedValuesOf('currency'));

/** An ISO 4217 code in upper case; InvalidValue names `field`. */
export function parseCurrency(input: string, field = 'currency'): string {
  const code = input.trim().toUpperCase();
  if (!known.has(code)) {
    throw new InvalidValue({
      field,
      value: input,
      rule: 'an ISO 4217 code such as USD, CNY or EUR',
    });
  }
  return code;
}
