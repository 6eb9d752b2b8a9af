import { useWords } from '../i18n/use-words.ts';
import { KindIcon } from '../ui/kind-icon.tsx';
import { ListRow } from '../ui/list-row.tsx';
import type { ListDefinition, ListRecord } from './list-definition.ts';
import styles from './list-rows.module.css';

/** A page of records on a phone, two lines each. */
export function ListRows<R extends ListRecord>({
  definition: { title, nameOf, toRecord, kind, phone },
  records,
}: {
  definition: ListDefinition<R>;
  records: readonly R[];
}) {
  const say = useWords();
  return (
    <ul role="list" aria-label={say(title)} className={styles.rows}>
      {records.map((record) => (
        <ListRow
          key={record.id}
          to={toRecord(record) ?? undefined}
          leading={<KindIcon kind={kind} />}
          title={nameOf(record)}
          text={phone.text(record, say)}
          aside={phone.aside?.(record)}
        />
      ))}
    </ul>
  );
}
