/** The subject of a German verb, by where phrases stand to it; English has its subject where German may have it. */
import type { Passage, Range } from './passage.ts';
import type { Phrase } from './phrases.ts';
import { mayFollow, secondPlace } from './speaker-standing.ts';
import {
  ADVERB,
  BODY,
  COORDINATOR,
  FINITE,
  PREPOSITION,
  SAYING,
  SPEAKER,
  SUBORDINATOR,
} from './speech-words.ts';
import { is, type Token } from './tokens.ts';

/** A sentence with the phrases that may be subjects, but for those in what is said. */
export interface Stage {
  passage: Passage;
  sentence: Range;
  said: Range | null;
  phrases: readonly Phrase[];
}

const stop = /^[,;:(–]$/;
export const relative = /^(?:der|die|das|dem|den|welche[rsmn]?|who|which)$/;
/** What is uttered and never utters: Protest äußerte der Verein. */
const uttered =
  /^(?:protest|lob|bedauern|freude|skepsis|zweifel|unmut|ärger|widerspruch|widerstand|sorge|dank|respekt|spott|zuspruch|beifall)$/;
const abstract = /(?:ung|heit|keit|tion|schaft|tät|nis|mus|enz|anz)(?:en)?$/;

export function isFree({ preposition, genitive, oblique }: Phrase): boolean {
  return preposition === null && !genitive && !oblique;
}

/** The subject of a finite verb; `plural` tells the verb's number. */
export function subjectOf(stage: Stage, verb: number, plural: boolean): Phrase | null {
  const { passage, sentence, phrases } = stage;
  const { tokens } = passage;
  const first = clauseStart(stage, verb);
  const own = inSubordinate(stage, first, verb);
  if (own) return own;
  const main = secondPlace(passage, sentence)?.verb ?? verb;
  // und nannte ihn: its subject is that of the verb before.
  if (is(tokens[verb - 1], COORDINATOR) && main < verb) return besideVerb(stage, main, plural);
  const beside =
    besideVerb(stage, verb, plural) ?? phrases.find((phrase) => phrase.after === verb && isFree(phrase));
  if (beside) return beside;
  const before = main < verb ? besideVerb(stage, main, plural) : null;
  if (main >= first && before) return before;
  return phrases.find((phrase) => phrase.first >= first && phrase.after <= verb && isFree(phrase)) ?? before;
}

/** dass sie … sagte; die Leute, die … sagten */
function inSubordinate({ passage, sentence, phrases }: Stage, first: number, verb: number): Phrase | null {
  const { tokens } = passage;
  const after = tokens[verb + 1];
  const isLast = !after || verb + 1 >= sentence.end || after.kind === 'PUNCTUATION' || is(after, COORDINATOR);
  const opening = afterCoordinators(tokens, first, verb);
  if (!isLast || opening === verb || phrases.some((phrase) => phrase.first === opening)) return null;
  const free = phrases.filter((phrase) => phrase.first >= opening && phrase.after <= verb && isFree(phrase));
  if (is(tokens[opening], SUBORDINATOR)) return free[0] ?? null;
  if (!relative.test(tokens[opening]!.word) || tokens[opening - 1]?.word !== ',') return null;
  return (
    free.find((phrase) => isSurelySubject(tokens, phrase)) ??
    phrases.findLast((phrase) => phrase.after < opening && !phrase.genitive) ??
    null
  );
}

/** The subject before or after a verb in second place. */
function besideVerb(stage: Stage, verb: number, plural: boolean): Phrase | null {
  const { passage, sentence, phrases } = stage;
  const { tokens } = passage;
  const front = frontOf(stage, verb);
  if (!mayFollow(passage, verb)) return front;
  let next = verb + 1;
  while (next < sentence.end && (is(tokens[next], ADVERB) || tokens[next]!.kind === 'NUMBER')) next++;
  const behind = phrases.find((phrase) => phrase.first === next && isFree(phrase));
  if (front && !plural && isPlural(tokens, front)) return behind ?? null;
  if (front && behind) return prefersBehind(tokens, front, behind, plural) ? behind : front;
  return (
    front ??
    behind ??
    phrases.find(
      (phrase) => phrase.first > verb && isFree(phrase) && !stopsBetween(stage, verb + 1, phrase.first),
    ) ??
    null
  );
}

function afterCoordinators(tokens: readonly Token[], first: number, end: number): number {
  let opening = first;
  while (opening < end && is(tokens[opening], COORDINATOR)) opening++;
  return opening;
}

/** The phrase that alone stands before a verb in second place, its apposition between them or not. */
function frontOf(stage: Stage, verb: number): Phrase | null {
  const { tokens } = stage.passage;
  const first = clauseStart(stage, verb);
  if (first === verb) return /^[,–]$/.test(tokens[verb - 1]?.word ?? '') ? apposed(stage, verb) : null;
  const opening = afterCoordinators(tokens, first, verb);
  const found = stage.phrases.find(
    (phrase) => phrase.first >= opening && phrase.after <= verb && !phrase.genitive,
  );
  return found && isFree(found) && isOnly(tokens, first, found.first) && !hasVerb(tokens, found.after, verb)
    ? found
    : null;
}

/** The sentence's first phrase after which nothing but appositions and relative clauses stand before the verb. */
function apposed({ passage: { tokens }, sentence, said, phrases }: Stage, verb: number): Phrase | null {
  let best: Phrase | null = null;
  let end = verb - 1;
  for (let index = verb - 2; index >= sentence.first; index--) {
    if (said && index < said.end && index >= said.first) break;
    const isStart = index === sentence.first || /^[,;:–]$/.test(tokens[index - 1]!.word);
    if (!isStart) continue;
    let start = index;
    while (start < end && is(tokens[start], COORDINATOR | ADVERB)) start++;
    const limit = end;
    const opening = phrases.find((known) => known.first === start && isFree(known));
    const last = phrases.find((known) => known.after === limit && known.first > start && isFree(known));
    if (isApposed(tokens, opening)) best = opening!;
    else if (!isInserted(tokens, start, sentence.first)) {
      if (isApposed(tokens, last)) best = last!;
      else if (hasVerb(tokens, start, end)) break;
    }
    if (index > sentence.first && /^[;:]$/.test(tokens[index - 1]!.word)) break;
    end = index - 1;
  }
  return best;
}

function isApposed(tokens: readonly Token[], phrase: Phrase | undefined): boolean {
  return phrase !== undefined && /^[,(–]$/.test(tokens[phrase.after]?.word ?? '');
}

function hasVerb(tokens: readonly Token[], from: number, to: number): boolean {
  return tokens
    .slice(from, to)
    .some((token) => is(token, FINITE) || token.cues.some(({ form }) => form === 'FINITE'));
}

/** A sentence that begins with "die" begins with an article. */
function isInserted(tokens: readonly Token[], first: number, opening: number): boolean {
  return (
    is(tokens[first], SUBORDINATOR | PREPOSITION) || (first > opening && relative.test(tokens[first]!.word))
  );
}

/** Whether only words like "auch" stand before a phrase in its clause. */
function isOnly(tokens: readonly Token[], first: number, until: number): boolean {
  for (let index = first; index < until; index++) {
    const token = tokens[index]!;
    if (is(token, PREPOSITION | SUBORDINATOR | FINITE)) return false;
    if (token.capital && index > first && !is(token, ADVERB | COORDINATOR)) return false;
  }
  return true;
}

function isSurelySubject(tokens: readonly Token[], { first, determiner, kind }: Phrase): boolean {
  if (kind === 'PRONOUN') return /^(?:er|ich|wir|man|he|she|they|we|i)$/.test(tokens[first]!.word);
  return determiner === null ? kind === 'NAME' : /^(?:der|ein|dieser|jener)$/.test(determiner);
}

/** Das sagte der Minister; Ablehnung äußerten die Grünen */
function prefersBehind(tokens: readonly Token[], front: Phrase, behind: Phrase, plural: boolean): boolean {
  const isThing = (phrase: Phrase) =>
    (phrase.flags & (BODY | SPEAKER)) === 0 &&
    (abstract.test(tokens[phrase.headEnd - 1]!.word) ||
      uttered.test(tokens[phrase.headEnd - 1]!.word) ||
      (phrase.flags & SAYING) !== 0);
  if (isThing(behind)) return false;
  if (isThing(front)) return true;
  if (isSurelySubject(tokens, front)) return false;
  if (front.kind === 'PRONOUN' && tokens[front.first]!.word !== 'es') return false;
  const isOneName = front.determiner === null && front.kind === 'NAME';
  if (plural && isOneName && behind.determiner === 'die') return true;
  return isSurelySubject(tokens, behind) && behind.kind !== 'NAME';
}

/** die weißen Häuser */
function isPlural(tokens: readonly Token[], { first, headEnd, determiner }: Phrase): boolean {
  const adjective = tokens[first + 1]!;
  return (
    determiner === 'die' &&
    headEnd - first > 2 &&
    !adjective.capital &&
    adjective.kind === 'WORD' &&
    adjective.word.endsWith('en')
  );
}

/** Where the clause of a verb begins; brackets are gone over. */
export function clauseStart({ passage: { tokens }, sentence, said }: Stage, verb: number): number {
  const start = sentence.first;
  let depth = 0;
  for (let first = verb; first > start; first--) {
    if (said && first > said.first && first <= said.end) continue;
    const { word } = tokens[first - 1]!;
    if (word === ')') depth++;
    else if (word === '(' && depth > 0) depth--;
    else if (depth === 0 && stop.test(word)) return first;
  }
  return start;
}

function stopsBetween({ passage: { tokens }, said }: Stage, from: number, to: number): boolean {
  for (let index = from; index < to; index++) {
    if (said && index >= said.first && index < said.end) continue;
    if (stop.test(tokens[index]!.word)) return true;
  }
  return false;
}
