/** How dates are told in German and English: sources of regular expressions, each bounded in length. */
import { month, ordinal, partWords, season } from '../../text/date-words.ts';

export type PointKind = 'DAY' | 'MONTH' | 'SEASON' | 'PART' | 'YEAR' | 'LONG' | 'NUMBERS';

/** The year that the text spoke of last, the one after and the one before; those beside the one in which the source was published. */
/** TOLD is „Anfang des Jahres“: the year that the sentence names, or else the present one. */
export type YearPointer = 'SAME' | 'FOLLOWING' | 'PRECEDING' | 'LAST' | 'THIS' | 'TOLD' | 'NEXT';

const GAP = '[\\s\\u00a0]{1,2}';
const MAYBE = '[\\s\\u00a0]{0,2}';
const YEAR = '(?<![\\d.,/]|(?<!mid)-)[12]\\d{3}(?![\\d]|[.,]\\d)';
const DAY = '(?<![\\d.,:])\\d{1,2}';
const NTH = '(?:\\.|st|nd|rd|th)?';
/** A word ends there. */
const END = '(?![\\p{L}\\d])';
const PART = `(?:(?:${Object.values(partWords).join('|')})[\\s-]?)`;
/** Decades in words, which are the last century's. */
export const tens = 'zwanziger dreißiger vierziger fünfziger sechziger siebziger achtziger neunziger'
  .split(' ')
  .map((word, index) => [word, `19${index + 2}0er`] as const);
/** What joins two days or months. */
export const DASH = `${MAYBE}(?:[-–—]|bis(?: zum)?|to)${MAYBE}`;

/** Words that point to a year, before a month or season and behind it. */
const pointersBefore: Readonly<Record<YearPointer, string>> = {
  LAST: 'last|(?:ver|voran)gangene[nrms]?|letzte[nrms]?|vorige[nrms]?',
  NEXT: 'next|kommende[nrms]?|nächste[nrms]?',
  THIS: 'this|diese[nrms]?',
  TOLD: '(?!)',
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
  TOLD: 'des Jahres',
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
  TOLD: '(?!)',
  NEXT: '(?:im )?(?:kommende[ns]|nächste[ns]) Jahr(?:es)?|next year',
};

const anyOf = (words: Readonly<Record<string, string>>) => `(?:${Object.values(words).join('|')})`;
const BEFORE = `(?:(?:(?:dem|der|des|den) )?${anyOf(pointersBefore)}${GAP})`;
/** The year, or words that point to it. */
const BEHIND = `(?:,?${GAP}(?:of |von |des Jahres |in )?${YEAR}|,?${GAP}${anyOf(pointersBehind)})`;
const ORDINAL = `(?:${ordinal})[\\s-]`;

/** Earlier ones are tried first. */
export const shapes: readonly (readonly [kind: PointKind, pattern: string])[] = [
  [
    'DAY',
    `(?<=(?:zwischen|between) (?:dem |the )?)${DAY}${NTH} (?:und|and) (?:dem |the )?${DAY}${NTH}${GAP}(?:of )?(?:${month})${END}${BEHIND}?`,
  ],
  ['DAY', `${DAY}${NTH}${DASH}${DAY}${NTH}${GAP}(?:of )?(?:${month})${END}${BEHIND}?`],
  ['DAY', `${DAY}(?:\\.${MAYBE}|${NTH}${GAP}(?:of )?)(?:${month})${END}${BEHIND}?`],
  ['MONTH', `${PART}?${BEFORE}?(?:${month})${END}${BEHIND}?`],
  ['NUMBERS', '(?<![\\d./-])\\d{4}-\\d{2}-\\d{2}(?![\\d-])'],
  ['NUMBERS', `(?<![\\d./-])\\d{1,2}\\. ?\\d{1,2}\\. ?[12]\\d{3}(?!\\d)`],
  ['NUMBERS', '(?<![\\d./-])\\d{1,2}/\\d{1,2}/[12]\\d{3}(?![\\d/])'],
  ['NUMBERS', '(?<![\\d./-])[12]\\d{3}/\\d{1,2}/\\d{1,2}(?![\\d/])'],
  [
    'PART',
    `${BEFORE}?(?:Q[1-4]|${ORDINAL}(?:quarter|quartals?)|H[12]|${ORDINAL}halbjahre?s?)${END}(?:[ /-]${YEAR}|${BEHIND})?`,
  ],
  ['PART', `${ORDINAL}(?:half|hälfte) (?:of |von |des Jahres )${YEAR}`],
  ['PART', `${YEAR}[ -]?[QH][1-4]${END}`],
  ['SEASON', `${PART}?${BEFORE}?(?:${season})${END}(?:${GAP}${YEAR}[/-](?:\\d{4}|\\d{2})(?!\\d)|${BEHIND})?`],
  ['LONG', `${PART}?(?<!\\d)[12]\\d{2}0(?:s|-?er(?:[ -]Jahren?)?)${END}`],
  ['LONG', `${PART}?(?:['’]|(?<=the )|(?<!\\d)(?=\\d0er[ -]Jahr))[3-9]0(?:s|er[ -]Jahren?)${END}`],
  ['LONG', `${PART}?(?:${tens.map(([word]) => word).join('|')})[ -]?Jahren?${END}`],
  ['LONG', '(?<!\\d)\\d{1,2}(?:\\. Jahrhunderts?|(?:st|nd|rd|th)[ -]century)'],
  ['YEAR', `${YEAR}(?:[-–/](?:[12]\\d{3}|\\d{2}))(?![\\d/-])`],
  ['YEAR', `${PART}?${YEAR}`],
  ['YEAR', `${PART}?${anyOf(pointedYears)}${END}`],
  ['YEAR', `${PART}des Jahres${END}`],
];

/** May 5; in German a number behind a month counts something. */
export const englishShapes: typeof shapes = [
  ['DAY', `(?:${month})${GAP}${DAY}${NTH}[-–]${DAY}${NTH}${END}${BEHIND}?`],
  [
    'DAY',
    `(?:${month})${GAP}(?:the )?${DAY}(?:st|nd|rd|th)?${END}(?![.,:]\\d|${GAP}(?:${month})|-)${BEHIND}?`,
  ],
];

/** The words for each: alone or behind a date, and before it. */
export const pointers = (Object.keys(pointersBehind) as YearPointer[]).map(
  (name) =>
    [
      name,
      new RegExp(`(?:^|\\s)(?:${pointersBehind[name]}|${pointedYears[name]})$`, 'iu'),
      new RegExp(`(?:^|\\s)(?:${pointersBefore[name]})\\s`, 'iu'),
    ] as const,
);
