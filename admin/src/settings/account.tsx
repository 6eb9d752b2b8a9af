import { useRead } from '../api/use-read.ts';
import { Account as AccountQuery } from '../generated/settings/accounts.ts';
import { useWords } from '../i18n/use-words.ts';
import { Card } from '../ui/card.tsx';
import { PageBody } from '../ui/page-body.tsx';
import { LookCard } from './look-card.tsx';
import { PasswordCard } from './password-card.tsx';
import { ReadState } from './read-state.tsx';
import { SessionsCard } from './sessions-card.tsx';
import styles from './settings.module.css';
import { WhoCard } from './who-card.tsx';

/** Who one is, how the panel looks here, and where one is signed in. */
export function Account() {
  const say = useWords();
  const read = useRead(AccountQuery, {});
  const viewer = read.data?.viewer;
  return (
    <PageBody>
      <div className={styles.narrow}>
        {viewer ? (
          <WhoCard viewer={viewer} />
        ) : (
          <Card title={say('settings.account.who')} flush>
            <ReadState read={read} rows={3} rowHeight={40}>
              {() => null}
            </ReadState>
          </Card>
        )}
        <LookCard />
        <PasswordCard email={viewer?.email} />
        <SessionsCard read={read} />
      </div>
    </PageBody>
  );
}
