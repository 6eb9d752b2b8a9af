/** How well quotes are found, measured as the yardstick's own script does. */
import type { Span } from '../../src/ingest/recognise/found.ts';
import type { QuoteFinding } from '../../src/ingest/recognise/quotes/finding.ts';
import { type GoldArticle, type GoldQuote, matches, overlap } from './wikinews.ts';

interface Part extends Span {
  speaker: Span | null;
}

/** Counts of one article; sums of them are counts of many. */
export interface Counts {
  gold: number;
  found: number;
  foundRight: number;
  goldFound: number;
  speakers: number;
  speakersRight: number;
}

export type Bucket = 'direct' | 'directLong' | 'indirect';
export const buckets: readonly Bucket[] = ['direct', 'directLong', 'indirect'];
const LONG = 6;
const article = /^(?:der|die|das|ein|eine)\s+/i;

export function countsOf(
  { source, quotes }: GoldArticle,
  findings: readonly QuoteFinding[],
): Record<Bucket, Counts> {
  const partsOf = (kind: QuoteFinding['quoteKind']): Part[] =>
    findings
      .filter(({ quoteKind }) => quoteKind === kind)
      .flatMap(({ parts, speakerSpan }) => parts.map((part) => ({ ...part, speaker: speakerSpan })));
  const goldOf = (type: GoldQuote['type']) => quotes.filter((quote) => quote.type === type);
  const long = ({ start, end }: Span) =>
    (source.text.slice(start, end).match(/[\p{L}\p{N}]+/gu) ?? []).length >= LONG;
  return {
    direct: counted(source.text, goldOf('Direct'), partsOf('DIRECT'), () => true),
    directLong: counted(source.text, goldOf('Direct'), partsOf('DIRECT'), long),
    indirect: counted(source.text, goldOf('Indirect'), partsOf('INDIRECT'), () => true),
  };
}

function counted(
  text: string,
  gold: readonly GoldQuote[],
  found: readonly Part[],
  counts: (span: Span) => boolean,
): Counts {
  const own = gold.filter(counts);
  const hits = own.map((quote) => ({
    quote,
    hit: found
      .toSorted((a, b) => likeness(b, quote) - likeness(a, quote))
      .find((part) => matches(part, quote)),
  }));
  const spoken = hits.filter(({ quote, hit }) => hit && quote.speaker.length > 0);
  return {
    gold: own.length,
    found: found.filter(counts).length,
    foundRight: found.filter((part) => counts(part) && gold.some((quote) => matches(part, quote))).length,
    goldFound: hits.filter(({ hit }) => hit).length,
    speakers: spoken.length,
    speakersRight: spoken.filter(({ quote, hit }) => hit!.speaker && isSpeaker(text, hit!.speaker, quote))
      .length,
  };
}

function likeness(a: Span, b: Span): number {
  return overlap(a, b) / Math.max(a.end - a.start, b.end - b.start);
}

/** The span touches a speaker's, or its wording stands in one. */
export function isSpeaker(text: string, span: Span, { speaker }: GoldQuote): boolean {
  const wording = text.slice(span.start, span.end).replace(article, '');
  return speaker.some(
    ([start, end]) =>
      overlap(span, { start, end }) > 0 || (wording.length > 3 && text.slice(start, end).includes(wording)),
  );
}

export interface Figures {
  precision: number;
  recall: number;
  f1: number;
  /** The share of found quotes whose speaker is right, where the annotation names one. */
  speaker: number;
}

export function figuresOf(counts: readonly Counts[]): Figures {
  const sum = (name: keyof Counts) => counts.reduce((total, count) => total + count[name], 0);
  const precision = sum('foundRight') / sum('found') || 0;
  const recall = sum('goldFound') / sum('gold') || 0;
  return {
    precision,
    recall,
    f1: (2 * precision * recall) / (precision + recall) || 0,
    speaker: sum('speakersRight') / sum('speakers') || 0,
  };
}

/** The middle 95 % of a figure over resamples of the articles; the same at every run. */
export function intervals(
  counts: readonly Counts[],
  rounds = 1000,
): Record<keyof Figures, [low: number, high: number]> {
  const random = seeded(20_261_126);
  const samples = Array.from({ length: rounds }, () =>
    figuresOf(counts.map(() => counts[Math.floor(random() * counts.length)]!)),
  );
  const between = (name: keyof Figures): [number, number] => {
    const sorted = samples.map((sample) => sample[name]).toSorted((a, b) => a - b);
    return [sorted[Math.floor(rounds * 0.025)]!, sorted[Math.floor(rounds * 0.975)]!];
  };
  return {
    precision: between('precision'),
    recall: between('recall'),
    f1: between('f1'),
    speaker: between('speaker'),
  };
}

/** Mulberry32. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
