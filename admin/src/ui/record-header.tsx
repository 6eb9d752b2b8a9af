import type { ReactNode } from 'react';
import { KindIcon } from './kind-icon.tsx';
import type { Kind } from './kinds.ts';
import styles from './record-header.module.css';

interface RecordHeaderProps {
  kind: Kind;
  title: string;
  /** Beside the name: how it stands, what is doubtful. */
  chips?: ReactNode;
  /** Below: what it is, other names, its address. */
  text?: ReactNode;
  /** At the end: two to four of Stat. */
  stats?: ReactNode;
}

/** The name of a record, large, with what one asks first. */
export function RecordHeader({ kind, title, chips, text, stats }: RecordHeaderProps) {
  return (
    <div className={styles.header}>
      <KindIcon kind={kind} size="large" />
      <div className={styles.words}>
        <div className={styles.line}>
          <h1 className={styles.title}>{title}</h1>
          {chips}
        </div>
        {text && <p className={styles.text}>{text}</p>}
      </div>
      {stats && <div className={styles.stats}>{stats}</div>}
    </div>
  );
}
