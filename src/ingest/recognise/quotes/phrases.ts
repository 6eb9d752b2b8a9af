/** Noun phrases: who may be a speaker. "ein Sprecher der Polizei", "Kölns Präsident Anna Lehmann", "er". */
import type { Span } from '../found.ts';
import type { Passage, Range } from './passage.ts';
import { genitivesEnd, isAdjective, isModifierAt, NOUNS, nounsEnd, opensName } from './noun-words.ts';
import {
  ADVERB,
  COORDINATOR,
  DETERMINER,
  OBLIQUE,
  PREPOSITION,
  PRONOUN,
  SAYING,
  SOURCE,
  TIME,
  TITLED,
} from './speech-words.ts';
import { is, type Token } from './tokens.ts';

export interface Phrase extends Span {
  first: number;
  /** After the last word. */
  after: number;
  kind: 'PRONOUN' | 'NAME' | 'NOUN';
  /** All flags of the words before its genitive. */
  flags: number;
  determiner: string | null;
  /** The words that may be its head, before a genitive or "von". */
  headEnd: number;
  oblique: boolean;
  preposition: string | null;
  /** Whether it stands in the genitive after another noun. */
  genitive: boolean;
}

const LONGEST = 12;
const pronoun =
  /^(?:er|sie|es|dieser|diese|dieses|jener|he|she|they|it|we|wir|who|letzterer|letztere|man|ich|i)$/;

export function phrasesIn(passage: Passage, range: Range): Phrase[] {
  const phrases: Phrase[] = [];
  let at = range.first;
  while (at < range.end) {
    const phrase = passage.inSpeech[at] ? null : phraseAt(passage, at, range.end);
    if (phrase && !isTime(passage, phrase)) phrases.push(phrase);
    at = phrase ? phrase.after : at + 1;
  }
  for (const [index, phrase] of phrases.entries()) {
    const before = phrases[index - 1];
    phrase.genitive = before?.after === phrase.first && phrase.oblique && !/[nm]$/.test(phrase.determiner!);
    if (before && isJoined(passage, before, phrase)) phrase.preposition = before.preposition;
  }
  return phrases;
}

/** Ende Dezember, Montag: when something was said, not who said it. */
function isTime({ tokens }: Passage, { kind, headEnd, first, determiner }: Phrase): boolean {
  if (kind === 'PRONOUN') return false;
  for (let index = first; index < headEnd; index++) {
    const token = tokens[index]!;
    if (token.capital && !is(token, TIME) && token.word !== determiner) return false;
  }
  return is(tokens[headEnd - 1], TIME) || tokens[headEnd - 1]!.kind === 'NUMBER';
}

/** mit Carla Winter und Jonas Falk: the preposition is that of both. */
function isJoined({ tokens }: Passage, before: Phrase, { first, kind }: Phrase): boolean {
  return (
    before.preposition !== null &&
    kind === 'NAME' &&
    first === before.after + 1 &&
    /^(?:und|and)$/.test(tokens[before.after]!.word)
  );
}

/** The phrase that begins at a word, or null. */
export function phraseAt(passage: Passage, at: number, end: number): Phrase | null {
  const { tokens, lexicon } = passage;
  const first = tokens[at];
  // A text may end with the word that it would stand behind.
  if (!first || (first.kind === 'PUNCTUATION' && !opensName(passage, at))) return null;
  const limit = Math.min(end, at + LONGEST);
  let index = at;
  let determiner: Token | null = null;
  if (is(first, DETERMINER | OBLIQUE) && !(is(first, PRONOUN) && !startsNoun(passage, at + 1, limit))) {
    determiner = first;
    index++;
    while (index < limit && isModifierAt(tokens, index, lexicon.capitalNouns)) index++;
  } else if (!isVerbLike(tokens, at)) {
    while (index < limit && index - at < 3 && isAdjective(tokens[index]!, lexicon.capitalNouns)) index++;
  }
  const head = index;
  index = nounsEnd(passage, index, limit);
  if (index === head) {
    if (!pronoun.test(first.word) || first.kind !== 'WORD') return null;
    return made(passage, at, at + 1, at + 1, 'PRONOUN', null);
  }
  const headEnd = index;
  index = genitivesEnd(passage, index, limit);
  const isName =
    determiner === null &&
    head === at &&
    !is(tokens[at], SAYING | TITLED) &&
    looksNamed(tokens, head, headEnd);
  return made(passage, at, index, headEnd, isName ? 'NAME' : 'NOUN', determiner);
}

function made(
  { tokens }: Passage,
  first: number,
  after: number,
  headEnd: number,
  kind: Phrase['kind'],
  determiner: Token | null,
): Phrase {
  let flags = 0;
  for (let index = first; index < headEnd; index++) flags |= tokens[index]!.flags & NOUNS;
  // an sechs Minister, mit rund 200 Leuten
  let link = first - 1;
  while (tokens[link]?.kind === 'NUMBER' || (tokens[link]?.flags ?? 0) === ADVERB) link--;
  const before = tokens[link];
  const prepositional = before && is(before, PREPOSITION | SOURCE) ? before.word : null;
  return {
    start: tokens[first]!.start,
    end: tokens[after - 1]!.end,
    first,
    after,
    kind,
    flags,
    determiner: determiner?.word ?? null,
    headEnd,
    oblique: determiner !== null && /^(?:de[nms]|eine[mnsr]|.{3,5}e[mns])$/.test(determiner.word),
    preposition: prepositional,
    genitive: false,
  };
}

/** Nach seiner Meinung spielen Kinder …: without an article or a preposition no adjective in -en is free. */
function isVerbLike(tokens: readonly Token[], at: number): boolean {
  return tokens[at]!.word.endsWith('en') && !is(tokens[at - 1], PREPOSITION | SOURCE | COORDINATOR);
}

function startsNoun(passage: Passage, at: number, limit: number): boolean {
  let index = at;
  while (index < limit && isModifierAt(passage.tokens, index, passage.lexicon.capitalNouns)) index++;
  return index < limit && nounsEnd(passage, index, limit) > index;
}

function looksNamed(tokens: readonly Token[], first: number, end: number): boolean {
  const last = tokens[end - 1]!;
  return end - first >= 2 || (last.flags & NOUNS) === 0;
}
