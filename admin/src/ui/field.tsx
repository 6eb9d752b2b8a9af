import { Check, TriangleAlert } from 'lucide-react';
import { useId, type ReactNode } from 'react';
import { FieldContext, type FieldControl } from './field-control.ts';
import styles from './field.module.css';

interface FieldProps {
  label: string;
  /** Beside the label: a chip, "for the history". */
  meta?: ReactNode;
  /** At the end of the label's line: "words or numbers, any language", a link. */
  aside?: ReactNode;
  /** Below: how to fill it in. An error takes its place. */
  hint?: ReactNode;
  /** Below, with a tick: what was understood. */
  understood?: ReactNode;
  /** Below, in red: what is wrong and what would be right. */
  error?: string;
  required?: boolean;
  /** Several controls under one name: radios, a table. */
  group?: boolean;
  /** The name is said but not shown. */
  hideLabel?: boolean;
  children: ReactNode;
}

/** An input with its name above and its words below. Inputs of the kit find their id and description here. */
export function Field({
  label,
  meta,
  aside,
  hint,
  understood,
  error,
  required,
  group,
  hideLabel,
  children,
}: FieldProps) {
  const id = useId();
  const wordsId = `${id}words`;
  const hasWords = Boolean(error ?? understood ?? hint);
  const described = hasWords ? { 'aria-describedby': wordsId } : {};
  const control: FieldControl = group
    ? {}
    : {
        id,
        ...described,
        ...(error ? { 'aria-invalid': true } : {}),
        ...(required ? { 'aria-required': true } : {}),
      };
  return (
    <div
      className={styles.field}
      {...(group ? { role: 'group', 'aria-labelledby': `${id}label`, ...described } : {})}
    >
      <div className={hideLabel ? 'visually-hidden' : styles.head}>
        {group ? (
          <span id={`${id}label`} className={styles.label}>
            {label}
          </span>
        ) : (
          <label htmlFor={id} className={styles.label}>
            {label}
          </label>
        )}
        {meta && <span className={styles.meta}>{meta}</span>}
        {aside && <span className={styles.aside}>{aside}</span>}
      </div>
      <FieldContext value={control}>{children}</FieldContext>
      <div id={wordsId} className={styles.words} aria-live="polite">
        {error ? (
          <p className={styles.error}>
            <TriangleAlert size={14} strokeWidth={1.75} aria-hidden />
            {error}
          </p>
        ) : understood ? (
          <p className={styles.understood}>
            <Check size={14} strokeWidth={2} aria-hidden />
            {understood}
          </p>
        ) : hint ? (
          <p className={styles.hint}>{hint}</p>
        ) : null}
      </div>
    </div>
  );
}
