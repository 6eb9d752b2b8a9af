import type { ReactNode } from 'react';
import { useWords } from '../i18n/use-words.ts';
import { WorkPanes } from '../ui/work-panes.tsx';
import styles from './evidence-panes.module.css';

interface EvidencePanesProps {
  /** The form, which scrolls by itself. */
  children: ReactNode;
  /** What stays below it. */
  foot: ReactNode;
  /** The documents that say it. */
  evidence: ReactNode;
}

/** A form beside the sentences that it stands on. */
export function EvidencePanes({ children, foot, evidence }: EvidencePanesProps) {
  const say = useWords();
  return (
    <WorkPanes
      paneLabel={say('facts.evidence.pane')}
      paneWidth="evidence"
      expandLabel={say('facts.evidence.expand')}
      collapseLabel={say('facts.evidence.collapse')}
      pane={evidence}
    >
      <div className={styles.form}>{children}</div>
      {foot}
    </WorkPanes>
  );
}
