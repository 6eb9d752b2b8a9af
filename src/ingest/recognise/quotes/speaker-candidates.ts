/** Who may have said something: the phrases of the sentences around it, and the speaker before. */
import { type Cue, cuesIn } from './cues.ts';
import { indexAt, type Passage, type Range, sentenceAt } from './passage.ts';
import { type Phrase, phrasesIn } from './phrases.ts';
import { featuresOf, pronounOf, typeOf } from './speaker-features.ts';
import { placeOf, relationOf, rivalOf, secondPlace } from './speaker-standing.ts';
import { REPORTIVE } from './speech-words.ts';
import { is } from './tokens.ts';
import type { Candidate, Previous, Utterance, Zone } from './utterance.ts';

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
      ) {
        return [];
      }
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
    } else if (phrase.kind !== 'PRONOUN' && lastWord(passages[passage]!, phrase) === name) {
      features.push('chainName', `chainName:${context}`);
    } else features.push(`notChain:${context}:${distance}`);
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
