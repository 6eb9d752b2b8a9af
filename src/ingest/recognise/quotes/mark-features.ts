/** What tells whether a pair of marks holds speech, and not a title, a name or a word held at a distance. */
import type { Cue } from './cues.ts';
import { indexAt, type Passage, type Range } from './passage.ts';
import type { MarkPair } from './marks.ts';
import { afterOf, beforeOf, boundCue, cueDistance, isView } from './mark-neighbours.ts';
import {
  BODY,
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
    `${finite ? 'finite' : 'nominal'}:${opening}:${length > 3 ? 'long' : 'short'}`,
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
  const bound = isView(passage, sentence, first) ? 'MEAN' : boundCue(passage, cues, first, end);
  features.push(
    `bound-${bound}`,
    `bound-${bound}:${length > 1 ? 'long' : 'short'}`,
    `bound-${bound}:before-${before}`,
  );
  if (!finite && opening === 'capital' && /^(?:article|determiner)/.test(before)) {
    features.push('nameAfterArticle', `nameAfterArticle:${length > 2 ? 'long' : 'short'}`);
  }
  if (is(words[0], TITLED | BODY)) features.push('opensTitled');
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
