import { diffArrays } from 'diff';

export interface WordChange {
  wordChange: 'KEPT' | 'REMOVED' | 'ADDED';
  text: string;
}

/** Beyond so many words that differ the two are shown whole: nobody reads such a comparison. */
const MOST_CHANGES = 2_000;

const segmenter = new Intl.Segmenter(undefined, { granularity: 'word' });

/** Words and what stands between them, also where a script puts nothing between words. */
function wordsOf(text: string): string[] {
  return Array.from(segmenter.segment(text), ({ segment }) => segment);
}

/** From one text to another: what is kept and removed is the one, what is kept and added the other. */
export function wordChanges(before: string, after: string): WordChange[] {
  const found = diffArrays(wordsOf(before), wordsOf(after), { maxEditLength: MOST_CHANGES });
  const pieces = found
    ? found.map(({ added, removed, value }) => ({
        wordChange: added ? ('ADDED' as const) : removed ? ('REMOVED' as const) : ('KEPT' as const),
        text: value.join(''),
      }))
    : [
        { wordChange: 'REMOVED' as const, text: before },
        { wordChange: 'ADDED' as const, text: after },
      ];
  return pieces.filter(({ text }) => text !== '');
}
