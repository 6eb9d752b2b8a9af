/** Chooses what is speech and who said it, by the weights of the trained models. */
import type { QuoteKind } from '../../../database/generated/enums.ts';
import type { Span } from '../found.ts';
import { type ClauseCase, clauseCases, type MarkCase, markCases } from './analysis.ts';
import { clauseWeights } from './clause-weights.ts';
import { markWeights } from './mark-weights.ts';
import type { MarkPair } from './marks.ts';
import { type Passage, sentenceAt } from './passage.ts';
import { candidatesFor } from './speaker-candidates.ts';
import { SentenceIndex } from './speaker-context.ts';
import { speakerWeights } from './speaker-weights.ts';
import type { Candidate, Previous, Utterance } from './utterance.ts';
import { probability, weigh, type Weights } from './weigh.ts';

export interface Models {
  clause: Weights;
  mark: Weights;
  speaker: Weights;
}

/** What a part of a quote is made of. */
export interface Decision {
  quoteKind: QuoteKind;
  utterance: Utterance;
  /** Without the outer marks. */
  words: Span;
  closed: boolean;
  speaker: Span | null;
  /** Where the speaker's name stands: a passage, or null where none was chosen. */
  speakerPassage: number | null;
  cue: Span | null;
  rule: string;
}

export interface Chosen {
  utterance: Utterance;
  start: number;
  end: number;
  mark: MarkCase | null;
  clause: ClauseCase | null;
}

/** Cut where the training articles, each judged by models that had not seen it, gave the precision asked for. */
const LIKELY_CLAUSE = 0.6;
const LIKELY_MARK = 0.45;
/** Words in marks more than once in a text are a name or a coined term: 123 of 125 in the training articles. */
const TERM = 'repeated';
/** Below it, no speaker is named rather than a wrong one. */
const LIKELY_SPEAKER = 0.15;
const SURE_SPEAKER = 0.7;

const trained: Models = { clause: clauseWeights, mark: markWeights, speaker: speakerWeights };

export function decisionsIn(passages: readonly Passage[], models: Models = trained): Decision[] {
  const index = new SentenceIndex();
  const decisions: Decision[] = [];
  let previous: Previous | null = null;
  for (const chosen of chosenIn(passages, index, models)) {
    const candidates = candidatesFor(passages, chosen.utterance, index, previous);
    const best = nearest(passages, candidates, likeliest(candidates, models.speaker));
    if (best) previous = { passage: best.candidate.passage, phrase: best.candidate.phrase, end: chosen.end };
    decisions.push(decisionOf(passages, chosen, candidates, best));
  }
  return decisions;
}

/** What is speech, in reading order; the trainer attributes it by models of its own. */
export function chosenIn(
  passages: readonly Passage[],
  index: SentenceIndex,
  models: Omit<Models, 'speaker'>,
): Chosen[] {
  const clauses = likelyClauses(passages, index, models.clause);
  const [all, taken] = [bySentence(passages, clauses.all), bySentence(passages, clauses.chosen)];
  const reported = (passage: number, at: number) =>
    Math.max(0, ...all(passage, at).map(({ likelihood }) => likelihood));
  const marks: MarkCase[] = [];
  for (const { features, ...found } of markCases(passages, index, reported)) {
    const isSpeech = probability(weigh(features, models.mark)) >= LIKELY_MARK;
    if (isSpeech && !features.includes(TERM)) marks.push(found);
  }
  const speech = new Set(marks.map(({ pair }) => pair));
  const isWithin = ({ outer }: MarkPair): boolean => outer !== null && (speech.has(outer) || isWithin(outer));
  const outermost = marks.filter(({ pair }) => !isWithin(pair));
  const direct = outermost.map((mark) => {
    const [around] = taken(mark.passage, mark.range.first);
    const { start, end } = mark.pair;
    const utterance = {
      passage: mark.passage,
      range: mark.range,
      cue: around?.clause.cue ?? null,
      source: around?.clause.source ?? null,
      marked: true,
    };
    return { utterance, start, end, mark, clause: null };
  });
  const indirect = clauses.chosen
    .filter((clause) => !isMarked(clause, outermost))
    .map((found) => {
      const { passage, clause, start, end } = found;
      const utterance = {
        passage,
        range: { first: clause.first, end: clause.end },
        cue: clause.cue,
        source: clause.source,
        marked: false,
      };
      return { utterance, start, end, mark: null, clause: found };
    });
  return [...direct, ...indirect].toSorted((a, b) => a.start - b.start || b.end - a.end);
}

/** Which of some clauses a word stands in. None goes beyond its sentence: only those of the word's are looked at. */
function bySentence<Case extends ClauseCase>(passages: readonly Passage[], cases: readonly Case[]) {
  const keyOf = (passage: number, at: number) => `${passage} ${sentenceAt(passages[passage]!, at)}`;
  const found = Map.groupBy(cases, ({ passage, clause }) => keyOf(passage, clause.first));
  return (passage: number, at: number): Case[] =>
    (found.get(keyOf(passage, at)) ?? []).filter(({ clause }) => clause.first <= at && at < clause.end);
}

/**
 * Whether all but a few of a clause's words stand in marks that hold speech, which says it better. The marks are in order
 * and apart.
 */
function isMarked({ start, end }: Span, marks: readonly MarkCase[]): boolean {
  let [low, high] = [0, marks.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (marks[middle]!.pair.end <= start) low = middle + 1;
    else high = middle;
  }
  for (let at = low; at < marks.length && marks[at]!.pair.start < end; at += 1) {
    const { pair } = marks[at]!;
    if ((Math.min(pair.end, end) - Math.max(pair.start, start)) * 10 > (end - start) * 9) return true;
  }
  return false;
}

function likelyClauses(passages: readonly Passage[], index: SentenceIndex, weights: Weights) {
  const all: (ClauseCase & { likelihood: number })[] = [];
  for (const { features, ...found } of clauseCases(passages, index)) {
    const likelihood = probability(weigh(features, weights));
    if (likelihood > 0.2) all.push({ ...found, likelihood });
  }
  const chosen: typeof all = [];
  // Clauses of one sentence overlap; those of different sentences cannot.
  for (const rivals of Map.groupBy(
    all,
    ({ passage, clause }) => `${passage} ${sentenceAt(passages[passage]!, clause.first)}`,
  ).values()) {
    const taken: typeof all = [];
    for (const found of rivals.toSorted((a, b) => b.likelihood - a.likelihood)) {
      if (found.likelihood < LIKELY_CLAUSE) break;
      if (!taken.some(({ start, end }) => start < found.end && found.start < end)) taken.push(found);
    }
    chosen.push(...taken);
  }
  return { all, chosen };
}

interface Likeliest {
  candidate: Candidate;
  /** The softmax share among all candidates. */
  share: number;
}

export function likeliest(candidates: readonly Candidate[], weights: Weights): Likeliest | null {
  const sums = candidates.map(({ features }) => weigh(features, weights));
  const top = Math.max(...sums);
  const at = sums.indexOf(top);
  if (at < 0) return null;
  const all = sums.reduce((total, sum) => total + Math.exp(sum - top), 0);
  return { candidate: candidates[at]!, share: 1 / all };
}

const NEAREST: readonly Candidate['zone'][] = ['L', 'R', 'P1', 'P2', 'P3'];

/** Of several places with the same name, the one that stands nearest to the words: it is the shorter evidence. */
function nearest(
  passages: readonly Passage[],
  candidates: readonly Candidate[],
  best: Likeliest | null,
): Likeliest | null {
  if (!best || best.candidate.phrase.kind === 'PRONOUN' || /^[LR]$/.test(best.candidate.zone)) return best;
  const nameOf = ({ passage, phrase }: Candidate) => passages[passage]!.tokens[phrase.headEnd - 1]!.word;
  const name = nameOf(best.candidate);
  for (const zone of NEAREST) {
    if (best.candidate.zone === zone) return best;
    const same = candidates.find(
      (candidate) =>
        candidate.zone === zone && candidate.phrase.kind !== 'PRONOUN' && nameOf(candidate) === name,
    );
    if (same) return { candidate: same, share: best.share };
  }
  return best;
}

function decisionOf(
  passages: readonly Passage[],
  chosen: Chosen,
  candidates: readonly Candidate[],
  best: Likeliest | null,
): Decision {
  const { utterance, mark, clause } = chosen;
  const { tokens } = passages[utterance.passage]!;
  const named = best && best.share >= LIKELY_SPEAKER ? best : null;
  const own = clause?.clause.source ?? utterance.source;
  const cue = named?.candidate.cue ?? utterance.cue;
  const cuePassage = named?.candidate.cue ? named.candidate.passage : utterance.passage;
  const at = cue ? passages[cuePassage]!.tokens[cue.at]! : own ? tokens[own.first]! : null;
  return {
    quoteKind: mark ? 'DIRECT' : 'INDIRECT',
    utterance,
    words: mark
      ? trimmed(passages[utterance.passage]!.text, mark.pair.inner)
      : { start: chosen.start, end: chosen.end },
    closed: mark?.pair.closed ?? true,
    speaker: named && { start: named.candidate.phrase.start, end: named.candidate.phrase.end },
    speakerPassage: named?.candidate.passage ?? null,
    cue: at && { start: at.start, end: at.end },
    rule: ruleOf(chosen, candidates, best?.share ?? 0),
  };
}

/** Names how the words were found and how clearly their speaker stands out. */
export function ruleOf({ mark, clause }: Chosen, candidates: readonly Candidate[], share: number): string {
  const how = mark
    ? `marks-${(candidates[0]?.context ?? 'alone').replace('aloneThenCue', 'alone').replaceAll(/[A-Z]/g, (capital) => `-${capital.toLowerCase()}`)}`
    : `clause-${clause!.clause.kind.toLowerCase().replace('_', '-')}`;
  return share >= SURE_SPEAKER
    ? how
    : share >= LIKELY_SPEAKER
      ? `${how}-doubtful-speaker`
      : `${how}-no-speaker`;
}

function trimmed(text: string, { start, end }: Span): Span {
  let [from, to] = [start, end];
  while (from < to && text[from]!.trim() === '') from++;
  while (to > from && text[to - 1]!.trim() === '') to--;
  return { start: from, end: to };
}
