/** The verbs of speaking that govern some words, and who says what they tell of. */
import type { Cue } from './cues.ts';
import type { Range } from './passage.ts';
import type { Phrase } from './phrases.ts';
import { BODY, SAYING, SUBORDINATOR, TITLED } from './speech-words.ts';
import { clauseStart, relative, type Stage, subjectOf } from './subjects.ts';
import { is, type Token } from './tokens.ts';

/** The cues nearest to some words: AROUND has its verb before them and its participle after. */
export type Side = 'AROUND' | 'LEFT' | 'RIGHT';

export interface Governor {
  side: Side;
  cue: Cue;
  subject: Phrase | null;
}

export function governorsOf(stage: Stage, range: Range, cues: readonly Cue[]): Governor[] {
  const around = cues.findLast(({ at, verb, last }) => verb < range.first && Math.max(at, last) >= range.end);
  const left = lastBefore(stage, cues, range.first);
  const right = cues.find(({ at, verb }) => Math.min(at, verb) >= range.end);
  return (
    [
      ['AROUND', around],
      ['LEFT', left],
      ['RIGHT', right],
    ] as const
  ).flatMap(([side, cue]) => (cue ? [{ side, cue, subject: speakerOf(stage, cue) }] : []));
}

export function lastBefore(stage: Stage, cues: readonly Cue[], place: number): Cue | undefined {
  const before = cues.filter(({ at, last }) => Math.max(at, last) < place);
  return (
    before.findLast((cue) => !cue.subjunctive && !isClosed(stage, cue, place)) ??
    before.findLast(({ subjunctive }) => !subjunctive) ??
    before.at(-1)
  );
}

/** Whether a verb ends a subordinate clause that is over before a place; before a colon the main clause goes on. */
export function isClosed(stage: Stage, { verb, at, last }: Cue, place: number): boolean {
  const { tokens } = stage.passage;
  const end = Math.max(verb, at, last) + 1;
  const stop = tokens[end]?.word;
  if (stop !== ':' && (stop !== ',' || end + 1 >= place || is(tokens[end + 1], SUBORDINATOR))) return false;
  const opening = tokens[clauseStart(stage, verb)]!;
  const isRelative = relative.test(opening.word);
  return stop === ':' ? is(opening, SUBORDINATOR) && !isRelative : is(opening, SUBORDINATOR) || isRelative;
}

/** Who says what a verb of speaking tells of. */
export function speakerOf(stage: Stage, cue: Cue): Phrase | null {
  const { tokens } = stage.passage;
  const subject = subjectOf(stage, cue.verb, cue.plural);
  if (cue.kind === 'READ') {
    if (tokens[cue.at]!.word.startsWith('zitier') && !cue.passive) {
      const object = stage.phrases.find(
        ({ first, preposition, genitive }) =>
          first > Math.max(cue.verb, subject?.first ?? 0) && preposition === null && !genitive,
      );
      return object ?? subject;
    }
    const text = placeOfText(stage, cue.verb);
    const isNobody = !subject || /^(?:es|it)$/.test(tokens[subject.first]!.word);
    return isNobody ? text : subject;
  }
  if (cue.passive) {
    return (
      stage.phrases.find(({ preposition }) => /^(?:von|vom|seitens|by)$/.test(preposition ?? '')) ??
      stage.phrases.find((phrase) => isPaper(tokens, phrase)) ??
      null
    );
  }
  return subject;
}

/** in der Zeitung; im „Kurier“ */
function isPaper(tokens: readonly Token[], { preposition, flags, first }: Phrase): boolean {
  return (
    /^(?:im|in)$/.test(preposition ?? '') &&
    ((flags & (TITLED | BODY | SAYING)) !== 0 || /^[„“"»]$/.test(tokens[first]!.word))
  );
}

/** In dem Brief heißt es; heißt es vom Verband */
export function placeOfText({ phrases }: Stage, verb: number): Phrase | null {
  const isPlace = ({ preposition, genitive }: Phrase) =>
    !genitive && /^(?:in|im|auf|von|vom|aus|bei|beim|seitens|laut)$/.test(preposition ?? '');
  return (
    phrases.find((phrase) => phrase.first > verb && phrase.first < verb + 8 && isPlace(phrase)) ??
    phrases.findLast((phrase) => phrase.after <= verb && isPlace(phrase)) ??
    null
  );
}
