import type { FindingsQuery } from '../generated/checks/checks.ts';
import type { CheckKind } from '../generated/enums.ts';
import { useLanguage, useWords } from '../i18n/use-words.ts';
import { useFieldWords } from '../records/field-words.ts';
import { isRecordType, recordTypes } from '../records/record-types.ts';
import { titleOf } from '../records/reference.ts';
import { Button } from '../ui/button.tsx';
import { ButtonLink } from '../ui/button-link.tsx';
import { DateTime } from '../ui/date-time.tsx';
import { KindIcon } from '../ui/kind-icon.tsx';
import { ListRow } from '../ui/list-row.tsx';
import styles from './checks.module.css';

export type Finding = FindingsQuery['findings']['nodes'][number];

interface FindingRowProps {
  finding: Finding;
  kind: CheckKind;
  isActive: boolean;
  settlePath: string | null;
  onDismiss: () => void;
  onReopen: () => void;
}

/** One doubt: of which record, about what, since when, and what can be done about it. */
export function FindingRow({ finding, kind, isActive, settlePath, onDismiss, onReopen }: FindingRowProps) {
  const say = useWords();
  const language = useLanguage();
  const fieldWords = useFieldWords();
  const { record, other, fact, name, field, since, isDismissed, reason, dismissedBy } = finding;
  const about = [
    field && fieldWords(field),
    name?.value,
    fact?.__typename === 'Role' ? fact.title : null,
    fact?.__typename === 'Investment' ? fact.investor.name : null,
    fact?.__typename === 'Claim' && fact.verbatim ? say('facts.quoted', { text: fact.verbatim }) : null,
    other && titleOf(other),
    isDismissed && say('checks.because', { who: dismissedBy ?? '', reason: reason ?? '' }),
  ];
  return (
    <ListRow
      active={isActive}
      to={settlePath ?? undefined}
      leading={
        isRecordType(record.__typename) ? <KindIcon kind={recordTypes[record.__typename].kind} /> : undefined
      }
      title={titleOf(record)}
      text={about.filter(Boolean).join(' · ')}
      aside={<DateTime value={since} locale={language} />}
    >
      <span className={styles.acts}>
        {settlePath && (
          <ButtonLink to={settlePath} size="small">
            {say(kind === 'DUPLICATE_CANDIDATES' ? 'checks.compare' : 'checks.settle')}
          </ButtonLink>
        )}
        {isDismissed ? (
          <Button size="small" tone="quiet" onClick={onReopen}>
            {say('checks.reopen')}
          </Button>
        ) : (
          <Button size="small" tone="quiet" onClick={onDismiss}>
            {say('checks.dismiss')}
          </Button>
        )}
      </span>
    </ListRow>
  );
}
