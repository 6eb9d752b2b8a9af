import type { Say } from './use-words.ts';
import type { Language } from './words.ts';

/** As the API and its inputs have it: decimals in text. */
export interface Amount {
  min?: string | null;
  max?: string | null;
  currency?: string | null;
  qualifier: 'ABOUT' | 'AT_LEAST' | 'AT_MOST' | 'BETWEEN' | 'EXACT' | 'UNDISCLOSED';
}

const localeOf = (language: Language): string => (language === 'en' ? 'en-GB' : 'de-DE');

/** In full: "at least CNY 5,000,000,000". */
export function amountInWords(amount: Amount, language: Language, say: Say): string {
  return inWords(amount, say, (value) =>
    new Intl.NumberFormat(localeOf(language), { maximumFractionDigits: 6 }).format(value as never),
  );
}

/** For lists: "CNY 5bn+", "about CNY 5bn", "CNY 3bn–5bn". */
export function amountInShort(
  { min, max, currency, qualifier }: Amount,
  language: Language,
  say: Say,
): string {
  const short = (value: string): string =>
    new Intl.NumberFormat(localeOf(language), { notation: 'compact', maximumFractionDigits: 2 }).format(
      value as never,
    );
  const unit = currency ? `${currency} ` : '';
  if (qualifier === 'UNDISCLOSED') return say('records.undisclosed');
  if (qualifier === 'AT_LEAST') return `${unit}${short(min!)}+`;
  if (qualifier === 'BETWEEN') return `${unit}${short(min!)}–${short(max!)}`;
  return inWords({ min, max, currency, qualifier }, say, short);
}

function inWords(
  { min, max, currency, qualifier }: Amount,
  say: Say,
  write: (value: string) => string,
): string {
  const money = (value: string | null | undefined): string =>
    [currency, write(value ?? '0')].filter(Boolean).join(' ');
  switch (qualifier) {
    case 'EXACT':
      return money(min);
    case 'ABOUT':
      return say('records.about', { amount: money(min) });
    case 'AT_LEAST':
      return say('records.atLeast', { amount: money(min) });
    case 'AT_MOST':
      return say('records.atMost', { amount: money(max) });
    case 'BETWEEN':
      return say('records.between', { min: money(min), max: money(max) });
    case 'UNDISCLOSED':
      return say('records.undisclosed');
  }
}
