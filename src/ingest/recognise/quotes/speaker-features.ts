/** Who may have said something, and what speaks for each. */
import { type Cue, cuesIn } from './cues.ts';
import { type Passage, type Range, sentenceAt } from './passage.ts';
import { type Phrase, phrasesIn } from './phrases.ts';
import { ADVERB, BODY, SAYING, SOURCE, SPEAKER, TITLED } from './speech-words.ts';
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

/** L, R: before and after it in its sentence; N: the next sentence; P1…: sentences before; B: the block before. */
type Zone = 'L' | 'R' | 'N' | 'P1' | 'P2' | 'P3' | 'B';

export interface Candidate {
  passage: number;
  phrase: Phrase;
  zone: Zone;
  /** The cue beside which it stands as a subject, if any. */
  cue: Cue | null;
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

  of(passages: readonly Passage[], passage: number, { first, end }: Range): { phrases: Phrase[]; cues: Cue[] } {
    const key = `${passage} ${first} ${end}`;
    const known = this.#phrases.get(key);
    if (known) return known;
    const range = { first, end };
    const made = { phrases: phrasesIn(passages[passage]!, range), cues: cuesIn(passages[passage]!, range) };
    this.#phrases.set(key, made);
    return made;
  }
}

export function candidatesFor(passages: readonly Passage[], utterance: Utterance, index: SentenceIndex): Candidate[] {
  const stretches = stretchesAround(passages, utterance);
  const looked = stretches.map((stretch) => ({ ...stretch, ...index.of(passages, stretch.passage, stretch.range) }));
  const cued = looked.filter(({ cues }) => cues.length > 0).map(({ zone }) => zone);
  const context = contextOf(passages[utterance.passage]!, utterance, cued);
  return looked.flatMap(({ zone, passage, phrases, cues }) => {
    const own = phrases.filter(({ first, after }) => passage !== utterance.passage || after <= utterance.range.first || first >= utterance.range.end || !utterance.marked);
    return own.map((phrase, order) => {
      const rank = zone === 'R' || zone === 'N' ? order : own.length - 1 - order;
      const { relation, cue } = relationOf(passages[passage]!, phrase, cues, own);
      return {
        passage,
        phrase,
        zone,
        cue,
        features: featuresOf(passages[passage]!, { phrase, zone, rank, order, relation, context, utterance, isOwn: passage === utterance.passage }),
      };
    });
  });
}

function stretchesAround(passages: readonly Passage[], { passage, range, marked }: Utterance): Stretch[] {
  const own = passages[passage]!;
  const at = sentenceAt(own, range.first);
  const sentence = own.sentences[at]!;
  const stretches: Stretch[] = [];
  const add = (zone: Zone, where: number, first: number, end: number) => {
    if (first < end) stretches.push({ zone, passage: where, range: { first, end } });
  };
  add('L', passage, Math.max(sentence.first, range.first - REACH), range.first);
  add('R', passage, range.end, Math.min(sentence.end, range.end + REACH));
  // The source may stand within a clause that it is the source of.
  if (!marked) add('L', passage, range.first, Math.min(range.end, range.first + REACH));
  const next = own.sentences[at + 1];
  if (next) add('N', passage, next.first, Math.min(next.end, next.first + REACH));
  for (const [back, zone] of [[1, 'P1'], [2, 'P2'], [3, 'P3']] as const) {
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

function contextOf({ tokens }: Passage, { range, marked, cue, source }: Utterance, cued: readonly Zone[]): string {
  const before = tokens[range.first - 1]?.word ?? '^';
  const after = tokens[range.end]?.word ?? '$';
  if (!marked) return source ? 'source' : cue ? 'clause' : 'bare';
  if (before === ':') return 'colon';
  if (cue || source) return 'inClause';
  if (after === ',' && cued.includes('R')) return 'commaCue';
  if (cued.includes('R') && cued.includes('L')) return 'bothCued';
  if (cued.includes('R')) return 'rightCued';
  if (cued.includes('L')) return 'leftCued';
  return range.first > 0 && !/^[.!?“]$/.test(before) ? 'inSentence' : 'alone';
}

/** Where a phrase stands to the verb of speaking that it is likeliest the subject of. */
function relationOf({ tokens }: Passage, phrase: Phrase, cues: readonly Cue[], all: readonly Phrase[]): { relation: string; cue: Cue | null } {
  let best = { relation: 'none', cue: null as Cue | null, score: 0 };
  for (const cue of cues) {
    const found = standing(tokens, phrase, cue, all);
    if (found && found.score > best.score) best = { ...found, cue };
  }
  return best;
}

function standing(tokens: Passage['tokens'], phrase: Phrase, cue: Cue, all: readonly Phrase[]): { relation: string; score: number } | null {
  if (phrase.first > cue.verb) {
    let gap = cue.verb + 1;
    while (gap < phrase.first && (is(tokens[gap], ADVERB) || tokens[gap]!.kind === 'NUMBER')) gap++;
    if (gap === phrase.first) return { relation: `VS${cue.passive ? 'passive' : ''}`, score: 4 };
    if (stopsBetween(tokens, cue.verb, phrase.first)) return { relation: 'afterClause', score: 0.5 };
    const free = all.find(({ first, preposition, genitive }) => first > cue.verb && preposition === null && !genitive);
    return free === phrase ? { relation: 'VSfree', score: 3 } : { relation: 'VSlater', score: 1 };
  }
  if (phrase.after <= cue.verb) {
    if (phrase.after === cue.verb && phrase.preposition === null) return { relation: `SV${cue.passive ? 'passive' : ''}`, score: 3.5 };
    if (stopsBetween(tokens, phrase.after, cue.verb)) {
      const comma = tokens[phrase.after]?.word === ',' && tokens[cue.verb - 1]?.word === ',';
      return comma ? { relation: 'SVapposition', score: 2.5 } : { relation: 'beforeClause', score: 0.5 };
    }
    const free = all.findLast(({ after, preposition, genitive }) => after <= cue.verb && preposition === null && !genitive);
    return free === phrase ? { relation: 'SVfree', score: 2 } : { relation: 'SVearlier', score: 1 };
  }
  return null;
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
  context: string;
  utterance: Utterance;
  isOwn: boolean;
}

function featuresOf(passage: Passage, { phrase, zone, rank, order, relation, context, utterance, isOwn }: Standing): string[] {
  const { tokens } = passage;
  const type = phrase.kind === 'PRONOUN' ? `PRONOUN-${pronounOf(tokens[phrase.first]!.word)}` : phrase.kind;
  const before = tokens[phrase.first - 1];
  const prepositional = phrase.preposition !== null;
  const role = (phrase.flags & SPEAKER) !== 0 ? 'speaker' : (phrase.flags & BODY) !== 0 ? 'body' : (phrase.flags & SAYING) !== 0 ? 'saying' : (phrase.flags & TITLED) !== 0 ? 'titled' : 'plain';
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
  if (phrase.determiner) features.push(`determiner-${/^(?:ein|eine|a|an)$/.test(phrase.determiner) ? 'indefinite' : /^(?:der|die|das|the)$/.test(phrase.determiner) ? 'definite' : 'other'}`);
  if (before?.word === 'so') features.push('so', `so:${zone}`);
  if (tokens[phrase.after]?.word === 'zufolge') features.push('zufolge');
  if (isOwn) features.push(...ownFeatures(passage, phrase, utterance));
  return features;
}

/** How it stands to the cue that the clause itself has. */
function ownFeatures({ tokens }: Passage, phrase: Phrase, { cue, source, range }: Utterance): string[] {
  if (source) {
    if (phrase.first >= source.first && phrase.first < source.end) return ['inSource', `inSource:${phrase.genitive ? 'genitive' : 'head'}`];
    return ['besideSource'];
  }
  const inside = phrase.first >= range.first && phrase.after <= range.end ? ['inside'] : [];
  if (!cue) return inside;
  const found = standing(tokens, phrase, cue, []);
  return [...inside, `own:${found?.relation ?? 'none'}`, `own:${found?.relation ?? 'none'}:${phrase.preposition === null ? 'free' : 'prepositional'}`];
}

function pronounOf(word: string): string {
  return /^(?:er|he|she)$/.test(word) ? 'person' : /^(?:sie|they)$/.test(word) ? 'sie' : /^(?:es|it)$/.test(word) ? 'thing' : /^(?:ich|wir|i|we|man)$/.test(word) ? 'self' : 'other';
}

function sourcePreposition(word: string): string {
  return /^(?:laut|nach|gemäß|in|von|im|bei|auf|gegenüber|durch|mit|für|aus|by|to)$/.test(word) ? word : 'other';
}
