import MuiMenuItem from '@mui/material/MenuItem';
import { Check, type LucideIcon } from 'lucide-react';
import { Link } from 'react-router-dom';
import { Kbd } from './kbd.tsx';
import { keyShortcut } from './key-names.ts';
import styles from './menu-act.module.css';

export interface MenuItem {
  label: string;
  icon?: LucideIcon;
  keys?: string;
  onClick?: () => void;
  /** A place to go to, instead of an act. */
  to?: string;
  danger?: boolean;
  /** For one of several, the chosen language: shows a tick. */
  checked?: boolean;
  /** Why it cannot be done now; stands below its name. */
  disabledReason?: string;
}

interface MenuActProps {
  item: MenuItem;
  /** Others of the menu have icons: without one its words keep to theirs. */
  hasIcons: boolean;
  close: () => void;
}

/** One line of a menu. The list hands it its focus props. */
export function MenuAct({ item, hasIcons, close, ...rest }: MenuActProps) {
  const idle = item.disabledReason !== undefined;
  const Icon = item.icon;
  const link = item.to && !idle ? { component: Link, to: item.to } : {};
  return (
    <MuiMenuItem
      {...rest}
      {...link}
      role={item.checked === undefined ? 'menuitem' : 'menuitemradio'}
      aria-checked={item.checked}
      aria-disabled={idle || undefined}
      aria-keyshortcuts={keyShortcut(item.keys)}
      onClick={() => {
        if (idle) return;
        close();
        item.onClick?.();
      }}
    >
      <span className={styles.act} data-danger={item.danger} data-idle={idle}>
        {Icon ? (
          <Icon size={16} strokeWidth={1.75} aria-hidden />
        ) : (
          hasIcons && <span className={styles.space} />
        )}
        <span className={styles.words}>
          {item.label}
          {item.disabledReason && <small className={styles.reason}>{item.disabledReason}</small>}
        </span>
        {item.checked && <Check size={16} strokeWidth={1.75} aria-hidden />}
        {item.keys && <Kbd keys={item.keys} quiet />}
      </span>
    </MuiMenuItem>
  );
}
