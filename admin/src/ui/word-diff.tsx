import '../theme/serif.css';
import styles from './word-diff.module.css';

export interface DiffPart {
  text: string;
  change: 'added' | 'removed' | 'same';
}

interface WordDiffProps {
  parts: readonly DiffPart[];
  /** Written text in its own face; values of a record without. */
  serif?: boolean;
  lang?: string;
}

/** What changed, word by word: added is underlined, removed is struck, so that colour only repeats it. */
export function WordDiff({ parts, serif, lang }: WordDiffProps) {
  return (
    <span className={styles.diff} data-serif={serif} lang={lang}>
      {parts.map(({ text, change }, index) => {
        // Parts have no identity but their place.
        /* oxlint-disable react/no-array-index-key */
        if (change === 'added') return <ins key={index}>{text}</ins>;
        if (change === 'removed') return <del key={index}>{text}</del>;
        return <span key={index}>{text}</span>;
        /* oxlint-enable react/no-array-index-key */
      })}
    </span>
  );
}
