import type { ReactNode } from 'react';
import type { Kind } from './kinds.ts';
import styles from './fact-mark.module.css';

interface FactMarkLook {
  kind: Kind;
  /** The one passage a screen points at: marker yellow. */
  lit?: boolean;
  /** Decided already: a thin grey line. */
  judged?: boolean;
}

/** The class names of a passage's line, for decorations of an editor that builds its own elements. */
export function factMarkClass({ kind, lit, judged }: FactMarkLook): string {
  return [styles.mark, judged ? styles.judged : styles[kind], lit && styles.lit].filter(Boolean).join(' ');
}

/** A passage that says a fact, with the line of its kind: known without colour. */
export function FactMark({ children, ...look }: FactMarkLook & { children: ReactNode }) {
  return <mark className={factMarkClass(look)}>{children}</mark>;
}
