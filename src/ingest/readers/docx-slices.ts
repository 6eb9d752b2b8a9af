import { DocumentRefused } from '../../errors/document-refused.ts';
import { limits } from './limits.ts';

/**
 * The XML of a Word document's body as several of its kind, each with some of its paragraphs and tables: what converts it
 * holds a few hundred bytes for each of its letters, so that a book is converted part by part. Nothing is cut within a
 * paragraph or table. `xml` is well-formed.
 */
export function docxSlices(xml: string): string[] {
  const ends = childEnds(xml);
  const [first] = ends;
  if (xml.length <= limits.docxSlice || !first) return [xml];
  const head = xml.slice(0, first.start);
  const foot = xml.slice(ends.at(-1)!.end);
  const slices: string[] = [];
  let from = first.start;
  ends.forEach(({ start, end }, index) => {
    if (end - start > limits.docxPart) {
      throw new DocumentRefused(
        'DOCUMENT_TOO_LARGE',
        `a Word document whose paragraphs and tables have at most ${limits.docxPart / 1_000_000} MB of XML each`,
      );
    }
    const next = ends[index + 1];
    if (next && next.end - from <= limits.docxSlice) return;
    slices.push(head + xml.slice(from, end) + foot);
    from = end;
  });
  return slices;
}

const TAG = /<(?:!--[^]*?-->|!\[CDATA\[[^]*?\]\]>|\?[^]*?\?>|(\/?)[^\s"'<>/]+(?:"[^"]*"|'[^']*'|[^"'<>])*>)/g;
/** Of the body's own children: below the document and the body. */
const DEPTH = 2;

function childEnds(xml: string): { start: number; end: number }[] {
  const found: { start: number; end: number }[] = [];
  let depth = 0;
  let start = 0;
  for (const { 0: tag, 1: closing, index } of xml.matchAll(TAG)) {
    if (closing === undefined) continue;
    const end = index + tag.length;
    if (closing === '/') depth -= 1;
    else if (depth === DEPTH) start = index;
    const isWhole = tag.endsWith('/>');
    if (closing === '' && !isWhole) depth += 1;
    else if (depth === DEPTH) found.push({ start, end });
  }
  return found;
}
