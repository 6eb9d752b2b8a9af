import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import styles from './filter-chip.module.css';
import type { TriggerProps } from './menu.tsx';

interface FilterChipProps {
  /** "Kind is not". */
  name: string;
  /** "Brand". */
  value: ReactNode;
  /** "Remove the filter Kind". */
  removeLabel: string;
  onRemove: () => void;
  /** Opens the filter to change it: what a Popover's trigger gets. */
  trigger?: TriggerProps;
}

/** A filter that acts, with its way out. */
export function FilterChip({ name, value, removeLabel, onRemove, trigger }: FilterChipProps) {
  const words = (
    <>
      <span className={styles.name}>{name}</span> <strong className={styles.value}>{value}</strong>
    </>
  );
  return (
    <span className={styles.chip}>
      {trigger ? (
        <button type="button" className={styles.words} {...trigger}>
          {words}
        </button>
      ) : (
        <span className={styles.words}>{words}</span>
      )}
      <button
        type="button"
        className={styles.remove}
        aria-label={removeLabel}
        title={removeLabel}
        onClick={onRemove}
      >
        <X size={14} strokeWidth={1.75} aria-hidden />
      </button>
    </span>
  );
}
