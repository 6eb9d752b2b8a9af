/** What tells whether a pair of marks holds speech, and not a title, a name or a word held at a distance. */
import type { Cue } from './cues.ts';
import { indexAt, type Passage, type Range } from './passage.ts';
import type { MarkPair } from './marks.ts';
import { phraseAt } from './phrases.ts';
import {
  COORDINATOR,
  DETERMINER,
  FINITE,
  FIRST_PERSON,
  NAMED,
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
import { is, type Token } from './tokens.ts';
import { step } from './weigh.ts';

export interface MarkContext {
  passage: Passage;
  pair: MarkPair;
  sentence: Range;
  /** The cues of its sentence, of the one before and of the one after. */
  cues: readonly Cue[];
  cuesBefore: readonly Cue[];
  cuesAfter: readonly Cue[];
  /** The likelihood that it stands in a reported clause. */
  reported: number;
  /** Whether the same words stand in marks elsewhere too. */
  repeated: boolean;
  /** Pairs in the sentence. */
  crowd: number;
}

export function markFeatures({
  passage,
  pair,
  sentence,
  cues,
  cuesBefore,
  cuesAfter,
  reported,
  repeated,
  crowd,
}: MarkContext): string[] {
  const { tokens, text } = passage;
  const first = indexAt(tokens, pair.start);
  const end = indexAt(tokens, pair.end);
  const inside = tokens.slice(first + 1, pair.closed ? end - 1 : end);
  const words = inside.filter(({ kind }) => kind !== 'PUNCTUATION');
  const length = step(words.length, [2, 3, 4, 6, 9, 14]);
  const before = beforeOf(passage, first, sentence);
  const last = text[pair.inner.end - 1] ?? '';
  const after = afterOf(passage, end, sentence, cues, last === ',');
  const stop = /[.!?]/.test(last) ? 'stop' : last === '…' ? last : 'open';
  const opening = words[0]?.capital === true ? 'capital' : 'lower';
  const finite = words.some((token) => is(token, FINITE));
  const capitals = words.filter(({ capital, kind }) => capital || kind === 'NUMBER').length;
  const shape = capitals === words.length ? 'allCapital' : capitals === 0 ? 'noCapital' : 'mixed';
  const left = cueDistance(cues, first, -1);
  const right = cueDistance(cues, end, 1);
  const features = [
    `length${length}`,
    `before-${before}`,
    `after-${after}`,
    `stop-${stop}`,
    `${opening}:${length > 2 ? 'long' : 'short'}`,
    `shape-${shape}:${length > 2 ? 'long' : 'short'}`,
    `before-${before}:${opening}`,
    `left-${left}`,
    `right-${right}`,
    `cues-${left === 'none' && right === 'none' ? 'none' : 'some'}:${length > 3 ? 'long' : 'short'}`,
    `reported-${step(reported, [0.2, 0.5, 0.8])}`,
    `reported-${reported >= 0.5}:${shape}:${opening}`,
    `first-${openingClass(words[0])}`,
    `last-${lastClass(words.at(-1))}`,
    `crowd${step(crowd, [2, 3, 4])}`,
  ];
  if (finite) features.push('finite', `finite:${length > 3 ? 'long' : 'short'}`);
  if (inside.some((token) => is(token, REPORTIVE))) features.push('reportiveInside');
  if (words.some((token) => is(token, FIRST_PERSON))) features.push('firstPerson');
  if (words.some((token) => is(token, PREPOSITION | DETERMINER | OBLIQUE | COORDINATOR | SUBORDINATOR))) {
    features.push(`functionWords:${opening}`);
  }
  if (words.some(({ kind }) => kind === 'NUMBER')) features.push('number');
  if (inside.some(({ word }) => word === '.' || word === ',')) features.push('punctuationInside');
  if (words.length === 2 && opening === 'lower' && words[1]!.capital) {
    features.push(
      'adjectiveNoun',
      `adjectiveNoun:${left !== 'none' || right !== 'none' ? 'cued' : 'uncued'}`,
    );
  }
  if (repeated) features.push('repeated');
  if (pair.outer) features.push('nested');
  if (!pair.closed) features.push('unclosed');
  if (outside(tokens, sentence, first, end, REPORTIVE)) {
    features.push('reportiveOutside', `reportiveOutside:${opening}`);
  }
  if (outside(tokens, sentence, first, end, SOURCE)) features.push('sourceOutside');
  if (outside(tokens, sentence, first, end, SAYING)) features.push('sayingOutside');
  if (outside(tokens, sentence, first, end, NAMED)) features.push('namedOutside');
  if (first === sentence.first && end >= sentence.end - 1) {
    features.push(`alone:${stop}`, `alone:${cuesBefore.length > 0}:${cuesAfter.length > 0}`);
  }
  if (cuesBefore.length > 0) features.push('cueBefore');
  if (cuesAfter.length > 0) features.push('cueAfter');
  return features;
}

function beforeOf(passage: Passage, first: number, sentence: Range): string {
  const { tokens } = passage;
  if (first === sentence.first) return 'start';
  const token = tokens[first - 1]!;
  if (token.kind === 'PUNCTUATION') return /^[:,(–—-]$/.test(token.word) ? token.word : 'punctuation';
  if (token.word === 'als' || token.word === 'as') return 'als';
  if (is(token, NAMED)) return 'named';
  if (is(token, TITLED)) return 'titled';
  if (is(token, SAYING)) return 'saying';
  if (is(token, SPEAKER)) return 'speaker';
  if (is(token, OBLIQUE)) return `article${subjectish(tokens, first)}`;
  if (is(token, DETERMINER)) return 'determiner';
  if (is(token, PREPOSITION)) {
    return /^(?:von|vom|mit|für|auf)$/.test(token.word) ? token.word : 'preposition';
  }
  if (is(token, COORDINATOR)) return 'und';
  if (is(token, SUBORDINATOR)) return 'subordinator';
  if (token.cues.length > 0) return 'cue';
  if (is(token, REPORTIVE)) return 'reportive';
  if (is(token, FINITE)) return 'finite';
  if (is(token, PRONOUN)) return 'pronoun';
  if (token.capital) return 'noun';
  return token.kind === 'NUMBER' ? 'number' : /e[nmrs]?$/.test(token.word) ? 'adjective' : 'lower';
}

/** Whether the article agrees with an adjective in the marks, as in: einen „schweren Fehler“. */
function subjectish(tokens: readonly Token[], first: number): string {
  const next = tokens[first + 1];
  return next && !next.capital ? 'Lower' : 'Capital';
}

/** English has the comma within the marks, German after them. */
function afterOf(
  passage: Passage,
  end: number,
  sentence: Range,
  cues: readonly Cue[],
  commaInside: boolean,
): string {
  const { tokens } = passage;
  if (end >= sentence.end) return 'end';
  const token = tokens[end]!;
  if (commaInside || token.word === ',' || token.word === '–' || token.word === '-') {
    const at = commaInside ? end : end + 1;
    const next = tokens[at];
    if (!next) return token.word;
    if (token.word === '-' && next.start === token.end) return 'hyphen';
    if (cues.some((cue) => cue.at === at || cue.verb === at)) return ',cue';
    if (next.word === 'so') return ',so';
    const subject = phraseAt(passage, at, sentence.end);
    if (subject && cues.some(({ verb }) => verb >= subject.after && verb <= subject.after + 1)) {
      return ',subjectCue';
    }
    return ',';
  }
  if (token.kind === 'PUNCTUATION') {
    return /^[.!?]$/.test(token.word) ? 'stop' : token.word === '(' ? '(' : 'punctuation';
  }
  if (cues.some(({ verb, at }) => verb === end || at === end)) return 'cue';
  if (is(token, NAMED)) return 'named';
  if (is(token, FINITE)) return 'finite';
  if (token.capital) return 'capital';
  if (is(token, PREPOSITION)) return 'preposition';
  if (is(token, COORDINATOR)) return 'und';
  return 'lower';
}

function cueDistance(cues: readonly Cue[], from: number, direction: 1 | -1): string {
  let best: { distance: number; kind: Cue['kind'] } | null = null;
  for (const { at, verb, kind } of cues) {
    // Words may stand between a verb's two parts: hat den Plan „verrückt“ genannt.
    for (const place of [at, verb]) {
      const distance = direction === 1 ? place - from : from - 1 - place;
      if (distance >= 0 && (!best || distance < best.distance)) best = { distance, kind };
    }
  }
  return best ? `${best.kind}${step(best.distance, [3, 9, 20])}` : 'none';
}

function openingClass(token: Token | undefined): string {
  if (!token) return 'none';
  if (is(token, FIRST_PERSON)) return 'first';
  if (is(token, PRONOUN)) return 'pronoun';
  if (is(token, DETERMINER | OBLIQUE)) return token.capital ? 'Determiner' : 'determiner';
  if (is(token, SUBORDINATOR)) return token.capital ? 'Subordinator' : 'subordinator';
  if (is(token, PREPOSITION)) return token.capital ? 'Preposition' : 'preposition';
  if (is(token, FINITE)) return token.capital ? 'Finite' : 'finite';
  if (token.capital) return 'capital';
  return /e[nmrs]?$/.test(token.word) ? 'adjective' : 'lower';
}

function lastClass(token: Token | undefined): string {
  if (!token) return 'none';
  if (token.capital) return 'capital';
  if (is(token, FINITE)) return 'finite';
  return token.kind === 'NUMBER' ? 'number' : 'lower';
}

function outside(
  tokens: readonly Token[],
  { first, end }: Range,
  from: number,
  to: number,
  flag: number,
): boolean {
  const near = 40;
  for (let index = Math.max(first, from - near); index < Math.min(end, to + near); index++) {
    if ((index < from || index >= to) && is(tokens[index], flag)) return true;
  }
  return false;
}
