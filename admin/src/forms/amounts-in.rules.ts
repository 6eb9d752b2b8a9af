import type { Amount } from '../i18n/amount-words.ts';
import { NUMBER, readAmount } from './read-amount.rules.ts';

/** As far before and after a number as its words stand. */
const NEAR = 26;

/** The amounts of money that a sentence names, each by the words around its number. */
export function amountsIn(sentence: string): Amount[] {
  const numbers = [...sentence.matchAll(NUMBER)].map(({ 0: digits, index }) => ({
    start: index,
    end: index + digits.length,
  }));
  return numbers.flatMap(({ start, end }, place) => {
    const from = Math.max(numbers[place - 1]?.end ?? 0, start - NEAR);
    const until = Math.min(numbers[place + 1]?.start ?? sentence.length, end + NEAR);
    const amount = readAmount(sentence.slice(from, until));
    return amount ? [amount] : [];
  });
}
