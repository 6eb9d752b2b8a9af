import { useWords } from '../i18n/use-words.ts';
import { useFieldWords } from '../records/field-words.ts';
import { useValueWords } from '../records/value-words.ts';
import { wordChanges } from '../records/word-changes.ts';
import { Checkbox } from '../ui/checkbox.tsx';
import { WordDiff, type DiffPart } from '../ui/word-diff.tsx';
import styles from './changes.module.css';
import type { Change } from './revision.ts';

interface ChangesProps {
  changes: readonly Change[];
  chosen: ReadonlySet<string>;
  /** Without it nothing can be restored: these are the present values. */
  onChoose?: (name: string, isChosen: boolean) => void;
}

const parts = { ADDED: 'added', REMOVED: 'removed', KEPT: 'same' } as const;
/** Prose of a long text is shown around what changed. */
const LONGEST_SAME = 320;

/** What a save changed, word by word, each field to choose for restoring. */
export function Changes({ changes, chosen, onChoose }: ChangesProps) {
  const say = useWords();
  const fieldWords = useFieldWords();
  const valueWords = useValueWords(changes);
  if (changes.length === 0) return <p className={styles.none}>{say('history.noChange')}</p>;
  const diffOf = ({ name, words, before, after }: Change): DiffPart[] =>
    words
      ? words.map(({ text, wordChange }) => ({ text, change: parts[wordChange] }))
      : wordChanges(valueWords(before, name), valueWords(after, name));
  return (
    <ul role="list" className={styles.changes}>
      {changes.map((change) => {
        const field = fieldWords(change.name);
        return (
          <li key={change.name} className={styles.change}>
            {onChoose ? (
              <Checkbox
                label={say('history.choose', { field })}
                hideLabel
                checked={chosen.has(change.name)}
                onChange={(event) => onChoose(change.name, event.target.checked)}
              />
            ) : (
              <span />
            )}
            <h3 className={styles.field}>{field}</h3>
            <div className={styles.value}>
              <WordDiff parts={shortened(diffOf(change))} serif={change.words !== null} />
            </div>
          </li>
        );
      })}
    </ul>
  );
}

/** Long passages without a change lose their middle. */
function shortened(diff: readonly DiffPart[]): DiffPart[] {
  return diff.map((part) =>
    part.change === 'same' && part.text.length > LONGEST_SAME
      ? { ...part, text: `${part.text.slice(0, LONGEST_SAME / 2)} … ${part.text.slice(-LONGEST_SAME / 2)}` }
      : part,
  );
}
