import type { ReactNode } from 'react';
import styles from './property.module.css';

interface PropertyProps {
  label: string;
  /** What takes its place when nothing is known: "not known". */
  emptyLabel?: string;
  /** At the end: "2 sources", a doubt. */
  aside?: ReactNode;
  children?: ReactNode;
}

/** A field of a record to read, an element of a dl. */
export function Property({ label, emptyLabel, aside, children }: PropertyProps) {
  return (
    <div className={styles.property}>
      <dt className={styles.label}>{label}</dt>
      <dd className={styles.value}>
        {children ? (
          <span className={styles.known}>{children}</span>
        ) : (
          <span className={styles.empty}>{emptyLabel}</span>
        )}
        {aside && <span className={styles.aside}>{aside}</span>}
      </dd>
    </div>
  );
}
