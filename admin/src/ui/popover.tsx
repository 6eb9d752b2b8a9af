import MuiPopover from '@mui/material/Popover';
import { useId, useState, type ReactElement, type ReactNode } from 'react';
import type { TriggerProps } from './menu.tsx';
import styles from './popover.module.css';

interface PopoverProps {
  label: string;
  renderTrigger: (props: TriggerProps) => ReactElement;
  children: (close: () => void) => ReactNode;
  align?: 'start' | 'end';
}

/** A small form or explanation by its button: a filter, columns, a date. Esc and a click beside close it. */
export function Popover({ label, renderTrigger, children, align = 'start' }: PopoverProps) {
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const id = useId();
  const edge = align === 'end' ? 'right' : 'left';
  const close = () => setAnchor(null);
  return (
    <>
      {renderTrigger({
        onClick: (event) => setAnchor(event.currentTarget),
        'aria-haspopup': 'dialog',
        'aria-expanded': anchor !== null,
        'aria-controls': anchor ? id : undefined,
      })}
      <MuiPopover
        open={anchor !== null}
        anchorEl={anchor}
        onClose={close}
        anchorOrigin={{ vertical: 'bottom', horizontal: edge }}
        transformOrigin={{ vertical: -4, horizontal: edge }}
        slotProps={{ paper: { id, role: 'dialog', 'aria-label': label } }}
      >
        <div className={styles.content}>{children(close)}</div>
      </MuiPopover>
    </>
  );
}
