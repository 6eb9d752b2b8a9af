/**
 * The places in German and English text where a date is told, whether or not its words name the year. What a date is,
 * `readDate` says; here is only where one stands, and what its words leave to the text around them.
 */
import { month, ordinal, partWords, season } from '../../text/date-words.ts';
import type { Span } from './found.ts';
import { isYear } from './false-years.ts';

/** A date as told at one place. */
export interface DatePoint extends Span {
  kind: PointKind;
  /** As the reader of dates reads it, with the year that the words leave out. */
  told(year: string): string;
  /** The year that is named. */
  year: (Span & { value: string }) | null;
  /** To which year the words point that name none. */
  pointer: YearPointer | null;
  /** "Last November" is the nearest one before, whatever its year. */
  isNearest: boolean;
  /** "Since", "until", "before" or "after" as stands before it or, in Chinese, behind; it belongs to the place. */
  opening: string | null;
}

export type PointKind = 'DAY' | 'MONTH' | 'SEASON' | 'PART' | 'YEAR' | 'LONG' | 'NUMBERS';

/** The year that the text spoke of last, the one after and the one before; those beside the one in which the source was published. */
export type YearPointer = 'SAME' | 'FOLLOWING' | 'PRECEDING' | 'LAST' | 'THIS' | 'NEXT';

const gap = '[\\s\\u00a0]{1,2}';
const year = '(?<![\\d.,/]|(?<!mid)-)[12]\\d{3}(?![\\d]|[.,]\\d)';
const day = '(?<![\\d.,:])\\d{1,2}';
const nth = '(?:\\.|st|nd|rd|th)?';
/** A word ends there. */
const end = '(?![\\p{L}\\d])';
const part = `(?:(?:${Object.values(partWords).join('|')})[\\s-]?)`;
/** Decades in words, which are the last century's. */
const tens = 'zwanziger dreißiger vierziger fünfziger sechziger siebziger achtziger neunziger'
  .split(' ')
  .map((word, index) => [word, `19${index + 2}0er`] as const);
const dash = `${gap.replace('1', '0')}(?:[-–—]|bis(?: zum)?|to)${gap.replace('1', '0')}`;

/** Words that point to a year, before a month or season and behind it. */
const pointersBefore: Readonly<Record<YearPointer, string>> = {
  LAST: 'last|(?:ver|voran)gangene[nrms]?|letzte[nrms]?|vorige[nrms]?',
  NEXT: 'next|kommende[nrms]?|nächste[nrms]?',
  THIS: 'this|diese[nrms]?',
  SAME: 'that same|that|jene[nrms]?',
  FOLLOWING: 'the following|(?:darauf)?folgende[nrms]?',
  PRECEDING: 'the previous',
};
const pointersBehind: Readonly<Record<YearPointer, string>> = {
  SAME: '(?:des(?:selben| selben| gleichen)|jenes) Jahres|(?:of|in) (?:the same|that(?: same)?) year',
  FOLLOWING: 'des (?:darauf)?folgenden Jahres|(?:of|in) the (?:following|next) year',
  PRECEDING: 'des Vorjahre?s|(?:of )?(?:the )?previous year',
  LAST: '(?:des )?(?:(?:ver|voran)gangenen|letzten|vorigen) Jahres|(?:of )?last year',
  THIS: '(?:dieses|des laufenden) Jahres|(?:of )?this year',
  NEXT: '(?:des )?(?:kommenden|nächsten) Jahres|(?:of )?next year',
};
/** A year that is only pointed at. */
const pointedYears: Readonly<Record<YearPointer, string>> = {
  SAME: '(?:im (?:selben|gleichen)|in (?:dem|dem)?selben|in jenem) Jahre?|(?:in )?the same year|(?:in )?that (?:same )?year',
  FOLLOWING:
    'im (?:darauf)?folgenden Jahr|(?:im |ein )Jahr (?:darauf|danach|später)|(?:in )?the following year|(?:a|one) year later',
  PRECEDING: '(?:im |ein )Jahr zuvor|(?:a |the )year (?:earlier|before)',
  LAST: '(?:im )?(?:(?:ver|voran)gangene[ns]|letzte[ns]|vorige[ns]) Jahr(?:es)?|last year',
  THIS: '(?:in diesem|dieses|im laufenden) Jahr(?:es)?|this year',
  NEXT: '(?:im )?(?:kommende[ns]|nächste[ns]) Jahr(?:es)?|next year',
};

const anyOf = (words: Readonly<Record<string, string>>) => `(?:${Object.values(words).join('|')})`;
const before = `(?:(?:(?:dem|der|des|den) )?${anyOf(pointersBefore)}${gap})`;
/** The year, or words that point to it. */
const behind = `(?:,?${gap}(?:of |von |des Jahres |in )?${year}|,?${gap}${anyOf(pointersBehind)})`;
const ordinals = `(?:${ordinal})[\\s-]`;

/** Earlier ones are tried first. */
const shapes: readonly (readonly [kind: PointKind, pattern: string])[] = [
  [
    'DAY',
    `(?<=(?:zwischen|between) (?:dem |the )?)${day}${nth} (?:und|and) (?:dem |the )?${day}${nth}${gap}(?:of )?(?:${month})${end}${behind}?`,
  ],
  ['DAY', `${day}${nth}${dash}${day}${nth}${gap}(?:of )?(?:${month})${end}${behind}?`],
  ['DAY', `(?:${month})${gap}${day}${nth}[-–]${day}${nth}${end}${behind}?`],
  ['DAY', `${day}(?:\\.${gap.replace('1', '0')}|${nth}${gap}(?:of )?)(?:${month})${end}${behind}?`],
  [
    'DAY',
    `(?:${month})${gap}(?:the )?${day}(?:st|nd|rd|th)?${end}(?![.,:]\\d|${gap}(?:${month})|-)${behind}?`,
  ],
  ['MONTH', `${part}?${before}?(?:${month})${end}${behind}?`],
  ['NUMBERS', '(?<![\\d./-])\\d{4}-\\d{2}-\\d{2}(?![\\d-])'],
  ['NUMBERS', `(?<![\\d./-])\\d{1,2}\\. ?\\d{1,2}\\. ?[12]\\d{3}(?!\\d)`],
  ['NUMBERS', '(?<![\\d./-])\\d{1,2}/\\d{1,2}/[12]\\d{3}(?![\\d/])'],
  ['NUMBERS', '(?<![\\d./-])[12]\\d{3}/\\d{1,2}/\\d{1,2}(?![\\d/])'],
  [
    'PART',
    `${before}?(?:Q[1-4]|${ordinals}(?:quarter|quartals?)|H[12]|${ordinals}halbjahre?s?)${end}(?:[ /-]${year}|${behind})?`,
  ],
  ['PART', `${ordinals}(?:half|hälfte) (?:of |von |des Jahres )${year}`],
  ['PART', `${year}[ -]?[QH][1-4]${end}`],
  ['SEASON', `${part}?${before}?(?:${season})${end}(?:${gap}${year}[/-](?:\\d{4}|\\d{2})(?!\\d)|${behind})?`],
  ['LONG', `${part}?(?<!\\d)[12]\\d{2}0(?:s|-?er(?:[ -]Jahren?)?)${end}`],
  ['LONG', `${part}?(?:['’]|(?<=the )|(?<!\\d)(?=\\d0er[ -]Jahr))[3-9]0(?:s|er[ -]Jahren?)${end}`],
  ['LONG', `${part}?(?:${tens.map(([word]) => word).join('|')})[ -]?Jahren?${end}`],
  ['LONG', '(?<!\\d)\\d{1,2}(?:\\. Jahrhunderts?|(?:st|nd|rd|th)[ -]century)'],
  ['YEAR', `${year}(?:[-–/](?:[12]\\d{3}|\\d{2}))(?![\\d/-])`],
  ['YEAR', `${part}?${year}`],
  ['YEAR', `${part}?${anyOf(pointedYears)}${end}`],
];

// Words begin where no letter stands before them.
const anywhere = new RegExp(
  `(?<![\\p{L}\\d])(?:${shapes.map(([, pattern]) => `(${pattern})`).join('|')})`,
  'giu',
);
const pointers = (Object.keys(pointersBehind) as YearPointer[]).map(
  (name) =>
    [
      name,
      new RegExp(`(?:^|\\s)(?:${pointersBehind[name]}|${pointedYears[name]})$`, 'iu'),
      new RegExp(`(?:^|\\s)(?:${pointersBefore[name]})\\s`, 'iu'),
    ] as const,
);

/** In reading order, and none within another; `isEnglish` as to words that are others in German. */
export function datePointsIn(text: string, { isEnglish }: { isEnglish: boolean }): DatePoint[] {
  const points: DatePoint[] = [];
  for (const found of text.matchAll(anywhere)) {
    const shape = found.slice(1).findIndex((group) => group !== undefined);
    const point = pointOf(found[0], found.index, shapes[shape]![0]);
    if (isOne(text, point, isEnglish)) points.push(opened(text, point));
  }
  return points;
}

function pointOf(found: string, start: number, kind: PointKind): DatePoint & { words: string } {
  const named = kind === 'LONG' ? null : /(?<!\d)[12]\d{3}(?!\d)/.exec(found);
  const [year, words] = [named && yearAt(named[0], start + named.index), shortened(found)];
  const point = {
    start,
    end: start + found.length,
    kind,
    year,
    pointer: null,
    isNearest: false,
    opening: null,
  };
  if (year) return { ...point, words, told: () => words };
  for (const [pointer, behind, before] of pointers) {
    const rest = found.replace(behind, '');
    const bare = rest.replace(before, ' ').trim();
    if (bare === found) continue;
    return { ...point, words: bare, told: (of) => `${bare} ${of}`.trim(), pointer, isNearest: rest !== bare };
  }
  return { ...point, words, told: kind === 'LONG' ? () => words : (of) => `${words} ${of}` };
}

const yearAt = (value: string, start: number) => ({ value, start, end: start + value.length });

/** Decades and years of which the first digits are left out. */
function shortened(found: string): string {
  if (/ (?:und|and) /i.test(found)) return found.replace(/ (?:und|and) (?:dem |the )?/i, ' bis ');
  const decade = /^(.*?)['’]?([3-9]0(?:s|er[ -]Jahren?))$/iu.exec(found);
  if (decade && !/\d$/.test(decade[1]!)) return `${decade[1]}19${decade[2]}`;
  const ten = tens.find(([word]) => found.toLowerCase().includes(word));
  if (ten) return found.toLowerCase().replace(...ten);
  return found.replace(/^([12]\d)(\d\d)[-–/](\d\d)$/, '$1$2-$1$3').replace(/^(\d{4})[–/](\d{4})$/, '$1-$2');
}

const capital = /^\P{L}*\p{Lu}/u;
const monthName = new RegExp(`(?<!\\p{L})(?:${month})(?!\\p{L})`, 'iu');
const wholeMonth =
  /(?:Januar|Jänner|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember|January|February|March|May|June|July|October|December)$/;
const beforeMonth =
  /(?:^|[^\p{L}])(?:[Ii]m|[Aa]b|[Ss]eit|[Bb]is|[Vv]on|[Vv]om|[Zz]um|[Vv]or|[Nn]ach|[Zz]wischen|[Uu]nd|[Ii]n|[Ss]ince|[Uu]ntil|[Bb]y|[Ff]rom|[Oo]f|[Dd]uring|[Bb]efore|[Aa]fter|[Bb]etween|to|and)\s$/u;

/** A span's end, which has the month's name too. */
const beforeEnd = new RegExp(`^${dash}(?:${month})`, 'iu');

/** A word that is a month and no verb or name, a number that is a year. */
function isOne(
  text: string,
  { kind, start, end, words, year, pointer }: DatePoint & { words: string },
  isEnglish: boolean,
): boolean {
  if (kind === 'YEAR') return !year || isYear(text, { start: year.start, end }, Number(year.value));
  if (kind === 'SEASON') return isEnglish ? words !== 'fall' && words !== 'spring' : !/fall/i.test(words);
  if (kind !== 'DAY' && kind !== 'MONTH') return true;
  const name = monthName.exec(words)?.[0] ?? '';
  if (!capital.test(name)) return false;
  // May 5, but no „im Mai 5 Leute“.
  if (kind === 'DAY' && !isEnglish && monthName.exec(words)?.index === 0) return false;
  if (kind === 'DAY' || year || pointer)
    return !/Straße des $/.test(text.slice(Math.max(0, start - 12), start));
  const isSaid = words !== name || beforeMonth.test(text.slice(Math.max(0, start - 12), start));
  return wholeMonth.test(name) && (isSaid || beforeEnd.test(text.slice(end, end + 20)));
}

const openings =
  /(?<=^|[^\p{L}])(seit|bis|ab|vor|nach|since|until|till|by|before|after|through|prior to)\s(?:(?:zum|zu|dem|den|ins|in|das|the)\s)?(?:(?:Jahre?|year)\s)?(?:um\s)?$/iu;
const approximate = /(?<=^|[^\p{L}])(um|circa|ca\.|around)\s(?:(?:das Jahr|the year)\s)?$/iu;

/** With the word before it that says to which side it is open. */
function opened(text: string, point: DatePoint): DatePoint {
  const before = text.slice(Math.max(0, point.start - 24), point.start);
  const found = openings.exec(before) ?? (point.kind === 'YEAR' ? approximate.exec(before) : null);
  if (!found?.[1]) return point;
  return { ...point, start: point.start - (before.length - found.index), opening: found[1].toLowerCase() };
}
