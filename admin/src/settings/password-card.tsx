import { useState, type FormEvent } from 'react';
import { ActRefused } from '../api/act-refused.ts';
import { useAct } from '../api/use-act.ts';
import { useErrorWords } from '../api/use-error-words.ts';
import { formText } from '../forms/form-text.ts';
import { isLongEnough, NewPassword } from '../forms/new-password.tsx';
import { PasswordInput } from '../forms/password-input.tsx';
import { PasswordChange } from '../generated/settings/acts.ts';
import { useWords } from '../i18n/use-words.ts';
import { useTell } from '../layout/undo.tsx';
import { Button } from '../ui/button.tsx';
import { Card } from '../ui/card.tsx';
import { Checkbox } from '../ui/checkbox.tsx';
import { Field } from '../ui/field.tsx';
import { Notice } from '../ui/notice.tsx';
import styles from './settings.module.css';

interface Wrong {
  current?: string;
  next?: string;
  all?: string;
}

/** One's own password; all other sessions end with the old one. */
export function PasswordCard({ email }: { email: string | undefined }) {
  const say = useWords();
  const tell = useTell();
  const { ofError } = useErrorWords();
  const change = useAct(PasswordChange, { isKeyed: false });
  const [wrong, setWrong] = useState<Wrong>({});
  // A form that was sent begins anew: what was typed must not stay on the screen.
  const [round, setRound] = useState(0);
  const wordsOf = (error: unknown): Wrong => {
    const field = error instanceof ActRefused ? error.errors[0]?.path[0] : undefined;
    if (field === 'currentPassword') return { current: say('settings.password.wrong') };
    // How long it is was looked at before it was sent.
    if (field === 'newPassword') return { next: say('forms.password.common') };
    return { all: ofError(error) };
  };
  const submit = async (event: FormEvent<HTMLFormElement>): Promise<void> => {
    event.preventDefault();
    if (change.isPending) return;
    const data = new FormData(event.currentTarget);
    const newPassword = formText(data, 'newPassword');
    if (formText(data, 'currentPassword') === '') {
      return setWrong({ current: say('settings.password.currentNeeded') });
    }
    if (!isLongEnough(newPassword)) return setWrong({ next: say('forms.password.needed') });
    setWrong({});
    try {
      await change.mutateAsync({
        currentPassword: formText(data, 'currentPassword'),
        newPassword,
        keepApiTokens: data.get('keepApiTokens') !== null,
      });
    } catch (error) {
      return setWrong(wordsOf(error));
    }
    setRound((former) => former + 1);
    return tell({ text: say('settings.password.changed') });
  };
  return (
    <Card title={say('settings.password.title')}>
      <form key={round} className={styles.form} onSubmit={(event) => void submit(event)} noValidate>
        {wrong.all !== undefined && <Notice tone="error" live title={wrong.all} />}
        {/* Password managers want to know whose it is. */}
        <input type="text" name="username" autoComplete="username" value={email ?? ''} readOnly hidden />
        <div className={styles.pair}>
          <Field label={say('settings.password.current')} error={wrong.current} required>
            <PasswordInput name="currentPassword" autoComplete="current-password" />
          </Field>
          <NewPassword name="newPassword" label={say('settings.password.next')} error={wrong.next} />
        </div>
        <Checkbox
          name="keepApiTokens"
          label={say('settings.password.keepTokens')}
          hint={say('settings.password.keepTokensHint')}
        />
        <Button type="submit" busy={change.isPending}>
          {say('settings.password.submit')}
        </Button>
      </form>
    </Card>
  );
}
