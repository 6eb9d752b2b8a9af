/**
 * Whom "he", „das Unternehmen“ and 该公司 stand for: the last one that was spoken of, in the sentence, the paragraph or
 * the paragraph before. Such a mention is never sure; who uses it lowers his confidence.
 */
import type { FoundParty, PartyKind, PartyMention, SourceText, Span } from './found.ts';
import type { Sentence } from './read-sentences.ts';
import { genderOf, type Gender } from './words/given-names.ts';
import { referenceWords, type ReferenceWord } from './words/reference-words.ts';

interface Placed extends PartyMention {
  party: FoundParty;
}

/** Words that name a speaker and no more; beside a verb of speech they are no plural and no form of address. */
const SPEAKERS: readonly { pattern: RegExp; gender?: Gender }[] = [
  { pattern: /^(?:er|he|him|ihm|der (?:Gründer|Manager|Unternehmer|Chef)|他)$/i, gender: 'MASCULINE' },
  {
    pattern: /^(?:sie|she|her|ihr|die (?:Gründerin|Managerin|Unternehmerin|Chefin)|她)$/i,
    gender: 'FEMININE',
  },
];

/** A name behind such a word is not what the sentence is about. */
const OBLIQUE =
  /(?:^|[\s(])(?:Von|Mit|Bei|Für|An|Aus|Durch|Gegen|Über|Unter|Zu|Nach|Wie|Laut|With|From|Like|von|mit|bei|für|an|auf|aus|durch|gegen|über|unter|zu|zum|zur|nach|in|im|wie|als|laut|seit|of|by|with|from|to|for|at|in|on|about|than|like)(?: der| dem| den| die| das| the| \p{L}+er)?(?: \p{Lu}\p{L}+)?\s$|\p{Lu}\p{L}+ (?:der|des)\s$/u;
const OBLIQUE_HAN = /(?:担任|曾任|任|在|于|由|获得?|与|对|向|加入|离开|为|来自|收购|投资)$/;
/** So many mentions back nobody looks for whom a word stands for, nor for what begins a list. */
const [REACH, LONGEST_LIST] = [100, 20];
/** Places of text: no name is longer. */
const LONGEST_MENTION = 1_000;
const ACTORS = new Set(['COMPANY', 'BRAND', 'FUND', 'OTHER']);

export interface References {
  parties: FoundParty[];
  /** Whom a span names: the party whose mention covers it, overlaps it or lies in it. */
  partyAt: (span: Span) => FoundParty | null;
  /** Who speaks by the words that name a speaker: a person in them before a company, or whom "she" stands for. */
  speakerOf: (span: Span) => FoundParty | null;
  /** The last company or person that was spoken of before a place. */
  lastBefore: (position: number, party: PartyKind) => FoundParty | null;
}

export function findReferences(
  source: SourceText,
  sentences: readonly Sentence[],
  parties: readonly FoundParty[],
): References {
  const placed: Placed[] = parties
    .flatMap((party) => party.mentions.map((mention) => ({ ...mention, party })))
    .toSorted((a, b) => a.start - b.start);
  const bySentence: Placed[][] = sentences.map(() => []);
  let index = 0;
  for (const mention of placed) {
    while (index < sentences.length && sentences[index]!.end <= mention.start) index += 1;
    if (index < sentences.length && mention.start >= sentences[index]!.start) {
      bySentence[index]!.push(mention);
    }
  }
  const topic = topicOf(source, parties);
  // What a text begins with it is still about where others are named beside it.
  const opening =
    placed.find(({ party }) => fits(party, 'COMPANY', undefined))?.party === topic ? topic : null;
  const added = new Map<FoundParty, PartyMention[]>();
  sentences.forEach((sentence, number) => {
    for (const found of wordsOf(source.text, sentence)) {
      const here = bySentence[number]!;
      if (touching(here, found).length > 0) continue;
      const isTopic =
        found.word.party === 'COMPANY' && found.word.how === 'DESCRIPTION' && !found.word.companyKind;
      const party =
        (isTopic && topic && !isOtherSpokenOf(opening, source, sentences, bySentence, number, found.start)
          ? topic
          : null) ?? antecedent(source, sentences, bySentence, number, found.start, found.word);
      if (!party) continue;
      const mention = { start: found.start, end: found.end, how: found.word.how };
      here.splice(countBefore(here, found.start), 0, { ...mention, party });
      const own = added.get(party);
      if (own) own.push(mention);
      else added.set(party, [mention]);
    }
  });
  const whole = parties.map((party) => ({
    ...party,
    mentions: [...party.mentions, ...(added.get(party) ?? [])].toSorted((a, b) => a.start - b.start),
  }));
  const renewed = new Map(parties.map((party, at) => [party, whole[at]!]));
  const all = bySentence.flat();
  return {
    parties: whole,
    partyAt: (span) => {
      const hit = overlapping(all, span);
      return hit ? renewed.get(hit.party)! : null;
    },
    speakerOf: (span) => {
      const person = touching(all, span).find(({ party }) => party.party === 'PERSON');
      const hit = person ?? overlapping(all, span);
      if (hit) return renewed.get(hit.party)!;
      const gender = SPEAKERS.find(({ pattern }) =>
        pattern.test(source.text.slice(span.start, span.end)),
      )?.gender;
      const number = gender === undefined ? -1 : lastIndexBefore(sentences, span.start);
      const found =
        number < 0
          ? null
          : antecedent(source, sentences, bySentence, number, span.start, { party: 'PERSON', gender });
      return found ? renewed.get(found)! : null;
    },
    lastBefore: (position, party) => {
      const number = lastIndexBefore(sentences, position);
      const found =
        number < 0 ? null : antecedent(source, sentences, bySentence, number, position, { party });
      return found ? renewed.get(found)! : null;
    },
  };
}

function wordsOf(text: string, sentence: Sentence): (Span & { word: ReferenceWord })[] {
  const own = text.slice(sentence.start, sentence.end);
  return referenceWords
    .flatMap((word) =>
      [...own.matchAll(word.pattern)].map((match) => ({
        word,
        start: sentence.start + match.index,
        end: sentence.start + match.index + match[0].length,
      })),
    )
    .toSorted((a, b) => a.start - b.start);
}

function antecedent(
  { text, blocks }: SourceText,
  sentences: readonly Sentence[],
  bySentence: readonly (readonly Placed[])[],
  from: number,
  position: number,
  { party, gender, how, companyKind }: Partial<ReferenceWord> & Pick<ReferenceWord, 'party'>,
): FoundParty | null {
  const block = sentences[from]!.block;
  let before = block - 1;
  while (before >= 0 && blocks[before]!.blockKind !== 'PARAGRAPH') before -= 1;
  // "The company" rather means who did something two sentences ago than who was named by the way in the last.
  let byTheWay: FoundParty | null = null;
  let looked = 0;
  for (let number = from; number >= 0 && looked <= REACH; number -= 1) {
    if (sentences[number]!.block !== block && sentences[number]!.block < before) break;
    if (sentences[number]!.block !== block && sentences[number]!.block !== before) continue;
    // Within the sentence the nearest subject, in those before the one that each is about.
    const isOwn = number === from;
    const mentions = bySentence[number]!;
    const isHan = sentences[number]!.language.startsWith('zh');
    let last: Placed | undefined;
    const count = isOwn ? countBefore(mentions, position) : mentions.length;
    for (let step = 0; step < count && looked <= REACH; step += 1) {
      const at = isOwn ? count - 1 - step : step;
      const mention = mentions[at]!;
      looked += 1;
      if (mention.end > position || !fits(mention.party, party, gender)) continue;
      if (companyKind !== undefined && mention.party.companyKind !== companyKind) continue;
      if (companyKind !== 'FUND' && how === 'DESCRIPTION' && mention.party.companyKind === 'FUND') continue;
      if (companyKind !== undefined) return mention.party;
      if (isOwn && isEmbedded(text, sentences[from]!, mention)) continue;
      if (mention.how !== 'NAME' || !isOblique(text, mentions, at)) return mention.party;
      last = isOwn ? (last ?? mention) : mention;
    }
    if (!last || (isHan && !isOwn)) continue;
    if (isOwn || how !== 'DESCRIPTION') return last.party;
    byTheWay ??= last.party;
  }
  return byTheWay;
}

/** The company that a text is about: the headline's, or else the one that is named twice as often as any other. */
function topicOf({ title }: SourceText, parties: readonly FoundParty[]): FoundParty | null {
  const companies = parties.filter(
    (party) => fits(party, 'COMPANY', undefined) && party.companyKind !== 'FUND',
  );
  const placeIn = ({ name, names }: FoundParty): number => {
    const places = [name, ...names.map(({ value }) => value)].map((form) => title.indexOf(form));
    return Math.min(...places.map((place) => (place < 0 ? Infinity : place)));
  };
  const inTitle = companies
    .map((party) => ({ party, place: placeIn(party) }))
    .filter(({ place }) => place < Infinity)
    .toSorted((a, b) => a.place - b.place)[0];
  if (inTitle) return inTitle.party;
  const [first, second] = companies.toSorted((a, b) => b.mentions.length - a.mentions.length);
  if (!first || first.mentions.length < 2) return null;
  return first.mentions.length >= 2 * (second?.mentions.length ?? 0) ? first : null;
}

/** Whether the paragraph before a place has another company that does something, which "the company" may then be. */
function isOtherSpokenOf(
  opening: FoundParty | null,
  { text }: SourceText,
  sentences: readonly Sentence[],
  bySentence: readonly (readonly Placed[])[],
  from: number,
  position: number,
): boolean {
  let looked = 0;
  for (let number = from; number >= 0 && sentences[number]!.block === sentences[from]!.block; number -= 1) {
    const mentions = bySentence[number]!;
    if (mentions.slice(0, REACH).some(({ party, end }) => party === opening && end <= position)) return false;
    for (const [index, mention] of mentions.entries()) {
      if ((looked += 1) > REACH) return false;
      if (mention.end > position || mention.party.companyKind === 'FUND') continue;
      if (!fits(mention.party, 'COMPANY', undefined) || isOblique(text, mentions, index)) continue;
      if (number < from || !isEmbedded(text, sentences[from]!, mention)) return true;
    }
    if ((looked += 1) > REACH) return false;
  }
  return false;
}

/** Behind "who" and „die“ somebody is mentioned by the way: "Keane, who came from Siemens, left the company". */
function isEmbedded(text: string, sentence: Sentence, { start }: Placed): boolean {
  const left = text.slice(Math.max(sentence.start, start - 80), start);
  return /, (?:who|which|whose|der|die|das|dessen|deren) [^,]*$/.test(left) && OBLIQUE.test(left);
}

/** Whether what stands behind such words is not what they are about. */
export const isByTheWay = (left: string): boolean => OBLIQUE.test(left) || OBLIQUE_HAN.test(left);

/** Whoever follows in a list is what the first of it is. */
function isOblique(text: string, mentions: readonly Placed[], index: number): boolean {
  for (let at = index; ; at -= 1) {
    const mention = mentions[at]!;
    const left = text.slice(Math.max(0, mention.start - 40), mention.start);
    if (!/(?:, | und | and |、|和)$/.test(left)) return isByTheWay(left);
    const before = mentions[at - 1];
    if (before === undefined || mention.start - before.end > 6 || index - at > LONGEST_LIST) return false;
  }
}

function fits(candidate: FoundParty, party: PartyKind, gender: Gender | undefined): boolean {
  if (candidate.party !== party) return false;
  if (party === 'COMPANY') return ACTORS.has(candidate.companyKind ?? 'COMPANY');
  if (gender === undefined) return true;
  const own = genderOf(candidate.name.split(' ', 1)[0]!);
  return own === null || own === gender;
}

/** How many mentions begin before a place; they are in order. */
function countBefore(mentions: readonly Placed[], position: number): number {
  let [low, high] = [0, mentions.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (mentions[middle]!.start < position) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The mentions that share something with a span, in order as all of them are. */
function touching(mentions: readonly Placed[], { start, end }: Span): Placed[] {
  const found = mentions.slice(countBefore(mentions, start - LONGEST_MENTION), countBefore(mentions, end));
  return found.filter((mention) => mention.end > start);
}

/** The one of them that shares most. */
function overlapping(mentions: readonly Placed[], span: Span): Placed | undefined {
  const shared = ({ start, end }: Placed): number => Math.min(end, span.end) - Math.max(start, span.start);
  return touching(mentions, span).toSorted((a, b) => shared(b) - shared(a))[0];
}

function lastIndexBefore(sentences: readonly Sentence[], position: number): number {
  return sentences.findLastIndex((sentence) => sentence.start <= position);
}
