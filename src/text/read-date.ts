/**
 * Dates as people type them in English and German, as exact as they are: "autumn 2023" is a season and no day. What is
 * about a day that is not named, such as yesterday, is no date; nor is what has no year.
 */
import {
  approximate,
  earlierThan,
  filler,
  hanPart,
  hanPartOf,
  laterThan,
  month,
  monthOf,
  ordinal,
  ordinalOf,
  partWords,
  season,
  seasonOf,
  since,
  unsure,
  until,
  weekday,
} from './date-words.ts';
import { parseEdtf, type UncertainDate } from './edtf.ts';

export interface DateReading {
  /** Null where nothing was understood. */
  date: UncertainDate | null;
  /** The date by the other meaning, where nothing says which is meant: 3/4/2026, winter 2023. */
  alternative: UncertainDate | null;
}

/** An EDTF text, and the other one that it may be. */
type Read = readonly [edtf: string, other?: string];
const NOTHING: DateReading = { date: null, alternative: null };

export function readDate(given: string): DateReading {
  const verbatim = given.trim();
  const date = asDate(verbatim, verbatim);
  if (date) return { date: { ...date, verbatim: null }, alternative: null };
  const found = qualified(plain(verbatim));
  if (!found) return NOTHING;
  const [edtf, other] = found;
  const read = asDate(edtf, verbatim);
  return read ? { date: read, alternative: other ? asDate(other, verbatim) : null } : NOTHING;
}

function asDate(edtf: string, verbatim: string): UncertainDate | null {
  try {
    return { ...parseEdtf(edtf), verbatim };
  } catch {
    return null;
  }
}

function plain(text: string): string {
  return (
    text
      .toLowerCase()
      .replaceAll(/[„“”"()]/g, ' ')
      .replaceAll(/[‐‑–—−]/g, '-')
      .replaceAll(/\s+/g, ' ')
      // No dash of a span.
      .replaceAll(/\bmid-/g, 'mid ')
      .trim()
      .replace(weekdays, '')
  );
}
const [weekdays, abouts, doubts] = [weekday, approximate, unsure].map(
  (words) => new RegExp(`^(?:${words})`),
) as [RegExp, RegExp, RegExp];

/** How sure it is goes with every date. */
function qualified(text: string): Read | null {
  const isAbout = abouts.exec(text);
  const isUnsure = doubts.exec(text);
  const question = /^(.+?) ?\?$/.exec(text);
  if (!isAbout && !isUnsure && !question) return spanned(text);
  const rest = question ? question[1]! : text.slice((isAbout ?? isUnsure)![0].length);
  const found = qualified(rest);
  if (!found) return null;
  const mark = isAbout && !question ? '~' : '?';
  return both(found, (edtf) => marked(edtf, mark));
}

function marked(edtf: string, mark: '~' | '?'): string {
  return edtf
    .split('/')
    .map((side) => {
      if (side === '..') return side;
      return /[~?%]$/.test(side) ? side.replace(/[~?%]$/, (had) => (had === mark ? mark : '%')) : side + mark;
    })
    .join('/');
}

const both = ([edtf, other]: Read, change: (edtf: string) => string): Read =>
  other === undefined ? [change(edtf)] : [change(edtf), change(other)];

/** Between two dates, or open to one side. */
function spanned(text: string): Read | null {
  return between(text) ?? openEnded(text) ?? single(text);
}

function openEnded(text: string): Read | null {
  const after = (pattern: string) => {
    const [found] = new RegExp(`^${pattern}`).exec(text) ?? [];
    return found === undefined ? null : single(text.slice(found.length).replace(/ (?:on|an|onwards?)$/, ''));
  };
  const from = after(since);
  if (from) return both(from, (edtf) => `${edtf}/..`);
  const to = after(until);
  if (to) return both(to, (edtf) => `../${edtf}`);
  const before = after(earlierThan);
  if (before) return both(before, (edtf) => `../${neighbour(edtf, -1)}`);
  const later = after(laterThan);
  return later ? both(later, (edtf) => `${neighbour(edtf, 1)}/..`) : null;
}

/** The year, month or day before or after; of what is less exact, the day. */
function neighbour(edtf: string, step: 1 | -1): string {
  const date = asDate(edtf, edtf);
  if (!date) return edtf;
  const day = new Date(`${step < 0 ? date.earliest : date.latest}T00:00:00Z`);
  day.setUTCDate(day.getUTCDate() + step);
  const iso = day.toISOString().slice(0, 10);
  if (/^\d{4}$/.test(edtf)) return iso.slice(0, 4);
  return /^\d{4}-(?:0\d|1[0-2])$/.test(edtf) ? iso.slice(0, 7) : iso;
}

function between(text: string): Read | null {
  const days = new RegExp(
    `^(${month}) (\\d{1,2})(?:st|nd|rd|th)? ?(?:-|to) ?(\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})$`,
  ).exec(text);
  if (days) {
    const [, name, first, last, year] = days as unknown as string[];
    return [`${dayOf(year!, monthOf(name!), first!)}/${dayOf(year!, monthOf(name!), last!)}`];
  }
  const [, opening = '', rest = text] = /^(von|vom|from|zwischen|between)? ?(.+)$/.exec(text) ?? [];
  const joins = /zwischen|between/.test(opening)
    ? / (?:and|und) /g
    : / (?:to|bis(?: zum)?|until|till|through) | ?- ?/g;
  for (const joining of rest.matchAll(joins)) {
    const [end] = single(rest.slice(joining.index + joining[0].length)) ?? [];
    const begin = end && beginning(rest.slice(0, joining.index), end);
    if (begin && begin !== end && asDate(`${begin}/${end}`, text)) return [`${begin}/${end}`];
  }
  return null;
}

/** What a span begins with may leave to its end the year, or month and year. */
function beginning(text: string, end: string): string | null {
  const whole = single(text);
  if (whole) return whole[0];
  const day = /^(?:the )?(\d{1,2})(?:\.|st|nd|rd|th)?$/.exec(text)?.[1];
  if (day && /^\d{4}-\d\d-\d\d$/.test(end)) return `${end.slice(0, 7)}-${day.padStart(2, '0')}`;
  const year = end.slice(0, 4);
  return single(`${text} ${year}`)?.[0] ?? null;
}

const dayOf = (year: string, monthNumber: string, day: string): string =>
  `${year}-${monthNumber.padStart(2, '0')}-${day.padStart(2, '0')}`;

type Form = readonly [pattern: RegExp, read: (...parts: string[]) => Read | null];
const form = (pattern: string, read: Form[1]): Form => [new RegExp(`^${pattern}$`), read];
const YEAR = '(\\d{4})';
const DAY = '(\\d{1,2})';

/** The ways to say one date; the first that fits is it. */
const forms: readonly Form[] = [
  form(YEAR, (year) => [year]),
  // As EDTF has it, within a text that says more.
  form('(\\d{4}-\\d\\d(?:-\\d\\d)?)', (edtf) => [edtf]),
  form(`${YEAR} ?年(?: ?${DAY} ?月[初中底末]?(?: ?${DAY} ?[日号號])?)?`, (year, m, d) => [
    d ? dayOf(year, m, d) : m ? `${year}-${m.padStart(2, '0')}` : year,
  ]),
  form(`${YEAR} ?年 ?(${hanPart})`, (year, part) => [hanPartOf(year, part)]),
  form('(\\d{3})0 ?年代[初中末]?', (decade) => [`${decade}X`]),
  form(`(\\d{1,2}) ?世[纪紀] ?([1-9])0 ?年代[初中末]?`, (century, decade) => [
    `${Number(century) - 1}${decade}X`,
  ]),
  form('(\\d{1,2}) ?世[纪紀][初中末]?', (number) => [`${String(Number(number) - 1).padStart(2, '0')}XX`]),
  form(`${DAY}[.-] ?${DAY}[.-] ?${YEAR}`, (day, m, year) => [dayOf(year, m, day)]),
  form(`${YEAR}[./]${DAY}[./]${DAY}`, (year, m, day) => [dayOf(year, m, day)]),
  form(`${DAY}/${DAY}/${YEAR}`, slashes),
  form(`${DAY}[./] ?${YEAR}`, (m, year) => [`${year}-${m.padStart(2, '0')}`]),
  form(`${YEAR}[./]${DAY}`, (year, m) => [`${year}-${m.padStart(2, '0')}`]),
  form(`${DAY}(?:\\.|st|nd|rd|th)? ?(?:of )?(${month}),? ?${YEAR}`, (day, name, year) => [
    dayOf(year, monthOf(name), day),
  ]),
  form(`(${month}) (?:the )?${DAY}(?:st|nd|rd|th)?,? ${YEAR}`, (name, day, year) => [
    dayOf(year, monthOf(name), day),
  ]),
  form(`${YEAR},? (${month}) ${DAY}\\.?`, (year, name, day) => [dayOf(year, monthOf(name), day)]),
  form(`(${month}),? ?(?:of )?${YEAR}`, (name, year) => [`${year}-${monthOf(name)}`]),
  form(`${YEAR},? (${month})`, (year, name) => [`${year}-${monthOf(name)}`]),
  form(`(?:winter) ?${YEAR} ?[/-] ?(\\d{2}|\\d{4})`, (year, next) =>
    Number(next) % 100 === (Number(year) + 1) % 100 ? [`${year}-24`] : null,
  ),
  form(`(${season}),? ?(?:of )?${YEAR}`, (name, year) =>
    seasonOf(name) === '24' ? [`${year}-24`, `${Number(year) - 1}-24`] : [`${year}-${seasonOf(name)}`],
  ),
  form(
    `(?:q([1-4])|(${ordinal})[ -](?:quarter|quartals?))[ /-]?(?:of |von |des jahres )?${YEAR}`,
    (short, word, year) => [`${year}-${32 + Number(short ?? ordinalOf(word))}`],
  ),
  form(`${YEAR}[ /-]?q([1-4])`, (year, quarter) => [`${year}-${32 + Number(quarter)}`]),
  form(
    `(?:h([12])|(${ordinal}) (?:half|halbjahr(?:e?s)?|hälfte))[ /-]?(?:of |von |des jahres )?${YEAR}`,
    (short, word, year) => {
      const half = short ? Number(short) : ordinalOf(word);
      return half > 2 ? null : [`${year}-${39 + half}`];
    },
  ),
  form(`${YEAR}[ /-]?h([12])`, (year, half) => [`${year}-${39 + Number(half)}`]),
  form(`(?:fiscal(?: year)?|fy|(?:geschäfts|wirtschafts|kalender)jahre?s?) ?${YEAR}`, (year) => [year]),
  form("(\\d{3})0(?:['’]?s|-?er(?:[ -]?jahren?)?)", (decade) => [`${decade}X`]),
  form('(\\d{1,2})(?:\\.|st|nd|rd|th) (?:century|jahrhunderts?)', (number) => [
    `${String(Number(number) - 1).padStart(2, '0')}XX`,
  ]),
];

const fillers = new RegExp(`^(${filler}) (.+)$`);

function single(given: string): Read | null {
  const text = given.trim();
  for (const [pattern, read] of forms) {
    const found = pattern.exec(text);
    if (!found) continue;
    const date = read(...found.slice(1));
    return date && asDate(date[0], text) ? date : null;
  }
  const [, lead, rest] = fillers.exec(text) ?? [];
  if (lead) return single(rest!);
  for (const [part, words] of Object.entries(partWords)) {
    const [matched] = new RegExp(`^${words}[ -]?`).exec(text) ?? [];
    const within = matched === undefined ? null : single(text.slice(matched.length));
    if (!within) continue;
    const half = { begin: '40', middle: null, end: '41' }[part as keyof typeof partWords];
    return half && /^\d{4}$/.test(within[0]) ? [`${within[0]}-${half}`] : within;
  }
  return null;
}

/** Day and month, or month and day: where both may be, the other is told. */
function slashes(one: string, other: string, year: string): Read | null {
  const [dayFirst, monthFirst] = [dayOf(year, other, one), dayOf(year, one, other)];
  if (Number(other) > 12) return [monthFirst];
  return Number(one) > 12 || one === other ? [dayFirst] : [dayFirst, monthFirst];
}
