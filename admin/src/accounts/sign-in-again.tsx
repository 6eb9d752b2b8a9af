import MuiDialog from '@mui/material/Dialog';
import { useGetIdentity } from 'ra-core';
import { signedInAgain, useSessionEnded } from '../api/session-gate.ts';
import { useWords } from '../i18n/use-words.ts';
import styles from './sign-in-again.module.css';
import { SignInForm } from './sign-in-form.tsx';

/** Over the screen when the session has ended: what waits goes on after it, and nothing typed is lost. */
export function SignInAgain() {
  const say = useWords();
  const hasEnded = useSessionEnded();
  const { identity } = useGetIdentity();
  return (
    <MuiDialog open={hasEnded} aria-labelledby="again-title" aria-describedby="again-text">
      <div className={styles.paper}>
        <h2 id="again-title" className={styles.title}>
          {say('accounts.signIn.again')}
        </h2>
        <p id="again-text">{say('accounts.signIn.againText')}</p>
        <SignInForm email={(identity as { email?: string } | undefined)?.email} onSignedIn={signedInAgain} />
      </div>
    </MuiDialog>
  );
}
