/** Reads an amount of money out of words or numbers, in English, German or Chinese, as exact as they have it. */
import type { Amount } from '../i18n/amount-words.ts';

const powers: readonly [RegExp, number][] = [
  [/^(trillions?|trn|tn|billionen|billion(?=en)|bio\.?|万亿|兆)/u, 12],
  [/^(milliarden?|mrd\.?|billions?|bn|b(?![a-z]))/u, 9],
  [/^(亿|億)/u, 8],
  [/^(millionen|millions?|mio\.?|mn|m(?![a-z]))/u, 6],
  [/^(万|萬)/u, 4],
  [/^(tausend|tsd\.?|thousand|k(?![a-z]))/u, 3],
];

const currencies: readonly [RegExp, string][] = [
  [/hong\s?kong[- ]dollars?|hk\$|港元/u, 'HKD'],
  [/us[- ]?dollars?|us\$|美元/u, 'USD'],
  [/yuan|renminbi|\brmb\b|人民币|元/u, 'CNY'],
  [/\beuros?\b|€|欧元/u, 'EUR'],
  [/pfund|pounds?( sterling)?|£|英镑/u, 'GBP'],
  [/\byen\b|日元/u, 'JPY'],
  [/schweizer franken|swiss francs?|\bfranken\b/u, 'CHF'],
  [/dollars?|\$/u, 'USD'],
];

const known = new Set(Intl.supportedValuesOf('currency'));

const qualifiers: readonly [RegExp, Amount['qualifier']][] = [
  [/not disclosed|undisclosed|nicht genannt|ungenannt|unbekannt|未披露/u, 'UNDISCLOSED'],
  [/at least|more than|over|above|mindestens|mehr als|über|超过|至少|[>≥]|\d\+|\+\s*$/u, 'AT_LEAST'],
  [/at most|up to|less than|under|höchstens|bis zu|weniger als|unter|至多|最多|[<≤]/u, 'AT_MOST'],
  [
    /about|around|roughly|some\b|nearly|almost|etwa|rund|circa|\bca\.?|ungefähr|knapp|fast|大约|约|[~≈]/u,
    'ABOUT',
  ],
];

/** "5,000.5", "5.000,5", "5 000" or "5’000". */
export const NUMBER = /(?<!\d)\d{1,3}(?:[ \u00a0\u202f]\d{3})+(?!\d)|\d(?:[.,'’]?\d)*/gu;

/** Null where the words hold no amount, or more than one reading. `verbatim` is for the caller to keep. */
export function readAmount(words: string): Amount | null {
  const text = words.trim().normalize('NFKC').toLowerCase();
  const qualifier = qualifiers.find(([form]) => form.test(text))?.[1];
  if (qualifier === 'UNDISCLOSED') return { min: null, max: null, currency: null, qualifier };
  const currency = currencyIn(text);
  const found = [...text.matchAll(NUMBER)].map(({ 0: digits, index }) => ({
    digits,
    power: powerAfter(text.slice(index + digits.length)),
  }));
  if (!currency || found.length === 0 || found.length > 2) return null;
  // "3 to 5 billion": the word belongs to both.
  const last = found.at(-1)!;
  const values = found.map(({ digits, power }) => decimal(digits, power ?? last.power ?? 0));
  const [first, second] = values;
  if (!first || second === null) return null;
  if (second !== undefined) {
    return isLess(second, first) ? null : { min: first, max: second, currency, qualifier: 'BETWEEN' };
  }
  if (qualifier === 'AT_LEAST') return { min: first, max: null, currency, qualifier };
  if (qualifier === 'AT_MOST') return { min: null, max: first, currency, qualifier };
  return { min: first, max: first, currency, qualifier: qualifier ?? 'EXACT' };
}

function currencyIn(text: string): string | null {
  const code = text.match(/\b[a-z]{3}\b/gu)?.find((word) => known.has(word.toUpperCase()));
  if (code) return code.toUpperCase();
  return currencies.find(([form]) => form.test(text))?.[1] ?? null;
}

function powerAfter(rest: string): number | null {
  const word = rest.trimStart();
  return powers.find(([form]) => form.test(word))?.[1] ?? null;
}

/** "5,000.5" and "5.000,5" are the same: the last mark with other than three digits behind it is the decimal one. */
function decimal(digits: string, power: number): string | null {
  const plain = digits.replaceAll(/['’\s]/gu, '');
  const marks = plain.match(/[.,]/gu) ?? [];
  const lastMark = Math.max(plain.lastIndexOf('.'), plain.lastIndexOf(','));
  const behind = plain.length - lastMark - 1;
  // "1.500 Mrd." has no thousands: a word of size after it makes the mark a decimal one.
  const isDecimal =
    lastMark >= 0 && (new Set(marks).size === 2 || (marks.length === 1 && (behind !== 3 || power > 0)));
  const whole = (isDecimal ? plain.slice(0, lastMark) : plain).replaceAll(/[.,]/gu, '');
  const part = isDecimal ? plain.slice(lastMark + 1) : '';
  if (part.length > power + 6) return null;
  const moved = `${whole}${part.slice(0, power).padEnd(power, '0')}`.replace(/^0+(?=\d)/u, '');
  const left = part.slice(power).replace(/0+$/u, '');
  return left === '' ? moved : `${moved}.${left}`;
}

function isLess(one: string, other: string): boolean {
  const [a, b] = [one.split('.')[0]!, other.split('.')[0]!];
  return a.length === b.length ? one < other : a.length < b.length;
}
