/** Who may have said something, and what speaks for each. */
import { type Cue, cuesIn } from './cues.ts';
import { indexAt, type Passage, type Range, sentenceAt } from './passage.ts';
import { type Phrase, phrasesIn } from './phrases.ts';
import {
  ADVERB,
  BODY,
  FINITE,
  OBLIQUE,
  PREPOSITION,
  PRONOUN,
  REPORTIVE,
  SAYING,
  SOURCE,
  SPEAKER,
  SUBORDINATOR,
  TITLED,
} from './speech-words.ts';
import { is } from './tokens.ts';
import { step } from './weigh.ts';

/** Something said: a pair of marks or a reported clause. */
export interface Utterance {
  passage: number;
  /** Its words, marks included. */
  range: Range;
  /** The clause's own cue or source, where it is reported or stands in a reported clause. */
  cue: Cue | null;
  source: Range | null;
  marked: boolean;
}

/** L, R: before and after it in its sentence; N: the next sentence; P1…: sentences before; B: the block before; C: the speaker before. */
type Zone = 'L' | 'R' | 'N' | 'P1' | 'P2' | 'P3' | 'B' | 'C';

/** Who said what was said last. */
export interface Previous {
  passage: number;
  phrase: Phrase;
  /** Where those words end. */
  end: number;
}

export interface Candidate {
  passage: number;
  phrase: Phrase;
  zone: Zone;
  /** The cue beside which it stands as a subject, if any. */
  cue: Cue | null;
  /** How the words stand in their sentence: after a colon, before a verb and so on. */
  context: string;
  features: string[];
}

interface Stretch {
  zone: Zone;
  passage: number;
  range: Range;
}

/** How many words of a stretch are looked at, those nearest to the words said. */
const REACH = 60;

/** Phrases and cues of sentences, looked up once: the same sentence serves many utterances. */
export class SentenceIndex {
  readonly #phrases = new Map<string, { phrases: Phrase[]; cues: Cue[] }>();

  of(
    passages: readonly Passage[],
    passage: number,
    { first, end }: Range,
  ): { phrases: Phrase[]; cues: Cue[] } {
    const key = `${passage} ${first} ${end}`;
    const known = this.#phrases.get(key);
    if (known) return known;
    const range = { first, end };
    const made = { phrases: phrasesIn(passages[passage]!, range), cues: cuesIn(passages[passage]!, range) };
    this.#phrases.set(key, made);
    return made;
  }
}

export function candidatesFor(
  passages: readonly Passage[],
  utterance: Utterance,
  index: SentenceIndex,
  previous: Previous | null = null,
): Candidate[] {
  const stretches = stretchesAround(passages, utterance);
  const looked = stretches.map((stretch) => ({
    ...stretch,
    ...index.of(passages, stretch.passage, stretch.range),
  }));
  const context = contextOf(passages[utterance.passage]!, utterance, looked);
  const verbs = new Map(
    looked.map(({ zone, passage, range }) => [zone, secondPlace(passages[passage]!, range)] as const),
  );
  const lastCued = looked.find(({ zone, cues }) => zone !== 'N' && cues.length > 0);
  const found = looked.flatMap(({ zone, passage, phrases, cues }) => {
    const own = phrases.filter(
      ({ first, after }) =>
        passage !== utterance.passage ||
        after <= utterance.range.first ||
        first >= utterance.range.end ||
        !utterance.marked,
    );
    return own.flatMap((phrase, order) => {
      const rank = zone === 'R' || zone === 'N' ? order : own.length - 1 - order;
      const { relation, cue } = relationOf(passages[passage]!, phrase, cues, own);
      // "It rained" names nobody; "it announced" may.
      if (
        phrase.kind === 'PRONOUN' &&
        pronounOf(passages[passage]!.tokens[phrase.first]!.word) === 'thing' &&
        !/^[SV]{2}/.test(relation)
      )
        {return [];}
      const reads = cues.some(({ kind }) => kind === 'READ');
      const place = placeOf(passages[passage]!, phrase, verbs.get(zone)!);
      const rival = cue ? rivalOf(passages[passage]!, phrase, relation, cue, own) : '';
      const isLastCue = cue !== null && cue === cues.at(-1);
      return {
        passage,
        phrase,
        zone,
        cue,
        context,
        features: featuresOf(passages[passage]!, {
          phrase,
          zone,
          rank,
          order,
          relation,
          place,
          rival,
          isLastCue,
          kind: cue?.kind ?? null,
          reads,
          isLastCued: passage === lastCued?.passage && zone === lastCued.zone,
          context,
          utterance,
          isOwn: passage === utterance.passage,
        }),
      };
    });
  });
  return previous ? chained(passages, utterance, previous, context, found) : found;
}

/** Speech after speech is often the same speaker's. */
function chained(
  passages: readonly Passage[],
  utterance: Utterance,
  previous: Previous,
  context: string,
  found: Candidate[],
): Candidate[] {
  const own = passages[utterance.passage]!;
  const near =
    previous.passage === utterance.passage
      ? `${sentenceAt(own, utterance.range.first) - sentenceAt(own, indexAt(own.tokens, previous.end - 1))}`
      : utterance.passage - previous.passage === 1
        ? 'block'
        : 'far';
  const distance = /^[012]$/.test(near) || /^[bf]/.test(near) ? near : 'later';
  const before = passages[previous.passage]!;
  const name = lastWord(before, previous.phrase);
  let isThere = false;
  for (const { passage, phrase, features } of found) {
    if (passage === previous.passage && phrase.start === previous.phrase.start) {
      isThere = true;
      features.push('chain', `chain:${context}`, `chain:${distance}`, `chain:${context}:${distance}`);
    } else if (phrase.kind !== 'PRONOUN' && lastWord(passages[passage]!, phrase) === name)
      {features.push('chainName', `chainName:${context}`);}
    else features.push(`notChain:${context}:${distance}`);
  }
  if (isThere || distance === 'far') return found;
  const type = typeOf(before, previous.phrase);
  const features = [
    'chain',
    `chain:${context}`,
    `chain:${distance}`,
    `chain:${context}:${distance}`,
    'C',
    `C:${context}`,
    `C:${type}`,
    type,
  ];
  return [
    ...found,
    { passage: previous.passage, phrase: previous.phrase, zone: 'C', cue: null, context, features },
  ];
}

function lastWord({ tokens }: Passage, { headEnd }: Phrase): string {
  return tokens[headEnd - 1]!.word;
}

function typeOf({ tokens }: Passage, phrase: Phrase): string {
  return phrase.kind === 'PRONOUN' ? `PRONOUN-${pronounOf(tokens[phrase.first]!.word)}` : phrase.kind;
}

function stretchesAround(passages: readonly Passage[], { passage, range, marked }: Utterance): Stretch[] {
  const own = passages[passage]!;
  const at = sentenceAt(own, range.first);
  const until = sentenceAt(own, range.end - 1);
  const stretches: Stretch[] = [];
  const add = (zone: Zone, where: number, first: number, end: number) => {
    if (first < end) stretches.push({ zone, passage: where, range: { first, end } });
  };
  add('L', passage, Math.max(own.sentences[at]!.first, range.first - REACH), range.first);
  add('R', passage, range.end, Math.min(own.sentences[until]!.end, range.end + REACH));
  // The source may stand within a clause that it is the source of.
  if (!marked) add('L', passage, range.first, Math.min(range.end, range.first + REACH));
  const next = own.sentences[until + 1];
  if (next) add('N', passage, next.first, Math.min(next.end, next.first + REACH));
  for (const [back, zone] of [
    [1, 'P1'],
    [2, 'P2'],
    [3, 'P3'],
  ] as const) {
    const before = own.sentences[at - back];
    if (before) add(zone, passage, Math.max(before.first, before.end - REACH), before.end);
  }
  if (at < 2) {
    const before = passages[passage - 1];
    const last = before?.sentences.at(-1);
    if (before && last) add('B', passage - 1, Math.max(last.first, last.end - REACH), last.end);
  }
  return stretches;
}

function contextOf(
  { tokens }: Passage,
  { range, marked, cue, source }: Utterance,
  stretches: readonly (Stretch & { cues: readonly Cue[] })[],
): string {
  if (!marked) return source ? 'source' : cue ? 'clause' : 'reportive';
  const before = tokens[range.first - 1]?.word ?? '^';
  const after = tokens[range.end];
  const cued = (zone: Zone) => stretches.some((stretch) => stretch.zone === zone && stretch.cues.length > 0);
  if (before === ':') return 'colon';
  const right = stretches.find(({ zone }) => zone === 'R');
  if (right?.cues.some(({ verb }) => verb - range.end <= 1)) return 'verbNext';
  if (after?.word === ',' && tokens[range.end + 1]?.word === 'so') return 'so';
  if (cue || source) return 'inClause';
  if (cued('R') && cued('L')) return 'bothCued';
  if (cued('R')) return 'rightCued';
  if (cued('L')) return 'leftCued';
  const own = stretches.filter(({ zone }) => zone === 'L' || zone === 'R');
  if (own.length === 0) return cued('N') ? 'aloneThenCue' : 'alone';
  return own.some(({ range: { first, end } }) =>
    tokens.slice(first, end).some((token) => is(token, REPORTIVE)),
  )
    ? 'reportive'
    : 'inSentence';
}

/** Where a phrase stands to the verb of speaking that it is likeliest the subject of. */
function relationOf(
  { tokens }: Passage,
  phrase: Phrase,
  cues: readonly Cue[],
  all: readonly Phrase[],
): { relation: string; cue: Cue | null } {
  let best = { relation: 'none', cue: null as Cue | null, score: 0 };
  for (const cue of cues) {
    const found = standing(tokens, phrase, cue, all);
    if (found && found.score > best.score) best = { ...found, cue };
  }
  return best;
}

function standing(
  tokens: Passage['tokens'],
  phrase: Phrase,
  cue: Cue,
  all: readonly Phrase[],
): { relation: string; score: number } | null {
  if (phrase.first > cue.verb) {
    let gap = cue.verb + 1;
    while (gap < phrase.first && (is(tokens[gap], ADVERB) || tokens[gap]!.kind === 'NUMBER')) gap++;
    if (gap === phrase.first) return { relation: `VS${cue.passive ? 'passive' : ''}`, score: 4 };
    if (stopsBetween(tokens, cue.verb, phrase.first)) return { relation: 'afterClause', score: 0.5 };
    const free = all.find(
      ({ first, preposition, genitive }) => first > cue.verb && preposition === null && !genitive,
    );
    return free === phrase ? { relation: 'VSfree', score: 3 } : { relation: 'VSlater', score: 1 };
  }
  if (phrase.after <= cue.verb) {
    if (phrase.after === cue.verb && phrase.preposition === null)
      {return { relation: `SV${cue.passive ? 'passive' : ''}`, score: 3.5 };}
    if (stopsBetween(tokens, phrase.after, cue.verb)) {
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
function rivalOf(
  { tokens }: Passage,
  phrase: Phrase,
  relation: string,
  cue: Cue,
  all: readonly Phrase[],
): string {
  const isFree = (other: Phrase) =>
    other !== phrase && other.preposition === null && !other.genitive && !other.oblique;
  if (relation.startsWith('VS')) {
    const before = all.some(
      (other) =>
        isFree(other) &&
        /^SV(?:passive|apposition)?$/.test(standing(tokens, other, cue, all)?.relation ?? ''),
    );
    return before ? 'subjectBefore' : 'noneBefore';
  }
  if (!relation.startsWith('SV')) return '';
  return all.some(
    (other) => isFree(other) && /^VS(?:passive)?$/.test(standing(tokens, other, cue, all)?.relation ?? ''),
  )
    ? 'phraseAfter'
    : 'noneAfter';
}

interface SecondPlace {
  verb: number;
  /** What stands before it. */
  front: string;
}

/** German has its verb in second place: the subject stands right before it, or right after where something else is in front. */
function secondPlace({ tokens, inSpeech }: Passage, { first, end }: Range): SecondPlace | null {
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
  for (let index = first; index < end; index++) {
    const token = tokens[index]!;
    if (inSpeech[index] || token.capital || token.kind !== 'WORD') continue;
    const isVerb = is(token, FINITE) || token.cues.some(({ form }) => form === 'FINITE');
    const before = tokens[index - 1];
    const follows =
      before !== undefined &&
      index > first &&
      (before.capital || before.kind === 'PUNCTUATION' || is(before, ADVERB | PRONOUN));
    if (isVerb || (follows && token.flags === 0 && /(?:[^s]t|te|ten|en)$/.test(token.word)))
      {return { verb: index, front };}
  }
  return null;
}

function placeOf({ tokens }: Passage, phrase: Phrase, second: SecondPlace | null): string {
  if (!second) return '';
  if (phrase.after === second.verb) return `beforeVerb-${second.front}`;
  let next = second.verb + 1;
  while (next < phrase.first && (is(tokens[next], ADVERB) || tokens[next]!.kind === 'NUMBER')) next++;
  if (next === phrase.first) return `afterVerb-${second.front}`;
  return phrase.first < second.verb ? `front-${second.front}` : 'later';
}

function stopsBetween(tokens: Passage['tokens'], from: number, to: number): boolean {
  for (let index = from; index < to; index++) {
    if (/^[,;:.]$/.test(tokens[index]!.word)) return true;
  }
  return false;
}

interface Standing {
  phrase: Phrase;
  zone: Zone;
  rank: number;
  order: number;
  relation: string;
  /** Where it stands to the verb in second place, and what stands first. */
  place: string;
  /** Whether another phrase may be the subject of its cue. */
  rival: string;
  /** Whether its cue is the last of its sentence. */
  isLastCue: boolean;
  kind: Cue['kind'] | null;
  /** Whether its sentence says what a text reads. */
  reads: boolean;
  /** Whether its sentence is the nearest that tells of speaking, from the words said backwards. */
  isLastCued: boolean;
  context: string;
  utterance: Utterance;
  isOwn: boolean;
}

function featuresOf(
  passage: Passage,
  {
    phrase,
    zone,
    rank,
    order,
    relation,
    place,
    rival,
    isLastCue,
    kind,
    reads,
    isLastCued,
    context,
    utterance,
    isOwn,
  }: Standing,
): string[] {
  const { tokens } = passage;
  const type = typeOf(passage, phrase);
  const before = tokens[phrase.first - 1];
  const prepositional = phrase.preposition !== null;
  const role =
    (phrase.flags & SPEAKER) !== 0
      ? 'speaker'
      : (phrase.flags & BODY) !== 0
        ? 'body'
        : (phrase.flags & SAYING) !== 0
          ? 'saying'
          : (phrase.flags & TITLED) !== 0
            ? 'titled'
            : 'plain';
  const features = [
    `${context}:${zone}`,
    `${zone}:${relation}`,
    `${context}:${zone}:${relation}`,
    `${relation}:${prepositional ? 'prepositional' : phrase.genitive ? 'genitive' : phrase.oblique ? 'oblique' : 'free'}`,
    `${zone}:${type}`,
    type,
    role,
    `${type}:${relation}`,
    `${zone}:rank${step(rank, [1, 2, 3, 5])}`,
    `${zone}:order${step(order, [1, 2, 3])}`,
  ];
  if (prepositional) {
    features.push('prepositional', `preposition-${sourcePreposition(phrase.preposition!)}`);
    if (role === 'saying' || is(before, SOURCE)) features.push(`source:${zone}`);
  }
  if (phrase.genitive) features.push('genitive');
  if (phrase.oblique) features.push('oblique', `${zone}:oblique`);
  if (phrase.determiner)
    {features.push(
      `determiner-${/^(?:ein|eine|a|an)$/.test(phrase.determiner) ? 'indefinite' : /^(?:der|die|das|the)$/.test(phrase.determiner) ? 'definite' : 'other'}`,
    );}
  const who = personOf(passage, phrase);
  features.push(
    who,
    `${who}:${zone}`,
    `${who}:${context}`,
    `${who}:${relation}`,
    `${context}:${type}`,
    `${context}:${role}`,
    `${context}:${prepositional ? 'prepositional' : 'free'}`,
  );
  if (place) features.push(place, `${place}:${zone}`, `${place}:${context}`);
  if (rival) features.push(`rival-${rival}`);
  if (kind) features.push(isLastCue ? `lastCue:${zone}` : `earlierCue:${zone}`);
  if (kind) features.push(`${kind}:${relation}`);
  if (reads)
    {features.push(
      `reads:${zone}:${prepositional ? 'prepositional' : 'free'}`,
      `reads:${type}`,
      `reads:${role}`,
    );}
  if (isLastCued) features.push('lastCued', `lastCued:${relation}`, `lastCued:${context}:${relation}`);
  features.push(...verbFeatures(passage, phrase, zone, context));
  if (before?.word === 'so') features.push('so', `so:${zone}`);
  if (tokens[phrase.after]?.word === 'zufolge') features.push('zufolge');
  if (isOwn) features.push(...ownFeatures(passage, phrase, utterance));
  return features;
}

/** Whether it names a person: by a title, by first and last name. */
function personOf({ tokens }: Passage, { first, headEnd, after, flags, determiner, kind }: Phrase): string {
  if (kind === 'PRONOUN') return 'standsFor';
  let names = 0;
  for (let index = first; index < headEnd; index++) {
    if (tokens[index]!.capital && tokens[index]!.flags === 0) names++;
  }
  const speaks = (flags & SPEAKER) !== 0;
  const apposed =
    tokens[after]?.word === ',' && tokens[after + 1]?.capital === true && tokens[after + 2]?.capital === true;
  if (speaks) return names >= 1 || apposed ? 'titledPerson' : 'office';
  if (names >= 2 && determiner === null) return 'fullName';
  if (names === 1 && determiner === null && headEnd - first === 1) return 'oneName';
  return apposed ? 'apposed' : 'thing';
}

/** Whether it stands beside a finite verb, as subjects do, or right before the colon. */
function verbFeatures({ tokens }: Passage, phrase: Phrase, zone: Zone, context: string): string[] {
  const features: string[] = [];
  const [before, after] = [tokens[phrase.first - 1], tokens[phrase.after]];
  for (const [side, token] of [
    ['after', before],
    ['before', after],
  ] as const) {
    if (is(token, REPORTIVE)) features.push(`${side}Reportive`, `${side}Reportive:${context}`);
    else if (is(token, FINITE)) features.push(`${side}Finite`, `${side}Finite:${zone}`);
  }
  if (!before || /^[.!?]$/.test(before.word)) features.push('opens', `opens:${zone}`);
  let next = phrase.after;
  while (is(tokens[next], ADVERB) || tokens[next]?.word === '(') next++;
  if (tokens[next]?.word === ':') features.push('thenColon', `thenColon:${zone}`);
  if (before?.word === 'es' || before?.word === 'it') features.push('afterEs');
  if (after?.word === ',') features.push('thenComma');
  if (
    /^(?:wird|wurde|werden|wurden)$/.test(after?.word ?? '') ||
    /^(?:wird|wurde|werden|wurden)$/.test(before?.word ?? '')
  )
    {features.push(`passive:${zone}`);}
  return features;
}

/** How it stands to the cue that the clause itself has. */
function ownFeatures({ tokens }: Passage, phrase: Phrase, { cue, source, range }: Utterance): string[] {
  if (source) {
    if (phrase.first >= source.first && phrase.first < source.end)
      {return ['inSource', `inSource:${phrase.genitive ? 'genitive' : 'head'}`];}
    return ['besideSource'];
  }
  const inside = phrase.first >= range.first && phrase.after <= range.end ? ['inside'] : [];
  if (!cue) return inside;
  const found = standing(tokens, phrase, cue, []);
  return [
    ...inside,
    `own:${found?.relation ?? 'none'}`,
    `own:${found?.relation ?? 'none'}:${phrase.preposition === null ? 'free' : 'prepositional'}`,
  ];
}

function pronounOf(word: string): string {
  return /^(?:er|he|she)$/.test(word)
    ? 'person'
    : /^(?:sie|they)$/.test(word)
      ? 'sie'
      : /^(?:es|it)$/.test(word)
        ? 'thing'
        : /^(?:ich|wir|i|we|man)$/.test(word)
          ? 'self'
          : 'other';
}

function sourcePreposition(word: string): string {
  return /^(?:laut|nach|gemäß|in|von|im|bei|auf|gegenüber|durch|mit|für|aus|by|to)$/.test(word)
    ? word
    : 'other';
}
