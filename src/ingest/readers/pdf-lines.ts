/** From pieces of text at places of a page to paragraphs and headings. */
import type { DraftBlock } from './draft-document.ts';
import { joinLines } from './join-lines.ts';
import { endsWithStop } from './plain-lines.ts';

/** Lengths in points; y rises from the bottom of the page. */
export interface PageText {
  text: string;
  x: number;
  y: number;
  width: number;
  size: number;
}

export interface PageLine {
  text: string;
  x: number;
  right: number;
  y: number;
  size: number;
  page: number;
}

/** Lines in the order the page was written in, which is the order of its columns. */
export function linesOf(items: readonly PageText[], page: number): PageLine[] {
  const lines: PageLine[] = [];
  for (const item of items) {
    if (item.text === '') continue;
    const last = lines.at(-1);
    const isSame = last !== undefined && Math.abs(last.y - item.y) < 0.4 * Math.max(last.size, item.size);
    const gap = isSame ? item.x - last.right : 0;
    // A piece that begins far left of the last one's end is another column's.
    if (isSame && gap > -item.size * 2 && gap < item.size * 6) {
      const spaced = gap > 0.15 * item.size && !/\s$/.test(last.text) && !/^\s/.test(item.text);
      last.text += (spaced ? ' ' : '') + item.text;
      last.right = Math.max(last.right, item.x + item.width);
      last.size = Math.max(last.size, item.size);
    } else if (item.text.trim() !== '') {
      lines.push({
        text: item.text,
        x: item.x,
        right: item.x + item.width,
        y: item.y,
        size: item.size,
        page,
      });
    }
  }
  return lines
    .map((line) => ({ ...line, text: line.text.replaceAll(/\s+/g, ' ').trim() }))
    .filter(({ text }) => text !== '');
}

/** Page numbers and the lines that stand on most pages, such as the paper's name, are no text. */
export function withoutMargins(pages: readonly PageLine[][]): PageLine[][] {
  const edges = new Map<string, number>();
  const key = ({ text }: PageLine) => text.replaceAll(/\d+/g, '#');
  const depthOf = (page: readonly PageLine[]) => (page.length < 6 ? 1 : 2);
  const isEdge = (page: readonly PageLine[], at: number) =>
    at < depthOf(page) || at >= page.length - depthOf(page);
  for (const page of pages) {
    const seen = new Set(page.filter((_, at) => isEdge(page, at)).map(key));
    for (const line of seen) edges.set(line, (edges.get(line) ?? 0) + 1);
  }
  return pages.map((page) =>
    page.filter((line, at) => {
      if (!isEdge(page, at)) return true;
      const isNumber =
        pages.length > 1 &&
        /^(?:(?:Seite|Page|S\.|p\.)\s*)?\d{1,4}(?:\s*(?:\/|von|of)\s*\d{1,4})?$/i.test(line.text);
      return !isNumber && !(pages.length > 2 && edges.get(key(line))! > pages.length / 2);
    }),
  );
}

/** Larger letters are headings, a wider gap, an indent or a short last line ends a paragraph. */
export function pdfBlocks(lines: readonly PageLine[]): DraftBlock[] {
  const usual = usualSize(lines);
  const step = usualStep(lines);
  const margin = Math.max(0, ...lines.map(({ right }) => right));
  const blocks: { kind: 'HEADING' | 'PARAGRAPH'; lines: PageLine[] }[] = [];
  for (const line of lines) {
    const kind = line.size > usual * 1.15 && line.text.length < 200 ? 'HEADING' : 'PARAGRAPH';
    const block = blocks.at(-1);
    const before = block?.lines.at(-1);
    const goesOn = block && before && block.kind === kind && continues(before, line, { step, margin, usual });
    if (goesOn) block.lines.push(line);
    else blocks.push({ kind, lines: [line] });
  }
  return blocks.map(({ kind, lines: own }) => ({
    blockKind: kind,
    ...(kind === 'HEADING' ? { level: 2 } : {}),
    text: joinLines(own.map(({ text }) => text)),
  }));
}

function continues(
  before: PageLine,
  line: PageLine,
  { step, margin, usual }: { step: number; margin: number; usual: number },
): boolean {
  if (Math.abs(before.size - line.size) > 0.1 * before.size) return false;
  const isShort = before.right < margin - 0.25 * (margin - before.x) && endsWithStop(before.text);
  // Over the end of a page or column only a sentence that is not over goes on.
  if (before.page !== line.page || line.y > before.y) return !endsWithStop(before.text);
  if (before.y - line.y > step * 1.4 * Math.max(1, line.size / usual)) return false;
  const isIndented = line.x - before.x > line.size * 0.8 && endsWithStop(before.text);
  return !isShort && !isIndented;
}

/** The size most letters have. */
function usualSize(lines: readonly PageLine[]): number {
  return mostCommon(lines.map(({ size, text }) => [Math.round(size * 2) / 2, text.length]));
}

/** From one line to the next within a paragraph. */
function usualStep(lines: readonly PageLine[]): number {
  const steps = lines.slice(1).flatMap((line, at): [number, number][] => {
    const down = lines[at]!.y - line.y;
    return lines[at]!.page === line.page && down > 0 && down < line.size * 4
      ? [[Math.round(down * 2) / 2, 1]]
      : [];
  });
  return steps.length > 0 ? mostCommon(steps) : Number.POSITIVE_INFINITY;
}

function mostCommon(weighed: readonly (readonly [value: number, weight: number])[]): number {
  const weights = new Map<number, number>();
  for (const [value, weight] of weighed) weights.set(value, (weights.get(value) ?? 0) + weight);
  return [...weights].toSorted(([a, one], [b, other]) => other - one || a - b)[0]?.[0] ?? 0;
}
