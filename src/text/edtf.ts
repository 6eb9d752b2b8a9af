/**
 * Uncertain dates in EDTF (ISO 8601-2, levels 0 and 1, and the quarters and half-years that business news need).
 * Written here, as no kept library gives the readings an archive sorts and filters by. `?`, `~` and `%` say that a
 * source is unsure; they do not widen the days a date may be.
 */
import { InvalidValue } from '../errors/app-error.ts';

/** Days are YYYY-MM-DD; null where the date is open or not known to that side. */
export interface UncertainDate {
  edtf: string;
  earliest: string | null;
  latest: string | null;
  verbatim: string | null;
}

interface Days {
  earliest: string | null;
  latest: string | null;
}

/** The months of seasons (northern hemisphere, winter into the next year), quarters and halves by their EDTF code. */
const partsOfYear: Readonly<Record<string, readonly [from: number, months: number]>> = {
  '21': [3, 3],
  '22': [6, 3],
  '23': [9, 3],
  '24': [12, 3],
  '33': [1, 3],
  '34': [4, 3],
  '35': [7, 3],
  '36': [10, 3],
  '40': [1, 6],
  '41': [7, 6],
};

/**
 * The date with the days it may be, its text trimmed and in capitals; InvalidValue when it is no EDTF or reaches
 * outside the years 0001 to 9999. A date-time stands for its day, in the time zone it was written in.
 */
export function parseEdtf(input: string): UncertainDate {
  const sides = input
    .toUpperCase()
    .split('/', 3)
    .map((side) => side.trim());
  const [from = '', until = ''] = sides;
  const edtf = sides.join('/');
  if (edtf === '' || sides.length > 2) return refuse(input);
  if (sides.length === 1) return { edtf, ...daysOf(edtf, input), verbatim: null };
  if (edtf.includes('T')) return refuse(input, 'an interval has no times of day');
  const first = isOpen(from) ? null : daysOf(from, input);
  const last = isOpen(until) ? null : daysOf(until, input);
  if (!first && !last) return refuse(input, 'an interval has at least one known end');
  const days = { earliest: first?.earliest ?? null, latest: last?.latest ?? null };
  if (days.earliest !== null && days.latest !== null && days.earliest > days.latest) {
    return refuse(input, 'an interval ends after it begins');
  }
  return { edtf, ...days, verbatim: null };
}

/** Whether `a` was over before `b` can have begun. */
export function certainlyBefore(a: Days, b: Days): boolean {
  return a.latest !== null && b.earliest !== null && a.latest < b.earliest;
}

/** Whether `a` may have begun before `b` was over. */
export function possiblyBefore(a: Days, b: Days): boolean {
  return a.earliest === null || b.latest === null || a.earliest < b.latest;
}

export function certainlyAfter(a: Days, b: Days): boolean {
  return certainlyBefore(b, a);
}

export function possiblyAfter(a: Days, b: Days): boolean {
  return possiblyBefore(b, a);
}

export interface DayRange {
  from?: string | null;
  until?: string | null;
}

/** Whether all days it may be lie in the range; both bounds inclusive, a missing one open. */
export function certainlyWithin(date: Days, { from, until }: DayRange): boolean {
  return (
    (!from || (date.earliest !== null && date.earliest >= from)) &&
    (!until || (date.latest !== null && date.latest <= until))
  );
}

/** Whether some day it may be lies in the range. */
export function possiblyWithin(date: Days, { from, until }: DayRange): boolean {
  return (
    (!from || date.latest === null || date.latest >= from) &&
    (!until || date.earliest === null || date.earliest <= until) &&
    (!from || !until || from <= until)
  );
}

/**
 * By the earliest day (the latest where the past is open, as the stored sort columns have it), then the latest, then
 * the text; an open end comes after every known one, and no date at all comes last.
 */
export function compareUncertain(a: UncertainDate | null, b: UncertainDate | null): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  return (
    compare(a.earliest ?? a.latest ?? END_OF_TIME, b.earliest ?? b.latest ?? END_OF_TIME) ||
    compare(a.latest ?? END_OF_TIME, b.latest ?? END_OF_TIME) ||
    compare(a.edtf, b.edtf)
  );
}

// Sorts after every day there is.
const END_OF_TIME = '9999-99';

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}

const isOpen = (side: string): boolean => side === '..' || side === '';

const DATE =
  /^(?<year>\d{4}|\d{3}X|\d{2}XX)(?:-(?<month>\d{2}|XX)(?:-(?<day>\d{2}|XX))?)?(?:[?~%]|T(?<time>.+))?$/;
const TIME = /^([01]\d|2[0-3]):[0-5]\d:[0-5]\d(Z|[+-](0\d|1[0-4])(:[0-5]\d)?)?$/;
const FAR_YEAR = /^(Y|-|\d{5}(-|$))/;
const YEARS = 'a year from 0001 to 9999';

function daysOf(text: string, input: string): { earliest: string; latest: string } {
  if (FAR_YEAR.test(text)) return refuse(input, YEARS);
  const { year, month, day, time } = DATE.exec(text)?.groups ?? refuse(input);
  if (year === undefined) return refuse(input);
  if (time !== undefined && (!/\d/.test(day ?? '') || !TIME.test(time))) return refuse(input);
  const [firstYear, lastYear] = [year.replaceAll('X', '0'), year.replaceAll('X', '9')];
  if (firstYear === '0000') return refuse(input, YEARS);
  if (month === undefined) return { earliest: `${firstYear}-01-01`, latest: `${lastYear}-12-31` };
  if (year.includes('X') || month === 'XX') {
    // A day is only left open below what is left open: 2019-XX-XX, never 2019-XX-07.
    if ((year.includes('X') && month !== 'XX') || (day ?? 'XX') !== 'XX') return refuse(input);
    return { earliest: `${firstYear}-01-01`, latest: `${lastYear}-12-31` };
  }
  const part = partsOfYear[month];
  if (part) return day === undefined ? partOfYear(Number(year), part, input) : refuse(input);
  if (month < '01' || month > '12') {
    return refuse(input, 'a month from 01 to 12, a season 21 to 24, a quarter 33 to 36 or a half 40 or 41');
  }
  const { latest } = partOfYear(Number(year), [Number(month), 1], input);
  if (day === undefined || day === 'XX') return { earliest: `${year}-${month}-01`, latest };
  if (day < '01' || day > latest.slice(-2)) {
    return refuse(input, `${year}-${month} has days 01 to ${latest.slice(-2)}`);
  }
  return { earliest: `${year}-${month}-${day}`, latest: `${year}-${month}-${day}` };
}

function partOfYear(
  year: number,
  [from, months]: readonly [number, number],
  input: string,
): { earliest: string; latest: string } {
  const iso = (date: Date) => date.toISOString().slice(0, 10);
  // Set apart, as Date.UTC would read years below 100 as 19xx.
  const [first, last] = [new Date(0), new Date(0)];
  first.setUTCFullYear(year, from - 1, 1);
  last.setUTCFullYear(year, from - 1 + months, 0);
  // The winter that begins in 9999 ends outside.
  return last.getUTCFullYear() > 9999 ? refuse(input, YEARS) : { earliest: iso(first), latest: iso(last) };
}

function refuse(
  value: string,
  rule = 'an EDTF date such as 2016, 2024-11, 2019~, 201X, 2019-40 or 2019-10-07/2021',
): never {
  throw new InvalidValue({ field: 'edtf', value, rule });
}
