/** Passages of a text: spans count UTF-16 units, end exclusive, as `slice` takes them. */
import { InvalidValue } from '../errors/app-error.ts';

export interface Passage {
  start: number;
  end: number;
  exact: string;
}

/** W3C Web Annotation's TextQuoteSelector beside the exact text. */
export interface Selectors {
  prefix: string;
  suffix: string;
}

const CONTEXT = 32;

/** Refuses a passage that is not what the text says there, that is empty or cuts a character in two. */
export function checkPassage(text: string, { start, end, exact }: Passage, field = 'evidence'): void {
  const refuse = (rule: string): never => {
    throw new InvalidValue({ field, value: exact, rule });
  };
  if (!Number.isInteger(start) || !Number.isInteger(end) || start < 0 || end > text.length || start >= end) {
    refuse(`start and end lie within the text of ${text.length} units, start before end`);
  }
  if (text.slice(start, end) !== exact) refuse(`the text from ${start} to ${end} reads otherwise`);
  if (cutsCharacter(text, start) || cutsCharacter(text, end)) {
    refuse('a passage begins and ends between characters');
  }
}

/** The passage that reads `exact`: the only one, or the one nearest to `near`; null when there is none. */
export function findPassage(text: string, exact: string, near = 0): Passage | null {
  const starts = occurrences(text, exact);
  const start = starts.toSorted((a, b) => Math.abs(a - near) - Math.abs(b - near))[0];
  return start === undefined ? null : { start, end: start + exact.length, exact };
}

export function selectorsOf(text: string, { start, end }: Passage): Selectors {
  const from = Math.max(0, start - CONTEXT);
  const to = Math.min(text.length, end + CONTEXT);
  return {
    prefix: text.slice(cutsCharacter(text, from) ? from + 1 : from, start),
    suffix: text.slice(end, cutsCharacter(text, to) ? to - 1 : to),
  };
}

/** Where a passage stands in a newer text: the same words, by their context when they occur again; null when gone. */
export function reanchor(text: string, old: Passage & Selectors): Passage | null {
  const candidates = occurrences(text, old.exact).map((start) => {
    const found = { start, end: start + old.exact.length, exact: old.exact };
    const { prefix, suffix } = selectorsOf(text, found);
    const likeness = sharedEnd(prefix, old.prefix) + sharedStart(suffix, old.suffix);
    return { found, likeness, distance: Math.abs(start - old.start) };
  });
  const [best] = candidates.toSorted((a, b) => b.likeness - a.likeness || a.distance - b.distance);
  return best?.found ?? null;
}

function occurrences(text: string, exact: string): number[] {
  const starts: number[] = [];
  if (exact === '') return starts;
  for (let at = text.indexOf(exact); at >= 0; at = text.indexOf(exact, at + 1)) starts.push(at);
  return starts;
}

function cutsCharacter(text: string, at: number): boolean {
  return /[\uD800-\uDBFF]/.test(text[at - 1] ?? '') && /[\uDC00-\uDFFF]/.test(text[at] ?? '');
}

function sharedStart(a: string, b: string): number {
  let length = 0;
  while (length < Math.min(a.length, b.length) && a[length] === b[length]) length += 1;
  return length;
}

function sharedEnd(a: string, b: string): number {
  let length = 0;
  while (length < Math.min(a.length, b.length) && a.at(-1 - length) === b.at(-1 - length)) length += 1;
  return length;
}
