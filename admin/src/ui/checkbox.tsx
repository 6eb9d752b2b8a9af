import type { ComponentProps, ReactNode } from 'react';
import styles from './checkbox.module.css';

interface CheckboxProps extends Omit<ComponentProps<'input'>, 'className' | 'style' | 'type'> {
  /** Its name. A checkbox of a table row is named after the row and hides it. */
  label: string;
  hideLabel?: boolean;
  /** Some, not all. */
  indeterminate?: boolean;
  /** Below the name. */
  hint?: ReactNode;
}

/** Yes or no, or one of many. */
export function Checkbox({ label, hideLabel, indeterminate = false, hint, ref, ...rest }: CheckboxProps) {
  return (
    <label className={styles.label} data-alone={hideLabel}>
      <input
        {...rest}
        type="checkbox"
        className={styles.box}
        ref={(input) => {
          if (input) input.indeterminate = indeterminate;
          if (typeof ref === 'function') return ref(input);
          if (ref) ref.current = input;
          return undefined;
        }}
      />
      <span className={hideLabel ? 'visually-hidden' : styles.words}>
        {label}
        {hint && <small className={styles.hint}>{hint}</small>}
      </span>
    </label>
  );
}
