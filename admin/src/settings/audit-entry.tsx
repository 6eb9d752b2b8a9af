import { ChevronRight, CircleHelp } from 'lucide-react';
import { Link } from 'react-router-dom';
import type { AuditRowFragment } from '../generated/settings/audit.ts';
import { useLocale, useWords } from '../i18n/use-words.ts';
import { pathOf } from '../records/reference.ts';
import { Button } from '../ui/button.tsx';
import { DateTime } from '../ui/date-time.tsx';
import { Property } from '../ui/property.tsx';
import styles from './audit-entry.module.css';
import type { AuditFilters } from './audit-filters.ts';
import { auditGroups, groupOf } from './audit-kinds.ts';
import type { AuditNames } from './use-audit-names.ts';
import { useAuditSentence } from './use-audit-sentence.ts';

interface AuditEntryProps {
  entry: AuditRowFragment;
  names: AuditNames;
  change: (filters: AuditFilters) => void;
}

/** One line of the audit; opened, it says all that is known, and narrows the list to what is like it. */
export function AuditEntry({ entry, names, change }: AuditEntryProps) {
  const say = useWords();
  const locale = useLocale();
  const sentence = useAuditSentence();
  const { at, kind, user, apiToken, address, requestId, recordId, recordType, detail } = entry;
  const group = groupOf(kind);
  const Icon = group ? auditGroups[group].icon : CircleHelp;
  const isRefused = kind === 'SIGN_IN_REFUSED' || kind === 'PASSWORD_REFUSED';
  const record = names.recordOf(entry);
  const path = record && pathOf(record);
  const name = names.nameOf(entry);
  const only = (filters: AuditFilters) => (
    <Button size="small" onClick={() => change(filters)}>
      {say('settings.audit.only')}
    </Button>
  );
  return (
    <li className={styles.entry}>
      <details>
        <summary className={styles.line}>
          <Icon
            size={16}
            strokeWidth={1.75}
            aria-hidden
            className={styles.icon}
            data-refused={isRefused || undefined}
          />
          <span className={styles.sentence}>{sentence(entry, name)}</span>
          <span className={styles.time}>
            <DateTime value={at} locale={locale} look="full" />
          </span>
          <ChevronRight size={16} strokeWidth={1.75} aria-hidden className={styles.arrow} />
        </summary>
        <dl className={styles.details}>
          <Property label={say('settings.audit.kind')} aside={only({ what: kind })}>
            <code className={styles.code}>{kind}</code>
          </Property>
          {user && (
            <Property label={say('settings.users.account')} aside={only({ who: user.id })}>
              {user.name}
            </Property>
          )}
          {apiToken && <Property label={say('settings.audit.token')}>{apiToken.label}</Property>}
          {recordId !== null && recordType !== 'Session' && (
            <Property label={say('settings.audit.record')} aside={only({ record: recordId })}>
              {path ? <Link to={path}>{name}</Link> : (name ?? say('settings.audit.unnamed'))}
            </Property>
          )}
          {address !== null && <Property label={say('settings.audit.address')}>{address}</Property>}
          {requestId !== null && (
            <Property label={say('settings.audit.request')}>
              <code className={styles.code}>{requestId}</code>
            </Property>
          )}
          {detail !== null && (
            <Property label={say('settings.audit.detail')}>
              <code className={styles.code}>{JSON.stringify(detail)}</code>
            </Property>
          )}
        </dl>
      </details>
    </li>
  );
}
