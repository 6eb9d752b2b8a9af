import { ExternalLink } from 'lucide-react';
import { Link } from 'react-router-dom';
import type { ReferenceFragment } from '../generated/api/user-errors.ts';
import { useWords } from '../i18n/use-words.ts';
import { isRecordType, recordTypes } from '../records/record-types.ts';
import { pathOf, titleOf } from '../records/reference.ts';
import { KindIcon } from '../ui/kind-icon.tsx';
import { TextInput } from '../ui/text-input.tsx';
import styles from './round.module.css';

/** A record that this one belongs to for good: it is shown, and leads to its page. */
export function LinkedRecord({ record }: { record: ReferenceFragment }) {
  const say = useWords();
  const path = pathOf(record);
  return (
    <TextInput
      readOnly
      value={titleOf(record)}
      leading={isRecordType(record.__typename) && <KindIcon kind={recordTypes[record.__typename].kind} />}
      trailing={
        path && (
          <Link
            to={path}
            className={styles.link}
            aria-label={say('facts.picker.open', { name: titleOf(record) })}
          >
            <ExternalLink size={16} strokeWidth={1.75} aria-hidden />
          </Link>
        )
      }
    />
  );
}
