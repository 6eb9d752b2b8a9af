import type { ComponentProps, ReactNode } from 'react';
import { Kbd } from './kbd.tsx';
import { keyShortcut } from './key-names.ts';
import dot from './radio.module.css';
import styles from './radio-card.module.css';

interface RadioCardProps extends Omit<ComponentProps<'input'>, 'className' | 'style' | 'title' | 'type'> {
  title: ReactNode;
  /** At the end of the title's line: "2 sources". */
  aside?: ReactNode;
  keys?: string;
  /** What speaks for it, in its body. */
  children?: ReactNode;
}

/** A choice that shows what one gets: a claim with its sentence, one of two versions. All of it can be pressed. */
export function RadioCard({ title, aside, keys, children, ...rest }: RadioCardProps) {
  return (
    <label className={styles.card}>
      <span className={styles.head}>
        <input {...rest} type="radio" className={dot.dot} aria-keyshortcuts={keyShortcut(keys)} />
        <span className={styles.title}>{title}</span>
        {aside && <span className={styles.aside}>{aside}</span>}
        {keys && <Kbd keys={keys} />}
      </span>
      {children && <span className={styles.body}>{children}</span>}
    </label>
  );
}
