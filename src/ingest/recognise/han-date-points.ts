/** The places in Chinese text where a date is told; numbers in characters are told in digits. */
import { hanPart } from '../../text/date-words.ts';
import { numberAt } from '../../text/read-number.ts';
import type { DatePoint } from './date-points.ts';
import type { PointKind, YearPointer } from './date-shapes.ts';

const digits = '〇零一二三四五六七八九';
const NUMBER = '(?:\\d{1,2}|[一二三四五六七八九]?十[一二三四五六七八九]?|[一二三四五六七八九])';
const YEAR = `(?<!\\d)[12]\\d{3}\\s?年|(?<![${digits}])[一二][${digits}]{3}年`;
const pointersTo: Readonly<Record<YearPointer, string>> = {
  SAME: '同年|当年|當年',
  FOLLOWING: '次年|翌年',
  PRECEDING: '前一年|上一年',
  LAST: '去年',
  THIS: '今年',
  TOLD: '(?!)',
  NEXT: '明年',
};
const pointed = Object.values(pointersTo).join('|');
const MONTH = `(?<![\\d${digits}个個])${NUMBER}\\s?月`;
const DAY = `${NUMBER}\\s?[日号號]`;
const UNTIL = '\\s?(?:至|到|[-–—~～])\\s?';
const alonePart = '(?:第[一二三四]季度|[上下]半年)';
const PART = `(?:${hanPart})(?![晚节節运運国國文间間])`;

const shapes: readonly (readonly [kind: PointKind, pattern: string])[] = [
  ['NUMBERS', '(?<![\\d./-])[12]\\d{3}([-/.])\\d{1,2}\\1\\d{1,2}(?![\\d/-])'],
  ['DAY', `(?:(?:${YEAR}|${pointed})\\s?)?${MONTH}\\s?(?:${NUMBER}[日号號]?${UNTIL})?${DAY}`],
  ['MONTH', `(?:(?:${YEAR}|${pointed})\\s?)?${MONTH}[初中底末份]?`],
  ['PART', `(?:${YEAR}|${pointed})\\s?${PART}|${alonePart}`],
  ['LONG', `(?:\\d{1,2}\\s?世[纪紀]|上个?世[纪紀])?\\s?(?:[1-9]0|[二三四五六七八九]十)\\s?年代[初中末]?`],
  ['LONG', '(?<!\\d)[12]\\d{2}0\\s?年代[初中末]?'],
  ['LONG', '\\d{1,2}\\s?世[纪紀][初中末]?'],
  ['YEAR', `(?:${YEAR})(?![代龄齡])`],
  ['YEAR', `(?<!\\d)[12]\\d{3}(?=${UNTIL}[12]\\d{3}\\s?年)`],
  ['YEAR', `(?:${pointed})`],
];
const anywhere = new RegExp(
  shapes.map(([, pattern], index) => `(?<s${index}>${numbered(pattern, index)})`).join('|'),
  'gu',
);
/** A group that is referred to keeps its own name among the others. */
function numbered(pattern: string, index: number): string {
  return pattern.replace('([-/.])', `(?<mark${index}>[-/.])`).replace('\\1', `\\k<mark${index}>`);
}

const behind: readonly (readonly [pattern: RegExp, opening: string])[] = [
  [/^(?:以[来來]|起|开始|開始|至今)/u, 'since'],
  [/^(?:之前|以前|前)(?!夕)/u, 'before'],
  [/^(?:之后|之後|以后|以後|后(?!期))/u, 'after'],
];
/** Up to then; `截至` is as of a day. */
const before = /(?:直到|(?<!截止)到|(?<!截)至)\s?$/u;

/** In reading order, and none within another. */
export function hanDatePointsIn(text: string): DatePoint[] {
  const points: DatePoint[] = [];
  for (const found of text.matchAll(anywhere)) {
    const shape = shapes.findIndex((_each, index) => found.groups?.[`s${index}`] !== undefined);
    const point = pointOf(found[0], found.index, shapes[shape]![0]);
    if (point.kind !== 'YEAR' || isYear(text, point)) points.push(opened(text, point));
  }
  return points;
}

function pointOf(found: string, start: number, kind: PointKind): DatePoint {
  const [yearWords = ''] =
    kind === 'LONG' ? [] : (new RegExp(`^(?:${YEAR}|[12]\\d{3})`, 'u').exec(found) ?? []);
  const value = yearWords.replace(/\s?年$/u, '').replaceAll(/./gu, (sign) => digitOf(sign));
  const pointer = (Object.keys(pointersTo) as YearPointer[]).find((name) =>
    new RegExp(`^(?:${pointersTo[name]})`, 'u').test(found),
  );
  const rest = plain(found.slice(yearWords.length).replace(new RegExp(`^(?:${pointed})\\s?`, 'u'), ''));
  const isWhole = kind === 'LONG' || kind === 'NUMBERS';
  return {
    start,
    end: start + found.length,
    kind,
    year: value ? { value, start, end: start + 4 } : null,
    pointer: pointer ?? null,
    isNearest: false,
    opening: null,
    told: (of) => (isWhole ? (kind === 'LONG' ? century(found) : isoOf(found)) : `${value || of}年${rest}`),
  };
}

const digitOf = (sign: string): string =>
  /\d/.test(sign) ? sign : String(Math.max(0, digits.indexOf(sign) - 1));

/** `十一月5号` as the reader of dates has it: 11月5日. */
function plain(words: string): string {
  return words
    .replaceAll(
      new RegExp(`${NUMBER}(?=\\s?[月日号號至到~～–—-])`, 'gu'),
      (found) => numberAt(found, 0)?.value ?? found,
    )
    .replaceAll(/[号號]/gu, '日')
    .replaceAll(/(月)份/gu, '$1')
    .replaceAll(/\s/gu, '');
}

/** Of a decade without its century the last one is meant. */
function century(found: string): string {
  const [, named, decade = ''] =
    /^(?:(\d{1,2})\s?世.|.*?世.)?\s?(?:([1-9]0|.十)\s?年代.?)?$/u.exec(found) ?? [];
  if (!decade || /^\d{4}/.test(found)) return found.replaceAll(/\s/gu, '');
  const ten = /\d/.test(decade) ? decade : (numberAt(decade, 0)?.value ?? '');
  return `${named ?? 20}世纪${ten}年代`;
}

function isoOf(found: string): string {
  const [year = '', month = '', day = ''] = found.split(/[-/.]/);
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}

/** 2000年历史 is how long something has been, 1500年前 how long ago. */
function isYear(text: string, { end, year }: DatePoint): boolean {
  if (!year) return true;
  const next = text.slice(end, end + 4);
  if (/^(?:的?历史|的?歷史|多|间|間|内|內)/u.test(next)) return false;
  return Number(year.value) >= 1900 || !next.startsWith('前');
}

function opened(text: string, point: DatePoint): DatePoint {
  const next = text.slice(point.end, point.end + 4);
  for (const [pattern, opening] of behind) {
    const [found] = pattern.exec(next) ?? [];
    if (found) return { ...point, end: point.end + found.length, opening };
  }
  const until = before.exec(text.slice(Math.max(0, point.start - 4), point.start));
  return until ? { ...point, start: point.start - until[0].length, opening: 'until' } : point;
}
