import { ChevronDown } from 'lucide-react';
import type { ComponentProps } from 'react';
import { useFieldControl } from './field-control.ts';
import styles from './select.module.css';

export interface Option {
  value: string;
  label: string;
}

interface SelectProps extends Omit<ComponentProps<'select'>, 'children' | 'className' | 'size' | 'style'> {
  options: readonly Option[];
  /** Shown while nothing is chosen: "not known". Its value is the empty string. */
  emptyLabel?: string;
}

/** One of a few known values; the system draws the list. */
export function Select({ options, emptyLabel, ...rest }: SelectProps) {
  const control = useFieldControl();
  return (
    <span className={styles.box}>
      <select {...control} {...rest} className={styles.select}>
        {emptyLabel !== undefined && <option value="">{emptyLabel}</option>}
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
      <ChevronDown size={16} strokeWidth={1.75} aria-hidden />
    </span>
  );
}
