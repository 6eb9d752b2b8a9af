import { act } from '../../api/use-act.ts';
import { DiscardArticleDraft } from '../../generated/articles/publishing/acts.ts';
import { ArticleSave } from '../../generated/articles/save.ts';
import { useQueryClient } from '@tanstack/react-query';
import { useWords } from '../../i18n/use-words.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { changesOf, contentOf } from '../editing/content.ts';
import type { ActDialogProps } from './publishing-dialog.tsx';
import { Refusals } from './refusals.tsx';
import { usePublishing } from './use-publishing.ts';

/** The text becomes what the public sees; what is dropped can be brought back. */
export function DiscardDialog({ article, session, onClose, onDone }: ActDialogProps) {
  const say = useWords();
  const client = useQueryClient();
  const { isSaved, error, busy, run } = usePublishing(session);
  const discard = async (): Promise<void> => {
    const id = session.id.get()!;
    const dropped = changesOf(contentOf(article!), session.content);
    const { article: now } = await act(DiscardArticleDraft, { id, expectedRevision: session.revision });
    await onDone(say('publishing.discard.done'), async () => {
      await act(ArticleSave, { id, expectedRevision: now!.revision!, ...dropped });
      await client.invalidateQueries();
    });
  };
  return (
    <Dialog
      open
      title={say('publishing.discard.title')}
      text={say('publishing.discard.text')}
      closeLabel={say('layout.close')}
      onClose={onClose}
      onSubmit={() => run(discard)}
      actions={
        <>
          <Button keys="Esc" onClick={onClose}>
            {say('publishing.publish.cancel')}
          </Button>
          <Button
            tone="danger"
            type="submit"
            busy={busy}
            disabledReason={isSaved ? undefined : say('publishing.publish.looking')}
          >
            {say('publishing.discard.discard')}
          </Button>
        </>
      }
    >
      <Refusals error={error} />
    </Dialog>
  );
}
