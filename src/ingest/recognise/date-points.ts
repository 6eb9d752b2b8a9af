/**
 * The places in German and English text where a date is told, whether or not its words name the year. What a date is,
 * `readDate` says; here is only where one stands, and what its words leave to the text around them.
 */
import { month } from '../../text/date-words.ts';
import {
  DASH,
  englishShapes,
  pointers,
  shapes,
  tens,
  type PointKind,
  type YearPointer,
} from './date-shapes.ts';
import { isYear } from './false-years.ts';
import type { Span } from './found.ts';

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

const [german, english] = [shapes, [...englishShapes, ...shapes]].map((all) => ({
  // Words begin where no letter stands before them.
  pattern: new RegExp(`(?<![\\p{L}\\d])(?:${all.map(([, shape]) => `(${shape})`).join('|')})`, 'giu'),
  kinds: all.map(([kind]) => kind),
})) as [Shapes, Shapes];
interface Shapes {
  pattern: RegExp;
  kinds: PointKind[];
}

/** In reading order, and none within another; `isEnglish` as to words that are others in German. */
export function datePointsIn(text: string, { isEnglish }: { isEnglish: boolean }): DatePoint[] {
  const points: DatePoint[] = [];
  const { pattern, kinds } = isEnglish ? english : german;
  for (const found of text.matchAll(pattern)) {
    const shape = found.slice(1).findIndex((group) => group !== undefined);
    const point = pointOf(found[0], found.index, kinds[shape]!);
    if (isOne(text, point, isEnglish)) points.push(opened(text, point));
  }
  return points;
}

function pointOf(found: string, start: number, kind: PointKind): DatePoint & { words: string } {
  const named = kind === 'LONG' ? null : /(?<!\d)[12]\d{3}(?!\d)/.exec(found);
  const year = named && yearAt(named[0], start + named.index);
  const words = shortened(found);
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
const beforeEnd = new RegExp(`^${DASH}(?:${month})`, 'iu');

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
  if (kind === 'DAY' || year || pointer) return !text.startsWith('Straße des ', start - 11);
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
