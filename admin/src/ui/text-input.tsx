import type { LucideIcon } from 'lucide-react';
import type { ComponentProps, ReactNode } from 'react';
import { useFieldControl } from './field-control.ts';
import styles from './text-input.module.css';

interface TextInputProps extends Omit<ComponentProps<'input'>, 'className' | 'size' | 'style'> {
  icon?: LucideIcon;
  /** Before the text: the icon of a chosen record. */
  leading?: ReactNode;
  /** After the text: a button, a key, a chip. */
  trailing?: ReactNode;
  /** `large` where the field stands alone: sign-in. */
  size?: 'medium' | 'large';
  /** A quiet edge, for filters above a list. */
  quiet?: boolean;
}

/** One line of text. Stands in a Field, or has an aria-label. */
export function TextInput({
  icon: Icon,
  leading,
  trailing,
  size = 'medium',
  quiet,
  ...rest
}: TextInputProps) {
  const control = useFieldControl();
  return (
    <span className={styles.box} data-size={size} data-quiet={quiet}>
      {Icon && <Icon size={16} strokeWidth={1.75} aria-hidden />}
      {leading}
      <input type="text" autoComplete="off" {...control} {...rest} className={styles.input} />
      {trailing}
    </span>
  );
}
