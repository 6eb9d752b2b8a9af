/** How a phrase stands to the verbs of its sentence: as a subject does, or otherwise. */
import type { Cue } from './cues.ts';
import type { Passage, Range } from './passage.ts';
import type { Phrase } from './phrases.ts';
import { ADVERB, FINITE, OBLIQUE, PREPOSITION, PRONOUN, SOURCE, SUBORDINATOR } from './speech-words.ts';
import { is } from './tokens.ts';

/** Where a phrase stands to the verb of speaking that it is likeliest the subject of. */
export function relationOf(
  passage: Passage,
  phrase: Phrase,
  cues: readonly Cue[],
  all: readonly Phrase[],
  said: Range | null,
): { relation: string; cue: Cue | null } {
  let best = { relation: 'none', cue: null as Cue | null, score: 0 };
  for (const cue of cues) {
    const found = standing(passage, phrase, cue, all, said);
    if (found && found.score > best.score) best = { ...found, cue };
  }
  return best;
}

/** English has its subject behind the verb only where that stands first in its clause: “…,” said Miller. */
export function mayFollow({ tokens, lexicon }: Passage, verb: number): boolean {
  return lexicon.capitalNouns || verb === 0 || tokens[verb - 1]!.kind === 'PUNCTUATION';
}

export function standing(
  passage: Passage,
  phrase: Phrase,
  cue: Cue,
  all: readonly Phrase[],
  said: Range | null,
): { relation: string; score: number } | null {
  const { tokens } = passage;
  if (phrase.first > cue.verb) {
    if (!mayFollow(passage, cue.verb)) return { relation: 'VSlater', score: 1 };
    let gap = cue.verb + 1;
    while (gap < phrase.first && (is(tokens[gap], ADVERB) || tokens[gap]!.kind === 'NUMBER')) gap++;
    if (gap === phrase.first) return { relation: `VS${cue.passive ? 'passive' : ''}`, score: 4 };
    if (stopsBetween(tokens, cue.verb, phrase.first, said)) return { relation: 'afterClause', score: 0.5 };
    const free = all.find(
      ({ first, preposition, genitive }) => first > cue.verb && preposition === null && !genitive,
    );
    return free === phrase ? { relation: 'VSfree', score: 3 } : { relation: 'VSlater', score: 1 };
  }
  if (phrase.after <= cue.verb) {
    if (phrase.after === cue.verb && phrase.preposition === null) {
      return { relation: `SV${cue.passive ? 'passive' : ''}`, score: 3.5 };
    }
    if (stopsBetween(tokens, phrase.after, cue.verb, said)) {
      const comma = tokens[phrase.after]?.word === ',' && tokens[cue.verb - 1]?.word === ',';
      return comma ? { relation: 'SVapposition', score: 2.5 } : { relation: 'beforeClause', score: 0.5 };
    }
    const free = all.findLast(
      ({ after, preposition, genitive }) => after <= cue.verb && preposition === null && !genitive,
    );
    return free === phrase ? { relation: 'SVfree', score: 2 } : { relation: 'SVearlier', score: 1 };
  }
  return null;
}

/** Beside one verb, the phrase in front is the subject if its form allows it, and the one after it is not. */
export function rivalOf(
  passage: Passage,
  phrase: Phrase,
  relation: string,
  cue: Cue,
  all: readonly Phrase[],
  said: Range | null,
): string {
  const isFree = (other: Phrase) =>
    other !== phrase && other.preposition === null && !other.genitive && !other.oblique;
  if (relation.startsWith('VS')) {
    const before = all.some(
      (other) =>
        isFree(other) &&
        /^SV(?:passive|apposition)?$/.test(standing(passage, other, cue, all, said)?.relation ?? ''),
    );
    return before ? 'subjectBefore' : 'noneBefore';
  }
  if (!relation.startsWith('SV')) return '';
  return all.some(
    (other) =>
      isFree(other) && /^VS(?:passive)?$/.test(standing(passage, other, cue, all, said)?.relation ?? ''),
  )
    ? 'phraseAfter'
    : 'noneAfter';
}

export interface SecondPlace {
  verb: number;
  /** What stands before it. */
  front: string;
}

/** German has its verb in second place: the subject stands right before it, or right after where something else is in front. */
export function secondPlace({ tokens, inSpeech }: Passage, { first, end }: Range): SecondPlace | null {
  const opening = tokens[first];
  if (!opening) return null;
  const front = is(opening, PREPOSITION | SOURCE)
    ? 'preposition'
    : is(opening, SUBORDINATOR)
      ? 'clause'
      : is(opening, ADVERB)
        ? 'adverb'
        : is(opening, OBLIQUE)
          ? 'oblique'
          : 'free';
  let start = first;
  // Weil sie kam, ging er: the clause in front ends with a verb of its own.
  if (front === 'clause') while (start < end && tokens[start]!.word !== ',') start++;
  for (let index = start === end ? first : start; index < end; index++) {
    const token = tokens[index]!;
    if (inSpeech[index] || token.capital || token.kind !== 'WORD') continue;
    const isVerb = is(token, FINITE) || token.cues.some(({ form }) => form === 'FINITE');
    const before = tokens[index - 1];
    const follows =
      before !== undefined &&
      index > first &&
      (before.capital || before.kind !== 'WORD' || is(before, ADVERB | PRONOUN));
    if (isVerb || (follows && token.flags === 0 && /(?:[^s]t|te|ten|en)$/.test(token.word))) {
      return { verb: index, front };
    }
  }
  return null;
}

export function placeOf({ tokens }: Passage, phrase: Phrase, second: SecondPlace | null): string {
  if (!second) return '';
  if (phrase.after === second.verb) return `beforeVerb-${second.front}`;
  let next = second.verb + 1;
  while (next < phrase.first && (is(tokens[next], ADVERB) || tokens[next]!.kind === 'NUMBER')) next++;
  if (next === phrase.first) return `afterVerb-${second.front}`;
  return phrase.first < second.verb ? `front-${second.front}` : 'later';
}

/** What is said between them does not part them. */
function stopsBetween(tokens: Passage['tokens'], from: number, to: number, said: Range | null): boolean {
  for (let index = from; index < to; index++) {
    if (said && index >= said.first && index < said.end) continue;
    if (/^[,;:.]$/.test(tokens[index]!.word)) return true;
  }
  return false;
}
