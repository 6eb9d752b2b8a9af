import styles from './progress-bar.module.css';

interface ProgressBarProps {
  /** What is done, in words: "23 of 61 judged". */
  label: string;
  max: number;
  /** One after the other, from the start: accepted, then rejected. */
  parts: readonly { value: number; tone: 'ok' | 'error' | 'ink' }[];
}

/** How far something is, and how it went. */
export function ProgressBar({ label, max, parts }: ProgressBarProps) {
  const done = parts.reduce((sum, { value }) => sum + value, 0);
  return (
    <div
      className={styles.bar}
      role="progressbar"
      aria-label={label}
      aria-valuetext={label}
      aria-valuemin={0}
      aria-valuemax={max}
      aria-valuenow={done}
    >
      {parts.map(({ value, tone }) => (
        <span
          key={tone}
          className={styles.part}
          data-tone={tone}
          style={{ width: `${max > 0 ? (value / max) * 100 : 0}%` }}
        />
      ))}
    </div>
  );
}
