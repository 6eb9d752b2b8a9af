import '../theme/serif.css';
import type { ReactNode } from 'react';
import styles from './evidence.module.css';
import { FactMark } from './fact-mark.tsx';
import type { Kind } from './kinds.ts';

interface EvidenceProps {
  /** The passage that says the fact. */
  text: string;
  /** What stands before and after it in its document. */
  prefix?: string;
  suffix?: string;
  /** Draws the line of the fact's kind below the passage. */
  kind?: Kind;
  /** BCP 47, for hyphens, quotes and voices: `de`. */
  lang?: string;
  /** The passage alone as a yellow block, in a list of facts. */
  block?: boolean;
  /** Where it stands: a link to the document. */
  source?: ReactNode;
}

/** A fact's sentence in its own words. */
export function Evidence({ text, prefix, suffix, kind, lang, block, source }: EvidenceProps) {
  return (
    <figure className={styles.evidence}>
      <blockquote className={block ? styles.block : styles.passage} lang={lang}>
        {!block && prefix}
        {block ? (
          text
        ) : kind ? (
          <FactMark kind={kind} lit>
            {text}
          </FactMark>
        ) : (
          <mark className={styles.mark}>{text}</mark>
        )}
        {!block && suffix}
      </blockquote>
      {source && <figcaption className={styles.source}>{source}</figcaption>}
    </figure>
  );
}
