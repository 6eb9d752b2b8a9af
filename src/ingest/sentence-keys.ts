/**
 * By what a changed version of a text is known again: numbers that stand for its sentences. Of a long text the smallest
 * are kept, which are the same few of both versions (bottom-k sketch): comparing two texts costs as much as their sketches.
 */
import { createHash } from 'node:crypto';

const KEPT = 256;
/** What is shorter stands in too many texts to say anything. */
const SHORTEST = 20;

export function sentenceKeys(text: string): bigint[] {
  const keys = new Set<bigint>();
  for (const sentence of text.split(/(?<=[.!?。！？])\s*|\n+/)) {
    const plain = plainSentence(sentence);
    if (plain.length < SHORTEST && !/\p{Script=Han}{8}/u.test(plain)) continue;
    keys.add(createHash('sha256').update(plain).digest().readBigInt64BE(0));
  }
  return [...keys].toSorted((a, b) => (a < b ? -1 : 1)).slice(0, KEPT);
}

/** The words alone: without marks, spaces and case, which a new typesetting changes. */
export function plainSentence(sentence: string): string {
  return sentence
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/["'\u2018-\u201F\u00AB\u00BB\u2039\u203A\u300C-\u300F]/g, '')
    .replaceAll(/[\u2010-\u2015\u2212]/g, '-')
    .replaceAll(/\s+/g, ' ')
    .trim();
}

/** The share of sentences that two texts have in common, of the longer one's. */
export function likeness(shared: number, one: number, other: number): number {
  const longer = Math.max(one, other);
  return longer === 0 ? 0 : shared / longer;
}
