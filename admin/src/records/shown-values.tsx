import { amountInShort, type Amount } from '../i18n/amount-words.ts';
import { edtfInWords } from '../i18n/edtf-words.ts';
import { useLanguage, useWords } from '../i18n/use-words.ts';

/** An amount as short as it can be told: "CNY 5bn+". */
export function AmountShown({ amount }: { amount: Amount }) {
  return amountInShort(amount, useLanguage(), useWords());
}

/** An uncertain date as exact as it is known: "Mar 2016", "about 2016". */
export function EdtfShown({ edtf }: { edtf: string }) {
  return edtfInWords(edtf, useLanguage(), 'short');
}

/** A count of a list with thousands set apart; nothing for none. */
export function CountShown({ count }: { count: number }) {
  const language = useLanguage();
  return count === 0 ? '–' : new Intl.NumberFormat(language).format(count);
}
