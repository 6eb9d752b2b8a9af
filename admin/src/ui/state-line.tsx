import { Check, CircleDot, Lock, TriangleAlert, WifiOff, type LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import styles from './state-line.module.css';

export type SaveState = 'saved' | 'saving' | 'offline' | 'signed-out' | 'failed';

const icons: Record<SaveState, LucideIcon> = {
  saved: Check,
  saving: CircleDot,
  offline: WifiOff,
  'signed-out': Lock,
  failed: TriangleAlert,
};

interface StateLineProps {
  state: SaveState;
  /** "Saved 09:41". */
  children: ReactNode;
  /** "Sign in here". */
  action?: ReactNode;
}

/** Whether what was written is safe; quiet until it is not. */
export function StateLine({ state, children, action }: StateLineProps) {
  const Icon = icons[state];
  return (
    <span className={styles.line} data-state={state}>
      <Icon size={16} strokeWidth={1.75} aria-hidden />
      <span role="status">{children}</span>
      {action}
    </span>
  );
}
