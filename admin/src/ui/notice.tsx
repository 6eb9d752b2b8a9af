import { CircleCheck, Info, TriangleAlert, type LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import styles from './notice.module.css';

const icons: Record<NoticeProps['tone'], LucideIcon> = {
  info: Info,
  ok: CircleCheck,
  warn: TriangleAlert,
  error: TriangleAlert,
};

interface NoticeProps {
  tone: 'info' | 'ok' | 'warn' | 'error';
  /** What happened, in bold. */
  title?: ReactNode;
  icon?: LucideIcon;
  /** At the end: a link or a button. */
  action?: ReactNode;
  /** Came up after an act: is said at once. */
  live?: boolean;
  children?: ReactNode;
}

/** A tinted box in the flow of the page: what happened, then what to do. */
export function Notice({ tone, title, icon, action, live, children }: NoticeProps) {
  const Icon = icon ?? icons[tone];
  return (
    <div
      className={styles.notice}
      data-tone={tone}
      role={live ? (tone === 'error' ? 'alert' : 'status') : undefined}
    >
      <Icon size={16} strokeWidth={1.75} aria-hidden />
      <div className={styles.words}>
        {title && <p className={styles.title}>{title}</p>}
        {children && <div className={styles.text}>{children}</div>}
      </div>
      {action && <div className={styles.action}>{action}</div>}
    </div>
  );
}
