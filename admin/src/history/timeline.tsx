import { CircleCheck, CircleDashed } from 'lucide-react';
import { Fragment } from 'react';
import { Link } from 'react-router-dom';
import { useLanguage, useWords } from '../i18n/use-words.ts';
import { useFieldWords } from '../records/field-words.ts';
import { Avatar } from '../ui/avatar.tsx';
import { Chip } from '../ui/chip.tsx';
import { deedOf, type Revision } from './revision.ts';
import styles from './timeline.module.css';

interface TimelineProps {
  revisions: readonly Revision[];
  chosen: number;
  liveVersion: number;
  isArticle: boolean;
  toRevision: (revision: number) => string;
}

/** The saves of a record by day, each with who, what and when. */
export function Timeline({ revisions, chosen, liveVersion, isArticle, toRevision }: TimelineProps) {
  const say = useWords();
  const language = useLanguage();
  const fieldWords = useFieldWords();
  const day = new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : 'de-DE', {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
  });
  const time = new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : 'de-DE', {
    hour: '2-digit',
    minute: '2-digit',
  });
  const days = Map.groupBy(revisions, ({ savedAt }) => day.format(new Date(savedAt)));
  // A version is of the save that brought it.
  const isFirstOfVersion = ({ version, revision }: Revision): boolean =>
    version > 0 && !revisions.some((other) => other.version === version && other.revision < revision);
  return (
    <nav aria-label={say('history.list')} className={styles.timeline}>
      {[...days].map(([title, saves]) => (
        <Fragment key={title}>
          <h2 className={styles.day}>{title}</h2>
          <ol role="list" className={styles.saves}>
            {saves.map((save) => (
              <li key={save.id}>
                <Link
                  to={toRevision(save.revision)}
                  replace
                  className={styles.save}
                  aria-current={save.revision === chosen || undefined}
                >
                  <Avatar id={save.actor} name={save.actor} decorative />
                  <span className={styles.words}>
                    <span className={styles.line}>
                      <span className={styles.deed}>{say(deedOf(save, isArticle))}</span>
                      <time dateTime={save.savedAt} className={styles.time}>
                        {time.format(new Date(save.savedAt))}
                      </time>
                    </span>
                    <span className={styles.fields}>
                      {save.actor}
                      {save.changes.length > 0 &&
                        save.revision > 1 &&
                        `: ${[...new Set(save.changes.map(({ name }) => fieldWords(name)))].slice(0, 4).join(', ')}`}
                    </span>
                    {save.reason && <span className={styles.fields}>{save.reason}</span>}
                    <span className={styles.chips}>
                      {isFirstOfVersion(save) ? (
                        <Chip tone={save.version === liveVersion ? 'ok' : 'neutral'} icon={CircleCheck}>
                          {say(save.version === liveVersion ? 'history.versionLive' : 'history.version', {
                            version: save.version,
                          })}
                        </Chip>
                      ) : (
                        <Chip icon={CircleDashed}>
                          {say('history.revision', { revision: save.revision })}
                        </Chip>
                      )}
                    </span>
                  </span>
                </Link>
              </li>
            ))}
          </ol>
        </Fragment>
      ))}
    </nav>
  );
}
