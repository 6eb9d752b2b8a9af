import type { SourceText, Span } from '../recognise/found.ts';
import { blockRuns } from '../recognise/quotes/block-runs.ts';

/** Characters of a question, and questions about one text. */
const LONGEST = 8_000;
const MOST = 16;

/** A part of a text that one question is about; no span of it reaches over a block but where speech does. */
export type Part = readonly Span[];

/** The text in parts of bounded size, cut between blocks, and within a long block between sentences. */
export function partsOf(source: SourceText, sentences: readonly Span[]): { parts: Part[]; isWhole: boolean } {
  const parts: Span[][] = [];
  let size = LONGEST;
  const put = ({ start, end }: Span, goesOn: boolean): void => {
    const length = end - start;
    if (size + length > LONGEST) parts.push([]);
    const part = parts.at(-1)!;
    size = part.length === 0 ? length : size + length;
    const last = part.at(-1);
    if (goesOn && last) last.end = end;
    else part.push({ start, end });
  };
  for (const block of blockRuns(source)) {
    if (block.end - block.start <= LONGEST) put(block, false);
    else {
      const within = sentences.filter(({ start, end }) => block.start <= start && end <= block.end);
      within.forEach((sentence, index) => put(sentence, index > 0));
    }
  }
  return { parts: parts.slice(0, MOST), isWhole: parts.length <= MOST };
}

export function passageOf(text: string, part: Part): string {
  return part.map(({ start, end }) => text.slice(start, end)).join('\n\n');
}
