import { LockKeyhole } from 'lucide-react';
import { useState, type FormEvent } from 'react';
import { signIn } from '../api/auth-provider.ts';
import { RequestRefused, sendJson } from '../api/request.ts';
import { useErrorWords } from '../api/use-error-words.ts';
import { formText } from '../forms/form-text.ts';
import { isLongEnough, NewPassword } from '../forms/new-password.tsx';
import { useWords } from '../i18n/use-words.ts';
import { Button } from '../ui/button.tsx';
import { Field } from '../ui/field.tsx';
import { Notice } from '../ui/notice.tsx';
import { TextInput } from '../ui/text-input.tsx';
import styles from './account-form.module.css';
import { Door } from './door.tsx';
import door from './door.module.css';
import { useEnter } from './use-enter.ts';
import { useLinkToken } from './use-link-token.ts';
import { WorthlessLink } from './worthless-link.tsx';

export type LinkKind = 'setUp' | 'invitation' | 'newPassword';

/** What a link asks for; only the first account names itself. */
const asks: Record<LinkKind, readonly ('name' | 'email')[]> = {
  setUp: ['name', 'email'],
  invitation: [],
  newPassword: [],
};

const looksLikeEmail = (text: string): boolean => /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(text);

type FieldName = 'name' | 'email' | 'password';

/** Sets the password that a link is for, once, and goes in. */
export function LinkDoor({ kind }: { kind: LinkKind }) {
  const say = useWords();
  const { ofError } = useErrorWords();
  const enter = useEnter();
  const token = useLinkToken();
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<unknown>(null);
  const [wrong, setWrong] = useState<Partial<Record<FieldName, string>>>({});
  const isWorthless = failure instanceof RequestRefused && failure.code === 'NOT_FOUND';

  const check = (given: Record<FieldName, string>): Partial<Record<FieldName, string>> => ({
    ...(asks[kind].includes('name') && given.name.trim() === ''
      ? { name: say('accounts.link.nameNeeded') }
      : {}),
    ...(asks[kind].includes('email') && !looksLikeEmail(given.email.trim())
      ? { email: say('accounts.link.emailNeeded') }
      : {}),
    ...(isLongEnough(given.password) ? {} : { password: say('forms.password.needed') }),
  });
  const refuse = (error: unknown): void => {
    setBusy(false);
    const field = error instanceof RequestRefused ? error.field : undefined;
    // What else a password can be is checked above.
    if (field === 'password') setWrong({ password: say('forms.password.common') });
    else if (field === 'name' || field === 'email') setWrong({ [field]: (error as Error).message });
    else setFailure(error);
  };
  const submit = async (event: FormEvent<HTMLFormElement>): Promise<void> => {
    event.preventDefault();
    if (busy) return;
    const data = new FormData(event.currentTarget);
    const given = {
      name: formText(data, 'name'),
      email: formText(data, 'email'),
      password: formText(data, 'password'),
    };
    const found = check(given);
    setWrong(found);
    setFailure(null);
    const [first] = Object.keys(found);
    if (first !== undefined) {
      event.currentTarget.querySelector<HTMLInputElement>(`[name="${first}"]`)?.focus();
      return;
    }
    setBusy(true);
    try {
      const named = Object.fromEntries(asks[kind].map((name) => [name, given[name]]));
      const { user } = await sendJson<{ user: { email: string } }>('POST', '/account-links/redeem', {
        token,
        password: given.password,
        ...named,
      });
      await signIn(user.email, given.password);
      await enter();
    } catch (error) {
      refuse(error);
    }
  };

  if (token === null || isWorthless) return <WorthlessLink kind={kind} isMissing={token === null} />;
  return (
    <Door title={say(`accounts.${kind}.title`)} text={say(`accounts.${kind}.text`)}>
      <form className={styles.form} onSubmit={(event) => void submit(event)} noValidate>
        {failure !== null && <Notice tone="error" live title={ofError(failure)} />}
        {asks[kind].includes('name') && (
          <Field label={say('accounts.name')} error={wrong.name} required>
            <TextInput name="name" autoComplete="name" size="large" maxLength={200} />
          </Field>
        )}
        {asks[kind].includes('email') && (
          <Field label={say('accounts.email')} error={wrong.email} required>
            <TextInput
              name="email"
              type="email"
              autoComplete="username"
              autoCapitalize="off"
              spellCheck={false}
              size="large"
            />
          </Field>
        )}
        <NewPassword name="password" label={say('accounts.password')} error={wrong.password} size="large" />
        <Button tone="main" size="large" wide type="submit" busy={busy}>
          {say(`accounts.${kind}.submit`)}
        </Button>
      </form>
      <p className={door.after}>
        <LockKeyhole size={14} strokeWidth={1.75} aria-hidden />
        {say('accounts.link.kept')}
      </p>
    </Door>
  );
}
