/** Clauses that a source tells without a verb: laut X …; nach Angaben von X …; … X zufolge; wie X mitteilte, … */
import type { Cue } from './cues.ts';
import type { Passage, Range } from './passage.ts';
import { isModifierAt } from './noun-words.ts';
import { phraseAt } from './phrases.ts';
import type { ReportedClause } from './reported-clause.ts';
import { ADVERB, PREPOSITION, SAYING } from './speech-words.ts';
import { is } from './tokens.ts';

/** How many words may follow a source that ends a sentence: …, according to people with knowledge of the matter */
const TAIL = 12;

export function* sourcedClauses(
  passage: Passage,
  sentence: Range,
  cues: readonly Cue[],
  end: number,
): Generator<ReportedClause> {
  const { tokens, inSpeech, lexicon } = passage;
  const opening = tokens[sentence.first];
  if (opening && /^(?:wie|as)$/.test(opening.word)) {
    const cue = cues[0];
    let comma = cue ? Math.max(cue.last, cue.verb) + 1 : end;
    while (comma < end && tokens[comma]!.word !== ',') comma++;
    if (cue && comma + 1 < end) yield { kind: 'SOURCE', first: comma + 1, end, cue, source: null, hops: 0 };
  }
  for (let index = sentence.first; index < end; index++) {
    if (inSpeech[index]) continue;
    const source = sourceAt(passage, index, sentence, end);
    if (!source) continue;
    const [from, to] = partAround(passage, index, sentence.first, end);
    if (index - from <= 1 || source.first === from) {
      const first = contentStart(passage, source.end, to);
      yield { kind: 'SOURCE', first, end: to, cue: null, source, hops: lexicon.capitalNouns ? 0 : 1 };
    } else {
      const atEnd = source.end >= to - 1;
      // …, according to Miller is what "…, so Miller" is
      const isFronted = !lexicon.capitalNouns && endsSentence(passage, source, to);
      yield {
        kind: isFronted ? 'FRONTED' : 'SOURCE_WITHIN',
        first: from,
        end:
          atEnd || isFronted
            ? tokens[source.first - 1]?.word === ','
              ? source.first - 1
              : source.first
            : to,
        cue: null,
        source,
        hops: 0,
      };
    }
    index = source.end - 1;
  }
}

/** Whether a source stands behind a comma and nothing but what belongs to it follows. */
function endsSentence({ tokens }: Passage, { first, end }: Range, to: number): boolean {
  return (
    tokens[first - 1]?.word === ',' &&
    to - end <= TAIL &&
    !tokens.slice(end, to).some(({ word }) => word === ',')
  );
}

/** The words "laut X", "nach Angaben von X", "X zufolge", "according to X" that begin at a word. */
function sourceAt(passage: Passage, index: number, sentence: Range, end: number): Range | null {
  const { tokens } = passage;
  const token = tokens[index]!;
  if (token.word === 'zufolge') {
    for (let first = Math.max(sentence.first, index - 12); first < index; first++) {
      const phrase = phraseAt(passage, first, index);
      if (phrase && restOf(passage, phrase.after, index) >= index) return { first, end: index + 1 };
    }
    return null;
  }
  if (/^(?:demnach|danach)$/.test(token.word)) {
    return index === sentence.first ? { first: index, end: index + 1 } : null;
  }
  if (/^(?:laut|gemäß)$/.test(token.word)) return spanned(passage, index, index + 1, end);
  if (token.word === 'according' && tokens[index + 1]?.word === 'to') {
    // according to finance chief Carla Winter
    let from = index + 2;
    while (from < index + 5 && from < end && isModifierAt(tokens, from, false)) from++;
    return spanned(passage, index, from, end);
  }
  if (token.word !== 'nach' && token.word !== 'in') {
    return token.flags & SAYING ? opinionAt(passage, index, sentence) : null;
  }
  if (token.word === 'in') return null;
  const phrase = phraseAt(passage, index + 1, end);
  if (!phrase) return null;
  return (phrase.flags & SAYING) !== 0 ? spanned(passage, index, index + 1, end) : null;
}

/** seiner Meinung nach */
function opinionAt({ tokens }: Passage, index: number, sentence: Range): Range | null {
  if (tokens[index + 1]?.word !== 'nach' || index === sentence.first) return null;
  return /^(?:seiner|ihrer|deren|dessen|meiner|eigenen|eigener)$/.test(tokens[index - 1]!.word)
    ? { first: index - 1, end: index + 2 }
    : null;
}

function spanned(passage: Passage, first: number, from: number, end: number): Range | null {
  const phrase = phraseAt(passage, from, end);
  return phrase ? { first, end: restOf(passage, phrase.after, end) } : null;
}

/** Goes over what hangs on a phrase: "… von Augenzeugen", "… und der Polizei". */
function restOf(passage: Passage, from: number, end: number): number {
  const { tokens } = passage;
  let index = from;
  for (let round = 0; round < 4 && index < end; round++) {
    const token = tokens[index]!;
    const isLinked = is(token, PREPOSITION) || /^(?:und|and|vom|zum)$/.test(token.word);
    // Without a link only a name goes on: laut Polizei Köln; "Laut Polizei brannten Autos" has its verb there.
    if (!isLinked && !token.capital) break;
    const joined = phraseAt(passage, isLinked ? index + 1 : index, end);
    if (!joined || joined.kind === 'PRONOUN' || is(tokens[joined.first], ADVERB)) break;
    if (!isLinked && joined.kind === 'NOUN' && joined.determiner !== null) break;
    index = joined.after;
  }
  return index;
}

/** After an apposition or a comma that follow the source. */
function contentStart({ tokens }: Passage, from: number, end: number): number {
  if (tokens[from]?.word !== ',') return from;
  for (let index = from + 1; index < Math.min(end, from + 14); index++) {
    if (tokens[index]!.word === ',' && index + 3 < end) return index + 1;
  }
  return from + 1;
}

function partAround(
  { tokens, inSpeech }: Passage,
  index: number,
  first: number,
  end: number,
): [number, number] {
  let [from, to] = [index, index];
  while (from > first && !(tokens[from - 1]!.word === ';' && !inSpeech[from - 1])) from--;
  while (to < end && !(tokens[to]!.word === ';' && !inSpeech[to])) to++;
  return [from, to];
}
