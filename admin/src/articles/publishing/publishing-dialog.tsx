import type { EditingSession } from '../editing/session.ts';
import type { OneArticle } from '../editing/tools.ts';
import { CorrectDialog } from './correct-dialog.tsx';
import { DiscardDialog } from './discard-dialog.tsx';
import { EmbargoDialog } from './embargo-dialog.tsx';
import { PublishDialog } from './publish-dialog.tsx';
import { WithdrawDialog } from './withdraw-dialog.tsx';

export type PublishingAct = 'publish' | 'schedule' | 'correct' | 'discard' | 'withdraw' | 'embargo';

export interface ActDialogProps {
  article: OneArticle | null;
  session: EditingSession;
  onClose: () => void;
  onDone: (text: string, undo?: () => Promise<unknown>) => Promise<void>;
}

interface PublishingDialogProps extends ActDialogProps {
  act: PublishingAct;
  onAct: (act: PublishingAct) => void;
}

/** The question of one act; only what takes something to the public or from it asks. */
export function PublishingDialog({ act, onAct, ...rest }: PublishingDialogProps) {
  switch (act) {
    case 'publish':
    case 'schedule':
      return <PublishDialog {...rest} isScheduled={act === 'schedule'} onCorrect={() => onAct('correct')} />;
    case 'correct':
      return <CorrectDialog {...rest} />;
    case 'discard':
      return <DiscardDialog {...rest} />;
    case 'withdraw':
      return <WithdrawDialog {...rest} />;
    case 'embargo':
      return <EmbargoDialog {...rest} />;
  }
}
