import { useWords } from '../../i18n/use-words.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import type { ListRecord } from '../list-definition.ts';
import type { EachAct } from './bulk-act.ts';
import styles from './bulk-failures.module.css';

interface BulkFailuresProps<R extends ListRecord> {
  act: EachAct<R>;
  failures: readonly { id: string; name: string; reason: string }[];
  onClose: () => void;
}

/** What was refused, each with its reason; the rest is done. */
export function BulkFailures<R extends ListRecord>({ act, failures, onClose }: BulkFailuresProps<R>) {
  const say = useWords();
  return (
    <Dialog
      open
      onClose={onClose}
      closeLabel={say('layout.close')}
      title={say(act.failed, { smart_count: failures.length })}
      text={say('lists.failuresStay')}
      flush
      actions={<Button onClick={onClose}>{say('layout.close')}</Button>}
    >
      <ul role="list">
        {failures.map(({ id, name, reason }) => (
          <li key={id} className={styles.row}>
            <strong className={styles.name}>{name}</strong>
            {reason}
          </li>
        ))}
      </ul>
    </Dialog>
  );
}
