import { SearchX } from 'lucide-react';
import { useRead } from '../api/use-read.ts';
import { AuditEntries } from '../generated/settings/audit.ts';
import { useWords } from '../i18n/use-words.ts';
import { Card } from '../ui/card.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { PageBody } from '../ui/page-body.tsx';
import { AdminsOnly } from './admins-only.tsx';
import { AuditEntry } from './audit-entry.tsx';
import { AuditFilterBar } from './audit-filter-bar.tsx';
import { filterByOf, useAuditFilters } from './audit-filters.ts';
import { Pager, usePage } from './pager.tsx';
import { ReadState } from './read-state.tsx';
import styles from './settings.module.css';
import { useAuditNames } from './use-audit-names.ts';

const PAGE = 50;

/** What was done, and by whom. */
export function Audit() {
  const say = useWords();
  return (
    <AdminsOnly reason={say('settings.audit.adminsOnly')}>
      <AuditList />
    </AdminsOnly>
  );
}

function AuditList() {
  const say = useWords();
  const [filters, change] = useAuditFilters();
  const page = usePage(PAGE);
  const isFiltered = Object.keys(filterByOf(filters)).length > 0;
  const read = useRead(AuditEntries, { ...page, filterBy: filterByOf(filters) }, { keepFormer: true });
  const entries = read.data?.auditEntries.nodes ?? [];
  const names = useAuditNames(entries);
  return (
    <PageBody>
      <div className={styles.wide}>
        <AuditFilterBar filters={filters} change={change} names={names} sample={entries[0]} />
        <Card title={say('settings.audit.title')} action={say('settings.audit.order')} flush>
          <ReadState read={read} rows={10} rowHeight={40}>
            {({ auditEntries }) =>
              auditEntries.nodes.length === 0 ? (
                <EmptyState
                  icon={SearchX}
                  title={say(isFiltered ? 'settings.audit.none' : 'settings.audit.empty')}
                  text={say(isFiltered ? 'settings.audit.noneText' : 'settings.audit.emptyText')}
                />
              ) : (
                <ul role="list" className={styles.rows}>
                  {auditEntries.nodes.map((entry) => (
                    <AuditEntry key={entry.id} entry={entry} names={names} change={change} />
                  ))}
                </ul>
              )
            }
          </ReadState>
        </Card>
        {read.data && <Pager pages={read.data.auditEntries.pageInfo} label={say('settings.audit.pages')} />}
      </div>
    </PageBody>
  );
}
