/** A block, or several that speech runs over, made ready: its words, marks and sentences, and which words stand inside speech. */
import type { SourceText, Span } from '../found.ts';
import { blockRuns } from './block-runs.ts';
import { english } from './english-words.ts';
import { german } from './german-words.ts';
import { type MarkPair, markPairs } from './marks.ts';
import { FINITE, type Lexicon } from './speech-words.ts';
import { is, type Token, tokensOf } from './tokens.ts';

/** A sentence as words: from the first to after the last. */
export interface Range {
  first: number;
  end: number;
}

export interface Passage extends Span {
  text: string;
  lexicon: Lexicon;
  tokens: readonly Token[];
  pairs: readonly MarkPair[];
  /** Those that split a pair of marks are one. */
  sentences: readonly Range[];
  /** By word: 1 where it stands within marks that hold a whole sentence, the marks included. */
  inSpeech: Uint8Array;
}

export function passagesOf(source: SourceText, sentences: readonly Span[]): Passage[] {
  let next = 0;
  return blockRuns(source).map((block) => {
    const from = next;
    while (next < sentences.length && sentences[next]!.start < block.end) next++;
    const lexicon = block.language.startsWith('en') ? english : german;
    const tokens = tokensOf(source.text, block, lexicon);
    const pairs = markPairs(source.text, block);
    const inSpeech = new Uint8Array(tokens.length);
    for (const pair of pairs) markSpeech(pair, tokens, inSpeech);
    return {
      text: source.text,
      start: block.start,
      end: block.end,
      lexicon,
      tokens,
      pairs,
      sentences: whole(sentences.slice(from, next), pairs).flatMap(({ start, end }) => [
        ...pieces(indexAt(tokens, start), indexAt(tokens, end)),
      ]),
      inSpeech,
    };
  });
}

/** A sentence of more words is no sentence: it is cut, so that what is done for each pair of its words stays bounded. */
const LONGEST = 400;

function* pieces(first: number, end: number): Generator<Range> {
  for (let from = first; from < end; from += LONGEST) {
    yield { first: from, end: Math.min(end, from + LONGEST) };
  }
}

/** The first word that starts at or after a place. */
export function indexAt(tokens: readonly Token[], place: number): number {
  let [low, high] = [0, tokens.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (tokens[middle]!.start < place) low = middle + 1;
    else high = middle;
  }
  return low;
}

export function sentenceAt({ sentences }: Passage, index: number): number {
  let [low, high] = [0, sentences.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (sentences[middle]!.first <= index) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** After the last word of a sentence. */
export function contentEnd({ tokens }: Passage, { first, end }: Range): number {
  let last = end;
  while (last > first && /^[.!?…“”"»«)]$/.test(tokens[last - 1]!.word)) {
    if (/^[“”"»«)]$/.test(tokens[last - 1]!.word) && !/^[.!?]$/.test(tokens[last]?.word ?? '')) {
      // A mark that closes the last words is part of them, unless the stop is inside.
      if (!/^[.!?]$/.test(tokens[last - 2]?.word ?? '')) break;
    }
    last--;
  }
  return last;
}

const FEWEST = 4;

function markSpeech({ start, end, inner }: MarkPair, tokens: readonly Token[], inSpeech: Uint8Array): void {
  const [first, last] = [indexAt(tokens, start), indexAt(tokens, end)];
  const from = indexAt(tokens, inner.start);
  const words = tokens.slice(from, last).filter(({ kind }) => kind !== 'PUNCTUATION');
  if (words.length < FEWEST || !words[0]!.capital) return;
  const stop =
    tokens.slice(from, last).some(({ word }) => word === '.' || word === '!' || word === '?') ||
    tokens[last - 2]?.word === ',';
  if (stop || words.some((token) => is(token, FINITE))) inSpeech.fill(1, first, last);
}

/** Joins sentences that end within a pair of marks. */
function whole(sentences: readonly Span[], pairs: readonly MarkPair[]): Span[] {
  const joined: Span[] = [];
  let pair = 0;
  for (const sentence of sentences) {
    const before = joined.at(-1);
    while (pair < pairs.length && pairs[pair]!.end <= sentence.start) pair++;
    const around = pairs[pair];
    if (before && around && around.start < before.end && around.end > sentence.start) {
      before.end = sentence.end;
    } else joined.push({ ...sentence });
  }
  return joined;
}
