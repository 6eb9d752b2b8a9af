/** Where words that a model gives stand in the text. What stands nowhere was made up. */
import type { Span } from '../recognise/found.ts';

/** Longer than the longest sentence. */
const LONGEST = 2_500;
/** Beside another such sign it is within a word; Chinese has no spaces between words. */
const SIGN = String.raw`[[\p{L}\p{N}]--\p{Script=Han}]`;
const [begins, ends] = [new RegExp(`^${SIGN}`, 'v'), new RegExp(`${SIGN}$`, 'v')];

/** The first place of the words within the spans, letter for letter but for the width of spaces, and not within a word. */
export function findWords(text: string, words: string, within: readonly Span[]): Span | null {
  const wanted = singleSpaced(words).plain.trim();
  if (wanted === '' || wanted.length > LONGEST) return null;
  for (const { start, end } of within) {
    const { plain, places } = singleSpaced(text.slice(start, end));
    for (let at = plain.indexOf(wanted); at >= 0; at = plain.indexOf(wanted, at + 1)) {
      const behind = at + wanted.length;
      const isCut =
        (begins.test(wanted) && ends.test(plain.slice(Math.max(0, at - 2), at))) ||
        (ends.test(wanted) && begins.test(plain.slice(behind, behind + 2)));
      if (!isCut) return { start: start + places[at]!, end: start + places[behind - 1]! + 1 };
    }
  }
  return null;
}

/** Every run of spaces as one, and where each character stood. */
function singleSpaced(text: string): { plain: string; places: number[] } {
  let plain = '';
  const places: number[] = [];
  for (const { 0: run, index } of text.matchAll(/\s+|\S+/g)) {
    const own = run.trim() === '' ? ' ' : run;
    plain += own;
    for (let at = 0; at < own.length; at += 1) places.push(index + at);
  }
  return { plain, places };
}

export const overlaps = (one: Span, other: Span): boolean => one.start < other.end && other.start < one.end;

export const isWithin = (inner: Span, outers: readonly Span[]): boolean =>
  outers.some(({ start, end }) => start <= inner.start && inner.end <= end);

/** What of the spans is left without the holes. */
export function without(spans: readonly Span[], holes: readonly Span[]): Span[] {
  return holes.reduce<Span[]>(
    (left, hole) =>
      left
        .flatMap((span) =>
          overlaps(span, hole)
            ? [
                { start: span.start, end: hole.start },
                { start: hole.end, end: span.end },
              ]
            : [span],
        )
        .filter(({ start, end }) => start < end),
    [...spans],
  );
}
