import MuiDialog from '@mui/material/Dialog';
import { useQueryClient } from '@tanstack/react-query';
import { useGetIdentity } from 'ra-core';
import type { Identity } from '../api/auth-provider.ts';
import { signedInAgain, useSessionEnded } from '../api/session-gate.ts';
import { useWords } from '../i18n/use-words.ts';
import styles from './sign-in-again.module.css';
import { SignInForm } from './sign-in-form.tsx';

/** Over the screen when the session has ended: what waits goes on after it, and nothing typed is lost. */
export function SignInAgain() {
  const say = useWords();
  const client = useQueryClient();
  const hasEnded = useSessionEnded();
  const { identity } = useGetIdentity();
  const goOn = (): void => {
    signedInAgain();
    // The role may be another by now.
    void client.invalidateQueries({ queryKey: ['auth'] });
  };
  return (
    <MuiDialog
      open={hasEnded}
      aria-labelledby="again-title"
      aria-describedby="again-text"
      slotProps={{ paper: { className: styles.paper } }}
    >
      <div>
        <h2 id="again-title" className={styles.title}>
          {say('accounts.again.title')}
        </h2>
        <p id="again-text" className={styles.text}>
          {say('accounts.again.text')}
        </p>
      </div>
      <SignInForm email={(identity as Identity | undefined)?.email} onSignedIn={goOn} />
      <p className={styles.text}>
        <a href={`${import.meta.env.BASE_URL}sign-in`}>{say('accounts.again.other')}</a>
      </p>
    </MuiDialog>
  );
}
