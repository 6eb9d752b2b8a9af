import type { ReactNode } from 'react';
import styles from './bar.module.css';

interface BarProps {
  /** `head` below the page header or of a pane, `foot` at the end of a page. */
  place: 'head' | 'foot';
  children?: ReactNode;
  /** At the end: hints, paging, what to do. */
  aside?: ReactNode;
}

/** A line across the page: a state line, a tool bar, the keys of the screen. */
export function Bar({ place, children, aside }: BarProps) {
  return (
    <div className={styles.bar} data-place={place}>
      <div className={styles.start}>{children}</div>
      {aside && <div className={styles.aside}>{aside}</div>}
    </div>
  );
}
