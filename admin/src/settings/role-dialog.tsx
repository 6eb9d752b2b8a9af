import { useState } from 'react';
import { useAct } from '../api/use-act.ts';
import { useErrorWords } from '../api/use-error-words.ts';
import type { UserRole } from '../generated/enums.ts';
import type { UserRowFragment } from '../generated/settings/accounts.ts';
import { UserUpdate } from '../generated/settings/acts.ts';
import { useWords } from '../i18n/use-words.ts';
import { useTell } from '../layout/undo.tsx';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { Notice } from '../ui/notice.tsx';
import { RoleChoice } from './role-choice.tsx';
import styles from './settings.module.css';

/** Another role for an account. */
export function RoleDialog({ user, onClose }: { user: UserRowFragment; onClose: () => void }) {
  const say = useWords();
  const tell = useTell();
  const { ofError } = useErrorWords();
  const update = useAct(UserUpdate);
  const [role, setRole] = useState<UserRole>(user.role);
  const { id, name } = user;
  const save = async (): Promise<void> => {
    if (role === user.role) return onClose();
    try {
      await update.mutateAsync({ id, role });
    } catch {
      return undefined;
    }
    onClose();
    return tell({
      text: say('settings.users.roleChanged', { name, role: say(`settings.roles.${role}.name`) }),
      undo: async () => update.mutateAsync({ id, role: user.role }),
    });
  };
  return (
    <Dialog
      open
      onClose={onClose}
      onSubmit={() => void save()}
      title={say('settings.users.roleOf', { name })}
      text={say('settings.users.roleText')}
      closeLabel={say('layout.close')}
      actions={
        <>
          <Button onClick={onClose}>{say('settings.cancel')}</Button>
          <Button tone="main" type="submit" busy={update.isPending}>
            {say('settings.users.saveRole')}
          </Button>
        </>
      }
    >
      <div className={styles.form}>
        {update.error && <Notice tone="error" live title={ofError(update.error)} />}
        <RoleChoice value={role} onChange={setRole} />
      </div>
    </Dialog>
  );
}
