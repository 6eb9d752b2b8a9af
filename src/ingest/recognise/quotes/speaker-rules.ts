/** Who said something by the grammar of its sentence: the subject of a verb of speaking, or what stands for it. */
import type { Cue } from './cues.ts';
import {
  type Governor,
  governorsOf,
  isClosed,
  lastBefore,
  placeOfText,
  type Side,
  speakerOf,
} from './governors.ts';
import type { Range } from './passage.ts';
import type { Phrase } from './phrases.ts';
import { secondPlace } from './speaker-standing.ts';
import {
  ADVERB,
  BODY,
  COORDINATOR,
  REPORTIVE,
  SAYING,
  SOURCE,
  SPEAKER,
  SUBORDINATOR,
} from './speech-words.ts';
import { clauseStart, isFree, type Stage, subjectOf } from './subjects.ts';
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
  const beside = besideMark(stage, range, left !== undefined);
  if (beside) return beside;
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
    if (cue && isManner(stage) && cue.verb < range.first) return stage.phrases.find(isFree) ?? null;
    if (cue) return tellerOf(stage, cue, range.first, governors) ?? runner ?? speakerOf(stage, cue);
    if (source) return sayerOf(stage, source) ?? mainSpeaker(stage, context, runner);
    return mainSpeaker(stage, context, runner);
  }
  const around = by('AROUND');
  if (around) return around.subject;
  if (context === 'colon' && left && isManner(stage) && isClosed(stage, left.cue, range.first)) {
    return mainSpeaker(stage, context, runner);
  }
  if (left) return left.cue.subjunctive ? (runner ?? left.subject) : left.subject;
  if (right) return right.subject;
  return /^(?:colon|inSentence|reportive)$/.test(context) ? mainSpeaker(stage, context, runner) : null;
}

/** Wie die Zeitung berichtet, … */
function isManner({ passage, sentence }: Stage): boolean {
  return /^(?:wie|as)$/.test(passage.tokens[sentence.first]!.word);
}

/** Carla Winter („…“); …, und der Trainer: „…“; …, so Carla Winter: „…“; Lob kam von Carla Winter: „…“ */
function besideMark(stage: Stage, { first, end }: Range, isCued: boolean): Phrase | null {
  const { tokens } = stage.passage;
  const named = stage.phrases.find(
    ({ after, kind, flags }) => after === first - 1 && (kind === 'NAME' || (flags & (SPEAKER | BODY)) !== 0),
  );
  if (!named) return null;
  if (tokens[first - 1]!.word === '(') return tokens[end]?.word === ')' ? named : null;
  if (tokens[first - 1]!.word !== ':') return null;
  const before = tokens[named.first - 1];
  if (is(before, SOURCE) || before?.word === 'so') return named;
  if (!isCued && /^(?:von|vom)$/.test(named.preposition ?? '')) return named;
  const start = clauseStart(stage, named.first);
  let opening = start;
  while (is(tokens[opening], COORDINATOR | ADVERB)) opening++;
  // After a comma alone it says more of whom the words before name: Carla Winter, Trainerin der Ruderer: „…“
  const isApposed = opening === start && tokens[start - 1]?.word === ',';
  return opening === named.first && !isApposed && isFree(named) ? named : null;
}

/** Who said a reported clause, by the verb or the source that it hangs on. */
export function ruledReporter(
  stage: Stage,
  { range, cue, source }: Utterance,
  cues: readonly Cue[],
): Phrase | null {
  if (source) return sayerOf(stage, source) ?? thinkerOf(stage, source);
  if (!cue) return null;
  const outside = {
    ...stage,
    said: range,
    phrases: stage.phrases.filter(({ first }) => first < range.first || first >= range.end),
  };
  // Wie der Sender berichtet, …; Wie aus dem Brief hervorgeht, …
  if (isManner(stage) && cue.verb < range.first) {
    return outside.phrases.find(isFree) ?? placeOfText(outside, cue.verb);
  }
  const left = isClosed(outside, cue, range.first) ? lastBefore(outside, cues, range.first) : undefined;
  return speakerOf(outside, left ?? cue);
}

/** Die Firma ist der Ansicht, … */
function thinkerOf(stage: Stage, { first }: Range): Phrase | null {
  const { passage, sentence } = stage;
  const verb = secondPlace(passage, sentence)?.verb;
  if (verb === undefined || verb > first || !is(passage.tokens[first], SAYING)) return null;
  const subject = subjectOf(stage, verb, false);
  return subject && subject.first <= first && first < subject.after ? null : subject;
}

/** Who tells what a verb of speaking tells of: not who speaks in a clause that is over, nor in what is told. */
function tellerOf(stage: Stage, cue: Cue, place: number, governors: readonly Governor[]): Phrase | null {
  const by = (side: Side) => governors.find((governor) => governor.side === side);
  if (cue.subjunctive || isTold(stage, cue)) {
    const right = by('RIGHT');
    const ends = right && !right.cue.subjunctive && stage.passage.tokens[right.cue.verb - 1]?.word === ',';
    return ends ? right.subject : null;
  }
  return isClosed(stage, cue, place) ? (by('LEFT')?.subject ?? null) : speakerOf(stage, cue);
}

/** Es sei offen, ob man Geld findet: the verb stands within what another tells. */
function isTold(stage: Stage, { verb }: Cue): boolean {
  const { passage, sentence } = stage;
  const main = secondPlace(passage, sentence)?.verb ?? verb;
  return (
    main < verb &&
    is(passage.tokens[main], REPORTIVE) &&
    is(passage.tokens[clauseStart(stage, verb)], SUBORDINATOR)
  );
}

/** Who is named by "laut X", or beside the noun: der Vorwurf der Partei, … */
function sayerOf({ passage: { tokens }, phrases }: Stage, { first, end }: Range): Phrase | null {
  if (tokens[first]!.word === 'so') return phrases.find((phrase) => phrase.first === end) ?? null;
  if (end - first > 1) return phrases.find((phrase) => phrase.first >= first && phrase.after <= end) ?? null;
  const noun = phrases.find((phrase) => phrase.first <= first && first < phrase.after);
  return noun && noun.after > noun.headEnd ? noun : null;
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

/**
 * Where no verb of speaking is: "Für die Leiterin war es …", "Ein Beamter nach der Wahl: …", the subject; but a sentence
 * in the subjunctive goes on with what another said.
 */
function mainSpeaker(stage: Stage, context: string, running: Phrase | null): Phrase | null {
  const { passage, sentence, phrases, said } = stage;
  const opening = phrases.find(({ first }) => first <= sentence.first + 2);
  if (opening?.preposition === 'für') return opening;
  const verb = secondPlace(passage, sentence)?.verb;
  // „…“, erinnerte sich Carla Winter
  if (said && (verb === said.end || verb === said.end + 1)) return subjectOf(stage, verb, false);
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
        (before?.word === 'so' && /^[,–“”"«]$/.test(tokens[phrase.first - 2]?.word ?? '')) ||
        after?.word === 'zufolge' ||
        (isSaying &&
          (before?.word === 'nach' || (after?.word === 'nach' && POSSESSIVE.test(phrase.determiner ?? ''))))
      );
    }) ?? null
  );
}
