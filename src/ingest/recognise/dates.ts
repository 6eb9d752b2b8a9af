/**
 * Dates in running text. A year that a date's own words leave out is taken from the sentence, then from what its
 * paragraph said before, unless the year of the source brings it within a month of the source's day; "the same year" only from the
 * paragraph. What counts from the day of the source (yesterday, last
 * November) is found where that day is given, and otherwise left out: a date that nobody can name is none.
 */
import { parseEdtf, type UncertainDate } from '../../text/edtf.ts';
import { datePointsIn, type DatePoint } from './date-points.ts';
import type { FoundDate, SourceBlock, SourceText, Span } from './found.ts';
import { hanDatePointsIn } from './han-date-points.ts';
import { readAgain } from './read-again.ts';
import { relativeDatesIn } from './relative-dates.ts';
import { sentencesOf } from './sentences.ts';
import { surroundingsOf, yearOf, type KnownYear, type Surroundings } from './year-of-date.ts';

/** A date and its place in the block. */
type Dated = Omit<FoundDate, 'rule' | 'confidence'> & { rule: string };

/** The share of right ones among those of each rule that were read in German news, about 40 each (2026-11). */
const confidences: Readonly<Record<string, number>> = {
  'date.named': 0.98,
  'date.range': 0.97,
  'date.open': 0.97,
  'date.year-from-text': 0.83,
  'date.year-from-publication': 0.95,
  'date.relative': 0.94,
};

/** In reading order; no two share a character. */
export function findDates(source: SourceText): FoundDate[] {
  return source.blocks.flatMap((block) =>
    datesIn(source, block).map((date) => ({
      ...date,
      ...movedBy(date, block.start),
      inferredFrom: date.inferredFrom && movedBy(date.inferredFrom, block.start),
      confidence: confidences[date.rule]!,
    })),
  );
}

const movedBy = ({ start, end }: Span, by: number): Span => ({ start: start + by, end: end + by });

function datesIn({ text: whole, publishedOn }: SourceText, block: SourceBlock): Dated[] {
  const text = whole.slice(block.start, block.end);
  const points = block.language.startsWith('zh')
    ? hanDatePointsIn(text)
    : datePointsIn(text, { isEnglish: !block.language.startsWith('de') });
  if (points.length === 0 && !publishedOn) return [];
  const sentences = sentencesOf(whole, block).map((sentence) => movedBy(sentence, -block.start));
  const around = surroundingsOf(points, { text, sentences, publishedOn });
  const told = tellAll(text, points, around, block.language);
  if (!publishedOn) return told;
  return merged(told, relativeIn(text, sentences, publishedOn));
}

function tellAll(
  text: string,
  points: readonly DatePoint[],
  around: Surroundings,
  language: string,
): Dated[] {
  const told: Dated[] = [];
  for (let index = 0; index < points.length; index += 1) {
    const [point, next] = [points[index]!, points[index + 1]];
    const range = next && isRange(text, point, next) ? spanOf(text, point, next, around, language) : null;
    const date = range ?? single(text, point, around, language);
    if (range) index += 1;
    if (date) told.push(date);
  }
  return told;
}

const joined = /^\s?(?:[-–—~～至到]|bis(?: (?:zum|zur|in den))?|to|until|till|through)\s?$/iu;
const joinedBetween = /^\s?(?:und|and)(?: dem)?\s?$/iu;
const between = /(?:^|\P{L})(?:zwischen|between)\s(?:dem\s)?$/iu;

function isRange(text: string, first: DatePoint, second: DatePoint): boolean {
  // The word that joins them may have been taken for one that opens the second.
  const start = first.opening === null ? second.start : Number.NaN;
  const secondStart = second.opening === null ? start : startOfWords(text, second);
  if (Number.isNaN(start) || secondStart - first.end > 12) return false;
  const gap = text.slice(first.end, secondStart);
  return (
    joined.test(gap) ||
    (joinedBetween.test(gap) && between.test(text.slice(Math.max(0, first.start - 16), first.start)))
  );
}

/** Where a date begins behind the word that opens it. */
function startOfWords(text: string, { start, end }: DatePoint): number {
  const [opening = ''] =
    /^(?:bis|until|till|through|直到|截止到|到|至)\s?(?:(?:zum|zu|dem|den|ins|in|das|the)\s)?(?:(?:Jahre?|year)\s)?/iu.exec(
      text.slice(start, end),
    ) ?? [];
  return start + opening.length;
}

/** From one date to another. */
function spanOf(
  text: string,
  first: DatePoint,
  second: DatePoint,
  around: Surroundings,
  language: string,
): Dated | null {
  const ending = yearOf(second, around);
  const end = ending && valueOf(second, ending.value, language);
  if (!ending || !end) return null;
  const opening = first.year || first.pointer ? yearOf(first, around) : ending;
  const years =
    opening === ending ? [ending.value, String(Number(ending.value) - 1)] : [opening?.value ?? ''];
  for (const year of years) {
    const begin = valueOf(first, year, language);
    const date = begin && dated(`${begin.edtf}/${end.edtf}`, text.slice(first.start, second.end));
    if (date) {
      return {
        start: first.start,
        end: second.end,
        date,
        inferredFrom: ending.from ?? opening?.from ?? null,
        rule: ruleOf(second, ending, 'date.range'),
      };
    }
  }
  return null;
}

function single(text: string, point: DatePoint, around: Surroundings, language: string): Dated | null {
  const { start, end, opening } = point;
  const year = yearOf(point, around);
  const core = year && valueOf(point, year.value, language);
  if (!year || !core) return null;
  const open = opening ? readAgain(`${opening} ${point.told(year.value)}`).date : null;
  const date = dated((open ?? core).edtf, text.slice(start, end));
  const rule = ruleOf(point, year, opening ? 'date.open' : 'date.named');
  return date && { start, end, date, inferredFrom: year.from, rule };
}

function ruleOf(point: DatePoint, year: KnownYear, otherwise: string): string {
  if (point.year || point.kind === 'LONG') return otherwise;
  if (year.from) return 'date.year-from-text';
  return point.pointer ? 'date.relative' : 'date.year-from-publication';
}

/** What the reader of dates makes of it. */
function valueOf(point: DatePoint, year: string, language: string): UncertainDate | null {
  const told = point.told(year);
  // Americans put the month first; the reader would ask.
  const isMonthFirst = /^en(?:-US)?$/.test(language) && /^\d{1,2}\/\d{1,2}\/\d{4}$/.test(told);
  const { date, alternative } = readAgain(told);
  return isMonthFirst && alternative ? alternative : date;
}

function dated(edtf: string, verbatim: string): UncertainDate | null {
  try {
    return { ...parseEdtf(edtf), verbatim };
  } catch {
    return null;
  }
}

function relativeIn(
  text: string,
  sentences: readonly Span[],
  publishedOn: string,
): (Dated & { isWeekday: boolean })[] {
  return relativeDatesIn(text, sentences, publishedOn).flatMap(({ start, end, edtf, isWeekday }) => {
    const date = dated(edtf, text.slice(start, end));
    return date ? [{ start, end, date, inferredFrom: null, rule: 'date.relative', isWeekday }] : [];
  });
}

/** Those that share no character with an earlier kept one; a weekday beside a date is told by the date. */
function merged(told: readonly Dated[], relative: readonly (Dated & { isWeekday: boolean })[]): Dated[] {
  const all = [...told, ...relative].toSorted((a, b) => a.start - b.start);
  const kept: Dated[] = [];
  all.forEach((date, index) => {
    const { isWeekday, ...plain } = { isWeekday: false, ...date };
    const [last, next] = [kept.at(-1), all[index + 1]];
    if (last && date.start < last.end) return;
    const isBeside = isWeekday && next && !('isWeekday' in next) && next.start - date.end < 8;
    const isIn = next && !('isWeekday' in next) && 'isWeekday' in date && next.start < date.end;
    if (!isBeside && !isIn) kept.push(plain);
  });
  return kept;
}
