/** Puts together what one speaker says in several pieces: cut by "he said", or by paragraphs that open anew. */
import type { Decision } from './decide.ts';
import { type Passage, sentenceAt } from './passage.ts';

const FEWEST_WORDS = 2;
const WIDEST_CUT = 24;

export function joined(passages: readonly Passage[], decisions: readonly Decision[]): Decision[][] {
  const quotes: Decision[][] = [];
  let lastDirect: Decision[] | null = null;
  for (const decision of decisions) {
    const before = lastDirect?.at(-1);
    if (
      before &&
      decision.quoteKind === 'DIRECT' &&
      (goesOn(passages, before, decision) || continues(passages, before, decision))
    ) {
      lastDirect!.push(decision);
      continue;
    }
    const quote = [decision];
    quotes.push(quote);
    if (decision.quoteKind === 'DIRECT') lastDirect = quote;
  }
  return quotes;
}

/** English opens each paragraph of long speech anew and closes only the last. */
export function continues(passages: readonly Passage[], before: Decision, after: Decision): boolean {
  return (
    !before.closed &&
    after.utterance.passage === before.utterance.passage + 1 &&
    before.utterance.range.end === passages[before.utterance.passage]!.tokens.length &&
    after.utterance.range.first === 0
  );
}

/** „A“, sagte sie, „B“; „A“, sagte sie. „B“; „A.“ Sie sagte: „B“ */
function goesOn(passages: readonly Passage[], before: Decision, after: Decision): boolean {
  const { passage, range } = before.utterance;
  if (after.utterance.passage !== passage || !before.speaker || !after.speaker) return false;
  if (before.speaker.start !== after.speaker.start) return false;
  const own = passages[passage]!;
  const next = after.utterance.range;
  const gap = next.first - range.end;
  if (gap < 0 || gap > WIDEST_CUT || words(own, range) < FEWEST_WORDS || words(own, next) < FEWEST_WORDS) {
    return false;
  }
  const cut =
    before.speaker.start >= own.tokens[range.end - 1]!.end &&
    before.speaker.end <= own.tokens[next.first]!.start;
  const sentences = sentenceAt(own, next.first) - sentenceAt(own, range.first);
  // Without the speaker between them they are told one after the other: only right after each other are they one.
  return cut ? sentences <= 1 || (sentences === 2 && opensSentence(own, next.first)) : gap === 0;
}

function opensSentence(passage: Passage, at: number): boolean {
  return passage.sentences[sentenceAt(passage, at)]!.first === at;
}

function words({ tokens }: Passage, { first, end }: { first: number; end: number }): number {
  let count = 0;
  for (let index = first; index < end; index++) if (tokens[index]!.kind !== 'PUNCTUATION') count++;
  return count;
}
