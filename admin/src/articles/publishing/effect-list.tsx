import type { ReactNode } from 'react';
import type { EffectsFragment } from '../../generated/articles/publishing/effects.ts';
import { useWords } from '../../i18n/use-words.ts';
import type { WordKey } from '../../i18n/words.ts';
import { isRecordType, recordTypes } from '../../records/record-types.ts';
import { titleOf } from '../../records/reference.ts';
import { KindIcon } from '../../ui/kind-icon.tsx';
import styles from './publishing.module.css';

type Changed = EffectsFragment['appears'][number];

interface EffectListProps {
  title: string;
  records: readonly Changed[];
  /** Of all records, also those that are not named. */
  counts: readonly { typeName: string; count: number }[];
  empty: string;
}

/** Who and what changes sides: records by name, their figures and dates by number. */
export function EffectList({ title, records, counts, empty }: EffectListProps) {
  const say = useWords();
  const named = records.filter(
    (record) => isRecordType(record.__typename) && record.__typename !== 'Article',
  );
  const rest = counts.filter(({ typeName, count }) => count > 0 && !isNamed(typeName));
  const total = named.length;
  return (
    <section className={styles.effects}>
      <h3 className={styles.part}>
        {title} {total > 0 && <span className={styles.number}>{total}</span>}
      </h3>
      {total === 0 && rest.length === 0 && <p className={styles.soft}>{empty}</p>}
      {total > 0 && (
        <ul className={styles.records}>
          {named.map((record) => (
            <Row key={record.id} record={record} />
          ))}
        </ul>
      )}
      {rest.length > 0 && (
        <p className={styles.soft}>
          {say('publishing.publish.also', {
            list: rest
              .map(({ typeName, count }) =>
                say(`publishing.publish.counted.${typeName}` as WordKey, { smart_count: count }),
              )
              .join(', '),
          })}
        </p>
      )}
    </section>
  );
}

const isNamed = (typeName: string): boolean => isRecordType(typeName);

function Row({ record }: { record: Changed }): ReactNode {
  return (
    <li className={styles.record}>
      {isRecordType(record.__typename) && <KindIcon kind={recordTypes[record.__typename].kind} />}
      <span>{titleOf(record)}</span>
    </li>
  );
}
