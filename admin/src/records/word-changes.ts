import { diffArrays } from 'diff';

export interface TextPart {
  text: string;
  change: 'same' | 'added' | 'removed';
}

/** Beyond so many words that differ the two are shown whole: nobody reads such a comparison. */
const MOST_CHANGES = 2_000;
const segmenter = new Intl.Segmenter(undefined, { granularity: 'word' });

/** Words and what stands between them, also where a script puts nothing between words. */
export const wordsOf = (text: string): string[] =>
  Array.from(segmenter.segment(text), ({ segment }) => segment);

/** What became of a text, word by word. */
export function wordChanges(before: string, after: string): TextPart[] {
  const found = diffArrays(wordsOf(before), wordsOf(after), { maxEditLength: MOST_CHANGES }) ?? [
    { removed: true, value: [before] },
    { added: true, value: [after] },
  ];
  return found
    .map(({ added, removed, value }) => ({
      text: value.join(''),
      change: added ? ('added' as const) : removed ? ('removed' as const) : ('same' as const),
    }))
    .filter(({ text }) => text !== '');
}
