import type { PassageFragment } from '../generated/records/evidence.ts';
import { useWords } from '../i18n/use-words.ts';
import { Evidence } from '../ui/evidence.tsx';
import type { Kind } from '../ui/kinds.ts';
import styles from './claim-list.module.css';

/** The sentences that a fact stands on, each with its document. */
export function EvidenceList({ passages, kind }: { passages: readonly PassageFragment[]; kind?: Kind }) {
  const say = useWords();
  if (passages.length === 0) return <p className={styles.reason}>{say('facts.claims.noSentence')}</p>;
  return (
    <div className={styles.passages}>
      {passages.map(({ id, exact, prefix, suffix, document }) => (
        <Evidence
          key={id}
          text={exact}
          prefix={prefix}
          suffix={suffix}
          kind={kind}
          lang={document.documentLanguage ?? undefined}
          source={document.title}
        />
      ))}
    </div>
  );
}
