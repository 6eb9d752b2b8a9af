import { useEffect, useRef, type ReactNode } from 'react';
import styles from './row.module.css';

interface RowProps {
  /** Chosen for a bulk act; its checkbox says it. */
  selected?: boolean;
  /** Where `j` and `k` stand. It comes into sight. */
  active?: boolean;
  /** A click anywhere in the row; the name in it is the link for the keyboard. */
  onClick?: () => void;
  children: ReactNode;
}

/** One record of a table. */
export function Row({ selected, active, onClick, children }: RowProps) {
  const row = useRef<HTMLTableRowElement>(null);
  useEffect(() => {
    if (active) row.current?.scrollIntoView({ block: 'nearest' });
  }, [active]);
  return (
    <tr
      ref={row}
      className={styles.row}
      data-selected={selected}
      data-clickable={onClick !== undefined}
      aria-current={active || undefined}
      onClick={(event) => {
        // Links, boxes and buttons of the row do their own, and marking text is no click.
        if ((event.target as Element).closest('a, button, input, label')) return;
        if (getSelection()?.isCollapsed !== false) onClick?.();
      }}
    >
      {children}
    </tr>
  );
}
