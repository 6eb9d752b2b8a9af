import { useState } from 'react';
import { ActRefused } from '../api/act-refused.ts';
import { useAct } from '../api/use-act.ts';
import { useErrorWords } from '../api/use-error-words.ts';
import type { UserRole } from '../generated/enums.ts';
import { UserInvite } from '../generated/settings/acts.ts';
import { useWords } from '../i18n/use-words.ts';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { Field } from '../ui/field.tsx';
import { Notice } from '../ui/notice.tsx';
import { TextInput } from '../ui/text-input.tsx';
import { RoleChoice } from './role-choice.tsx';
import styles from './settings.module.css';
import { ShownOnce } from './shown-once.tsx';

const looksLikeEmail = (text: string): boolean => /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(text);

interface Wrong {
  name?: string;
  email?: string;
  all?: string;
}

/** Makes an account and shows the link that opens it. */
export function InviteDialog({ onClose }: { onClose: () => void }) {
  const say = useWords();
  const { ofError } = useErrorWords();
  const invite = useAct(UserInvite);
  const [name, setName] = useState('');
  const [email, setEmail] = useState('');
  const [role, setRole] = useState<UserRole>('EDITOR');
  const [wrong, setWrong] = useState<Wrong>({});
  const wordsOf = (error: unknown): Wrong => {
    const field = error instanceof ActRefused ? error.errors[0]?.path[0] : undefined;
    // Its form was looked at before it was sent.
    return field === 'email' ? { email: say('settings.users.emailTaken') } : { all: ofError(error) };
  };
  const submit = (): void => {
    const found = {
      ...(name.trim() === '' ? { name: say('settings.nameNeeded') } : {}),
      ...(looksLikeEmail(email.trim()) ? {} : { email: say('settings.emailNeeded') }),
    };
    setWrong(found);
    if (Object.keys(found).length > 0) return;
    invite.mutate(
      { name: name.trim(), email: email.trim(), role },
      { onError: (error) => setWrong(wordsOf(error)) },
    );
  };
  if (invite.data) {
    return (
      <ShownOnce
        title={say('settings.users.linkTitle', { name: name.trim() })}
        text={say('settings.users.linkText')}
        secret={invite.data.link}
        copyLabel={say('settings.users.copyLink')}
        onClose={onClose}
      />
    );
  }
  return (
    <Dialog
      open
      onClose={onClose}
      onSubmit={submit}
      title={say('settings.users.inviteTitle')}
      text={say('settings.users.inviteText')}
      closeLabel={say('layout.close')}
      actions={
        <>
          <Button onClick={onClose}>{say('settings.cancel')}</Button>
          <Button tone="main" type="submit" busy={invite.isPending}>
            {say('settings.users.makeLink')}
          </Button>
        </>
      }
    >
      <div className={styles.form}>
        {wrong.all !== undefined && <Notice tone="error" live title={wrong.all} />}
        <Field label={say('settings.name')} error={wrong.name} required>
          <TextInput value={name} onChange={(event) => setName(event.target.value)} maxLength={200} />
        </Field>
        <Field label={say('settings.email')} error={wrong.email} required>
          <TextInput value={email} onChange={(event) => setEmail(event.target.value)} inputMode="email" />
        </Field>
        <RoleChoice value={role} onChange={setRole} />
      </div>
    </Dialog>
  );
}
