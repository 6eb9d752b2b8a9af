/** Dates that are told by the day on which the source came out: yesterday, on Friday, last week, ten years ago. */
import { numberAt } from '../../text/read-number.ts';
import type { Span } from './found.ts';
import { looksAhead } from './tense.ts';

export interface RelativeDate extends Span {
  edtf: string;
  isWeekday: boolean;
}

const weekdays = [
  'sunday|sonntag|[日天]',
  'monday|montag|一',
  'tuesday|dienstag|二',
  'wednesday|mittwoch|三',
  'thursday|donnerstag|四',
  'friday|freitag|五',
  'saturday|samstag|sonnabend|六',
];
const weekday = weekdays.map((names) => names.replace(/\|[^|]*$/, '')).join('|');
const past = 'last|(?:ver|voran)gangene[nrms]?|letzte[nrms]?|vorige[nrms]?|上个?';
const next = 'next|kommende[nrms]?|nächste[nrms]?|下个?';
const present = 'this|diese[nrms]?|本|这个?';
const hours = 's?(?:morgen|vormittag|mittag|nachmittag|abend|nacht)';
const word = (pattern: string) => `(?<![\\p{L}\\d-])(?:${pattern})(?![\\p{L}\\d-])`;
const written = (pattern: string) => new RegExp(pattern, 'giu');

type Resolve = (found: RegExpExecArray, published: Date, isAhead: boolean) => string | null;
const days =
  (step: number): Resolve =>
  (_found, published) =>
    iso(moved(published, step));

const ways: readonly (readonly [pattern: RegExp, resolve: Resolve])[] = [
  [
    written(`${word(`vorgestern|the day before yesterday|(?:am )?vorgestrigen (?:Tag|${weekday})`)}|前天`),
    days(-2),
  ],
  [
    written(`${word(`gestern|yesterday|(?:am )?gestrigen (?:Tag|${weekday})(?:${hours})?`)}|昨[天日晚]`),
    days(-1),
  ],
  [
    written(
      `(?<!(?:bis|von|noch|seit|auch|until|to|than|of) )${word(`heute|today|tonight|(?:am )?heutigen (?:Tag|${weekday})(?:${hours})?`)}(?! (?:noch|als|immer|üblich|lebt|leitet|gilt|gehört|arbeitet|zählt|heißt|besteht|spricht|(?:in \\p{L}+ )?leben)|, morgen)|今[天日晚]`,
    ),
    days(0),
  ],
  // The morning has a capital, or stands behind another day's name.
  [
    /(?<![\p{L}\d-]|(?:heute|gestern|guten) )(?:morgen|[Tt]omorrow|(?:[Aa]m )?morgigen \p{Lu}\p{L}+)(?![\p{L}\d-])|明[天日]/gu,
    days(1),
  ],
  [written(`${word(`übermorgen|the day after tomorrow`)}|后天`), days(2)],
  [
    written(
      `(?:(${past})|(${next})|${present})[\\s]?(?:Woche|week)(?!\\p{L})|(上)(?:个)?[周週]|(下)(?:个)?[周週]|本[周週]`,
    ),
    weekOf,
  ],
  [written(`(?:(${past})|(${next})|${present})[\\s]?(?:(?:Monats?|month)(?![\\p{L}\\d])|月)`), monthOf],
  [
    written(`(?<![\\p{L}\\d])(${weekday})\\s(?:(${past})|(${next})|${present})\\sWoche(?!\\p{L})`),
    dayOfThatWeek,
  ],
  [
    written(
      // „Bild am Sonntag“ is a newspaper.
      `(?<![\\p{L}\\d]|(?:Bild|Welt|NZZ|Rundschau|Blick) am )(?:(${past})\\s|(${next})\\s|(?:${present})\\s)?(${weekday})(?:${hours})?(?![\\p{L}]|s? (?:und|bis|to|and) (?:${weekday}))|([上下])?(?:周|週|星期|礼拜)([一二三四五六日天])(?![\\p{Nd}])`,
    ),
    dayOfWeek,
  ],
  [written(`(?<![\\p{L}])vor\\s([\\p{L}\\d]{1,20})\\s(Tag|Woche|Monat|Jahr)(?:en?)?(?!\\p{L})`), ago],
  [written(`(?<![\\p{L}\\d.,])([\\p{L}\\d]{1,12})\\s(day|week|month|year)s?\\sago(?!\\p{L})`), ago],
  [written('(?<!\\d)(\\d{1,3}|[一二两三四五六七八九十]{1,3})(天|周|个?月|年)(?:以)?前'), ago],
];

/** In reading order; `publishedOn` is an EDTF day, or nothing is resolved. */
export function relativeDatesIn(
  text: string,
  sentences: readonly Span[],
  publishedOn: string,
): RelativeDate[] {
  if (!/^\d{4}-\d\d-\d\d$/.test(publishedOn)) return [];
  const published = new Date(`${publishedOn}T00:00:00Z`);
  const found = ways.flatMap(([pattern, resolve]) =>
    [...text.matchAll(pattern)].flatMap((match) => {
      const edtf = resolve(match, published, looksAhead(text, sentences, match.index));
      const span = { start: match.index, end: match.index + match[0].length };
      return edtf === null ? [] : [{ ...span, edtf, isWeekday: resolve === dayOfWeek }];
    }),
  );
  return found.toSorted((a, b) => a.start - b.start || b.end - a.end);
}

const iso = (day: Date): string => day.toISOString().slice(0, 10);
const moved = (day: Date, step: number): Date => new Date(day.getTime() + step * 86_400_000);
const direction = (isPast: unknown, isNext: unknown): number => (isPast ? -1 : isNext ? 1 : 0);

/** From Monday to Sunday. */
function weekOf(found: RegExpExecArray, published: Date): string {
  const step = direction(found[1] ?? found[3], found[2] ?? found[4]);
  return week(moved(published, 7 * step));
}

function week(day: Date): string {
  const monday = moved(day, -((day.getUTCDay() + 6) % 7));
  return `${iso(monday)}/${iso(moved(monday, 6))}`;
}

function monthOf(found: RegExpExecArray, published: Date): string {
  return monthBeside(published, direction(found[1], found[2]));
}

function monthBeside(day: Date, step: number): string {
  return iso(new Date(Date.UTC(day.getUTCFullYear(), day.getUTCMonth() + step, 1))).slice(0, 7);
}

/** The last such day up to the source's own, unless the next one is spoken of. */
function dayOfWeek(found: RegExpExecArray, published: Date, isAhead: boolean): string {
  const [whole, isPast, isNext, name, hanWeek, hanName] = found;
  const wanted = weekdays.findIndex((names) =>
    new RegExp(`^(?:${names})$`, 'iu').test(name ?? hanName ?? whole),
  );
  if (hanWeek) {
    const monday = moved(published, -((published.getUTCDay() + 6) % 7) + (hanWeek === '上' ? -7 : 7));
    return iso(moved(monday, (wanted + 6) % 7));
  }
  const back = (published.getUTCDay() - wanted + 7) % 7;
  const before = found.input.slice(Math.max(0, found.index - 14), found.index);
  if (isNext) return iso(moved(published, 7 - back));
  const isToCome =
    /(?:frühestens|spätestens|für)(?: am| den)? $/iu.test(before) ||
    (isAhead && !isPast && !/(?:seit|since) $/iu.test(before));
  if (isToCome) return iso(moved(published, (7 - back) % 7));
  return iso(moved(published, isPast && back === 0 ? -7 : -back));
}

/** Friday of last week. */
function dayOfThatWeek(found: RegExpExecArray, published: Date): string {
  const [, name = '', isPast, isNext] = found;
  const wanted = weekdays.findIndex((names) => new RegExp(`^(?:${names})$`, 'iu').test(name));
  const monday = moved(published, 7 * direction(isPast, isNext) - ((published.getUTCDay() + 6) % 7));
  return iso(moved(monday, (wanted + 6) % 7));
}

/** As exact as the unit: ten years ago is a year. */
function ago(found: RegExpExecArray, published: Date): string | null {
  const [, words = '', unit = ''] = found;
  const number = numberAt(words, 0);
  if (!number || number.end < words.length) return null;
  const count = Number(number.value);
  if (!Number.isInteger(count) || count < 1) return null;
  if (/^(?:Tag|day|天)/i.test(unit)) return iso(moved(published, -count));
  if (/^(?:Woche|week|周)/i.test(unit)) return week(moved(published, -7 * count));
  if (/^(?:Monat|month|个?月)/i.test(unit)) return monthBeside(published, -count);
  const year = published.getUTCFullYear() - count;
  return year > 0 ? String(year).padStart(4, '0') : null;
}
