import type { LucideIcon } from 'lucide-react';
import type { ComponentProps } from 'react';
import styles from './icon-button.module.css';
import { keyShortcut } from './key-names.ts';
import { Tooltip } from './tooltip.tsx';

interface IconButtonProps extends Omit<
  ComponentProps<'button'>,
  'aria-label' | 'children' | 'className' | 'disabled' | 'title'
> {
  icon: LucideIcon;
  /** What it does, in words: its name, and what the tooltip shows. */
  label: string;
  keys?: string;
  size?: 'small' | 'medium';
  /** With an edge, where it stands beside buttons that have one. */
  edge?: boolean;
  /** For what can be on or off, a bold button: aria-pressed. */
  pressed?: boolean;
  disabledReason?: string;
}

/** An act that its icon tells, with its name for all who do not see or know the icon. */
export function IconButton({
  icon: Icon,
  label,
  keys,
  size = 'medium',
  edge,
  pressed,
  disabledReason,
  onClick,
  ...rest
}: IconButtonProps) {
  const idle = disabledReason !== undefined;
  return (
    <Tooltip text={disabledReason ?? label} keys={idle ? undefined : keys} atOnce={idle}>
      <button
        type="button"
        {...rest}
        className={styles.button}
        data-size={size}
        data-edge={edge}
        aria-label={label}
        aria-pressed={pressed}
        aria-disabled={idle || undefined}
        aria-keyshortcuts={keyShortcut(keys)}
        onClick={idle ? (event) => event.preventDefault() : onClick}
      >
        <Icon size={16} strokeWidth={1.75} aria-hidden />
      </button>
    </Tooltip>
  );
}
