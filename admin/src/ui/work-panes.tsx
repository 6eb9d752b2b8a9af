import { useState, type ReactNode } from 'react';
import styles from './work-panes.module.css';

interface WorkPanesProps {
  children: ReactNode;
  pane: ReactNode;
  /** Names the pane: "Facts". */
  paneLabel: string;
  /** 372 facts, 424 review, 520 evidence. */
  paneWidth: 'facts' | 'review' | 'evidence';
  /** On narrow screens the pane is a sheet at the bottom; these name its handle. */
  expandLabel: string;
  collapseLabel: string;
}

/** Two panes that scroll by themselves: the text and what is known about it. F6 changes between them. */
export function WorkPanes({
  children,
  pane,
  paneLabel,
  paneWidth,
  expandLabel,
  collapseLabel,
}: WorkPanesProps) {
  const [tall, setTall] = useState(false);
  return (
    <div className={styles.panes} data-width={paneWidth}>
      <div className={styles.main}>{children}</div>
      <aside className={styles.pane} data-tall={tall} aria-label={paneLabel} data-pane tabIndex={-1}>
        <button
          type="button"
          className={styles.handle}
          aria-expanded={tall}
          aria-label={tall ? collapseLabel : expandLabel}
          onClick={() => setTall(!tall)}
        />
        <div className={styles.content}>{pane}</div>
      </aside>
    </div>
  );
}
