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
  return anchorsIn(text)(old);
}

/**
 * The same for many passages of one text. Where the words are not there to the letter those are found that differ in
 * nothing but quotation marks, dashes, spaces and case, which a new typesetting changes; another word or figure is
 * another sentence.
 */
export function anchorsIn(text: string): (old: Passage & Selectors) => Passage | null {
  let plain: PlainText | undefined;
  return (old) => {
    const toTheLetter = occurrences(text, old.exact).map((start) =>
      passageAt(text, start, start + old.exact.length),
    );
    if (toTheLetter.length > 0) return nearest(text, toTheLetter, old);
    plain ??= plainText(text);
    return nearest(text, plainOccurrences(plain, text, old.exact), old);
  };
}

const passageAt = (text: string, start: number, end: number): Passage => ({
  start,
  end,
  exact: text.slice(start, end),
});

/** By what stands before and after it, then by where it stood. */
function nearest(text: string, found: readonly Passage[], old: Passage & Selectors): Passage | null {
  const candidates = found.map((passage) => {
    const { prefix, suffix } = selectorsOf(text, passage);
    const likeness = sharedEnd(prefix, old.prefix) + sharedStart(suffix, old.suffix);
    return { passage, likeness, distance: Math.abs(passage.start - old.start) };
  });
  const [best] = candidates.toSorted((a, b) => b.likeness - a.likeness || a.distance - b.distance);
  return best?.passage ?? null;
}

/** A text without what typesetting changes, and where in the text each of its units stands. */
interface PlainText {
  words: string;
  places: number[];
}

const QUOTES = /["'\u2018-\u201F\u00AB\u00BB\u2039\u203A\u300C-\u300F]/;

function plainText(text: string): PlainText {
  const words: string[] = [];
  const places: number[] = [];
  let at = 0;
  for (const character of text) {
    const plain = plainCharacter(character);
    if (plain !== ' ' || (words.length > 0 && words.at(-1) !== ' ')) {
      if (plain !== '') words.push(plain);
      for (let unit = 0; unit < plain.length; unit += 1) places.push(at);
    }
    at += character.length;
  }
  return { words: words.join(''), places };
}

function plainCharacter(character: string): string {
  if (/^[a-z0-9.,;]$/.test(character)) return character;
  if (QUOTES.test(character)) return '';
  const folded = character.normalize('NFKC').toLowerCase();
  return folded.replaceAll(/[\u2010-\u2015\u2212]/g, '-').replaceAll(/\s+/g, ' ');
}

function plainOccurrences({ words, places }: PlainText, text: string, exact: string): Passage[] {
  const looked = plainText(exact).words.trim();
  // So few letters are found anywhere.
  if (looked.length < 12 && !/\p{Script=Han}{4}/u.test(looked)) return [];
  return occurrences(words, looked).flatMap((first) => {
    const last = first + looked.length - 1;
    if (isWordUnit(words[first - 1]) && isWordUnit(words[first])) return [];
    if (isWordUnit(words[last]) && isWordUnit(words[last + 1])) return [];
    const end = places[last]! + (text.codePointAt(places[last]!)! > 0xffff ? 2 : 1);
    const opens = QUOTES.test(exact[0] ?? '') && QUOTES.test(text[places[first]! - 1] ?? '');
    const closes = QUOTES.test(exact.at(-1) ?? '') && QUOTES.test(text[end] ?? '');
    return [passageAt(text, places[first]! - Number(opens), end + Number(closes))];
  });
}

const isWordUnit = (unit: string | undefined): boolean =>
  unit !== undefined && /[\p{L}\p{N}]/u.test(unit) && !/\p{Script=Han}/u.test(unit);

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
