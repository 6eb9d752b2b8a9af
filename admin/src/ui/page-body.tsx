import type { ReactNode } from 'react';
import styles from './page-body.module.css';

interface PageBodyProps {
  children: ReactNode;
  /** A column of 300 at the side, below on narrow screens: the fields of a record. */
  aside?: ReactNode;
  asideLabel?: string;
}

/** Cards on the ground of a page, which scrolls as a whole. */
export function PageBody({ children, aside, asideLabel }: PageBodyProps) {
  return (
    <div className={styles.body} data-aside={aside !== undefined}>
      <div className={styles.column}>{children}</div>
      {aside && (
        <aside className={styles.column} aria-label={asideLabel}>
          {aside}
        </aside>
      )}
    </div>
  );
}
