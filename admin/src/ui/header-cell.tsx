import { ArrowDown, ArrowUp } from 'lucide-react';
import type { ReactNode } from 'react';
import styles from './header-cell.module.css';

interface HeaderCellProps {
  children: ReactNode;
  /** How the column is sorted now; null for one that can be and is not. */
  sort?: 'ascending' | 'descending' | null;
  onSort?: () => void;
  numeric?: boolean;
  /** A CSS width, `30%`; columns without share the rest. */
  width?: string | number;
}

/** The name of a column, a button where the column sorts. */
export function HeaderCell({ children, sort, onSort, numeric, width }: HeaderCellProps) {
  const Arrow = sort === 'descending' ? ArrowDown : ArrowUp;
  return (
    <th
      scope="col"
      className={styles.cell}
      data-numeric={numeric}
      data-sorted={Boolean(sort)}
      style={{ width }}
      aria-sort={sort ?? undefined}
    >
      {onSort ? (
        <button type="button" className={styles.sort} onClick={onSort}>
          {children}
          <Arrow size={14} strokeWidth={1.75} aria-hidden data-shown={Boolean(sort)} />
        </button>
      ) : (
        children
      )}
    </th>
  );
}
