import { useState } from 'react';
import { useQueryClient } from '@tanstack/react-query';
import { authProvider } from '../api/auth-provider.ts';
import { useAct } from '../api/use-act.ts';
import { useErrorWords } from '../api/use-error-words.ts';
import type { AccountQuery } from '../generated/settings/accounts.ts';
import { UserUpdate } from '../generated/settings/acts.ts';
import { useLocale, useWords } from '../i18n/use-words.ts';
import { useTell } from '../layout/undo.tsx';
import { Button } from '../ui/button.tsx';
import { Card } from '../ui/card.tsx';
import { DateTime } from '../ui/date-time.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { Field } from '../ui/field.tsx';
import { Property } from '../ui/property.tsx';
import { TextInput } from '../ui/text-input.tsx';

type Viewer = NonNullable<AccountQuery['viewer']>;

/** Name, e-mail and role; the name is an admin's to change. */
export function WhoCard({ viewer }: { viewer: Viewer }) {
  const say = useWords();
  const locale = useLocale();
  const [isOpen, setOpen] = useState(false);
  const change = (
    <Button
      size="small"
      onClick={() => setOpen(true)}
      disabledReason={viewer.role === 'ADMIN' ? undefined : say('settings.account.nameByAdmin')}
    >
      {say('settings.account.changeName')}
    </Button>
  );
  return (
    <Card title={say('settings.account.who')} action={change} flush>
      <dl>
        <Property label={say('settings.name')}>{viewer.name}</Property>
        <Property label={say('settings.email')}>{viewer.email}</Property>
        <Property label={say('settings.role')}>
          {say(`settings.roles.${viewer.role}.name`)}: {say(`settings.roles.${viewer.role}.text`)}
        </Property>
        <Property label={say('settings.account.since')}>
          <DateTime value={viewer.createdAt} locale={locale} look="full" />
        </Property>
      </dl>
      {isOpen && <NameDialog viewer={viewer} onClose={() => setOpen(false)} />}
    </Card>
  );
}

function NameDialog({ viewer, onClose }: { viewer: Viewer; onClose: () => void }) {
  const say = useWords();
  const tell = useTell();
  const client = useQueryClient();
  const { ofError } = useErrorWords();
  const update = useAct(UserUpdate);
  const [name, setName] = useState(viewer.name);
  const [error, setError] = useState<string>();
  const call = async (next: string): Promise<void> => {
    await update.mutateAsync({ id: viewer.id, name: next });
    authProvider.forget();
    await client.invalidateQueries({ queryKey: ['auth'] });
  };
  const save = async (): Promise<void> => {
    if (name.trim() === '') return setError(say('settings.nameNeeded'));
    try {
      await call(name.trim());
    } catch (failure) {
      return setError(ofError(failure));
    }
    onClose();
    return tell({ text: say('settings.account.nameChanged'), undo: async () => call(viewer.name) });
  };
  return (
    <Dialog
      open
      onClose={onClose}
      onSubmit={() => void save()}
      title={say('settings.account.changeName')}
      text={say('settings.account.nameText')}
      closeLabel={say('layout.close')}
      actions={
        <>
          <Button onClick={onClose}>{say('settings.cancel')}</Button>
          <Button tone="main" type="submit" busy={update.isPending}>
            {say('settings.account.saveName')}
          </Button>
        </>
      }
    >
      <Field label={say('settings.name')} error={error}>
        <TextInput
          value={name}
          onChange={(event) => setName(event.target.value)}
          autoComplete="name"
          maxLength={200}
        />
      </Field>
    </Dialog>
  );
}
