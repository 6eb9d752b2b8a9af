import type { ReactNode } from 'react';
import styles from './table.module.css';

/**
 * Records in rows. `children` are a thead and a tbody of HeaderCell, Row and Cell. The head stays in sight
 * within the nearest part that scrolls. `inset` draws its own edge, for tables inside a form or a card.
 */
export function Table({ label, inset, children }: { label: string; inset?: boolean; children: ReactNode }) {
  return (
    <div className={styles.frame} data-inset={inset}>
      <table className={styles.table} aria-label={label}>
        {children}
      </table>
    </div>
  );
}
