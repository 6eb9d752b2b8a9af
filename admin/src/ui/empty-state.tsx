import type { LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import styles from './empty-state.module.css';

interface EmptyStateProps {
  icon?: LucideIcon;
  title: string;
  /** What would bring something here. */
  text?: ReactNode;
  /** The way on: a button. */
  action?: ReactNode;
  /** One line inside a list, instead of the middle of a page. */
  inline?: boolean;
  /** It is all that the page shows: its title is the page's heading. */
  alone?: boolean;
}

/** Nothing is here: what that means and what to do. */
export function EmptyState({ icon: Icon, title, text, action, inline, alone }: EmptyStateProps) {
  const Title = alone ? 'h1' : 'p';
  return (
    <div className={inline ? styles.inline : styles.page}>
      {Icon && !inline && (
        <span className={styles.icon}>
          <Icon size={20} strokeWidth={1.75} aria-hidden />
        </span>
      )}
      <div className={styles.words}>
        <Title className={styles.title}>{title}</Title>
        {text && <p className={styles.text}>{text}</p>}
      </div>
      {action && <div className={styles.action}>{action}</div>}
    </div>
  );
}
