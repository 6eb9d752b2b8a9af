import type { LucideIcon } from 'lucide-react';
import styles from './kind-icon.module.css';
import { kindIcons, type Kind } from './kinds.ts';

interface KindIconProps {
  kind: Kind;
  /** Said where no word beside it names the kind. */
  label?: string;
  size?: 'small' | 'medium' | 'large';
  /** Without its tinted square: margins, counts. */
  bare?: boolean;
}

/** The icon of a kind of record in its tint. */
export function KindIcon({ kind, label, size = 'medium', bare }: KindIconProps) {
  const Icon: LucideIcon = kindIcons[kind];
  return (
    <span
      className={styles.icon}
      data-kind={kind}
      data-size={size}
      data-bare={bare}
      role={label ? 'img' : undefined}
      aria-label={label}
    >
      <Icon size={size === 'large' ? 20 : size === 'small' ? 12 : 14} strokeWidth={1.75} aria-hidden />
    </span>
  );
}
