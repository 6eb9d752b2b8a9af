import '../theme/serif.css';
import { useWords } from '../i18n/use-words.ts';
import { FactMark } from '../ui/fact-mark.tsx';
import { Kbd } from '../ui/kbd.tsx';
import { KindIcon } from '../ui/kind-icon.tsx';
import styles from './bring-in.module.css';

/** Of nobody: names are the same in every language. */
const SAMPLE = { company: 'Nordlicht Optik', person: 'Jana Winter' };

/** What it will look like, in a sentence of our own. */
export function Sample() {
  const say = useWords();
  return (
    <div className={styles.sample} aria-hidden="true">
      <p className={styles.sampleText}>
        <FactMark kind="round" lit>
          {say('bringIn.sampleBefore')}
        </FactMark>{' '}
        {say('bringIn.sampleWent')} <FactMark kind="company">{SAMPLE.company}</FactMark>.{' '}
        {say('bringIn.sampleChair')} <FactMark kind="person">{SAMPLE.person}</FactMark>
        {say('bringIn.sampleWho')} <FactMark kind="role">{say('bringIn.sampleRole')}</FactMark>{' '}
        <FactMark kind="milestone">{say('bringIn.sampleYear')}</FactMark>.
      </p>
      <div className={styles.sampleCard}>
        <KindIcon kind="round" />
        <span className={styles.sampleWords}>
          <strong>{say('bringIn.sampleRound')}</strong>
          <span>{say('bringIn.sampleAmount')}</span>
        </span>
        <Kbd keys="a" />
        <Kbd keys="r" />
      </div>
    </div>
  );
}
