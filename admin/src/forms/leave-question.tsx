import { useEffect } from 'react';
import type { FieldValues } from 'react-hook-form';
import { useBlocker } from 'react-router-dom';
import { useWords } from '../i18n/use-words.ts';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import styles from './record-form.module.css';
import type { RecordForm } from './use-record-form.ts';

/** Asks before changes are left behind, and says which. The browser asks in its own words before it closes the page. */
export function LeaveQuestion<TValues extends FieldValues>({ record }: { record: RecordForm<TValues> }) {
  const say = useWords();
  const blocker = useBlocker(
    ({ currentLocation, nextLocation }) =>
      currentLocation.pathname !== nextLocation.pathname && record.wouldLose(),
  );
  const { wouldLose } = record;
  useEffect(() => {
    const ask = (event: BeforeUnloadEvent): void => {
      if (wouldLose()) event.preventDefault();
    };
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [wouldLose]);
  return (
    <Dialog
      open={blocker.state === 'blocked'}
      onClose={() => blocker.reset?.()}
      title={say('forms.lose.title')}
      text={say('forms.lose.text', { smart_count: record.changed.length })}
      closeLabel={say('forms.lose.stay')}
      actions={
        <>
          <Button
            tone="danger"
            onClick={() => {
              record.discard();
              blocker.proceed?.();
            }}
          >
            {say('forms.lose.leave')}
          </Button>
          <Button tone="main" onClick={() => blocker.reset?.()}>
            {say('forms.lose.stay')}
          </Button>
        </>
      }
    >
      <ul className={styles.lost}>
        {record.changed.map((name) => (
          <li key={name}>{record.labels[name]}</li>
        ))}
      </ul>
    </Dialog>
  );
}
