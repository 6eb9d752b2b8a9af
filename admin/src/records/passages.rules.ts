/** Places in a text: spans in UTF-16 units, end exclusive, as the API has them. */

export interface Span {
  start: number;
  end: number;
}

/** A passage as mutations take it, with the document's title to show. */
export interface Passage extends Span {
  document: string;
  title: string;
  exact: string;
}

/** The lines of a text that say something, each with its place. */
export function paragraphsOf(text: string): Span[] {
  const found: Span[] = [];
  let start = 0;
  for (const line of text.split('\n')) {
    if (line.trim() !== '') found.push({ start, end: start + line.length });
    start += line.length + 1;
  }
  return found;
}

/** The sentences of a text, none reaching over a line. */
export function sentencesOf(text: string, language: string): Span[] {
  const segmenter = new Intl.Segmenter(language, { granularity: 'sentence' });
  return paragraphsOf(text).flatMap((paragraph) =>
    Array.from(segmenter.segment(text.slice(paragraph.start, paragraph.end)), ({ segment, index }) =>
      trimmed(text, { start: paragraph.start + index, end: paragraph.start + index + segment.length }),
    ).filter(({ start, end }) => start < end),
  );
}

/** Without spaces at its ends. */
export function trimmed(text: string, { start, end }: Span): Span {
  const passage = text.slice(start, end);
  const from = start + (passage.length - passage.trimStart().length);
  return { start: from, end: Math.max(from, end - (passage.length - passage.trimEnd().length)) };
}

/** Where the next word after a place ends, or the one before it begins. */
export function wordEdge(text: string, at: number, step: 1 | -1, language: string): number {
  const [from, to] = [Math.max(0, at - 200), Math.min(text.length, at + 200)];
  const words = Array.from(
    new Intl.Segmenter(language, { granularity: 'word' }).segment(text.slice(from, to)),
  ).filter(({ isWordLike }) => isWordLike);
  if (step === 1) {
    const next = words.find(({ index, segment }) => from + index + segment.length > at);
    return next ? from + next.index + next.segment.length : text.length;
  }
  const former = words.findLast(({ index }) => from + index < at);
  return former ? from + former.index : 0;
}

export interface Piece<TMark extends Span> extends Span {
  marks: readonly TMark[];
}

/** A stretch of text cut where a mark begins or ends, each piece with the marks that lie on it. */
export function piecesOf<TMark extends Span>({ start, end }: Span, marks: readonly TMark[]): Piece<TMark>[] {
  const near = marks.filter((mark) => mark.start < end && mark.end > start);
  const cuts = [...new Set([start, end, ...near.flatMap((mark) => [mark.start, mark.end])])]
    .filter((cut) => cut >= start && cut <= end)
    .toSorted((a, b) => a - b);
  return cuts.slice(1).map((cut, index) => {
    const piece = { start: cuts[index]!, end: cut };
    return { ...piece, marks: near.filter((mark) => mark.start < piece.end && mark.end > piece.start) };
  });
}
