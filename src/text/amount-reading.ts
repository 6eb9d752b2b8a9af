/** From the parts that an amount is made of to what it is, and how open that is. */
import { Decimal } from 'decimal.js';
import type { AmountQualifier, UncertainAmount } from './amount.ts';
import type { Bound, CurrencyWord, Unit } from './amount-words.ts';
import type { NumberLanguage, ReadNumber } from './read-number.ts';

export interface AmountReading {
  /** Null where nothing was understood, or several amounts were. Its currency is null where nothing says which. */
  amount: UncertainAmount | null;
  /** No word says it, or one that several have: then the usual one is taken, if there is one. */
  isCurrencyUnclear: boolean;
  /** Those it may be, by the word. */
  possibleCurrencies: readonly string[];
  /** The amount by the other meaning of a mark or of "Billion", where nothing says which is meant. */
  alternative: UncertainAmount | null;
}
export interface FoundAmount extends AmountReading {
  amount: UncertainAmount;
  start: number;
  end: number;
}

export interface Part {
  number: ReadNumber;
  unit: Unit | null;
  /** The unit as it is written. */
  word: string;
  currency: CurrencyWord | null;
  bound: Bound | null;
  end: number;
}

export const Exact = Decimal.clone({ precision: 60 });

export interface Parts {
  first: Part;
  second: Part | null;
  bound: Bound | null;
  currency: CurrencyWord | null;
  verbatim: string;
  language: NumberLanguage | undefined;
  /** By the other meaning of what has two. */
  other: boolean;
}

export function amountOf({
  first,
  second,
  bound,
  currency,
  verbatim,
  language,
  other,
}: Parts): UncertainAmount | null {
  const code = codeOf(currency);
  const written = (min: Decimal | null, max: Decimal | null, qualifier: AmountQualifier) => {
    const texts = [min, max].map((value) => value && value.toFixed());
    if (texts.some((text) => text && !/^\d{1,30}(\.\d{1,6})?$/.test(text))) return null;
    return { min: texts[0]!, max: texts[1]!, currency: code, qualifier, verbatim };
  };
  const value = (part: Part, unit: Unit | null, word: string) => {
    // Thousandths of nothing are no money: without a unit such a mark parts thousands.
    const number = other && unit && part.number.other !== null ? part.number.other : part.number.value;
    return new Exact(number).times(new Exact(10).pow(powerOf(unit, word, language, other)));
  };
  if (!second) {
    const only = value(first, first.unit, first.word);
    if (bound === 'AT_LEAST') return written(only, null, bound);
    if (bound === 'AT_MOST') return written(null, only, bound);
    return written(only, only, bound ?? 'EXACT');
  }
  const max = value(second, second.unit, second.word);
  const shared = first.unit ?? second.unit;
  const scaled = value(first, shared, first.unit ? first.word : second.word);
  const min = scaled.gt(max) ? value(first, first.unit, first.word) : scaled;
  return min.gt(max) ? null : written(min, max, min.eq(max) ? 'EXACT' : 'BETWEEN');
}

function powerOf(
  unit: Unit | null,
  word: string,
  language: NumberLanguage | undefined,
  other: boolean,
): number {
  if (unit === null) return 0;
  const mayBeGerman = unit.german !== undefined && /^[A-Z]/.test(word);
  const isGerman = mayBeGerman && (language === 'de' || (language === undefined && other));
  return isGerman ? unit.german! : unit.power;
}

export function openness(
  currency: CurrencyWord | null,
): Pick<AmountReading, 'isCurrencyUnclear' | 'possibleCurrencies'> {
  if (!currency) return { isCurrencyUnclear: true, possibleCurrencies: [] };
  return { isCurrencyUnclear: currency.codes.length > 1, possibleCurrencies: currency.codes };
}

/** The ISO code of a currency that is named; null where its name may be several. */
export function codeOf(currency: CurrencyWord | null): string | null {
  return currency && !currency.isOpen ? currency.codes[0]! : null;
}
