import { Check } from 'lucide-react';
import styles from './steps.module.css';

interface StepsProps {
  label: string;
  steps: readonly string[];
  /** Which one is being done, from 0. */
  current: number;
}

/** The way through something that is done once. */
export function Steps({ label, steps, current }: StepsProps) {
  return (
    <ol className={styles.steps} role="list" aria-label={label}>
      {steps.map((step, index) => (
        <li key={step} className={styles.step} aria-current={index === current ? 'step' : undefined}>
          <span className={styles.number}>
            {index < current ? <Check size={12} strokeWidth={2.5} aria-hidden /> : index + 1}
          </span>
          {step}
        </li>
      ))}
    </ol>
  );
}
