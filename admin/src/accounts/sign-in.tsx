import { useQueryClient } from '@tanstack/react-query';
import { useNavigate, useSearchParams } from 'react-router-dom';
import { authProvider } from '../api/auth-provider.ts';
import { useWords } from '../i18n/use-words.ts';
import { Logo } from '../layout/logo.tsx';
import styles from './door.module.css';
import { SignInForm } from './sign-in-form.tsx';

/** The door: one form, and back to where one wanted to go. */
export function SignIn() {
  const say = useWords();
  const navigate = useNavigate();
  const client = useQueryClient();
  const [search] = useSearchParams();
  const enter = async (): Promise<void> => {
    authProvider.forget();
    client.clear();
    await navigate(search.get('to') ?? '/', { replace: true });
  };
  return (
    <main className={styles.door}>
      <div className={styles.card}>
        <Logo size={36} />
        <h1 className={styles.title}>{say('accounts.signIn.title')}</h1>
        <SignInForm onSignedIn={() => void enter()} />
      </div>
    </main>
  );
}
