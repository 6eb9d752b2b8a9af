import type { ReactNode } from 'react';
import styles from './cell.module.css';

interface CellProps {
  /** `strong` names the record, `quiet` is a date or a count that one rarely reads. */
  tone?: 'plain' | 'strong' | 'quiet';
  numeric?: boolean;
  /** Names its row for a screen reader. */
  header?: boolean;
  children?: ReactNode;
}

/** A value of a record in a table. */
export function Cell({ tone = 'plain', numeric, header, children }: CellProps) {
  const look = { className: styles.cell, 'data-tone': tone, 'data-numeric': numeric };
  return header ? (
    <th scope="row" {...look}>
      {children}
    </th>
  ) : (
    <td {...look}>{children}</td>
  );
}
