/** What stands around some words: the sentences where their speaker is looked for, and how the words stand in theirs. */
import { type Cue, cuesIn } from './cues.ts';
import { type Passage, type Range, sentenceAt } from './passage.ts';
import { type Phrase, phrasesIn } from './phrases.ts';
import { REPORTIVE } from './speech-words.ts';
import { is } from './tokens.ts';
import type { Utterance, Zone } from './utterance.ts';

export interface Stretch {
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

export function stretchesAround(
  passages: readonly Passage[],
  { passage, range, marked }: Utterance,
): Stretch[] {
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

export function sentenceAround(own: Passage, range: Range): Range {
  return {
    first: Math.max(own.sentences[sentenceAt(own, range.first)]!.first, range.first - REACH),
    end: Math.min(own.sentences[sentenceAt(own, range.end - 1)]!.end, range.end + REACH),
  };
}

/** The cues of its sentence, those apart from what is said in marks. */
export function cuesAround(
  passages: readonly Passage[],
  { passage, range, marked }: Utterance,
  index: SentenceIndex,
): Cue[] {
  const { cues } = index.of(passages, passage, sentenceAround(passages[passage]!, range));
  return cues.filter(({ at }) => !marked || at < range.first || at >= range.end);
}

export function contextOf(
  { tokens }: Passage,
  { range, marked, cue, source }: Utterance,
  stretches: readonly (Stretch & { cues: readonly Cue[] })[],
  sentenceCues: readonly Cue[],
): string {
  if (!marked) return source ? 'source' : cue ? 'clause' : 'reportive';
  const before = tokens[range.first - 1]?.word ?? '^';
  const after = tokens[range.end];
  const right = sentenceCues.find(({ verb }) => verb >= range.end);
  const isNext =
    right !== undefined &&
    (right.verb === range.end || (right.verb === range.end + 1 && after!.kind === 'PUNCTUATION'));
  if (isNext) return 'verbNext';
  if (before === ':') return 'colon';
  if (after?.word === 'so' || (after?.word === ',' && tokens[range.end + 1]?.word === 'so')) return 'so';
  if (cue || source) return 'inClause';
  const isLeft = sentenceCues.some(({ at, last }) => Math.max(at, last) < range.first);
  if (sentenceCues.some(({ at, verb }) => verb < range.first && at >= range.end)) return 'around';
  if (right && isLeft) return 'bothCued';
  if (right) return 'rightCued';
  if (isLeft) return 'leftCued';
  const own = stretches.filter(({ zone }) => zone === 'L' || zone === 'R');
  if (own.length === 0) {
    return stretches.some(({ zone, cues }) => zone === 'N' && cues.length > 0) ? 'aloneThenCue' : 'alone';
  }
  return own.some(({ range: { first, end } }) =>
    tokens.slice(first, end).some((token) => is(token, REPORTIVE)),
  )
    ? 'reportive'
    : 'inSentence';
}
