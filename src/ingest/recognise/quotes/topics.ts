/**
 * What somebody announces or speaks about, where a sentence names the matter and no clause tells it: kündigte eine
 * Untersuchung an; spoke about the harbour.
 */
import type { Cue } from './cues.ts';
import { contentEnd, type Passage, type Range } from './passage.ts';
import type { Phrase } from './phrases.ts';
import type { SentenceIndex } from './speaker-context.ts';
import { COORDINATOR, DETERMINER, FINITE, SUBORDINATOR } from './speech-words.ts';
import { clauseStart, isFree, relative, type Stage, subjectOf } from './subjects.ts';
import { is } from './tokens.ts';

export interface Topic {
  passage: number;
  /** The words that name the matter. */
  range: Range;
  cue: Cue;
  speaker: Phrase;
  rule: 'topic-announced' | 'topic-spoken-of';
}

const announcing = /^(?:(?:an|ange)?kündig(?:t|te|ten|en)|verkünde(?:t|te|ten|n)|announce[sd]?)$/;
const speaking = /^(?:spricht|sprach|sprachen|sprechen|gesprochen|speaks?|spoke|spoken)$/;
const about = /^(?:über|about|of)$/;
const stop = /^[,;:(–]$/;
/** No matter that is announced stands in the dative or the genitive. */
const notAccusative = /^(?:de[mrs]|.*e[mrs])$/;
const FEWEST_WORDS = 2;
/** How far behind the verb its "about" is looked for. */
const REACH = 12;

export function topicsIn(passages: readonly Passage[], index: SentenceIndex): Topic[] {
  return passages.flatMap((passage, at) =>
    passage.sentences.flatMap((sentence) => {
      if (!hasVerb(passage, sentence)) return [];
      const { phrases, cues } = index.of(passages, at, sentence);
      const stage: Stage = { passage, sentence, said: null, phrases };
      return cues.flatMap((cue) => {
        const topic = announced(stage, cue) ?? spokenOf(stage, cue);
        return topic && isWhole(passage, topic.range) ? [{ passage: at, cue, ...topic }] : [];
      });
    }),
  );
}

function hasVerb({ tokens }: Passage, { first, end }: Range): boolean {
  for (let index = first; index < end; index++) {
    const { word, cues } = tokens[index]!;
    if (cues.length > 0 && (announcing.test(word) || speaking.test(word))) return true;
  }
  return false;
}

type Matter = Pick<Topic, 'range' | 'speaker' | 'rule'>;

function announced(stage: Stage, cue: Cue): Matter | null {
  const { tokens } = stage.passage;
  if (cue.passive || !announcing.test(tokens[cue.at]!.word)) return null;
  const opening = openingOf(stage, cue);
  const isParted = cue.last > cue.at || cue.at > cue.verb;
  const window =
    opening === null
      ? { first: cue.verb + 1, end: isParted ? Math.max(cue.last, cue.at) : Infinity }
      : { first: opening + 1, end: Math.min(cue.at, cue.verb) };
  // Proteste hatten sich angekündigt: nobody speaks.
  if (tokens.slice(window.first, cue.at).some(({ word }) => word === 'sich')) return null;
  const inside = stage.phrases.filter(
    ({ first, after, preposition, genitive }) =>
      first >= window.first && after <= window.end && preposition === null && !genitive,
  );
  const speaker = opening === null ? subjectOf(stage, cue.verb, cue.plural) : inside.find(isFree);
  if (!speaker || !isFree(speaker)) return null;
  const first = matterAfter(
    stage,
    inside,
    Math.max(window.first, speaker.first < window.first ? 0 : speaker.after),
  );
  if (first === null) return null;
  const end = window.end < Infinity ? window.end : clauseEnd(stage, first);
  return { range: { first, end }, speaker, rule: 'topic-announced' };
}

/** Where the words begin that name the matter; a name is one more who announces it. */
function matterAfter(
  { passage: { tokens, lexicon } }: Stage,
  inside: readonly Phrase[],
  from: number,
): number | null {
  // English nouns have no capital that would tell them.
  if (!lexicon.capitalNouns) return is(tokens[from], DETERMINER) ? from : null;
  const matter = inside.find(
    ({ first, kind, determiner }) =>
      first >= from && kind === 'NOUN' && !notAccusative.test(determiner ?? ''),
  );
  return matter?.first ?? null;
}

/** The word that opens the clause which a verb ends: bevor die Firma eine Fabrik ankündigte, … */
function openingOf(stage: Stage, { at, verb, last }: Cue): number | null {
  const { tokens, lexicon } = stage.passage;
  const after = tokens[Math.max(at, verb, last) + 1];
  if (!lexicon.capitalNouns || last > at || verb < at) return null;
  if (after && after.kind !== 'PUNCTUATION' && !is(after, COORDINATOR)) return null;
  const start = clauseStart(stage, verb);
  for (let index = start; index < Math.min(start + 3, verb); index++) {
    if (is(tokens[index], SUBORDINATOR) && !relative.test(tokens[index]!.word)) return index;
  }
  return null;
}

function spokenOf(stage: Stage, cue: Cue): Matter | null {
  const { tokens } = stage.passage;
  if (cue.passive || !speaking.test(tokens[cue.at]!.word) || cue.last > cue.at) return null;
  const until = Math.min(cue.verb + 1 + REACH, stage.sentence.end);
  const length = tokens
    .slice(cue.verb + 1, until)
    .findIndex(({ word }) => about.test(word) || stop.test(word));
  const first = cue.verb + 1 + length;
  if (length < 0 || !about.test(tokens[first]!.word)) return null;
  const speaker = subjectOf(stage, cue.verb, cue.plural);
  if (!speaker || !isFree(speaker) || speaker.after > first) return null;
  const end = cue.at > first ? cue.at : mattersEnd(stage, first);
  return { range: { first, end }, speaker, rule: 'topic-spoken-of' };
}

/** Over lists and what belongs to their words, up to where another verb begins. */
function mattersEnd({ passage, sentence }: Stage, first: number): number {
  const { tokens } = passage;
  const end = contentEnd(passage, sentence);
  for (let index = first + 1; index < end; index++) {
    if (/^[;:–]$/.test(tokens[index]!.word) || linksVerb(passage, index)) return index;
  }
  return end;
}

/** …, lobte aber niemanden; and praised nobody */
function linksVerb({ tokens }: Passage, index: number): boolean {
  const next = tokens[index + 1];
  const isLink = tokens[index]!.word === ',' || is(tokens[index], COORDINATOR);
  return isLink && next !== undefined && (is(next, FINITE | SUBORDINATOR) || next.cues.length > 0);
}

function clauseEnd({ passage, sentence }: Stage, first: number): number {
  const end = contentEnd(passage, sentence);
  for (let index = first; index < end; index++) {
    if (stop.test(passage.tokens[index]!.word) || linksVerb(passage, index)) return index;
  }
  return end;
}

function isWhole({ inSpeech }: Passage, { first, end }: Range): boolean {
  return end - first >= FEWEST_WORDS && !inSpeech.subarray(first, end).includes(1);
}
