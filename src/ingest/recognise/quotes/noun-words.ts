/** The words that a noun phrase is made of: what may stand before its noun, how far its nouns and names go, what hangs on them. */
import type { Passage } from './passage.ts';
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

const FUNCTION =
  DETERMINER | OBLIQUE | PREPOSITION | PRONOUN | COORDINATOR | SUBORDINATOR | FINITE | ADVERB | SOURCE;
/** Flags of nouns. */
export const NOUNS = SAYING | TITLED | SPEAKER | BODY;
const particle = /^(?:von|van|de|del|della|di|da|al|bin|ibn|der|den|la|le|du|dos|af)$/;
/** Adjectives and adverbs that stand first in a sentence, and so with a capital. */
const manner = new RegExp(
  `(?:.isch|.{3}lich|.{3}ig|.{3}weise|.{2}mals|.{3}falls|dings|.{3}ierend|.{3}iell|^.{3,}ießend|^(?:${[
    'wörtlich folgendes weiteres insgesamt besorgt betroffen passend entsprechend aktuell ergänzend zusammenfassend',
    'stellvertretend rückblickend einleitend begeistert enttäuscht erfreut verärgert empört erleichtert zufrieden',
    'überrascht erschüttert entsetzt bestürzt alarmiert ernüchtert gelassen verhalten zurückhaltend ablehnend',
    'zustimmend positiv negativ unbeeindruckt selbstbewusst scharf',
  ]
    .join(' ')
    .replaceAll(' ', '|')}))$`,
);

/** A name in marks: die „Berliner Zeitung“ */
export function opensName({ tokens, inSpeech }: Passage, at: number): boolean {
  return (
    !inSpeech[at] &&
    /^[„“"»]$/.test(tokens[at]!.word) &&
    tokens[at + 1]?.capital === true &&
    !is(tokens[at + 1], FIRST_PERSON | PRONOUN)
  );
}

/** Words between an article and its noun: "der gestern verbreiteten Erklärung". */
export function isModifierAt(tokens: readonly Token[], index: number, capitalNouns: boolean): boolean {
  const token = tokens[index]!;
  return (
    isModifier(token, capitalNouns) ||
    (capitalNouns && (token.flags & FUNCTION) === ADVERB && !token.capital && isParticiple(tokens[index + 1]))
  );
}

function isParticiple(token: Token | undefined): boolean {
  return (
    token !== undefined && !token.capital && token.flags === 0 && /(?:[tn]|nd|st)e[nmrs]?$/.test(token.word)
  );
}

function isModifier(token: Token, capitalNouns: boolean): boolean {
  if (token.kind === 'NUMBER') return true;
  if (!capitalNouns) {
    return (
      token.kind === 'WORD' &&
      !token.capital &&
      (((token.flags & (FUNCTION | NOUNS)) === 0 && token.cues.length === 0) ||
        /^(?:two|three|several|many)$/.test(token.word))
    );
  }
  return (
    token.kind === 'WORD' &&
    !token.capital &&
    ((token.flags & FUNCTION) === 0 || /^(?:zwei|drei|beiden|vielen)$/.test(token.word))
  );
}

export function isAdjective(token: Token, capitalNouns: boolean): boolean {
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
export function nounsEnd(passage: Passage, from: number, limit: number): number {
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
export function genitivesEnd(passage: Passage, from: number, limit: number): number {
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
      while (inside < limit && isModifierAt(tokens, inside, lexicon.capitalNouns)) inside++;
      const nouns = inside < limit ? nounsEnd(passage, inside, limit) : inside;
      if (nouns === inside) break;
      index = nouns;
    } else if (token.word === '(' && tokens[index + 2]?.word === ')' && tokens[index + 1]!.capital) {
      index += 3;
    } else break;
  }
  return index;
}
