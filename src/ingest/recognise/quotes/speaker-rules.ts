/** Who said something by the grammar of its sentence: the subject of a verb of speaking, or what stands for it. */
import type { Cue } from './cues.ts';
import type { Range } from './passage.ts';
import type { Phrase } from './phrases.ts';
import { secondPlace } from './speaker-standing.ts';
import { REPORTIVE, SAYING, SOURCE, SUBORDINATOR } from './speech-words.ts';
import { clauseStart, isFree, relative, type Stage, subjectOf } from './subjects.ts';
import { is } from './tokens.ts';
import type { Utterance } from './utterance.ts';

/** Who said some words, by where they stand in their sentence. */
export function ruledSpeaker(
  stage: Stage,
  { range, cue, source }: Utterance,
  cues: readonly Cue[],
  context: string,
  runner: Phrase | null,
): Phrase | null {
  const governors = governorsOf(stage, range, cues);
  const by = (side: Side) => governors.find((governor) => governor.side === side);
  const left = by('LEFT');
  const right = by('RIGHT');
  const near =
    context === 'colon' && left
      ? null
      : sourceIn(stage, left ? left.cue.at : stage.sentence.first, range.first);
  if (near) return near;
  const next = stage.passage.tokens[range.end + 1];
  if (context === 'verbNext' || (right && next?.word === 'wie')) return right?.subject ?? null;
  const behind = sourceIn(stage, range.end, stage.sentence.end);
  if (behind && (!left || context === 'so' || context === 'inClause')) return behind;
  if (context === 'inClause') {
    const isManner = /^(?:wie|as)$/.test(stage.passage.tokens[stage.sentence.first]!.word);
    if (cue && isManner && cue.verb < range.first) return stage.phrases.find(isFree) ?? null;
    if (cue) return speakerOf(stage, cue);
    if (source && source.end - source.first > 1) {
      return stage.phrases.find(({ first, after }) => first >= source.first && after <= source.end) ?? null;
    }
    return mainSpeaker(stage, context, runner);
  }
  const around = by('AROUND');
  if (around) return around.subject;
  if (left) return left.cue.subjunctive ? (runner ?? left.subject) : left.subject;
  if (right) return right.subject;
  return /^(?:colon|inSentence|reportive)$/.test(context) ? mainSpeaker(stage, context, runner) : null;
}

/** Whom a sentence tells of as speaking last, whose speech the sentences after it may go on with. */
export function lastSpeaker(stage: Stage, cues: readonly Cue[]): Phrase | null {
  const { sentence } = stage;
  const cue = lastBefore(stage, cues, sentence.end);
  const source = sourceIn(stage, cue && !cue.subjunctive ? cue.at : sentence.first, sentence.end);
  if (source) return source;
  if (!cue || cue.subjunctive) return null;
  const subject = speakerOf(stage, cue);
  return subject && !subject.determiner?.startsWith('kein') ? subject : null;
}

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

function lastBefore(stage: Stage, cues: readonly Cue[], place: number): Cue | undefined {
  const before = cues.filter(({ at, last }) => Math.max(at, last) < place);
  return (
    before.findLast((cue) => !cue.subjunctive && !isClosed(stage, cue, place)) ??
    before.findLast(({ subjunctive }) => !subjunctive) ??
    before.at(-1)
  );
}

/** Whether a verb ends a subordinate clause that is over before a place. */
function isClosed(stage: Stage, { verb, at, last }: Cue, place: number): boolean {
  const { tokens } = stage.passage;
  const end = Math.max(verb, at, last) + 1;
  if (tokens[end]?.word !== ',' || end + 1 >= place) return false;
  const opening = tokens[clauseStart(stage, verb)]!;
  if (!is(opening, SUBORDINATOR) && !relative.test(opening.word)) return false;
  return !is(tokens[end + 1], SUBORDINATOR);
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
      stage.phrases.find(({ preposition }) => /^(?:von|vom|seitens|by)$/.test(preposition ?? '')) ?? null
    );
  }
  return subject;
}

/** In dem Brief heißt es; heißt es vom Verband */
function placeOfText({ phrases }: Stage, verb: number): Phrase | null {
  const isPlace = ({ preposition, genitive }: Phrase) =>
    !genitive && /^(?:in|im|auf|von|vom|aus|bei|beim|seitens|laut)$/.test(preposition ?? '');
  return (
    phrases.find((phrase) => phrase.first > verb && phrase.first < verb + 8 && isPlace(phrase)) ??
    phrases.findLast((phrase) => phrase.after <= verb && isPlace(phrase)) ??
    null
  );
}

/**
 * Where no verb of speaking is: "Für die Leiterin war es …", "Ein Beamter nach der Wahl: …", the subject; but a sentence
 * in the subjunctive goes on with what another said.
 */
function mainSpeaker(stage: Stage, context: string, running: Phrase | null): Phrase | null {
  const { passage, sentence, phrases, said } = stage;
  const opening = phrases.find(({ first }) => first <= sentence.first + 2);
  if (opening?.preposition === 'für') return opening;
  const verb = secondPlace(passage, sentence)?.verb;
  if (verb === undefined || (said && verb >= said.first)) {
    return context === 'colon' ? (phrases.find(isFree) ?? null) : null;
  }
  if (is(passage.tokens[verb], REPORTIVE)) return running;
  const subject = subjectOf(stage, verb, false);
  const isTalk = subject !== null && passage.tokens[subject.headEnd - 1]!.word === 'rede';
  return isTalk ? placeOfText(stage, verb) : subject;
}

const POSSESSIVE = /^(?:seine|ihre|deren|dessen|eigene)/;

function sourceIn({ passage: { tokens }, phrases }: Stage, from: number, to: number): Phrase | null {
  return (
    phrases.findLast((phrase) => {
      if (phrase.first < from || phrase.after > to) return false;
      const before = tokens[phrase.first - 1];
      const after = tokens[phrase.after];
      const isSaying = (phrase.flags & SAYING) !== 0;
      return (
        is(before, SOURCE) ||
        (before?.word === 'so' && /^[,–]$/.test(tokens[phrase.first - 2]?.word ?? '')) ||
        after?.word === 'zufolge' ||
        (isSaying &&
          (before?.word === 'nach' || (after?.word === 'nach' && POSSESSIVE.test(phrase.determiner ?? ''))))
      );
    }) ?? null
  );
}
