import MuiDrawer from '@mui/material/Drawer';
import useMediaQuery from '@mui/material/useMediaQuery';
import { X } from 'lucide-react';
import { useId, type ReactNode } from 'react';
import { IconButton } from './icon-button.tsx';
import styles from './sheet.module.css';

interface SheetProps {
  open: boolean;
  onClose: () => void;
  title: string;
  closeLabel: string;
  /** Buttons at its foot. */
  actions?: ReactNode;
  children: ReactNode;
}

/** A second page laid over the side of this one, from the bottom on narrow screens: filters, a record to look at. */
export function Sheet({ open, onClose, title, closeLabel, actions, children }: SheetProps) {
  const id = useId();
  const narrow = useMediaQuery('(max-width: 899.98px)');
  return (
    <MuiDrawer
      open={open}
      onClose={onClose}
      anchor={narrow ? 'bottom' : 'right'}
      slotProps={{
        paper: { className: styles.paper, role: 'dialog', 'aria-modal': true, 'aria-labelledby': id },
      }}
    >
      <header className={styles.head}>
        <h2 id={id} className={styles.title}>
          {title}
        </h2>
        <IconButton icon={X} label={closeLabel} size="small" onClick={onClose} />
      </header>
      <div className={styles.body}>{children}</div>
      {actions && <footer className={styles.foot}>{actions}</footer>}
    </MuiDrawer>
  );
}
