import type { ReactNode } from 'react';
import styles from './stat.module.css';

interface StatProps {
  value: ReactNode;
  /** What it counts: "with sentence". */
  label: string;
  /** Only what deviates has colour. */
  tone?: 'plain' | 'warn' | 'error';
  /** Stands above a chart: the number large, its words beside it. */
  large?: boolean;
}

/** A number and what it counts. */
export function Stat({ value, label, tone = 'plain', large }: StatProps) {
  return (
    <span className={styles.stat} data-tone={tone} data-large={large}>
      <strong className={styles.value}>{value}</strong> <span className={styles.label}>{label}</span>
    </span>
  );
}
