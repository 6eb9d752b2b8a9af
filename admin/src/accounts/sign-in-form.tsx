import { useRef, useState, type FormEvent } from 'react';
import { Link } from 'react-router-dom';
import { signIn } from '../api/auth-provider.ts';
import { RequestRefused } from '../api/request.ts';
import { useErrorWords } from '../api/use-error-words.ts';
import { formText } from '../forms/form-text.ts';
import { PasswordInput } from '../forms/password-input.tsx';
import { useWords } from '../i18n/use-words.ts';
import { Button } from '../ui/button.tsx';
import { Field } from '../ui/field.tsx';
import { Notice } from '../ui/notice.tsx';
import { TextInput } from '../ui/text-input.tsx';
import styles from './account-form.module.css';

interface SignInFormProps {
  /** Whose session goes on: nobody else may take over what is typed on the screen below. */
  email?: string;
  onSignedIn: () => void;
}

/** E-mail and password; `onSignedIn` after the server took them. */
export function SignInForm({ email, onSignedIn }: SignInFormProps) {
  const say = useWords();
  const { ofError } = useErrorWords();
  const form = useRef<HTMLFormElement>(null);
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<unknown>(null);
  const isWrong = failure instanceof RequestRefused && failure.code === 'UNAUTHENTICATED';
  const submit = async (event: FormEvent<HTMLFormElement>): Promise<void> => {
    event.preventDefault();
    if (busy) return;
    const data = new FormData(event.currentTarget);
    setBusy(true);
    setFailure(null);
    try {
      await signIn(formText(data, 'email'), formText(data, 'password'));
      onSignedIn();
    } catch (error) {
      setFailure(error);
      setBusy(false);
      form.current?.querySelector<HTMLInputElement>('[name="password"]')?.select();
    }
  };
  return (
    <form ref={form} className={styles.form} onSubmit={(event) => void submit(event)}>
      {failure !== null && (
        <Notice tone="error" live title={isWrong ? say('accounts.signIn.wrong') : ofError(failure)}>
          {isWrong && say('accounts.signIn.checkBoth')}
        </Notice>
      )}
      <Field label={say('accounts.email')}>
        <TextInput
          name="email"
          type="email"
          autoComplete="username"
          autoCapitalize="off"
          spellCheck={false}
          size="large"
          required
          defaultValue={email}
          readOnly={email !== undefined}
          aria-invalid={isWrong || undefined}
        />
      </Field>
      <Field
        label={say('accounts.password')}
        aside={<Link to="/forgotten">{say('accounts.signIn.forgotten')}</Link>}
      >
        <PasswordInput
          name="password"
          autoComplete="current-password"
          size="large"
          required
          aria-invalid={isWrong || undefined}
        />
      </Field>
      <Button tone="main" size="large" wide type="submit" busy={busy}>
        {say('accounts.signIn.submit')}
      </Button>
    </form>
  );
}
