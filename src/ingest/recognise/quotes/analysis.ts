/** What of a text may be speech, with the features that the models weigh. The trainer and the recogniser share it. */
import { clauseFeatures } from './clause-features.ts';
import type { Cue } from './cues.ts';
import { markFeatures } from './mark-features.ts';
import type { MarkPair } from './marks.ts';
import { indexAt, type Passage, type Range, sentenceAt } from './passage.ts';
import type { ReportedClause } from './reported-clause.ts';
import { reportedClauses } from './reported-clauses.ts';
import type { SentenceIndex } from './speaker-context.ts';

export interface ClauseCase {
  passage: number;
  clause: ReportedClause;
  start: number;
  end: number;
}

export interface MarkCase {
  passage: number;
  pair: MarkPair;
  range: Range;
}

/** One after the other: the features of all that a long text has would fill the memory. */
export type Featured<Case> = Generator<Case & { features: string[] }, void>;

export function* clauseCases(passages: readonly Passage[], index: SentenceIndex): Featured<ClauseCase> {
  for (const [at, passage] of passages.entries()) {
    for (const sentence of passage.sentences) {
      const { cues } = index.of(passages, at, sentence);
      for (const clause of reportedClauses(passage, sentence, cues)) {
        yield {
          passage: at,
          clause,
          start: passage.tokens[clause.first]!.start,
          end: passage.tokens[clause.end - 1]!.end,
          features: clauseFeatures(passage, sentence, clause),
        };
      }
    }
  }
}

/** `reported` says how likely it is that a place of a passage stands in reported speech. */
export function* markCases(
  passages: readonly Passage[],
  index: SentenceIndex,
  reported: (passage: number, at: number) => number,
): Featured<MarkCase> {
  const wordings = wordingsOf(passages);
  for (const [at, passage] of passages.entries()) {
    const crowds = new Map<number, number>();
    for (const pair of passage.pairs) {
      const own = sentenceAt(passage, indexAt(passage.tokens, pair.start));
      crowds.set(own, (crowds.get(own) ?? 0) + 1);
    }
    const cuesAt = (sentence: number): readonly Cue[] => {
      const range = passage.sentences[sentence];
      return range ? index.of(passages, at, range).cues : [];
    };
    for (const pair of passage.pairs) {
      const range = { first: indexAt(passage.tokens, pair.start), end: indexAt(passage.tokens, pair.end) };
      const own = sentenceAt(passage, range.first);
      const until = sentenceAt(passage, range.end - 1);
      const cues = until === own ? cuesAt(own) : [...cuesAt(own), ...cuesAt(until)];
      yield {
        passage: at,
        pair,
        range,
        features: markFeatures({
          passage,
          pair,
          sentence: { first: passage.sentences[own]!.first, end: passage.sentences[until]!.end },
          cues: cues.filter(({ at: cue }) => cue < range.first || cue >= range.end),
          cuesBefore: cuesAt(own - 1),
          cuesAfter: cuesAt(until + 1),
          reported: reported(at, range.first),
          repeated: wordings.get(wordingOf(passage.text, pair))! > 1,
          crowd: crowds.get(own)!,
        }),
      };
    }
  }
}

/** How often each wording stands in marks. */
function wordingsOf(passages: readonly Passage[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { text, pairs } of passages) {
    for (const pair of pairs) {
      const wording = wordingOf(text, pair);
      counts.set(wording, (counts.get(wording) ?? 0) + 1);
    }
  }
  return counts;
}

/** Without endings, so that a coined term is known again in another case. */
function wordingOf(text: string, { inner }: MarkPair): string {
  const longest = 60;
  return text
    .slice(inner.start, Math.min(inner.end, inner.start + longest))
    .toLowerCase()
    .replaceAll(/(?<=\p{L}{3})e?[nmrs]?(?!\p{L})/gu, '');
}
