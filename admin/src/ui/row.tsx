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
        const target = event.target as Element;
        // What a menu of the row lays over the page is not in it, though its clicks come by here.
        if (!event.currentTarget.contains(target)) return;
        // Links, boxes and buttons of the row do their own, and marking text is no click.
        if (target.closest('a, button, input, label')) return;
        if (getSelection()?.isCollapsed !== false) onClick?.();
      }}
    >
      {children}
    </tr>
  );
}
