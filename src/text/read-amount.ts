/**
 * Amounts of money as people write them, in English, German and Chinese, in words or digits. What is not said stays
 * open: a currency that may be several is named with its choices, a mark that may be read twice gives both readings.
 */
import type { UncertainAmount } from './amount.ts';
import {
  currencyBefore,
  currencyBehind,
  joiningAt,
  openingAt,
  qualifierBefore,
  qualifierBehind,
  skipped,
  unitAt,
  type Found,
} from './amount-parts.ts';
import { amountOf, openness, type AmountReading, type FoundAmount, type Part } from './amount-reading.ts';
import { undisclosed, type Bound, type CurrencyWord, type Unit } from './amount-words.ts';
import { figuresAt } from './read-figures.ts';
import { numberAt, type NumberLanguage, type ReadNumber } from './read-number.ts';

const NOTHING: AmountReading = {
  amount: null,
  isCurrencyUnclear: false,
  possibleCurrencies: [],
  alternative: null,
};

/** What a short text says that is an amount, or has one in it. */
export function readAmount(given: string, language?: NumberLanguage): AmountReading {
  const text = given.trim();
  if (undisclosed.test(text)) {
    const amount = {
      min: null,
      max: null,
      currency: null,
      qualifier: 'UNDISCLOSED',
      verbatim: text,
    } as const;
    return { ...NOTHING, amount };
  }
  const found = scan(text, language, true);
  // Beside an amount other numbers are no amounts, and in brackets stands the same one again.
  const [only, ...more] = [hasCurrency, (each: FoundAmount) => !isInBrackets(text, each.start)].reduce(
    (kept, isMeant) => (kept.some(isMeant) ? kept.filter(isMeant) : kept),
    found,
  );
  if (!only || more.length > 0) return NOTHING;
  const { start, end, ...reading } = only;
  if (/(?:^|\s)(?:[-−]|minus)\s*$/iu.test(text.slice(0, start))) return NOTHING;
  // A number alone is an amount where nothing else is said.
  const beside = text.slice(0, start) + text.slice(end);
  return hasCurrency(only) || /^[\s.,;:!?"“”„]*$/.test(beside) ? reading : NOTHING;
}

const hasCurrency = ({ amount, possibleCurrencies }: FoundAmount): boolean =>
  amount.currency !== null || possibleCurrencies.length > 0;
const isInBrackets = (text: string, at: number): boolean => /[([（][^)\]）]*$/.test(text.slice(0, at));

/** The amounts in a running text. A number without a currency is none. */
export function findAmounts(text: string, language?: NumberLanguage): FoundAmount[] {
  return scan(text, language, false);
}

function scan(text: string, given: NumberLanguage | undefined, isField: boolean): FoundAmount[] {
  const language = given ?? spokenIn(text);
  const found: FoundAmount[] = [];
  for (let at = 0; at < text.length;) {
    const amount = isWithin(text, at) ? null : (figuresAt(text, at) ?? amountAt(text, at, language, isField));
    if (amount) found.push(amount);
    at = amount ? amount.end : at + 1;
  }
  return found;
}

/** Nothing begins within a word, or with a space. */
function isWithin(text: string, at: number): boolean {
  return text[at]! <= ' ' || (at > 0 && LETTER.test(text[at]!) && LETTER.test(text[at - 1]!));
}
const LETTER = /[A-Za-zÀ-ɏ]/;

const GERMAN =
  /(?<!\p{L})(?:Milliarden?|Mrd|Millionen|Mio|Tsd|über|mehr|rund|etwa|zwischen|knapp|bis|mindestens|höchstens|ungefähr|und|eine[rnms]?|von|der|die|das)(?!\p{L})/iu;
const ENGLISH =
  /(?<!\p{L})(?:billions|bn|millions|thousand|over|more|about|around|between|to|least|up|nearly|and|of|the)(?!\p{L})/iu;
/** By words that only one of the languages has: their marks mean the opposite. */
function spokenIn(text: string): NumberLanguage | undefined {
  const [isGerman, isEnglish] = [GERMAN.test(text), ENGLISH.test(text)];
  if (isGerman !== isEnglish) return isGerman ? 'de' : 'en';
  return /\p{Script=Han}/u.test(text) ? 'zh' : undefined;
}

/** Several hundred millions: nobody says how many. */
const MANY = /(?:mehrere[rn]?|einige[rn]?|viele[rn]?|several|many|few|[数數几幾])\s*$/iu;

const OF_WHAT =
  /(?:[Rr]unde|[Aa]uftrag|[Ss]check|[Rr]echnung|[Vv]ertrag|[Kk]redit|[Dd]arlehen|[Aa]nleihe|[Ff]inanzierung|[Bb]ürgschaft|[Ff]örderung|[Ww]echsel|[Ss]umme|[Bb]etrag)(?:e?s|en?)?\s$/u;

function amountAt(
  text: string,
  start: number,
  language: NumberLanguage | undefined,
  isField: boolean,
): FoundAmount | null {
  if (MANY.test(text.slice(Math.max(0, start - 12), start))) return null;
  let at = start;
  let bound: Bound | null = null;
  for (let count = 0; count < 2; count += 1) {
    const qualifier = qualifierBefore(text, at);
    if (!qualifier) break;
    // „Eine Runde über fünf Millionen“ is one of five millions; of „einer Runde von über fünf Millionen“ it is not said.
    const isOf =
      /^über$/iu.test(text.slice(at, qualifier.end)) && OF_WHAT.test(text.slice(Math.max(0, at - 24), at));
    if (!isOf) bound = bound === null || bound === 'ABOUT' ? qualifier.value : bound;
    at = skipped(text, qualifier.end);
  }
  const opening = openingAt(text, at);
  if (opening) at = skipped(text, opening.end);
  const first = partAt(text, at, language, { isQualified: bound !== null });
  if (!first) return null;
  const second = secondPart(text, first, language, opening !== null);
  // "Between 2019 and" or "from 2019": a year, no amount.
  if (opening && !second) return opening.end === at ? null : amountAt(text, at, language, isField);
  const currency = first.currency ?? second?.currency ?? null;
  const { end } = second ?? first;
  if (!isMoney({ first: second ?? first, currency, isField })) return null;
  const verbatim = text.slice(start, end);
  const read = (other: boolean): UncertainAmount | null =>
    amountOf({ first, second, bound: bound ?? (second ?? first).bound, currency, verbatim, language, other });
  const amount = read(false);
  if (!amount) return null;
  const alternative = read(true);
  const isSame = alternative?.min === amount.min && alternative?.max === amount.max;
  return { ...openness(currency), amount, alternative: isSame ? null : alternative, start, end };
}

/** What follows where two bounds are told; null where one is all. */
function secondPart(
  text: string,
  first: Part,
  language: NumberLanguage | undefined,
  isOpened: boolean,
): Part | null {
  const joining = joiningAt(text, skipped(text, first.end));
  if (!joining || (joining.value === 'and' && !isOpened)) return null;
  // From a year to an amount is no range of amounts.
  if (!first.unit && !first.currency && /^(?:19|20)\d\d$/.test(first.number.value)) return null;
  const second = partAt(text, skipped(text, joining.end), language, {
    isInCurrency: first.currency !== null,
  });
  if (
    !second ||
    (second.currency && first.currency && second.currency.codes[0] !== first.currency.codes[0])
  ) {
    return null;
  }
  return second;
}

function partAt(
  text: string,
  start: number,
  language: NumberLanguage | undefined,
  { isQualified = false, isInCurrency = false },
): Part | null {
  const before = currencyBefore(text, start);
  const from = before ? skipped(text, before.end) : start;
  if (
    !before &&
    /\p{L}/u.test(text[from - 1] ?? ' ') &&
    /\d/.test(text[from] ?? '') &&
    !/\p{Script=Han}/u.test(text[from - 1]!)
  ) {
    return null;
  }
  const number = numberAt(text, from, language) ?? (isQualified ? oneOf(text, from) : null);
  if (!number) return null;
  let at = number.end;
  let bound: Bound | null = null;
  const behind = () => {
    const found = qualifierBehind(text, at) ?? qualifierBehind(text, skipped(text, at));
    if (!found) return;
    bound = found.value;
    at = found.end;
  };
  behind();
  let unit: Found<Unit> | null = unitAt(text, skipped(text, at, { dashes: true }));
  const afterUnit = unit ? unit.end : at;
  const word = unit ? text.slice(skipped(text, at, { dashes: true }), unit.end) : '';
  at = afterUnit;
  behind();
  const named = before ? null : currencyBehind(text, skipped(text, at, { dashes: true }));
  if (unit?.value.needsCurrency && !before && !named && !isInCurrency) {
    unit = null;
    at = number.end;
  }
  if (named) at = named.end;
  behind();
  const currency = (before ?? named)?.value ?? null;
  // Of an article it is one, if it is said of a unit; a billion-dollar market is of no certain size.
  if (number.isArticle && (!unit || text[number.end + word.length + 1] === '-')) return null;
  return { number, unit: unit?.value ?? null, word, currency, bound, end: at };
}

/** A Chinese unit alone stands for one of it: `超亿元`. */
function oneOf(text: string, at: number): ReadNumber | null {
  return /[亿億万萬百千]/.test(text[at] ?? '') && unitAt(text, at)
    ? { value: '1', other: null, end: at }
    : null;
}

function isMoney({
  first: { unit, number },
  currency,
  isField,
}: {
  first: Part;
  currency: CurrencyWord | null;
  isField: boolean;
}): boolean {
  if (!currency) return isField && !(number.isArticle && !unit);
  return isField || unit !== null || !currency.needsUnit;
}
