/** The year of a date whose words do not name it. */
import { weekday } from '../../text/date-words.ts';
import type { DatePoint } from './date-points.ts';
import type { Span } from './found.ts';
import { readAgain } from './read-again.ts';
import { looksAhead, looksBack, sentenceAt } from './tense.ts';

/** One paragraph, with its dates and sentences. */
export interface Surroundings {
  text: string;
  sentences: readonly Span[];
  publishedOn: string | null;
  /** The nearest dates on either side of one that name their year. */
  beside: ReadonlyMap<DatePoint, { before: DatePoint | undefined; after: DatePoint | undefined }>;
}

/** What stands around `points`, which are in reading order. */
export function surroundingsOf(
  points: readonly DatePoint[],
  paragraph: Omit<Surroundings, 'beside'>,
): Surroundings {
  let last: DatePoint | undefined;
  const earlier = points.map((point) => {
    const found = last;
    if (point.year) last = point;
    return found;
  });
  last = undefined;
  const later = points.toReversed().map((point) => {
    const found = last;
    if (point.year) last = point;
    return found;
  });
  const beside = points.map(
    (point, index) => [point, { before: earlier[index], after: later[points.length - 1 - index] }] as const,
  );
  return { ...paragraph, beside: new Map(beside) };
}

export interface KnownYear {
  /** Empty where the words need none. */
  value: string;
  from: Span | null;
}

/** Null where nothing says it. */
export function yearOf(point: DatePoint, around: Surroundings): KnownYear | null {
  if (point.year) return { value: point.year.value, from: null };
  if (point.kind === 'LONG' || point.kind === 'NUMBERS') return { value: '', from: null };
  switch (point.pointer) {
    case 'SAME':
      return before(point, around);
    case 'FOLLOWING':
      return moved(before(point, around), 1);
    case 'PRECEDING':
      return moved(before(point, around) ?? ofPublication(around.publishedOn, 0), -1);
    case null:
      return unnamed(point, around);
    case 'TOLD':
      return ofSentence(point, around) ?? ofPublication(around.publishedOn, 0);
    case 'LAST':
    case 'THIS':
    case 'NEXT':
      return pointedFromPublication(point, around);
  }
}

const moved = (year: KnownYear | null, step: number): KnownYear | null =>
  year && { ...year, value: String(Number(year.value) + step).padStart(4, '0') };

/** The year that the paragraph named last. */
function before(point: DatePoint, around: Surroundings): KnownYear | null {
  return named(around.beside.get(point)?.before);
}

const named = (point: DatePoint | undefined): KnownYear | null =>
  point?.year ? { value: point.year.value, from: { start: point.year.start, end: point.year.end } } : null;

/** As near to its publication a text says dates without a year that the paragraph has another year for. */
const NEAR = 31;

/** The year that the sentence names beside. */
function ofSentence(point: DatePoint, around: Surroundings): KnownYear | null {
  const sentence = sentenceAt(around.sentences, point.start);
  const isOwn = (other: DatePoint | undefined) =>
    sentence && other && sentence.start <= other.start && other.start < sentence.end;
  const { before: earlier, after: later } = around.beside.get(point)!;
  return named(isOwn(earlier) ? earlier : isOwn(later) ? later : undefined);
}

function unnamed(point: DatePoint, around: Surroundings): KnownYear | null {
  const beside = ofSentence(point, around);
  // A season is said of no certain year more often than of the paragraph's.
  if (point.kind === 'SEASON') return beside;
  const day = dayBefore(point, around.text);
  if (beside && day === null) return beside;
  const told = [around.text, around.sentences, point.start] as const;
  const close = nearest(point, around.publishedOn, looksAhead(...told) ? 1 : 0);
  // "He quit in March" is not said of next March, however much nearer it is.
  const fresh =
    close && close.distance > NEAR && looksBack(...told) ? nearest(point, around.publishedOn, -1) : close;
  const ofParagraph = before(point, around);
  const others = fresh && fresh.distance <= NEAR ? [fresh, ofParagraph] : [ofParagraph, fresh];
  const all = [beside, ...others].filter((year) => year !== null);
  return all.find(({ value }) => day !== null && dayIn(point, value) === day) ?? all[0] ?? null;
}

const weekdays = ['so|su', 'mo', 'di|tu', 'mi|we', 'do|th', 'fr', 'sa'];
const weekdayBefore = new RegExp(
  `(?<!\\p{L})(${weekday.replaceAll('\\.?,? ', '')})[.,]? (?:de[mn] )?\\(?$`,
  'iu',
);

/** The weekday that stands before a date, 0 for Sunday. */
function dayBefore({ kind, start }: DatePoint, text: string): number | null {
  if (kind !== 'DAY') return null;
  const [, name] = weekdayBefore.exec(text.slice(Math.max(0, start - 20), start)) ?? [];
  return name ? weekdays.findIndex((names) => new RegExp(`^(?:${names})`, 'i').test(name)) : null;
}

function dayIn(point: DatePoint, year: string): number | null {
  const { date } = readAgain(point.told(year));
  return date?.earliest ? new Date(`${date.earliest}T00:00:00Z`).getUTCDay() : null;
}

/** Last, this and next as of the day on which the source was published. */
function pointedFromPublication(point: DatePoint, { publishedOn }: Surroundings): KnownYear | null {
  const step = ({ LAST: -1, THIS: 0, NEXT: 1 } as const)[point.pointer as 'LAST' | 'THIS' | 'NEXT'];
  return point.isNearest && step !== 0 ? nearest(point, publishedOn, step) : ofPublication(publishedOn, step);
}

function ofPublication(publishedOn: string | null, step: number): KnownYear | null {
  const [year] = /^\d{4}/.exec(publishedOn ?? '') ?? [];
  return year ? moved({ value: year, from: null }, step) : null;
}

/** So many days ahead what is to come is still told without its year. */
const FAR = 210;

/** The year that puts a date nearest to the day of publication: on either side, or the last before or first after it. */
function nearest(
  point: DatePoint,
  publishedOn: string | null,
  step: -1 | 0 | 1,
): (KnownYear & { distance: number }) | null {
  const published = publishedOn ? readAgain(publishedOn).date : null;
  if (!published?.earliest || !published.latest) return null;
  const { earliest, latest } = published;
  const isExact = earliest.slice(0, 7) === latest.slice(0, 7);
  const candidates = [-1, 0, 1].flatMap((by) => {
    const value = String(Number(earliest.slice(0, 4)) + by).padStart(4, '0');
    const { date } = readAgain(point.told(value));
    if (!date?.earliest || !date.latest || (!isExact && by !== 0)) return [];
    const [since, until] = [daysFrom(date.latest, earliest), daysFrom(latest, date.earliest)];
    return [{ value, from: null, since, until, distance: Math.max(0, since, until) }];
  });
  if (step < 0) return candidates.findLast(({ since }) => since > 0) ?? null;
  if (step > 0 && point.pointer) return candidates.find(({ until }) => until > 0) ?? null;
  const coming = candidates.find(({ since, distance }) => since <= 0 && distance <= FAR);
  return (step > 0 && coming) || (candidates.toSorted((a, b) => a.distance - b.distance)[0] ?? null);
}

const daysFrom = (first: string, last: string): number => (Date.parse(last) - Date.parse(first)) / 86_400_000;
