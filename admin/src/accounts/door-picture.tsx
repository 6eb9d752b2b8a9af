import { Check } from 'lucide-react';
import '../theme/serif.css';
import { useWords } from '../i18n/use-words.ts';
import { Chip } from '../ui/chip.tsx';
import { FactMark } from '../ui/fact-mark.tsx';
import { KindIcon } from '../ui/kind-icon.tsx';
import styles from './door-picture.module.css';

/** What this archive does, shown by one sentence and the fact that stands on it. */
export function DoorPicture() {
  const say = useWords();
  return (
    <aside className={styles.picture} aria-label={say('accounts.picture.title')}>
      <div className={styles.column}>
        <p className={styles.text}>
          {say('accounts.picture.before')}{' '}
          <FactMark kind="round" lit>
            {say('accounts.picture.sentence')}
          </FactMark>
        </p>
        <span className={styles.thread} aria-hidden="true" />
        <div className={styles.fact}>
          <KindIcon kind="round" size="large" />
          <div className={styles.words}>
            <p className={styles.name}>{say('accounts.picture.name')}</p>
            <p className={styles.amount}>{say('accounts.picture.amount')}</p>
          </div>
          <Chip tone="ok" icon={Check}>
            {say('accounts.picture.accepted')}
          </Chip>
        </div>
        <p className={styles.promise}>{say('accounts.picture.promise')}</p>
      </div>
    </aside>
  );
}
