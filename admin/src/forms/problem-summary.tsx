import { useWords } from '../i18n/use-words.ts';
import { Notice } from '../ui/notice.tsx';
import type { Problem } from './problems.ts';
import styles from './record-form.module.css';

interface ProblemSummaryProps {
  problems: readonly Problem[];
  labels: Readonly<Record<string, string>>;
  onGo: (name: string) => void;
}

/** Why nothing was saved, in one place; each line leads to its field. */
export function ProblemSummary({ problems, labels, onGo }: ProblemSummaryProps) {
  const say = useWords();
  if (problems.length === 0) return null;
  return (
    <Notice tone="error" title={say('forms.problems', { smart_count: problems.length })} live>
      <ul className={styles.problems}>
        {problems.map(({ name, text }) => (
          <li key={`${name} ${text}`}>
            {name === null ? (
              text
            ) : (
              <button type="button" className={styles.problem} onClick={() => onGo(name)}>
                {labels[name.split('.')[0]!] ?? name}: {text}
              </button>
            )}
          </li>
        ))}
      </ul>
    </Notice>
  );
}
