import { ChevronDown } from 'lucide-react';
import { Button } from './button.tsx';
import { IconButton } from './icon-button.tsx';
import { Menu } from './menu.tsx';
import type { MenuItem } from './menu-act.tsx';
import styles from './split-button.module.css';

interface SplitButtonProps {
  label: string;
  keys?: string;
  onClick: () => void;
  disabledReason?: string;
  busy?: boolean;
  /** Names the arrow: "More ways to publish". */
  menuLabel: string;
  items: readonly (MenuItem | 'divider')[];
}

/** The main act of a screen, and behind its arrow the ways that are needed less. */
export function SplitButton({
  label,
  keys,
  onClick,
  disabledReason,
  busy,
  menuLabel,
  items,
}: SplitButtonProps) {
  return (
    <span className={styles.split}>
      <Button tone="main" keys={keys} onClick={onClick} disabledReason={disabledReason} busy={busy}>
        {label}
      </Button>
      <Menu
        label={menuLabel}
        items={items}
        align="end"
        renderTrigger={(props) => <IconButton {...props} icon={ChevronDown} label={menuLabel} />}
      />
    </span>
  );
}
