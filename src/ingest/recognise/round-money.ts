/** The sums in a sentence of a round: what was raised, what the company is worth, what it raised in all. */
import type { UncertainAmount } from '../../text/amount.ts';
import { placeOf, SIGN_LENGTH, type Item, type Masked } from './masked.ts';
import { EARLIER_SUM, OTHER_MONEY, OTHER_MONEY_AFTER, TOTAL, VALUATION } from './round-words.ts';

type MoneyItem = Extract<Item, { is: 'M' }>;

export interface RoundMoney {
  amount: MoneyItem | null;
  valuation: MoneyItem | null;
  total: MoneyItem | null;
  /** What a round before brought, where the sentence has another sum too. */
  earlier: MoneyItem | null;
}

/** A round that is worth so much is one of so much. */
const WORTH_OF_ROUND =
  /(?:round|financing|funding|investment|deal|cheque|check|loan|facility|grant|Seri(?:e|es) [A-K]|[Rr]unde|[Ff]inanzierung),? (?:worth|im Wert von) $/u;

/** Which sum is the round's, which the company's value, which all that it ever raised. */
export function moneyOf(masked: Masked): RoundMoney {
  const result: RoundMoney = { amount: null, valuation: null, total: null, earlier: null };
  for (const item of masked.items) {
    if (item.is !== 'M') continue;
    const place = placeOf(masked, item);
    // Not from within a word: the end of „schloss“ is no loss.
    const lead = masked.text.slice(Math.max(0, place - 46), place);
    const before = place > 46 ? lead.replace(/^[\p{L}\p{N}]+/u, '') : lead;
    const after = masked.text.slice(place + SIGN_LENGTH, place + SIGN_LENGTH + 40);
    const own = before.slice(Math.max(before.lastIndexOf('\uE004') + SIGN_LENGTH, 0));
    if (
      (VALUATION.test(own) && !WORTH_OF_ROUND.test(own)) ||
      /^ ?(?:\([^)]*\) ?)?(?:[Bb]ewertung|bewertet|(?:pre-money |post-money )?valuation|的?(?:投前|投后)?估值|wert\b)/u.test(
        after,
      )
    ) {
      result.valuation ??= item;
    } else if (
      (TOTAL.test(own) && !/^ (?:steck|investier|fließ|floss)/.test(after)) ||
      /^ (?:eingesammelt |raised |Kapital |in )?(?:insgesamt|to date|in total|so far|überhaupt)/.test(after)
    ) {
      result.total ??= item;
    } else if (!OTHER_MONEY.test(own) && !OTHER_MONEY_AFTER.test(after)) {
      if (EARLIER_SUM.test(own)) result.earlier ??= item;
      else result.amount ??= item;
    }
  }
  return result.amount ? result : { ...result, amount: result.earlier, earlier: null };
}

/** „eine Finanzierung über 3 Millionen“ is one of three, „von über 3 Millionen“ of more. */
export function amountOf(masked: Masked, item: MoneyItem | null): UncertainAmount | null {
  if (!item) return null;
  const { amount } = item.money;
  const place = placeOf(masked, item);
  const isOf =
    /^über (?!mehr als|mindestens|rund|etwa|knapp|circa|bis)/.test(amount.verbatim ?? '') &&
    /\p{Lu}[\p{L}+-]*(?: (?:der|des|vom) (?:\p{L}+ )?\uE002[\uE100-\uF8FF])? $/u.test(
      masked.text.slice(Math.max(0, place - 60), place),
    );
  return isOf ? { ...amount, max: amount.min, qualifier: 'EXACT' } : amount;
}
