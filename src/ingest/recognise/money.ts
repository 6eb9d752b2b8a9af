/**
 * Money in running text. "Several hundred million" and "a three-digit sum of millions" are all amounts with as many
 * digits; of millions that nobody counts nothing is made. A currency that may be several, such as a krona, stays null.
 */
import { findAmounts } from '../../text/read-amount.ts';
import type { FoundAmount } from '../../text/amount-reading.ts';
import type { NumberLanguage } from '../../text/read-number.ts';
import type { FoundMoney, SourceText } from './found.ts';

/** In reading order; no two share a character. */
export function findMoney({ text, blocks }: SourceText): FoundMoney[] {
  return blocks.flatMap((block) => {
    const language = numberLanguage(block.language);
    return findAmounts(text.slice(block.start, block.end), language).map((found) => ({
      ...judged(found, language),
      start: block.start + found.start,
      end: block.start + found.end,
    }));
  });
}

/** Whose marks and words numbers have in a language; undefined where that is not known. */
function numberLanguage(tag: string): NumberLanguage | undefined {
  return /^(?:de|en|zh)\b/.exec(tag)?.[0] as NumberLanguage | undefined;
}

function judged(
  { amount, alternative, possibleCurrencies }: FoundAmount,
  language: NumberLanguage | undefined,
): Omit<FoundMoney, 'start' | 'end'> {
  // Chinese prices have the sign that yen have too.
  const isYuan = language === 'zh' && amount.currency === null && possibleCurrencies.includes('CNY');
  const currency = isYuan ? 'CNY' : amount.currency;
  if (currency === null) return { amount, rule: 'money.open-currency', confidence: 0.8 };
  if (alternative) return { amount: { ...amount, currency }, rule: 'money.two-readings', confidence: 0.7 };
  return { amount: { ...amount, currency }, rule: 'money.amount', confidence: 0.98 };
}
