import '../theme/serif.css';
import type { ReactNode } from 'react';
import styles from './evidence.module.css';
import { FactMark } from './fact-mark.tsx';
import type { Kind } from './kinds.ts';

/** The API's context has 32 units, at most one less so that no character is cut in two; words it does cut. */
const CONTEXT = 31;

function wholeWords(context: string, place: 'before' | 'behind'): string {
  // There the text begins or ends.
  if (context.length < CONTEXT) return context;
  return place === 'before' ? `… ${context.replace(/^\S*\s+/, '')}` : `${context.replace(/\s+\S*$/, '')} …`;
}

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
        {!block && prefix && wholeWords(prefix, 'before')}
        {block ? (
          text
        ) : kind ? (
          <FactMark kind={kind} lit>
            {text}
          </FactMark>
        ) : (
          <mark className={styles.mark}>{text}</mark>
        )}
        {!block && suffix && wholeWords(suffix, 'behind')}
      </blockquote>
      {source && <figcaption className={styles.source}>{source}</figcaption>}
    </figure>
  );
}
