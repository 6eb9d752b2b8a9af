/** Where a sentence may report speech without marks. Which of these do, a model says. */
import type { Cue } from './cues.ts';
import { genitivesEnd } from './noun-words.ts';
import { contentEnd, type Passage, type Range } from './passage.ts';
import { phraseAt } from './phrases.ts';
import type { ClauseKind, ReportedClause } from './reported-clause.ts';
import { sourcedClauses } from './sourced-clauses.ts';
import {
  COORDINATOR,
  FINITE,
  PREPOSITION,
  PRONOUN,
  REPORTIVE,
  SAYING,
  SUBORDINATOR,
} from './speech-words.ts';
import { is, type Token } from './tokens.ts';

const HOPS = 3;
const FAR = 40;
/** How many words may stand between a comma and the verb of who speaks. */
const FRAME = 12;
/** Too few words to be told without the rest. */
const SHORT = 3;
/** Within how many words a clause without "that" has its verb. */
const BARE = 9;

export function reportedClauses(passage: Passage, sentence: Range, cues: readonly Cue[]): ReportedClause[] {
  const end = contentEnd(passage, sentence);
  const found: ReportedClause[] = [];
  const frames = framesIn(passage, sentence, cues, end);
  const last = frames.findLast(({ isLast }) => isLast)?.comma ?? sentence.first;
  let next = 0;
  for (const cue of cues) {
    while (next < frames.length && frames[next]!.comma <= cue.at) next++;
    // What is said within what another says is the other's.
    if (cue.at >= last) found.push(...afterCue(passage, cue, frames[next]?.comma ?? end));
  }
  found.push(
    ...afterNoun(passage, sentence, end),
    ...fronted(passage, sentence, cues, end),
    ...sourcedClauses(passage, sentence, cues, end),
  );
  return found.filter((clause) => clause.end - clause.first >= 2 && !mostlySpeech(passage, clause));
}

function mostlySpeech({ inSpeech }: Passage, { first, end }: Range): boolean {
  let count = 0;
  for (let index = first; index < end; index++) count += inSpeech[index]!;
  return count * 2 > end - first;
}

/** Ends a clause at what no clause goes over. */
function cut({ tokens, inSpeech }: Passage, first: number, end: number): number {
  for (let index = first; index < end; index++) {
    if (!inSpeech[index] && tokens[index]!.word === ';') return index;
  }
  return end;
}

function* afterCue(passage: Passage, cue: Cue, end: number): Generator<ReportedClause> {
  const { tokens, inSpeech, lexicon } = passage;
  const from = Math.max(cue.at, cue.last, cue.verb) + 1;
  let hops = 0;
  for (let index = from; index < Math.min(end, from + FAR) && hops < HOPS; index++) {
    if (inSpeech[index]) continue;
    const token = tokens[index]!;
    const bare = !lexicon.capitalNouns && hops === 0 && isBareClause(passage, index, from, end);
    const that = !lexicon.capitalNouns && (opensThat(token) || (token.word === 'to' && index === from));
    if (token.word === ';') return;
    if (token.word !== ',' && token.word !== ':' && !bare && !that && !/^d[ao](?:ss|ß)$/.test(token.word)) {
      continue;
    }
    const first = bare || that || token.kind === 'WORD' ? index : index + 1;
    const opening = tokens[first];
    if (!opening) return;
    if (opening.word === 'dass' && token.word !== ',' && tokens[index - 1]?.word === ',') continue;
    const last = cut(passage, first, end);
    yield { kind: kindOf(passage, first, last), first, end: last, cue, source: null, hops };
    hops++;
  }
}

function opensThat(token: Token | undefined): boolean {
  return token !== undefined && /^(?:that|whether|why|how)$/.test(token.word);
}

/** English says "he said the plan works" and "he said on Monday it works" without a comma or "that". */
function isBareClause({ tokens }: Passage, index: number, from: number, end: number): boolean {
  const token = tokens[index]!;
  const opens =
    index === from
      ? token.kind === 'WORD' && !is(token, PREPOSITION | SUBORDINATOR | COORDINATOR)
      : is(token, PRONOUN) && !is(token, SUBORDINATOR);
  if (!opens) return false;
  for (let next = index; next < Math.min(end, index + BARE); next++) {
    if (tokens[next]!.kind === 'PUNCTUATION') return false;
    // May is a month.
    if (is(tokens[next], FINITE) && !tokens[next]!.capital) return true;
  }
  return false;
}

function kindOf({ tokens, lexicon }: Passage, first: number, end: number): ClauseKind {
  const opening = tokens[first]!;
  if (/^(?:dass|daß|ob|that|whether)$/.test(opening.word)) return 'THAT';
  for (let index = first; index < Math.min(end, first + FAR); index++) {
    if (is(tokens[index], REPORTIVE)) return 'REPORTIVE';
    if (lexicon.capitalNouns && isInfinitiveWithTo(tokens, index)) return 'TO';
    if (index > first && tokens[index]!.word === ',' && index - first > 2) break;
  }
  if (lexicon.capitalNouns) return 'PLAIN';
  if (opening.word === 'to') return 'TO';
  return tokens.slice(first, Math.min(end, first + BARE)).some((token) => is(token, FINITE))
    ? 'REPORTIVE'
    : 'PLAIN';
}

function isInfinitiveWithTo(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index]!;
  const next = tokens[index + 1];
  if (token.word === 'zu' && next && !next.capital && /(?:en|ln|rn)$/.test(next.word)) {
    const after = tokens[index + 2];
    return !after || !after.capital;
  }
  return (
    !token.capital &&
    /^(?:ab|an|auf|aus|bei|durch|ein|fest|fort|frei|her|hin|mit|nach|teil|um|unter|vor|weiter|wieder|zurück|zusammen)zu\p{L}{3,}n$/u.test(
      token.word,
    )
  );
}

interface Frame {
  comma: number;
  /** Whether it tells of what stands before it, and of nothing after. */
  isLast: boolean;
}

/** Where English says after a comma who speaks: …, Miller said on Tuesday; Asked about it, Miller said it was late */
function framesIn(passage: Passage, sentence: Range, cues: readonly Cue[], end: number): Frame[] {
  const { tokens, inSpeech, lexicon } = passage;
  if (lexicon.capitalNouns) return [];
  return cues.flatMap(({ at, verb, form }) => {
    if (form !== 'FINITE') return [];
    for (let comma = verb - 1; comma > sentence.first && comma >= verb - FRAME; comma--) {
      if (inSpeech[comma] || tokens[comma]!.word !== ',') continue;
      if (comma + 1 < verb && phraseAt(passage, comma + 1, verb)?.after !== verb) return [];
      const tells = opensThat(tokens[at + 1]) || isBareClause(passage, at + 1, at + 1, end);
      return [{ comma, isLast: !tells }];
    }
    return [];
  });
}

/** die Hoffnung, dass …; der Ansicht, dass … */
function* afterNoun(passage: Passage, sentence: Range, end: number): Generator<ReportedClause> {
  const { tokens, inSpeech } = passage;
  for (let index = sentence.first; index + 2 < end; index++) {
    if (inSpeech[index] || !is(tokens[index], SAYING) || !tokens[index]!.capital) continue;
    let comma = genitivesEnd(passage, index + 1, end);
    if (/^(?:darauf|davon|dafür|darüber)$/.test(tokens[comma]?.word ?? '')) comma++;
    if (tokens[comma]?.word !== ',') continue;
    if (comma + 1 >= end) continue;
    const last = cut(passage, comma + 1, end);
    const kind = kindOf(passage, comma + 1, last);
    if (kind === 'PLAIN' || is(tokens[comma + 1], COORDINATOR)) continue;
    yield { kind, first: comma + 1, end: last, cue: null, source: { first: index, end: index + 1 }, hops: 0 };
  }
}

/** …, sagte er; …, so die Polizei; …, he said; and where the words go on behind it: Der Markt, sagte er, sei reif */
function* fronted(
  passage: Passage,
  sentence: Range,
  cues: readonly Cue[],
  end: number,
): Generator<ReportedClause> {
  const { tokens, inSpeech } = passage;
  let start = sentence.first;
  for (let index = sentence.first + 1; index < sentence.end - 1; index++) {
    if (inSpeech[index]) continue;
    if (/^[;:]$/.test(tokens[index]!.word)) start = index + 1;
    if (tokens[index]!.word !== ',') continue;
    const teller = tellerAt(passage, sentence, cues, index + 1);
    if (!teller) continue;
    yield { kind: 'FRONTED', first: start, end: index, ...teller };
    if (goesOn(passage, { first: start, end }, index)) {
      yield { kind: 'SOURCE_WITHIN', first: start, end, ...teller };
    }
  }
}

/** Who tells what stands before a comma, from the word behind it on. */
function tellerAt(
  passage: Passage,
  sentence: Range,
  cues: readonly Cue[],
  at: number,
): Pick<ReportedClause, 'cue' | 'source' | 'hops'> | null {
  const { tokens, lexicon } = passage;
  const next = tokens[at]!;
  const cue = cues.find((known) => known.verb === at || known.at === at);
  if (cue) return { cue, source: null, hops: 0 };
  if (next.word === 'so') {
    const verb = cues.find((known) => known.verb === at + 1);
    const subject = phraseAt(passage, at + 1, sentence.end);
    return verb || subject ? { cue: verb ?? null, source: { first: at, end: at + 1 }, hops: 0 } : null;
  }
  if (lexicon.capitalNouns ? next.word !== 'wie' : is(next, SUBORDINATOR)) return null;
  const verb = cues.find((known) => known.at > at && known.at <= at + FRAME - 1);
  if (!verb || verb.at >= sentence.end) return null;
  if (!lexicon.capitalNouns && isBareClause(passage, verb.at + 1, verb.at + 1, sentence.end)) return null;
  const subject = phraseAt(passage, at, verb.at);
  return { cue: verb, source: null, hops: subject && subject.after >= verb.verb - 1 ? 0 : 1 };
}

/** Whether words go on with their verb, or the rest of them, behind who tells them. */
function goesOn({ tokens }: Passage, { first, end }: Range, comma: number): boolean {
  let close = comma + 2;
  while (close < end && close <= comma + FRAME && tokens[close]!.word !== ',') close++;
  const rest = tokens[close + 1];
  if (close + 2 >= end || tokens[close]?.word !== ',' || !rest) return false;
  if (is(rest, FINITE | REPORTIVE)) return true;
  return (
    (tokens[comma + 1]!.word === 'so' || comma - first <= SHORT) && !is(rest, SUBORDINATOR | COORDINATOR)
  );
}
