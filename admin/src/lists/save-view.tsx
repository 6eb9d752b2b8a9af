import { Bookmark } from 'lucide-react';
import { usePermissions } from 'ra-core';
import { useState } from 'react';
import { useAct } from '../api/use-act.ts';
import { SavedViewCreate, SavedViewDelete, SavedViewUpdate } from '../generated/lists/saved-views.ts';
import { useWords } from '../i18n/use-words.ts';
import { useCommands } from '../layout/commands.tsx';
import { useTell } from '../layout/undo.tsx';
import { Button } from '../ui/button.tsx';
import { IconButton } from '../ui/icon-button.tsx';
import { useIsPhone } from '../ui/use-is-phone.ts';
import type { SavedView } from './use-views.ts';
import { ViewNameDialog } from './view-name-dialog.tsx';

interface SaveViewProps {
  list: string;
  search: string;
  /** Those that the list has. */
  saved: readonly SavedView[];
}

/** Keeps what is shown as a view for everybody; under the name of one's own view it takes that one's place. */
export function SaveView({ list, search, saved }: SaveViewProps) {
  const say = useWords();
  const tell = useTell();
  const isPhone = useIsPhone();
  const { permissions: role, isPending } = usePermissions<string>();
  const create = useAct(SavedViewCreate);
  const update = useAct(SavedViewUpdate);
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
  const ofName = (name: string): SavedView | undefined =>
    saved.find((view) => view.canChange && view.name.toLowerCase() === name.toLowerCase());
  const save = async (name: string): Promise<void> => {
    const former = ofName(name);
    if (former) {
      const { id } = former;
      await update.mutateAsync({ id, search });
      const undo = async () => update.mutateAsync({ id, search: former.search });
      return tell({ text: say('views.replaced', { name: former.name }), undo });
    }
    const { savedView } = await create.mutateAsync({ list, name, search });
    const { id } = savedView!;
    return tell({ text: say('views.saved', { name }), undo: async () => remove.mutateAsync({ id }) });
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
          instead={(name) => ofName(name) && { hint: say('views.replaces'), button: say('views.replaceNow') }}
          onName={save}
          onClose={() => setOpen(false)}
        />
      )}
    </>
  );
}
