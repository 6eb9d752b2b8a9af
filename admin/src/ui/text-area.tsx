import type { ComponentProps } from 'react';
import { useFieldControl } from './field-control.ts';
import styles from './text-area.module.css';

interface TextAreaProps extends Omit<ComponentProps<'textarea'>, 'className' | 'style'> {
  /** For what is written or said: the text's own face. */
  serif?: boolean;
}

/** Several lines of text; it grows with what is written. */
export function TextArea({ serif, rows = 3, ...rest }: TextAreaProps) {
  const control = useFieldControl();
  return <textarea {...control} rows={rows} {...rest} className={styles.area} data-serif={serif} />;
}
