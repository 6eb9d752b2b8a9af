import MuiDialog from '@mui/material/Dialog';
import { X } from 'lucide-react';
import { useId, type ReactNode } from 'react';
import styles from './dialog.module.css';
import { IconButton } from './icon-button.tsx';

interface DialogProps {
  open: boolean;
  onClose: () => void;
  title: string;
  /** What will happen, in a sentence or two. */
  text?: ReactNode;
  closeLabel: string;
  /** Buttons, the main act last. */
  actions?: ReactNode;
  /** Beside the buttons: "Everything or nothing: if one part fails, nothing is published." */
  footnote?: ReactNode;
  width?: 'small' | 'medium' | 'large';
  /** Makes the whole dialog a form: its main button is of type submit, and Enter in a field presses it. */
  onSubmit?: () => void;
  /** Lines reach the edges themselves. */
  flush?: boolean;
  children?: ReactNode;
}

/** A question over the page: it keeps the focus until it is answered or left. A sheet on narrow screens. */
export function Dialog({
  open,
  onClose,
  title,
  text,
  closeLabel,
  actions,
  footnote,
  width = 'small',
  onSubmit,
  flush,
  children,
}: DialogProps) {
  const id = useId();
  const content = (
    <>
      <header className={styles.head}>
        <div className={styles.words}>
          <h2 id={id} className={styles.title}>
            {title}
          </h2>
          {text && (
            <div id={`${id}text`} className={styles.text}>
              {text}
            </div>
          )}
        </div>
        <IconButton icon={X} label={closeLabel} size="small" onClick={onClose} />
      </header>
      {children && <div className={flush ? styles.flush : styles.body}>{children}</div>}
      {(actions || footnote) && (
        <footer className={styles.foot}>
          {footnote && <p className={styles.footnote}>{footnote}</p>}
          <div className={styles.actions}>{actions}</div>
        </footer>
      )}
    </>
  );
  return (
    <MuiDialog
      open={open}
      onClose={onClose}
      maxWidth={false}
      aria-labelledby={id}
      aria-describedby={text ? `${id}text` : undefined}
      classes={{ container: styles.container }}
      slotProps={{ paper: { className: `${styles.paper} ${styles[width]}` } }}
    >
      {onSubmit ? (
        <form
          className={styles.form}
          onSubmit={(event) => {
            event.preventDefault();
            // A dialog may stand, in React's tree, inside the form of its page.
            event.stopPropagation();
            onSubmit();
          }}
        >
          {content}
        </form>
      ) : (
        content
      )}
    </MuiDialog>
  );
}
