/** What speaks for a phrase as the speaker of some words. */
import type { Cue } from './cues.ts';
import type { Passage } from './passage.ts';
import type { Phrase } from './phrases.ts';
import { standing } from './speaker-standing.ts';
import { ADVERB, BODY, FINITE, REPORTIVE, SAYING, SOURCE, SPEAKER, TITLED } from './speech-words.ts';
import { is } from './tokens.ts';
import type { Utterance, Zone } from './utterance.ts';
import { step } from './weigh.ts';

export function typeOf({ tokens }: Passage, phrase: Phrase): string {
  return phrase.kind === 'PRONOUN' ? `PRONOUN-${pronounOf(tokens[phrase.first]!.word)}` : phrase.kind;
}

export interface Standing {
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

export function featuresOf(
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
  if (phrase.determiner) {
    features.push(
      `determiner-${/^(?:ein|eine|a|an)$/.test(phrase.determiner) ? 'indefinite' : /^(?:der|die|das|the)$/.test(phrase.determiner) ? 'definite' : 'other'}`,
    );
  }
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
  if (reads) {
    features.push(`reads:${prepositional ? 'prepositional' : 'free'}`, `reads:${type}`, `reads:${role}`);
  }
  if (isLastCued) features.push('lastCued', `lastCued:${relation}`);
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
  if (tokens[next]?.word === ':' && context !== 'verbNext') features.push('thenColon', `thenColon:${zone}`);
  if (before?.word === 'es' || before?.word === 'it') features.push('afterEs');
  if (after?.word === ',') features.push('thenComma');
  if (
    /^(?:wird|wurde|werden|wurden)$/.test(after?.word ?? '') ||
    /^(?:wird|wurde|werden|wurden)$/.test(before?.word ?? '')
  ) {
    features.push(`passive:${zone}`);
  }
  return features;
}

/** How it stands to the cue that the clause itself has. */
function ownFeatures(passage: Passage, phrase: Phrase, { cue, source, range }: Utterance): string[] {
  const { tokens } = passage;
  if (source) {
    if (phrase.first >= source.first && phrase.first < source.end) {
      const noun = source.end - source.first === 1;
      return [
        `inSource:${noun ? 'noun' : 'full'}`,
        `inSource:${noun ? 'noun' : 'full'}:${phrase.genitive ? 'genitive' : 'head'}`,
      ];
    }
    const how =
      tokens[source.first]!.word === 'so'
        ? phrase.first === source.end
          ? 'soThis'
          : 'so'
        : source.end - source.first === 1
          ? 'noun'
          : 'full';
    return ['besideSource', `besideSource:${how}`];
  }
  const inside = phrase.first >= range.first && phrase.after <= range.end ? ['inside'] : [];
  if (!cue) return inside;
  const found = standing(passage, phrase, cue, [], null);
  return [...inside, `own:${found?.relation ?? 'none'}`];
}

export function pronounOf(word: string): string {
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
