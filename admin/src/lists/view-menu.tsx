import { Ellipsis, Pencil, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { useAct } from '../api/use-act.ts';
import { useErrorWords } from '../api/use-error-words.ts';
import { SavedViewDelete, SavedViewRestore, SavedViewUpdate } from '../generated/lists/saved-views.ts';
import { useWords } from '../i18n/use-words.ts';
import { useTell } from '../layout/undo.tsx';
import { IconButton } from '../ui/icon-button.tsx';
import { Menu } from '../ui/menu.tsx';
import type { SavedView } from './use-views.ts';
import { ViewNameDialog } from './view-name-dialog.tsx';

/** What can be done with the saved view that is open. */
export function ViewMenu({ view: { id, name, author, canChange } }: { view: SavedView }) {
  const say = useWords();
  const tell = useTell();
  const { ofError } = useErrorWords();
  const update = useAct(SavedViewUpdate);
  const remove = useAct(SavedViewDelete);
  const restore = useAct(SavedViewRestore);
  const [isRenaming, setRenaming] = useState(false);
  const disabledReason = canChange ? undefined : say('views.notYours', { author });
  const rename = async (next: string): Promise<void> => {
    await update.mutateAsync({ id, name: next });
    tell({
      text: say('views.renamed', { name: next }),
      undo: async () => update.mutateAsync({ id, name }),
    });
  };
  // Once it is done this menu is gone: what was said to `mutate` would not be heard.
  const removeNow = (): void =>
    void remove.mutateAsync({ id }).then(
      () => tell({ text: say('views.deleted', { name }), undo: async () => restore.mutateAsync({ id }) }),
      (error: unknown) => tell({ text: ofError(error), tone: 'error' }),
    );
  return (
    <>
      <Menu
        label={say('views.acts', { name })}
        align="end"
        items={[
          { label: say('views.rename'), icon: Pencil, onClick: () => setRenaming(true), disabledReason },
          { label: say('views.delete'), icon: Trash2, danger: true, onClick: removeNow, disabledReason },
        ]}
        renderTrigger={(trigger) => (
          <IconButton {...trigger} icon={Ellipsis} label={say('views.acts', { name })} />
        )}
      />
      {isRenaming && (
        <ViewNameDialog
          title={say('views.renameTitle', { name })}
          button={say('views.renameNow')}
          name={name}
          onName={rename}
          onClose={() => setRenaming(false)}
        />
      )}
    </>
  );
}
