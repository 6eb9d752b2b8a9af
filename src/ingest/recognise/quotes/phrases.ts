/** Noun phrases: who may be a speaker. "ein Sprecher der Polizei", "Kölns Präsident Anna Lehmann", "er". */
import type { Span } from '../found.ts';
import type { Passage, Range } from './passage.ts';
import {
  ADVERB,
  BODY,
  COORDINATOR,
  DETERMINER,
  FINITE,
  FIRST_PERSON,
  OBLIQUE,
  PREPOSITION,
  PRONOUN,
  SAYING,
  SOURCE,
  SPEAKER,
  SUBORDINATOR,
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

const FUNCTION =
  DETERMINER | OBLIQUE | PREPOSITION | PRONOUN | COORDINATOR | SUBORDINATOR | FINITE | ADVERB | SOURCE;
const NOUNS = SAYING | TITLED | SPEAKER | BODY;
const LONGEST = 12;
const particle = /^(?:von|van|de|del|della|di|da|al|bin|ibn|der|den|la|le|du|dos|af)$/;
/** Adjectives and adverbs that stand first in a sentence, and so with a capital. */
const manner =
  /(?:.isch|.{3}lich|.{3}ig|.{3}weise|.{2}mals|.{3}falls|dings|.{3}ierend|^wörtlich|^folgendes|^weiteres|^insgesamt|^besorgt|^betroffen|^passend|^entsprechend|^aktuell|^.{3,}ießend|^ergänzend|^zusammenfassend|^unmissverständlich)$/;
const pronoun =
  /^(?:er|sie|es|dieser|diese|dieses|jener|he|she|they|it|we|wir|who|letzterer|letztere|man|ich|i)$/;

export function phrasesIn(passage: Passage, range: Range): Phrase[] {
  const phrases: Phrase[] = [];
  let at = range.first;
  while (at < range.end) {
    const phrase = passage.inSpeech[at] ? null : phraseAt(passage, at, range.end);
    if (phrase) phrases.push(phrase);
    at = phrase ? phrase.after : at + 1;
  }
  for (const [index, phrase] of phrases.entries()) {
    const before = phrases[index - 1];
    phrase.genitive = before?.after === phrase.first && phrase.oblique && !/[nm]$/.test(phrase.determiner!);
  }
  return phrases;
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
    while (index < limit && isModifier(tokens[index]!, lexicon.capitalNouns)) index++;
  } else {
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
  const before = tokens[first - 1];
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

/** A name in marks: die „Berliner Zeitung“ */
function opensName({ tokens, inSpeech }: Passage, at: number): boolean {
  return (
    !inSpeech[at] &&
    /^[„“"»]$/.test(tokens[at]!.word) &&
    tokens[at + 1]?.capital === true &&
    !is(tokens[at + 1], FIRST_PERSON | PRONOUN)
  );
}

function startsNoun(passage: Passage, at: number, limit: number): boolean {
  let index = at;
  while (index < limit && isModifier(passage.tokens[index]!, passage.lexicon.capitalNouns)) index++;
  return index < limit && nounsEnd(passage, index, limit) > index;
}

function isModifier(token: Token, capitalNouns: boolean): boolean {
  if (token.kind === 'NUMBER') return true;
  if (!capitalNouns) {
    return (
      token.kind === 'WORD' &&
      !token.capital &&
      (token.flags & (FUNCTION | NOUNS)) === 0 &&
      token.cues.length === 0
    );
  }
  return (
    token.kind === 'WORD' &&
    !token.capital &&
    ((token.flags & FUNCTION) === 0 || /^(?:zwei|drei|beiden|vielen)$/.test(token.word))
  );
}

function isAdjective(token: Token, capitalNouns: boolean): boolean {
  if (!capitalNouns) return false;
  return (
    token.kind === 'WORD' &&
    (token.flags & FUNCTION) === 0 &&
    token.cues.length === 0 &&
    /[^e]e[nmrs]?$/.test(token.word) &&
    !token.capital
  );
}

/** The end of a run of nouns and names, which is its start where there is none. */
function nounsEnd(passage: Passage, from: number, limit: number): number {
  const { tokens } = passage;
  let index = from;
  while (index < limit) {
    const token = tokens[index]!;
    if (isNoun(passage, token, tokens[index - 1])) index++;
    else if (opensName(passage, index)) {
      const close = closing(tokens, index + 1, limit);
      if (close === null || !tokens[close - 1]!.capital) break;
      index = close + 1;
    } else if (index > from && particle.test(token.word) && joinsName(passage, index, from)) index++;
    else if (index > from && token.kind === 'NUMBER' && token.end - token.start <= 2) index++;
    else if (
      index > from &&
      token.word === '.' &&
      tokens[index - 1]!.word.length <= 3 &&
      isNoun(passage, tokens[index + 1])
    ) {
      index++;
    } else break;
  }
  return index;
}

function isNoun({ lexicon }: Passage, token: Token | undefined, before?: Token): boolean {
  if (!token || token.kind !== 'WORD') return false;
  if (token.capital) {
    return ((token.flags & FUNCTION) === 0 || (token.flags & NOUNS) !== 0) && !manner.test(token.word);
  }
  return (
    !lexicon.capitalNouns &&
    (token.flags & (SPEAKER | BODY | SAYING)) !== 0 &&
    (token.cues.length === 0 || is(before, DETERMINER))
  );
}

function joinsName(passage: Passage, index: number, from: number): boolean {
  const { tokens } = passage;
  if (passage.lexicon.capitalNouns && index - from < 1) return false;
  if (/^(?:der|den)$/.test(tokens[index]!.word)) {
    return /^(?:von|van)$/.test(tokens[index - 1]!.word) && isNoun(passage, tokens[index + 1]);
  }
  return (
    isNoun(passage, tokens[index + 1]) ||
    (/^(?:der|den)$/.test(tokens[index + 1]?.word ?? '') && isNoun(passage, tokens[index + 2]))
  );
}

function closing(tokens: readonly Token[], from: number, limit: number): number | null {
  for (let index = from; index < limit; index++) {
    if (/^[“”"«]$/.test(tokens[index]!.word)) return index;
  }
  return null;
}

/** Goes over what belongs to the noun: a genitive, "of the police", a party in brackets. */
function genitivesEnd(passage: Passage, from: number, limit: number): number {
  const { tokens, lexicon } = passage;
  let index = from;
  for (let round = 0; round < 3; round++) {
    const token = tokens[index];
    if (!token || index >= limit) break;
    const opens = lexicon.capitalNouns
      ? /^(?:des|der|eines|einer|seines|seiner|ihrer|ihres)$/
      : /^(?:of|at|for)$/;
    if (opens.test(token.word)) {
      let inside = index + 1;
      if (is(tokens[inside], DETERMINER)) inside++;
      while (inside < limit && isModifier(tokens[inside]!, lexicon.capitalNouns)) inside++;
      const nouns = inside < limit ? nounsEnd(passage, inside, limit) : inside;
      if (nouns === inside) break;
      index = nouns;
    } else if (token.word === '(' && tokens[index + 2]?.word === ')' && tokens[index + 1]!.capital) {
      index += 3;
    } else break;
  }
  return index;
}

function looksNamed(tokens: readonly Token[], first: number, end: number): boolean {
  const last = tokens[end - 1]!;
  return end - first >= 2 || (last.flags & NOUNS) === 0;
}
