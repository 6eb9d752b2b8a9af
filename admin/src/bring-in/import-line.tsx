import type { ReactNode } from 'react';
import { CircleCheck, FileText, TriangleAlert } from 'lucide-react';
import type { ImportStateFragment } from '../generated/bring-in/bring-in.ts';
import { useLanguage, useWords } from '../i18n/use-words.ts';
import { DateTime } from '../ui/date-time.tsx';
import { ListRow } from '../ui/list-row.tsx';
import { ProgressBar } from '../ui/progress-bar.tsx';
import styles from './bring-in.module.css';
import { useImportErrorWords } from './use-import-error-words.ts';

interface ImportLineProps {
  state: ImportStateFragment;
  name?: string | null;
  /** The same bytes were here before. */
  isDuplicate?: boolean;
  /** What can be done about a failed one. */
  acts?: ReactNode;
}

/** A file or text on its way in: what is being done with it, what was found so far, or why it or some of it did not come in. */
export function ImportLine({ state: given, name, isDuplicate, acts }: ImportLineProps) {
  const say = useWords();
  const language = useLanguage();
  const errorWords = useImportErrorWords();
  const { state, phase, progress, total, done, counts, error, fileName, fetchedFrom, document, queuedAt } =
    given;
  const found = counts.reduce((sum, each) => sum + each.found, 0);
  const title = document?.title ?? name ?? fileName ?? fetchedFrom ?? say('review.list.pasted');
  const foundWords = say('review.list.foundSoFar', { smart_count: found });
  const time = <DateTime value={queuedAt} locale={language} />;
  if (state === 'FAILED') {
    return (
      <ListRow
        leading={<TriangleAlert size={16} strokeWidth={1.75} aria-hidden className={styles.failed} />}
        title={title}
        text={<span className={styles.reason}>{error ? errorWords(error) : say('layout.failed')}</span>}
        aside={
          acts ? (
            <span className={styles.acts}>
              {time}
              {acts}
            </span>
          ) : (
            time
          )
        }
      />
    );
  }
  if (state === 'DONE') {
    const came = isDuplicate
      ? say('bringIn.duplicate')
      : total > 1
        ? say('review.list.documents', { smart_count: total })
        : say('bringIn.found', { smart_count: found });
    return (
      <ListRow
        to={document ? `/review/${document.id}` : '/review'}
        arrow
        leading={<CircleCheck size={16} strokeWidth={1.75} aria-hidden className={styles.done} />}
        title={title}
        text={error ? `${came} · ${errorWords(error)}` : came}
        aside={time}
      />
    );
  }
  const many = total > 1 ? ` · ${say('bringIn.ofMany', { done, total })}` : '';
  const doing =
    phase === null || state === 'QUEUED' ? say('review.list.waits') : say(`review.phase.${phase}`);
  return (
    <ListRow
      leading={<FileText size={16} strokeWidth={1.75} aria-hidden />}
      title={title}
      text={`${doing}${many}${found > 0 ? ` · ${foundWords}` : ''}`}
      aside={
        <span className={styles.bar}>
          <ProgressBar label={doing} max={1} parts={[{ value: progress, tone: 'ink' }]} />
        </span>
      }
    />
  );
}
