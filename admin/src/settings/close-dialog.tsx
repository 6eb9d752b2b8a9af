import { useAct } from '../api/use-act.ts';
import { useErrorWords } from '../api/use-error-words.ts';
import type { UserRowFragment } from '../generated/settings/accounts.ts';
import { UserUpdate } from '../generated/settings/acts.ts';
import { useWords } from '../i18n/use-words.ts';
import { useTell } from '../layout/undo.tsx';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { Notice } from '../ui/notice.tsx';

/** Closes an account: asked first, as its tokens do not come back when it is opened again. */
export function CloseDialog({ user, onClose }: { user: UserRowFragment; onClose: () => void }) {
  const say = useWords();
  const tell = useTell();
  const { ofError } = useErrorWords();
  const update = useAct(UserUpdate);
  const { id, name } = user;
  const close = (): void =>
    update.mutate(
      { id, isDisabled: true },
      {
        onSuccess: () => {
          onClose();
          tell({
            text: say('settings.users.closed', { name }),
            undo: async () => update.mutateAsync({ id, isDisabled: false }),
          });
        },
      },
    );
  return (
    <Dialog
      open
      onClose={onClose}
      title={say('settings.users.closeOf', { name })}
      text={say('settings.users.closeText')}
      closeLabel={say('layout.close')}
      actions={
        <>
          <Button onClick={onClose}>{say('settings.cancel')}</Button>
          <Button tone="danger" onClick={close} busy={update.isPending}>
            {say('settings.users.closeNow')}
          </Button>
        </>
      }
    >
      {update.error && <Notice tone="error" live title={ofError(update.error)} />}
    </Dialog>
  );
}
