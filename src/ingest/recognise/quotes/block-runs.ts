/** Blocks that speech runs over: its mark opens in one and closes in a later one. */
import type { SourceBlock, SourceText, Span } from '../found.ts';
import { markPairs } from './marks.ts';

/** Blocks that are read as one, and the language of the first. */
export interface BlockRun extends Span {
  language: string;
}

/** After so many blocks or UTF-16 units a closing mark is taken to be forgotten. */
const MOST_BLOCKS = 5;
const LONGEST = 4000;

export function blockRuns({ text, blocks }: Pick<SourceText, 'text' | 'blocks'>): BlockRun[] {
  const runs: BlockRun[] = [];
  for (let at = 0; at < blocks.length;) {
    const last = lastOf(text, blocks, at);
    const { start, language } = blocks[at]!;
    runs.push({ start, end: blocks[last]!.end, language });
    at = last + 1;
  }
  return runs;
}

/** The block where the speech ends that the blocks from `first` on leave open; `first` where they leave none open. */
function lastOf(text: string, blocks: readonly SourceBlock[], first: number): number {
  let last = first;
  while (last - first < MOST_BLOCKS) {
    const pairs = markPairs(text, { start: blocks[first]!.start, end: blocks[last]!.end });
    const open = pairs.find(({ closed }) => !closed);
    const closing = open ? closingBlock(text, blocks, open.start, last) : last;
    if (closing === last) break;
    last = closing;
  }
  return last;
}

/** The block that closes the mark at `start`; `opening`, the block it stands in, where none does. */
function closingBlock(text: string, blocks: readonly SourceBlock[], start: number, opening: number): number {
  let last = opening;
  while (last - opening < MOST_BLOCKS && goesOn(text, blocks, start, last + 1)) last++;
  const end = Math.min(blocks[last]!.end, start + LONGEST);
  const pair = markPairs(text, { start, end }).find((found) => found.start === start && found.closed);
  if (!pair) return opening;
  while (blocks[last]!.start >= pair.end) last--;
  return last;
}

/** A block that opens anew is a part of its own; a straight mark that opens it would be taken for one that closes. */
function goesOn(text: string, blocks: readonly SourceBlock[], start: number, at: number): boolean {
  const block = blocks[at];
  return (
    block !== undefined &&
    block.blockKind !== 'HEADING' &&
    block.blockKind !== 'CAPTION' &&
    block.language === blocks[at - 1]!.language &&
    block.start - start < LONGEST &&
    text[block.start] !== text[start]
  );
}
