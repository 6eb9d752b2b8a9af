import { useId, type ReactNode } from 'react';
import styles from './card.module.css';

interface CardProps {
  title: string;
  /** Beside the title: a count, a chip. */
  meta?: ReactNode;
  /** At the end of the title's line: a link, a button, a word of explanation. */
  action?: ReactNode;
  /** Rows reach the edges themselves. */
  flush?: boolean;
  children: ReactNode;
}

/** A part of a page with its heading; a landmark by its name. */
export function Card({ title, meta, action, flush, children }: CardProps) {
  const id = useId();
  return (
    <section className={styles.card} aria-labelledby={id}>
      <header className={styles.head}>
        <h2 id={id} className={styles.title}>
          {title}
        </h2>
        {meta !== undefined && <span className={styles.meta}>{meta}</span>}
        {action && <span className={styles.action}>{action}</span>}
      </header>
      <div className={flush ? styles.flush : styles.body}>{children}</div>
    </section>
  );
}
