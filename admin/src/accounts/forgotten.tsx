import { MailCheck } from 'lucide-react';
import { useState, type FormEvent } from 'react';
import { Link } from 'react-router-dom';
import { sendJson } from '../api/request.ts';
import { useErrorWords } from '../api/use-error-words.ts';
import { useWords } from '../i18n/use-words.ts';
import { Button } from '../ui/button.tsx';
import { Field } from '../ui/field.tsx';
import { Notice } from '../ui/notice.tsx';
import { TextInput } from '../ui/text-input.tsx';
import styles from './account-form.module.css';
import { Door } from './door.tsx';

/** Asks for a link by mail. The answer is the same for every address, and says what helps where no mail leaves. */
export function Forgotten() {
  const say = useWords();
  const { ofError } = useErrorWords();
  const [state, setState] = useState<'idle' | 'busy' | 'asked'>('idle');
  const [failure, setFailure] = useState<unknown>(null);
  const submit = async (event: FormEvent<HTMLFormElement>): Promise<void> => {
    event.preventDefault();
    if (state === 'busy') return;
    const email = new FormData(event.currentTarget).get('email');
    setState('busy');
    setFailure(null);
    try {
      await sendJson('POST', '/password-reset', { email });
      setState('asked');
    } catch (error) {
      setFailure(error);
      setState('idle');
    }
  };
  return (
    <Door title={say('accounts.forgotten.title')} text={say('accounts.forgotten.text')}>
      {state === 'asked' ? (
        <Notice tone="info" icon={MailCheck} live title={say('accounts.forgotten.asked')}>
          {say('accounts.forgotten.askedText')}
        </Notice>
      ) : (
        <form className={styles.form} onSubmit={(event) => void submit(event)}>
          {failure !== null && <Notice tone="error" live title={ofError(failure)} />}
          <Field label={say('accounts.email')} hint={say('accounts.forgotten.hint')}>
            <TextInput
              name="email"
              type="email"
              autoComplete="username"
              autoCapitalize="off"
              spellCheck={false}
              size="large"
              required
            />
          </Field>
          <Button tone="main" size="large" wide type="submit" busy={state === 'busy'}>
            {say('accounts.forgotten.submit')}
          </Button>
        </form>
      )}
      <p>
        <Link to="/sign-in">{say('accounts.backToSignIn')}</Link>
      </p>
    </Door>
  );
}
