/** Moving the ends of a passage by words, and cutting it in two. Pure; spans are UTF-16 units, end exclusive. */
import { sentencesOf, trimmed, wordEdge, type Span } from '../records/passages.rules.ts';

export interface SpanEdit {
  /** In the order of the text; none reaches into another. */
  spans: readonly Span[];
  /** The one whose ends move. */
  active: number;
}

export interface Reading {
  text: string;
  language: string;
}

/** One word more or less at the start or the end of the active passage; it keeps at least a word, and stays off others. */
export function moveEdge(
  edit: SpanEdit,
  edge: 'start' | 'end',
  step: 1 | -1,
  { text, language }: Reading,
): SpanEdit {
  const span = edit.spans[edit.active]!;
  const { start, end } = span;
  const moved =
    edge === 'end'
      ? step === 1
        ? { start, end: wordEdge(text, end, 1, language) }
        : trimmed(text, { start, end: wordEdge(text, end, -1, language) })
      : step === -1
        ? { start: wordEdge(text, start, -1, language), end }
        : trimmed(text, { start: wordEdge(text, start, 1, language), end });
  return fits(edit, moved) ? replaced(edit, moved) : edit;
}

/** The sentence around the start of the active passage, or, where it is that already, with the next one. */
export function wholeSentence(edit: SpanEdit, { text, language }: Reading): SpanEdit {
  const { start, end } = edit.spans[edit.active]!;
  const sentences = sentencesOf(text, language);
  const first = sentences.find((sentence) => sentence.end > start);
  const last = sentences.find((sentence) => sentence.end >= end) ?? first;
  if (!first || !last) return edit;
  const around = { start: Math.min(first.start, start), end: Math.max(last.end, end) };
  const wanted =
    around.start === start && around.end === end
      ? { start, end: sentences.find((sentence) => sentence.start >= end)?.end ?? end }
      : around;
  return fits(edit, wanted) ? replaced(edit, wanted) : edit;
}

/**
 * Cuts the active passage in the middle: its second half is another passage from then on, and the active one.
 * Its start, or the end of the first, then moves over what is to be left out.
 */
export function split(edit: SpanEdit, { text, language }: Reading): SpanEdit {
  const { start, end } = edit.spans[edit.active]!;
  const middle = wordEdge(text, Math.floor((start + end) / 2), 1, language);
  const [one, other] = [
    trimmed(text, { start, end: middle }),
    restOf(text, { start: middle, end }, language),
  ];
  if (one.start >= one.end || other.start >= other.end || middle >= end) return edit;
  const spans = edit.spans.toSpliced(edit.active, 1, one, other);
  return { spans, active: edit.active + 1 };
}

/** Without the active passage, as long as another is left. */
export function drop(edit: SpanEdit): SpanEdit {
  if (edit.spans.length < 2) return edit;
  return { spans: edit.spans.toSpliced(edit.active, 1), active: Math.max(0, edit.active - 1) };
}

export function choose(edit: SpanEdit, step: 1 | -1): SpanEdit {
  const { length } = edit.spans;
  return { ...edit, active: (edit.active + step + length) % length };
}

/** The active passage becomes another stretch, marked by the mouse. */
export function put(edit: SpanEdit, span: Span, { text }: Pick<Reading, 'text'>): SpanEdit {
  const wanted = trimmed(text, span);
  return wanted.start < wanted.end && fits(edit, wanted) ? replaced(edit, wanted) : edit;
}

/** Where the next word begins, without what stands between. */
function restOf(text: string, { start, end }: Span, language: string): Span {
  const next = wordEdge(text, start, 1, language);
  if (next > end) return { start: end, end };
  return { start: wordEdge(text, next, -1, language), end };
}

function fits({ spans, active }: SpanEdit, { start, end }: Span): boolean {
  return (
    start < end && spans.every((other, index) => index === active || other.end <= start || other.start >= end)
  );
}

function replaced({ spans, active }: SpanEdit, span: Span): SpanEdit {
  return { spans: spans.with(active, span), active };
}
