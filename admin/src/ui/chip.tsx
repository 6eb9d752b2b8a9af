import type { LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import styles from './chip.module.css';

export type ChipTone = 'neutral' | 'outline' | 'ink' | 'info' | 'ok' | 'warn' | 'error';

interface ChipProps {
  tone?: ChipTone;
  icon?: LucideIcon;
  /** In lists: icon and word without ground; the word takes colour only where something deviates. */
  plain?: boolean;
  children: ReactNode;
}

/** A state or a tag: icon and word. Colour repeats what the word says. */
export function Chip({ tone = 'neutral', icon: Icon, plain, children }: ChipProps) {
  return (
    <span className={plain ? styles.plain : styles.chip} data-tone={tone}>
      {Icon && <Icon size={14} strokeWidth={1.75} aria-hidden />}
      <span>{children}</span>
    </span>
  );
}
