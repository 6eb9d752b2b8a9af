import type { LucideIcon } from 'lucide-react';

/** How an act looks: one `main` a screen, `plain` with an edge, `quiet` as words, `danger` for what takes away. */
export interface ButtonLook {
  tone?: 'main' | 'plain' | 'quiet' | 'danger' | 'danger-quiet';
  /** `small` stands in rows, `large` stands alone. */
  size?: 'small' | 'medium' | 'large';
  icon?: LucideIcon;
  /** Keys that do the same, `Ctrl S`. Shown, and said by aria-keyshortcuts; the screen listens to them. */
  keys?: string;
  /** Takes the whole width. */
  wide?: boolean;
}
