import type { FoundQuote, Span } from '../found.ts';
import { confidenceOf } from './rule-priors.ts';

/** A quote before its speaker is linked to a party of the text. */
export type QuoteFinding = Omit<FoundQuote, 'speaker' | 'saidOn'>;

/** A quote with the sentences that show it, and how sure its rule is. */
export function findingOf(
  quote: Pick<QuoteFinding, 'quoteKind' | 'parts' | 'speakerSpan' | 'cueSpan' | 'rule'>,
  sentences: readonly Span[],
): QuoteFinding {
  const { parts, speakerSpan, cueSpan, rule } = quote;
  const evidence = evidenceFor([...parts, speakerSpan, cueSpan], sentences);
  return { kind: 'QUOTE', ...quote, evidence, confidence: confidenceOf(rule) };
}

/** The sentences that hold the words, the speaker and the cue; those that follow each other are one span. */
export function evidenceFor(spans: readonly (Span | null)[], sentences: readonly Span[]): Span[] {
  const evidence: Span[] = [];
  let last = -1;
  const held = new Set(spans.flatMap((span) => (span ? indexesOf(span, sentences) : [])));
  for (const index of [...held].toSorted((a, b) => a - b)) {
    const sentence = sentences[index]!;
    if (index === last + 1 && evidence.length > 0) evidence.at(-1)!.end = sentence.end;
    else evidence.push({ ...sentence });
    last = index;
  }
  return evidence;
}

function indexesOf(span: Span, sentences: readonly Span[]): number[] {
  let [low, high] = [0, sentences.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sentences[middle]!.end <= span.start) low = middle + 1;
    else high = middle;
  }
  const indexes: number[] = [];
  for (let index = low; index < sentences.length && sentences[index]!.start < span.end; index++) {
    indexes.push(index);
  }
  return indexes;
}
