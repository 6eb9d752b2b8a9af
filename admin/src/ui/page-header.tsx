import { ChevronLeft, ChevronRight } from 'lucide-react';
import type { ReactNode } from 'react';
import { Link } from 'react-router-dom';
import styles from './page-header.module.css';

interface PageHeaderProps {
  title: string;
  /** The places above, outermost first. */
  crumbs?: readonly { label: string; to: string }[];
  /** Names the way back to the last crumb, which a phone shows as an arrow. */
  backLabel?: string;
  /** Beside the title: a count, a state, a date. */
  meta?: ReactNode;
  /** On a phone below the title, elsewhere beside it: "Saved 09:41". */
  note?: ReactNode;
  /** Buttons, the main act last. */
  actions?: ReactNode;
  /** The page has a record header with its name: here the title is the last crumb and no heading. */
  quiet?: boolean;
}

/** The first line of a screen: where one is, how it stands, what to do. */
export function PageHeader({ title, crumbs = [], backLabel, meta, note, actions, quiet }: PageHeaderProps) {
  const parent = crumbs.at(-1);
  return (
    <header className={styles.header}>
      {parent && (
        <Link to={parent.to} className={styles.back} aria-label={backLabel ?? parent.label}>
          <ChevronLeft size={20} strokeWidth={1.75} aria-hidden />
        </Link>
      )}
      <div className={styles.words}>
        {crumbs.map((crumb) => (
          <span key={crumb.to} className={styles.crumb}>
            <Link to={crumb.to}>{crumb.label}</Link>
            <ChevronRight size={14} strokeWidth={1.75} aria-hidden />
          </span>
        ))}
        {quiet ? (
          <span className={styles.last} aria-current="page">
            {title}
          </span>
        ) : (
          <h1 className={styles.title} title={title}>
            {title}
          </h1>
        )}
        {meta && <span className={styles.meta}>{meta}</span>}
        {note && <span className={styles.note}>{note}</span>}
      </div>
      {actions && <div className={styles.actions}>{actions}</div>}
    </header>
  );
}
