import { usePermissions } from 'ra-core';
import { Link } from 'react-router-dom';
import { useErrorWords } from '../api/use-error-words.ts';
import { useRead } from '../api/use-read.ts';
import { Lately as LatelyQuery, type LatelyQuery as Answer } from '../generated/home/lately.ts';
import { useLocale, useWords } from '../i18n/use-words.ts';
import { recordTypes } from '../records/record-types.ts';
import { pathOf, titleOf } from '../records/reference.ts';
import { Avatar } from '../ui/avatar.tsx';
import { Card } from '../ui/card.tsx';
import { DateTime } from '../ui/date-time.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { ErrorLine } from '../ui/error-line.tsx';
import { ListRow } from '../ui/list-row.tsx';
import { Skeleton } from '../ui/skeleton.tsx';
import styles from './home.module.css';
import { latestOf } from './latest.rules.ts';

const SHOWN = 8;
const MINUTE = 60_000;

type Changed = Answer[keyof Answer]['nodes'][number];

/** What anybody saved last, whichever list it is in: who did it, and how long ago. */
export function Lately() {
  const say = useWords();
  const locale = useLocale();
  const { ofError } = useErrorWords();
  const { permissions: role } = usePermissions<string>();
  const { data, error, refetch } = useRead(LatelyQuery, { first: SHOWN }, { every: MINUTE });
  const changed =
    data &&
    latestOf<Changed>(
      Object.values(data).map(({ nodes }) => nodes),
      SHOWN,
    );
  return (
    <Card
      title={say('home.lately')}
      action={role === 'ADMIN' && <Link to="/settings/audit">{say('home.allChanges')}</Link>}
      flush
    >
      {error && (
        <ErrorLine retryLabel={say('layout.tryAgain')} onRetry={() => void refetch()}>
          {ofError(error)}
        </ErrorLine>
      )}
      {!changed && !error && <Skeleton label={say('layout.loading')} rows={4} rowHeight={54} icon />}
      {changed?.length === 0 && <EmptyState inline title={say('home.nothingChanged')} />}
      <ul role="list" className={styles.rows}>
        {changed?.map((record) => {
          const { id, updatedAt, updatedBy } = record;
          const kind = say(`home.kinds.${recordTypes[record.__typename].kind}`);
          return (
            <ListRow
              key={id}
              to={pathOf(record) ?? undefined}
              leading={updatedBy !== null && <Avatar id={updatedBy} name={updatedBy} decorative />}
              title={<span className={styles.clamped}>{titleOf(record)}</span>}
              text={updatedBy === null ? kind : say('home.changedBy', { actor: updatedBy, kind })}
              aside={<DateTime value={updatedAt} locale={locale} look="relative" />}
            />
          );
        })}
      </ul>
    </Card>
  );
}
