/** Where words that a model gives stand in the text. What stands nowhere was made up. */
import type { Span } from '../recognise/found.ts';

/** A letter or digit that makes another word of the one beside it; Chinese has no spaces between words. */
const LETTER = String.raw`[[\p{L}\p{N}]--\p{Script=Han}]`;
const beginsInWord = new RegExp(`^${LETTER}`, 'v');
const endsInWord = new RegExp(`${LETTER}$`, 'v');
const LONGEST = 4_000;

/** The first place of the words within the spans, letter for letter but for the width of spaces, and not within a word. */
export function findWords(text: string, words: string, within: readonly Span[]): Span | null {
  const plain = words.trim();
  if (plain === '' || plain.length > LONGEST) return null;
  const body = plain
    .split(/\s+/)
    .map(escaped)
    .join(String.raw`\s+`);
  const pattern = new RegExp(
    `${beginsInWord.test(plain) ? `(?<!${LETTER})` : ''}${body}${endsInWord.test(plain) ? `(?!${LETTER})` : ''}`,
    'v',
  );
  for (const { start, end } of within) {
    const match = pattern.exec(text.slice(start, end));
    if (match) return { start: start + match.index, end: start + match.index + match[0].length };
  }
  return null;
}

const escaped = (words: string): string => words.replaceAll(/[\\^$.*+?()[\]{}|/]/g, String.raw`\$&`);

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
