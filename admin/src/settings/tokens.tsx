import { KeyRound, Plus } from 'lucide-react';
import { useState } from 'react';
import { useRead } from '../api/use-read.ts';
import { Tokens as TokensQuery } from '../generated/settings/accounts.ts';
import { useWords } from '../i18n/use-words.ts';
import { Button } from '../ui/button.tsx';
import { Card } from '../ui/card.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { PageBody } from '../ui/page-body.tsx';
import { NewTokenDialog } from './new-token-dialog.tsx';
import { ReadState } from './read-state.tsx';
import styles from './settings.module.css';
import { TokenRow } from './token-row.tsx';

/** Programs that act for the reader. */
export function Tokens() {
  const say = useWords();
  const [isMaking, setMaking] = useState(false);
  const read = useRead(TokensQuery, {});
  const make = (
    <Button icon={Plus} size="small" onClick={() => setMaking(true)}>
      {say('settings.tokens.make')}
    </Button>
  );
  return (
    <PageBody>
      <div className={styles.wide}>
        <Card title={say('settings.tokens.title')} action={make} flush>
          <ReadState read={read} rows={3}>
            {({ viewer }) =>
              viewer?.apiTokens.length ? (
                <ul role="list" className={styles.rows}>
                  {viewer.apiTokens.map((token) => (
                    <TokenRow key={token.id} token={token} />
                  ))}
                </ul>
              ) : (
                <EmptyState
                  icon={KeyRound}
                  title={say('settings.tokens.none')}
                  text={say('settings.tokens.noneText')}
                />
              )
            }
          </ReadState>
        </Card>
      </div>
      {isMaking && <NewTokenDialog onClose={() => setMaking(false)} />}
    </PageBody>
  );
}
