/** What tells whether a clause is reported speech. */
import type { Passage, Range } from './passage.ts';
import { phraseAt } from './phrases.ts';
import type { ClauseKind, ReportedClause } from './reported-clause.ts';
import { mayFollow } from './speaker-standing.ts';
import {
  DETERMINER,
  FINITE,
  NEGATION,
  PREPOSITION,
  PRONOUN,
  REPORTIVE,
  SAYING,
  SUBORDINATOR,
} from './speech-words.ts';
import { is, type Token } from './tokens.ts';
import { step } from './weigh.ts';

const NEAR = 30;
/** So much of a word is taken, to know it again in other forms. */
const STEM = 5;

export function clauseFeatures(passage: Passage, sentence: Range, clause: ReportedClause): string[] {
  const { tokens, inSpeech } = passage;
  const { kind, cue, source, hops } = clause;
  const opening = tokens[clause.first]!;
  const manner = openingOf(tokens, clause.first);
  const features = [
    kind,
    `${kind}:${cue?.kind ?? 'NONE'}`,
    `${kind}:hops${hops}`,
    `${kind}:${manner}`,
    `length${step(clause.end - clause.first, [4, 7, 12, 20, 35])}`,
  ];
  // English reports in tenses, and opens without a comma; the models were trained on German.
  const isEnglish = !passage.lexicon.capitalNouns;
  const reportive = isEnglish
    ? /^(?:THAT|REPORTIVE|FRONTED)$/.test(kind) || (kind === 'SOURCE_WITHIN' && cue !== null)
    : has(passage, clause, REPORTIVE);
  if (reportive) features.push('reportive', `${kind}:reportive`);
  else if (has(passage, clause, FINITE)) features.push(`${kind}:finite`);
  for (let index = clause.first; index < clause.end; index++) {
    if (inSpeech[index]) {
      features.push('holdsSpeech');
      break;
    }
  }
  if (cue) {
    features.push(`${kind}:${cue.form}`);
    features.push(`verb-${tokens[cue.at]!.word.slice(0, STEM)}`);
    if (isInserted(passage, sentence, cue.verb)) features.push('insertedCue', `${kind}:insertedCue`);
    if (cue.passive) features.push('passive', `${kind}:passive`);
    const before = tokens[cue.verb - 1];
    const after = tokens[Math.max(cue.at, cue.last, cue.verb) + 1];
    if (isEnglish && kind !== 'FRONTED' && after === opening) features.push(`${kind}:cueThen,`);
    else if (after?.word === ',' || after?.word === ':') features.push(`${kind}:cueThen${after.word}`);
    if (before && /^(?:der|die|das|welche[rs]?|who|which)$/.test(before.word)) features.push('relativeCue');
    if (cue.at >= clause.first && cue.at < clause.end) features.push(`${kind}:cueInside`);
    features.push(`${kind}:${subjectOf(passage, sentence, cue.verb)}`);
    if (near(tokens, cue.at, clause, (token) => is(token, NEGATION))) features.push('negatedCue');
    if (
      near(tokens, cue.at, clause, (token) =>
        /^(?:kann|könnte|will|wollte|soll|sollte|muss|müsse|würde|should|could|would)$/.test(token.word),
      )
    ) {
      features.push('modalCue');
    }
    if (near(tokens, cue.verb, clause, (token) => /^(?:man|one)$/.test(token.word))) features.push('anybody');
    if (near(tokens, cue.verb, clause, (token) => /^(?:wenn|falls|if)$/.test(token.word))) {
      features.push('conditional');
    }
    if (cue.last > cue.at) features.push(`${kind}:particle`);
  }
  if (source) {
    features.push(`noun-${tokens[source.end - 1]!.word.slice(0, STEM)}`);
    features.push(`${kind}:${sourceWord(tokens, source, kind)}`);
    if (is(tokens[source.end - 1], SAYING)) features.push(`${kind}:sayingSource`);
    const next = tokens[source.end];
    if (next && is(next, FINITE)) features.push(`${kind}:sourceThenFinite`);
    if (!source || source.end - source.first > 1) features.push(`${kind}:fullSource`);
  }
  const last = tokens[clause.end - 1]!;
  if (is(last, FINITE | REPORTIVE)) features.push(`${kind}:endsFinite`);
  if (clause.first === sentence.first) features.push(`${kind}:fromStart`);
  const after = tokens[clause.end];
  if (after && /^[:;]$/.test(after.word)) features.push('before:');
  const beforeWord = tokens[clause.first - 2];
  if (tokens[clause.first - 1]?.word === ',' && beforeWord?.capital && is(opening, DETERMINER)) {
    features.push(`${kind}:maybeRelative`);
  }
  return features;
}

/** Whether a verb stands in a clause that hangs on another: die Firma, die … plant, … */
function isInserted({ tokens }: Passage, { first }: Range, verb: number): boolean {
  let start = verb;
  while (start > first && !/^[,;:–]$/.test(tokens[start - 1]!.word)) start--;
  return (
    start > first &&
    (is(tokens[start], SUBORDINATOR) || /^(?:die|der|das|den|dem)$/.test(tokens[start]!.word))
  );
}

/** English words weigh as much as the German ones that they stand for. */
const equals: Readonly<Record<string, string>> = {
  that: 'dass',
  whether: 'ob',
  how: 'wie',
  as: 'wie',
  if: 'wenn',
  when: 'wenn',
  because: 'weil',
  while: 'während',
  and: 'und',
  or: 'oder',
  but: 'aber',
  the: 'article',
  a: 'article',
  an: 'article',
};

function openingOf(tokens: readonly Token[], index: number): string {
  const token = tokens[index]!;
  if (token.kind === 'NUMBER') return 'number';
  if (token.kind === 'PUNCTUATION') return 'mark';
  const equal = equals[token.word];
  if (equal) return equal;
  if (
    /^(?:dass|daß|ob|wie|wenn|als|weil|da|um|nachdem|wobei|während|obwohl|damit|denn|und|oder|aber|sondern|doch|so|wo|which|who)$/.test(
      token.word,
    )
  ) {
    return token.word;
  }
  if (is(token, SUBORDINATOR)) return 'subordinator';
  if (is(token, PRONOUN)) return is(token, DETERMINER) ? 'eitherPronoun' : 'pronoun';
  if (/^(?:der|die|das|den|dem|deren|dessen)$/.test(token.word)) {
    return is(tokens[index + 1], FINITE) || !tokens[index + 1]?.capital ? 'relative' : 'article';
  }
  if (is(token, DETERMINER)) return 'determiner';
  if (is(token, PREPOSITION)) return 'preposition';
  if (is(token, FINITE)) return 'verb';
  return token.capital ? 'capital' : 'lower';
}

/** What stands beside the verb that may be its subject. */
function subjectOf(passage: Passage, sentence: Range, verb: number): string {
  const { tokens } = passage;
  const left = tokens[verb - 1];
  const right = mayFollow(passage, verb) ? phraseAt(passage, verb + 1, sentence.end) : null;
  if (right) return right.oblique ? 'obliqueRight' : `${right.kind}Right`;
  if (!left || verb === sentence.first) return 'verbFirst';
  if (is(left, PRONOUN)) return 'pronounLeft';
  return left.capital || (!passage.lexicon.capitalNouns && left.kind === 'WORD')
    ? 'nounLeft'
    : left.kind === 'PUNCTUATION'
      ? 'markLeft'
      : 'otherLeft';
}

function sourceWord(tokens: readonly Token[], { first, end }: Range, kind: ClauseKind): string {
  const opening = tokens[first]!.word;
  if (opening === 'according') return kind === 'FRONTED' ? 'so' : 'laut';
  if (/^(?:laut|nach|gemäß|demnach|danach|so)$/.test(opening)) return opening;
  return tokens[end - 1]!.word === 'zufolge' ? 'zufolge' : 'saying';
}

function has({ tokens }: Passage, { first, end }: Range, flag: number): boolean {
  const last = Math.min(end, first + NEAR);
  for (let index = first; index < last; index++) {
    if (is(tokens[index], flag)) return true;
  }
  return false;
}

/** Whether such a word stands in the cue's own clause. */
function near(
  tokens: readonly Token[],
  at: number,
  { first, end }: Range,
  test: (token: Token) => boolean,
): boolean {
  for (const direction of [-1, 1]) {
    for (let index = at + direction, left = 8; left > 0; index += direction, left--) {
      const token = tokens[index];
      if (!token || (index >= first && index < end) || /^[,;:.]$/.test(token.word)) break;
      if (test(token)) return true;
    }
  }
  return false;
}
