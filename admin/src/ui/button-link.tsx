import { Link, type LinkProps } from 'react-router-dom';
import { ButtonContent } from './button-content.tsx';
import type { ButtonLook } from './button-look.ts';
import styles from './button.module.css';
import { keyShortcut } from './key-names.ts';

/** A way to another place that looks like an act: "Edit", "History", "Write article". */
export function ButtonLink({
  tone = 'plain',
  size = 'medium',
  icon,
  keys,
  wide,
  children,
  ...rest
}: ButtonLook & Omit<LinkProps, 'className'>) {
  return (
    <Link
      {...rest}
      className={styles.button}
      data-tone={tone}
      data-size={size}
      data-wide={wide}
      aria-keyshortcuts={keyShortcut(keys)}
    >
      <ButtonContent icon={icon} keys={keys}>
        {children}
      </ButtonContent>
    </Link>
  );
}
