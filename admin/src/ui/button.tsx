import type { ComponentProps } from 'react';
import { ButtonContent } from './button-content.tsx';
import type { ButtonLook } from './button-look.ts';
import styles from './button.module.css';
import { keyShortcut } from './key-names.ts';
import { Tooltip } from './tooltip.tsx';

interface ButtonProps extends ButtonLook, Omit<ComponentProps<'button'>, 'className' | 'disabled' | 'title'> {
  /** Why it cannot be done now, in words. The button stays in reach and says so. */
  disabledReason?: string;
  /** Its act is running: further clicks do nothing. */
  busy?: boolean;
}

/** An act, named verb and object. */
export function Button({
  tone = 'plain',
  size = 'medium',
  icon,
  keys,
  wide,
  disabledReason,
  busy,
  onClick,
  children,
  ...rest
}: ButtonProps) {
  const idle = disabledReason !== undefined || busy === true;
  return (
    <Tooltip text={disabledReason} atOnce>
      <button
        type="button"
        {...rest}
        className={styles.button}
        data-tone={tone}
        data-size={size}
        data-wide={wide}
        aria-disabled={idle || undefined}
        aria-busy={busy || undefined}
        aria-keyshortcuts={keyShortcut(keys)}
        onClick={idle ? (event) => event.preventDefault() : onClick}
      >
        <ButtonContent icon={icon} keys={keys}>
          {children}
        </ButtonContent>
      </button>
    </Tooltip>
  );
}
