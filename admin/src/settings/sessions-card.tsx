import { useQueryClient } from '@tanstack/react-query';
import { MonitorSmartphone, Smartphone, type LucideIcon } from 'lucide-react';
import { useState } from 'react';
import { act, useAct } from '../api/use-act.ts';
import { useErrorWords } from '../api/use-error-words.ts';
import type { AccountQuery } from '../generated/settings/accounts.ts';
import { SessionEnd } from '../generated/settings/acts.ts';
import { useLocale, useWords } from '../i18n/use-words.ts';
import { useTell } from '../layout/undo.tsx';
import { Button } from '../ui/button.tsx';
import { Card } from '../ui/card.tsx';
import { Chip } from '../ui/chip.tsx';
import { DateTime } from '../ui/date-time.tsx';
import { ListRow } from '../ui/list-row.tsx';
import { deviceOf } from './device-of.ts';
import { ReadState } from './read-state.tsx';
import styles from './settings.module.css';

type Session = NonNullable<AccountQuery['viewer']>['sessions'][number];

interface SessionsCardProps {
  read: { data: AccountQuery | undefined; error: unknown; refetch: () => unknown };
}

/** Where one is signed in; each place can be left from here. */
export function SessionsCard({ read }: SessionsCardProps) {
  const say = useWords();
  const tell = useTell();
  const client = useQueryClient();
  const { ofError } = useErrorWords();
  const [busy, setBusy] = useState(false);
  const others = (read.data?.viewer?.sessions ?? []).filter(({ isCurrent }) => !isCurrent);
  const endOthers = async (): Promise<void> => {
    setBusy(true);
    try {
      for (const { id } of others) await act(SessionEnd, { id });
      tell({ text: say('settings.sessions.ended', { smart_count: others.length }) });
    } catch (error) {
      tell({ text: ofError(error), tone: 'error' });
    }
    await client.invalidateQueries();
    setBusy(false);
  };
  const all = (
    <Button
      size="small"
      busy={busy}
      onClick={() => void endOthers()}
      disabledReason={others.length === 0 ? say('settings.sessions.noOthers') : undefined}
    >
      {say('settings.sessions.endOthers')}
    </Button>
  );
  return (
    <Card title={say('settings.sessions.title')} action={all} flush>
      <ReadState read={read} rows={2}>
        {({ viewer }) => (
          <ul role="list" className={styles.rows}>
            {viewer?.sessions.map((session) => (
              <SessionRow key={session.id} session={session} />
            ))}
          </ul>
        )}
      </ReadState>
    </Card>
  );
}

function SessionRow({ session: { id, userAgent, address, lastSeenAt, isCurrent } }: { session: Session }) {
  const say = useWords();
  const locale = useLocale();
  const tell = useTell();
  const { ofError } = useErrorWords();
  const end = useAct(SessionEnd);
  const { browser, system } = deviceOf(userAgent ?? '');
  const isPhone = system === 'iPhone' || system === 'Android';
  const Icon: LucideIcon = isPhone ? Smartphone : MonitorSmartphone;
  const device = say('settings.sessions.device', {
    browser: browser ?? say('settings.sessions.someBrowser'),
    system: system ?? say('settings.sessions.someSystem'),
  });
  const endThis = (): void =>
    end.mutate(
      { id },
      {
        onSuccess: () => tell({ text: say('settings.sessions.ended', { smart_count: 1 }) }),
        onError: (error) => tell({ text: ofError(error), tone: 'error' }),
      },
    );
  return (
    <ListRow
      leading={<Icon size={16} strokeWidth={1.75} aria-hidden />}
      title={device}
      text={
        <>
          {address !== null && `${say('settings.sessions.from', { address })} · `}
          {say('settings.sessions.seen')} <DateTime value={lastSeenAt} locale={locale} look="relative" />
        </>
      }
      aside={
        isCurrent ? (
          <Chip tone="ok">{say('settings.sessions.current')}</Chip>
        ) : (
          <Button
            size="small"
            busy={end.isPending}
            onClick={endThis}
            aria-label={say('settings.sessions.endThis', { device })}
          >
            {say('settings.sessions.end')}
          </Button>
        )
      }
    />
  );
}
