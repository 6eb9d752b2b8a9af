import { KeyRound } from 'lucide-react';
import { useState } from 'react';
import { useAct } from '../api/use-act.ts';
import { useErrorWords } from '../api/use-error-words.ts';
import type { TokenRowFragment } from '../generated/settings/accounts.ts';
import { ApiTokenRevoke } from '../generated/settings/acts.ts';
import { useLocale, useWords } from '../i18n/use-words.ts';
import { useTell } from '../layout/undo.tsx';
import { Button } from '../ui/button.tsx';
import { Chip } from '../ui/chip.tsx';
import { DateTime } from '../ui/date-time.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { ListRow } from '../ui/list-row.tsx';
import { Notice } from '../ui/notice.tsx';
import { useNow } from '../ui/use-now.ts';
import styles from './settings.module.css';

/** A token: what it is for, how far it reaches, when it was used. */
export function TokenRow({ token }: { token: TokenRowFragment }) {
  const say = useWords();
  const locale = useLocale();
  const [isAsking, setAsking] = useState(false);
  const { label, prefix, scopes, expiresAt, lastUsedAt, revokedAt } = token;
  const now = useNow();
  const hasEnded = expiresAt !== null && Date.parse(expiresAt) <= now;
  const time = (value: string, look: 'relative' | 'full') => (
    <DateTime value={value} locale={locale} look={look} />
  );
  return (
    <ListRow
      leading={<KeyRound size={16} strokeWidth={1.75} aria-hidden />}
      title={label}
      text={
        <span className={styles.facts}>
          <code className={styles.code}>{prefix}…</code>
          <span>{scopes.map((scope) => say(`settings.scopes.${scope}.name`)).join(', ')}</span>
          <span>
            {lastUsedAt === null ? (
              say('settings.tokens.unused')
            ) : (
              <>
                {say('settings.tokens.used')} {time(lastUsedAt, 'relative')}
              </>
            )}
          </span>
          <span>
            {expiresAt === null ? (
              say('settings.tokens.endless')
            ) : (
              <>
                {say(hasEnded ? 'settings.tokens.endedOn' : 'settings.tokens.ends')} {time(expiresAt, 'full')}
              </>
            )}
          </span>
        </span>
      }
      aside={
        revokedAt !== null ? (
          <Chip tone="error">{say('settings.tokens.isRevoked')}</Chip>
        ) : hasEnded ? (
          <Chip>{say('settings.tokens.hasEnded')}</Chip>
        ) : (
          <>
            <Button
              size="small"
              onClick={() => setAsking(true)}
              aria-label={say('settings.tokens.revokeThis', { label })}
            >
              {say('settings.tokens.revoke')}
            </Button>
            {isAsking && <RevokeDialog token={token} onClose={() => setAsking(false)} />}
          </>
        )
      }
    />
  );
}

/** Asked first: a revoked token never acts again. */
function RevokeDialog({ token: { id, label }, onClose }: { token: TokenRowFragment; onClose: () => void }) {
  const say = useWords();
  const tell = useTell();
  const { ofError } = useErrorWords();
  const revoke = useAct(ApiTokenRevoke);
  const run = (): void =>
    revoke.mutate(
      { id },
      {
        onSuccess: () => {
          onClose();
          tell({ text: say('settings.tokens.revoked', { label }) });
        },
      },
    );
  return (
    <Dialog
      open
      onClose={onClose}
      title={say('settings.tokens.revokeOf', { label })}
      text={say('settings.tokens.revokeText')}
      closeLabel={say('layout.close')}
      actions={
        <>
          <Button onClick={onClose}>{say('settings.cancel')}</Button>
          <Button tone="danger" onClick={run} busy={revoke.isPending}>
            {say('settings.tokens.revokeNow')}
          </Button>
        </>
      }
    >
      {revoke.error && <Notice tone="error" live title={ofError(revoke.error)} />}
    </Dialog>
  );
}
