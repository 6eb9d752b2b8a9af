import { Bookmark } from 'lucide-react';
import { usePermissions } from 'ra-core';
import { useState } from 'react';
import { useAct } from '../api/use-act.ts';
import { SavedViewCreate, SavedViewDelete } from '../generated/lists/saved-views.ts';
import { useWords } from '../i18n/use-words.ts';
import { useCommands } from '../layout/commands.tsx';
import { useTell } from '../layout/undo.tsx';
import { Button } from '../ui/button.tsx';
import { IconButton } from '../ui/icon-button.tsx';
import { useIsPhone } from '../ui/use-is-phone.ts';
import { ViewNameDialog } from './view-name-dialog.tsx';

/** Keeps what is shown as a view for everybody. */
export function SaveView({ list, search }: { list: string; search: string }) {
  const say = useWords();
  const tell = useTell();
  const isPhone = useIsPhone();
  const { permissions: role, isPending } = usePermissions<string>();
  const create = useAct(SavedViewCreate);
  const remove = useAct(SavedViewDelete);
  const [isOpen, setOpen] = useState(false);
  const trigger = {
    icon: Bookmark,
    onClick: () => setOpen(true),
    disabledReason: isPending || role === 'EDITOR' || role === 'ADMIN' ? undefined : say('views.needsEditor'),
  };
  useCommands([
    {
      id: 'save view',
      label: say('views.save'),
      icon: Bookmark,
      run: trigger.onClick,
      disabledReason: trigger.disabledReason,
    },
  ]);
  const save = async (name: string): Promise<void> => {
    const { savedView } = await create.mutateAsync({ list, name, search });
    const { id } = savedView!;
    tell({ text: say('views.saved', { name }), undo: async () => remove.mutateAsync({ id }) });
  };
  return (
    <>
      {isPhone ? (
        <IconButton {...trigger} label={say('views.save')} />
      ) : (
        <Button {...trigger} tone="quiet">
          {say('views.save')}
        </Button>
      )}
      {isOpen && (
        <ViewNameDialog
          title={say('views.saveTitle')}
          text={say('views.saveText')}
          button={say('views.saveNow')}
          onName={save}
          onClose={() => setOpen(false)}
        />
      )}
    </>
  );
}
