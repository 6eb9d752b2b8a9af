import { FileText, PartyPopper } from 'lucide-react';
import { useMemo } from 'react';
import { Link } from 'react-router-dom';
import { useRead } from '../api/use-read.ts';
import { NextToJudge } from '../generated/review/queue.ts';
import { useLanguage, useWords } from '../i18n/use-words.ts';
import { languageName } from '../records/list-filters.ts';
import { paragraphsOf } from '../records/passages.rules.ts';
import { Bar } from '../ui/bar.tsx';
import { ButtonLink } from '../ui/button-link.tsx';
import { DateTime } from '../ui/date-time.tsx';
import { formatWords } from './format-words.ts';
import styles from './review-desk.module.css';
import type { Review } from './use-review.ts';

/** What the document is, and where in it one is. */
export function AboutDocument({ review }: { review: Review }) {
  const say = useWords();
  const language = useLanguage();
  const { document, text, current } = review;
  const { documentLanguage, mediaType, importedAt, sourceUrl, previousVersion } = document;
  const paragraphs = useMemo(() => paragraphsOf(text), [text]);
  const start = current?.passages[0]?.span.start;
  const at = start === undefined ? -1 : paragraphs.findIndex((each) => each.end > start);
  return (
    <Bar
      place="head"
      aside={
        <span className={styles.wide}>
          {at >= 0 && say('review.paragraph', { index: at + 1, count: paragraphs.length })}
        </span>
      }
    >
      <span className={styles.about}>
        <FileText size={16} strokeWidth={1.75} aria-hidden />
        {documentLanguage && <span>{languageName(documentLanguage, language)}</span>}
        <span>{formatWords(mediaType, say)}</span>
        <span>
          {say('facts.evidence.imported')} <DateTime value={importedAt} locale={language} />
        </span>
        {previousVersion && <Link to={`/review/${previousVersion.id}`}>{say('review.formerVersion')}</Link>}
        {sourceUrl && (
          <a href={sourceUrl} target="_blank" rel="noopener noreferrer">
            {say('review.source')}
          </a>
        )}
      </span>
    </Bar>
  );
}

/** All is judged: where it goes on. */
export function Done({ review }: { review: Review }) {
  const say = useWords();
  const { document, progress } = review;
  const { data } = useRead(NextToJudge, {});
  const next = data?.documents.nodes.find(({ id }) => id !== document.id);
  return (
    <section className={styles.done}>
      <h2 className={styles.doneTitle}>
        <PartyPopper size={16} strokeWidth={1.75} aria-hidden />
        {say('review.doneTitle')}
      </h2>
      <p className={styles.doneText}>
        {say('review.judged', { accepted: progress.accepted, rejected: progress.rejected })}
      </p>
      <div className={styles.doneActs}>
        {next ? (
          <ButtonLink tone="main" to={`/review/${next.id}`}>
            {say('review.nextDocument')}
          </ButtonLink>
        ) : (
          <ButtonLink to="/review">{say('review.toList')}</ButtonLink>
        )}
        {document.draft && (
          <ButtonLink to={`/articles/${document.draft.id}`}>{say('review.openDraft')}</ButtonLink>
        )}
      </div>
    </section>
  );
}
