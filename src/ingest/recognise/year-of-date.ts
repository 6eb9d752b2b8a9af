/** The year of a date whose words do not name it. */
import { readDate } from '../../text/read-date.ts';
import type { DatePoint } from './date-points.ts';
import type { Span } from './found.ts';

export interface Surroundings {
  /** Of one paragraph, in reading order. */
  points: readonly DatePoint[];
  sentences: readonly Span[];
  publishedOn: string | null;
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
      return next(before(point, around));
    case null:
      return unnamed(point, around);
    default:
      return fromPublication(point, around.publishedOn);
  }
}

const next = (year: KnownYear | null): KnownYear | null =>
  year && { ...year, value: String(Number(year.value) + 1).padStart(4, '0') };

/** The year that the paragraph named last. */
function before(point: DatePoint, { points }: Surroundings): KnownYear | null {
  return known(points.findLast(({ start, year }) => year !== null && start < point.start));
}

const known = (point: DatePoint | undefined): KnownYear | null =>
  point?.year ? { value: point.year.value, from: { start: point.year.start, end: point.year.end } } : null;

function unnamed(point: DatePoint, around: Surroundings): KnownYear | null {
  const sentence = around.sentences.find(({ start, end }) => start <= point.start && point.start < end);
  const own = around.points.filter(
    ({ year, start }) => year && sentence && sentence.start <= start && start < sentence.end,
  );
  const near = known(own.findLast(({ start }) => start < point.start) ?? own[0]);
  // A season is said of no certain year more often than of the paragraph's.
  if (near || point.kind === 'SEASON') return near;
  return before(point, around) ?? nearest(point, around.publishedOn, 0);
}

/** Last, this and next as of the day on which the source was published. */
function fromPublication(point: DatePoint, publishedOn: string | null): KnownYear | null {
  if (!publishedOn || !/^\d{4}/.test(publishedOn)) return null;
  const step = { LAST: -1, THIS: 0, NEXT: 1 }[point.pointer as 'LAST' | 'THIS' | 'NEXT'];
  if (point.isNearest && step !== 0) return nearest(point, publishedOn, step);
  return { value: String(Number(publishedOn.slice(0, 4)) + step).padStart(4, '0'), from: null };
}

/** The year that puts a date nearest to the day of publication: on either side, or the last before or first after it. */
function nearest(point: DatePoint, publishedOn: string | null, step: -1 | 0 | 1): KnownYear | null {
  const published = publishedOn ? readDate(publishedOn).date : null;
  if (!published?.earliest || !published.latest) return null;
  const { earliest, latest } = published;
  if (earliest.slice(0, 7) !== latest.slice(0, 7)) {
    return step === 0 && earliest.slice(0, 4) === latest.slice(0, 4)
      ? { value: earliest.slice(0, 4), from: null }
      : null;
  }
  const candidates = [-1, 0, 1].flatMap((by) => {
    const value = String(Number(earliest.slice(0, 4)) + by).padStart(4, '0');
    const { date } = readDate(point.told(value));
    return date?.earliest && date.latest ? [{ value, earliest: date.earliest, latest: date.latest }] : [];
  });
  const distance = (of: { earliest: string; latest: string }) =>
    of.latest < earliest ? daysFrom(of.latest, earliest) : Math.max(0, daysFrom(latest, of.earliest));
  const found =
    step < 0
      ? candidates.findLast((each) => each.latest < earliest)
      : step > 0
        ? candidates.find((each) => each.earliest > latest)
        : candidates.toSorted((a, b) => distance(a) - distance(b))[0];
  return found ? { value: found.value, from: null } : null;
}

const daysFrom = (first: string, last: string): number => (Date.parse(last) - Date.parse(first)) / 86_400_000;
