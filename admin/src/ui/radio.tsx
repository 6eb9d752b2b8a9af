import type { ComponentProps, ReactNode } from 'react';
import styles from './radio.module.css';

interface RadioProps extends Omit<ComponentProps<'input'>, 'className' | 'style' | 'type'> {
  /** Its name and, where there is more to say, what it means. */
  children: ReactNode;
}

/** One of several that exclude each other; those of one `name` belong together. */
export function Radio({ children, ...rest }: RadioProps) {
  return (
    <label className={styles.label}>
      <input {...rest} type="radio" className={styles.dot} />
      <span className={styles.words}>{children}</span>
    </label>
  );
}
