import { ChevronRight } from 'lucide-react';
import type { ReactNode } from 'react';
import { Link } from 'react-router-dom';
import styles from './list-row.module.css';

interface ListRowProps {
  /** Where it leads; without, it is a button by `onClick`, or a line to read. */
  to?: string;
  onClick?: () => void;
  /** A KindIcon, an Avatar, a number. */
  leading?: ReactNode;
  title: ReactNode;
  /** A second line. */
  text?: ReactNode;
  /** At the end: a time, a count, a plain chip. */
  aside?: ReactNode;
  /** An arrow at the end, where the row leads to another place. */
  arrow?: boolean;
  /** The one that is looked at: a bar at its start. */
  active?: boolean;
  /** Below, while it is active: a passage, buttons. */
  children?: ReactNode;
}

/** One or two lines of a list: a fact, a record on a phone, something that waits. An element of a ul. */
export function ListRow({ to, onClick, leading, title, text, aside, arrow, active, children }: ListRowProps) {
  const line = (
    <>
      {leading && <span className={styles.leading}>{leading}</span>}
      <span className={styles.words}>
        <span className={styles.title}>{title}</span>
        {text && <span className={styles.text}>{text}</span>}
      </span>
      {aside && <span className={styles.aside}>{aside}</span>}
      {arrow && <ChevronRight size={16} strokeWidth={1.75} aria-hidden className={styles.arrow} />}
    </>
  );
  return (
    <li className={styles.row} aria-current={active || undefined}>
      {to ? (
        <Link to={to} className={styles.line}>
          {line}
        </Link>
      ) : onClick ? (
        <button type="button" className={styles.line} onClick={onClick}>
          {line}
        </button>
      ) : (
        <div className={styles.line}>{line}</div>
      )}
      {children && <div className={styles.more}>{children}</div>}
    </li>
  );
}
