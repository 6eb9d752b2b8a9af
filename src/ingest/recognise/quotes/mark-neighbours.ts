/** What stands beside a pair of marks: the words before and after them, and the verbs of speaking near them. */
import type { Cue } from './cues.ts';
import type { Passage, Range } from './passage.ts';
import { phraseAt } from './phrases.ts';
import {
  BODY,
  COORDINATOR,
  DETERMINER,
  FINITE,
  NAMED,
  OBLIQUE,
  PREPOSITION,
  PRONOUN,
  REPORTIVE,
  SAYING,
  SPEAKER,
  SUBORDINATOR,
  TITLED,
} from './speech-words.ts';
import { is, type Token } from './tokens.ts';
import { step } from './weigh.ts';

export function beforeOf(passage: Passage, first: number, sentence: Range): string {
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
export function afterOf(
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

export function cueDistance(cues: readonly Cue[], from: number, direction: 1 | -1): string {
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

/** The kind of the verb of speaking in whose own clause the marks stand. */
export function boundCue(
  { tokens, inSpeech }: Passage,
  cues: readonly Cue[],
  first: number,
  end: number,
): string {
  const isFree = (from: number, to: number) => {
    for (let index = from; index < to; index++) {
      if (!inSpeech[index] && /^[,;:.–]$/.test(tokens[index]!.word)) return false;
    }
    return true;
  };
  const found = cues.find(({ at, verb, last }) => {
    const [low, high] = [Math.min(at, verb), Math.max(at, verb, last)];
    return high < first
      ? isFree(high + 1, first)
      : low >= end
        ? isFree(end, low)
        : isFree(low, first) && isFree(end, high);
  });
  return found?.kind ?? 'none';
}

/** Für den Trainer war das Spiel „…“: what somebody thinks of it. */
export function isView(passage: Passage, sentence: Range, until: number): boolean {
  const { tokens } = passage;
  if (!/^(?:für|for)$/.test(tokens[sentence.first]!.word)) return false;
  const whom = phraseAt(passage, sentence.first + 1, until);
  if (!whom || whom.kind === 'PRONOUN') return false;
  const isSomebody = whom.kind === 'NAME' || (whom.flags & (SPEAKER | BODY)) !== 0;
  return (
    isSomebody &&
    /^(?:ist|sind|war|waren|wäre|sei|bleibt|is|are|was|were)$/.test(tokens[whom.after]?.word ?? '')
  );
}
