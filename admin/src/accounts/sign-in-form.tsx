import { useId, useState, type FormEvent } from 'react';
import { RequestRefused, sendJson } from '../api/request.ts';
import { useErrorWords } from '../api/use-error-words.ts';
import { useWords } from '../i18n/use-words.ts';
import { Button } from '../ui/button.tsx';
import styles from './sign-in-form.module.css';

/** E-mail and password; `onSignedIn` after the server took them. */
export function SignInForm({ email: given, onSignedIn }: { email?: string; onSignedIn: () => void }) {
  const say = useWords();
  const { ofError } = useErrorWords();
  const id = useId();
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<string | null>(null);
  const submit = async (event: FormEvent<HTMLFormElement>): Promise<void> => {
    event.preventDefault();
    if (busy) return;
    const data = new FormData(event.currentTarget);
    setBusy(true);
    setError(null);
    try {
      await sendJson('POST', '/session', { email: data.get('email'), password: data.get('password') });
      onSignedIn();
    } catch (failure) {
      const isWrong = failure instanceof RequestRefused && failure.code === 'UNAUTHENTICATED';
      setError(isWrong ? say('accounts.signIn.wrong') : ofError(failure));
      setBusy(false);
    }
  };
  return (
    <form className={styles.form} onSubmit={(event) => void submit(event)} noValidate={false}>
      <div className={styles.field}>
        <label htmlFor={`${id}-email`}>{say('accounts.signIn.email')}</label>
        <input
          id={`${id}-email`}
          name="email"
          type="email"
          autoComplete="username"
          required
          defaultValue={given}
        />
      </div>
      <div className={styles.field}>
        <label htmlFor={`${id}-password`}>{say('accounts.signIn.password')}</label>
        <input
          id={`${id}-password`}
          name="password"
          type="password"
          autoComplete="current-password"
          required
          aria-invalid={error !== null || undefined}
          aria-describedby={error === null ? undefined : `${id}-error`}
        />
      </div>
      {error !== null && (
        <p id={`${id}-error`} role="alert" className={styles.error}>
          {error}
        </p>
      )}
      <Button tone="main" size="large" wide type="submit" busy={busy}>
        {say('accounts.signIn.submit')}
      </Button>
    </form>
  );
}
