import { useSearchParams } from 'react-router-dom';
import { useWords } from '../i18n/use-words.ts';
import { Door } from './door.tsx';
import styles from './door.module.css';
import { SignInForm } from './sign-in-form.tsx';
import { useEnter } from './use-enter.ts';

/** The door: one form, and back to where one wanted to go. */
export function SignIn() {
  const say = useWords();
  const enter = useEnter();
  const [search] = useSearchParams();
  return (
    <Door title={say('accounts.signIn.title')} text={say('accounts.signIn.text')}>
      <SignInForm onSignedIn={() => void enter(search.get('to') ?? '/')} />
      <p className={styles.after}>{say('accounts.signIn.noAccount')}</p>
    </Door>
  );
}
