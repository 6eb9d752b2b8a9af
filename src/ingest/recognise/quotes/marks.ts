/** Pairs of quotation marks in a block. */
import type { Span } from '../found.ts';

export interface MarkPair extends Span {
  /** What stands between the marks. */
  inner: Span;
  /** The pair around this one, if any. */
  outer: MarkPair | null;
  /** False where the block ends before the closing mark. */
  closed: boolean;
}

/** What may close a mark; a straight mark opens and closes. „…” and “…“ are common slips. */
const closers: Readonly<Record<string, string>> = {
  '„': '“”"',
  '“': '”“',
  '»': '«',
  '«': '»',
  '‚': '‘’',
  '‘': '’',
  '‹': '›',
  '›': '‹',
  '「': '」',
  '『': '』',
  '"': '"',
  "'": "'",
};
/** Speech that is longer is not believed in: its closing mark was forgotten. */
const LONGEST = 6000;
const DEEPEST = 4;
const mark = /[„“”»«‚‘’‹›「」『』"']/g;

export function markPairs(text: string, block: Span): MarkPair[] {
  const pairs: MarkPair[] = [];
  const open: { mark: string; at: number }[] = [];
  const close = (depth: number, end: number, closed: boolean) => {
    const { at } = open[depth]!;
    open.length = depth;
    if (end - at > LONGEST) return;
    const inner = { start: at + 1, end: closed ? end - 1 : end };
    if (inner.start < inner.end) pairs.push({ start: at, end, inner, outer: null, closed });
  };
  for (const match of text.slice(block.start, block.end).matchAll(mark)) {
    const own = match[0];
    const at = block.start + match.index;
    if (isApostrophe(text, at, own)) continue;
    while (open.length > 0 && at - open[0]!.at > LONGEST) open.shift();
    const depth = open.findLastIndex(
      (before) => closers[before.mark]!.includes(own) && fitsEnd(text, at, own),
    );
    if (depth >= 0) close(depth, at + 1, true);
    else if (own in closers && open.length < DEEPEST && fitsStart(text, at, own)) {
      open.push({ mark: own, at });
    }
  }
  const first = open[0];
  if (first && first.mark !== "'" && first.mark !== '‘' && block.end - first.at <= LONGEST) {
    close(0, endOf(text, block), false);
  }
  return nested(pairs.toSorted((a, b) => a.start - b.start || b.end - a.end));
}

function isApostrophe(text: string, at: number, own: string): boolean {
  if (own !== "'" && own !== '’' && own !== '‘') return false;
  const [left, right] = [text[at - 1] ?? ' ', text[at + 1] ?? ' '];
  return /[\p{L}\p{N}]/u.test(left) && /[\p{L}\p{N}]/u.test(right);
}

/** Single and straight marks open before a word and close after one; the others say it by their shape. */
function fitsStart(text: string, at: number, own: string): boolean {
  if (own === '”' || own === '’') return false;
  const [left, right] = [text[at - 1] ?? ' ', text[at + 1] ?? ' '];
  if (own === "'" || own === '‘' || own === '"') return /[\s([{„“»:—–-]/.test(left) && /\S/.test(right);
  // »…« and «…» are both in use: what opens does not follow a word.
  return own === '»' || own === '«' || own === '‹' || own === '›' ? !/[\p{L}\p{N}.,!?]/u.test(left) : true;
}

function fitsEnd(text: string, at: number, own: string): boolean {
  const right = text[at + 1] ?? ' ';
  if (own === "'" || own === '’' || own === '‘') {
    return !/[\p{L}\p{N}]/u.test(right) && /\S/.test(text[at - 1] ?? ' ');
  }
  // A mark that opens stands before a word and after a space: “One. “Two.
  if (own === '“' || own === '"') return !(/[\p{L}\p{N}]/u.test(right) && /\s/.test(text[at - 1] ?? ' '));
  return true;
}

function endOf(text: string, { start, end }: Span): number {
  let last = end;
  while (last > start && text[last - 1]!.trim() === '') last--;
  return last;
}

function nested(pairs: MarkPair[]): MarkPair[] {
  const around: MarkPair[] = [];
  for (const pair of pairs) {
    while (around.length > 0 && around.at(-1)!.end <= pair.start) around.pop();
    pair.outer = around.at(-1) ?? null;
    around.push(pair);
  }
  return pairs;
}
