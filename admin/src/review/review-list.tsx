import { Upload } from 'lucide-react';
import { usePermissions } from 'ra-core';
import { BringInPanel } from '../bring-in/bring-in-panel.tsx';
import { FailedImports } from '../bring-in/failed-imports.tsx';
import { ImportLine } from '../bring-in/import-line.tsx';
import { useErrorWords } from '../api/use-error-words.ts';
import { useRead } from '../api/use-read.ts';
import { ImportsUnderWay, ReviewQueue, type QueuedDocumentFragment } from '../generated/review/queue.ts';
import { useLanguage, useWords } from '../i18n/use-words.ts';
import { useCommands } from '../layout/commands.tsx';
import { usePageTitle } from '../layout/use-page-title.ts';
import { languageName } from '../records/list-filters.ts';
import { ButtonLink } from '../ui/button-link.tsx';
import { Card } from '../ui/card.tsx';
import { DateTime } from '../ui/date-time.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { ErrorLine } from '../ui/error-line.tsx';
import { ListRow } from '../ui/list-row.tsx';
import { PageBody } from '../ui/page-body.tsx';
import { PageHeader } from '../ui/page-header.tsx';
import { ProgressBar } from '../ui/progress-bar.tsx';
import { Skeleton } from '../ui/skeleton.tsx';
import { formatWords } from './format-words.ts';
import { progressOfCounts } from './proposals.rules.ts';
import { Precision } from './precision.tsx';
import { RejectedNames } from './rejected-names.tsx';
import styles from './review-list.module.css';

const LOOK_EVERY = 2_000;

/** Documents with something to judge, those on their way in, those that did not come in. */
export function ReviewList() {
  const say = useWords();
  const { ofError } = useErrorWords();
  const { permissions: role } = usePermissions<string>();
  const queue = useRead(ReviewQueue, {}, { every: LOOK_EVERY * 5 });
  const imports = useRead(ImportsUnderWay, {}, { every: LOOK_EVERY });
  usePageTitle(say('review.list.title'));
  useCommands([
    {
      id: 'next document',
      label: say('review.list.next'),
      keys: 'j',
      isHidden: true,
      run: () => focusRow(1),
    },
    {
      id: 'former document',
      label: say('review.list.former'),
      keys: 'k',
      isHidden: true,
      run: () => focusRow(-1),
    },
  ]);
  const waiting = queue.data?.documents.nodes ?? [];
  const underWay = imports.data?.documentImports.nodes ?? [];
  const failed = imports.data?.failed.nodes ?? [];
  const judged = (queue.data?.judged.nodes ?? []).filter(
    ({ proposalCounts }) => progressOfCounts(proposalCounts).all > 0,
  );
  const isEmpty =
    queue.data && imports.data && [waiting, underWay, judged].every(({ length }) => length === 0);
  return (
    <>
      <PageHeader
        title={say('review.list.title')}
        meta={queue.data && waiting.length > 0 ? queue.data.documents.totalCount : undefined}
        actions={
          !isEmpty && (
            <ButtonLink to="/bring-in" tone="main" icon={Upload} keys="i">
              {say('bringIn.open')}
            </ButtonLink>
          )
        }
      />
      {queue.error && (
        <ErrorLine retryLabel={say('layout.tryAgain')} onRetry={() => void queue.refetch()}>
          {ofError(queue.error)}
        </ErrorLine>
      )}
      {!queue.data && !queue.error && <Skeleton label={say('layout.loading')} rows={6} rowHeight={60} icon />}
      {isEmpty ? (
        <>
          <BringInPanel isFirst />
          {failed.length > 0 && (
            <PageBody>
              <FailedImports imports={failed} />
            </PageBody>
          )}
        </>
      ) : (
        queue.data && (
          <PageBody>
            {underWay.length > 0 && (
              <Card
                title={say('review.list.onTheirWay')}
                meta={imports.data?.documentImports.totalCount}
                flush
              >
                <ul role="list" className={styles.rows}>
                  {underWay.map((each) => (
                    <ImportLine key={each.id} state={each} />
                  ))}
                </ul>
              </Card>
            )}
            <Card title={say('review.list.toJudge')} flush>
              {waiting.length === 0 && <EmptyState inline title={say('review.list.nothing')} />}
              <ul role="list" className={styles.rows} data-rows>
                {waiting.map((each) => (
                  <DocumentRow key={each.id} document={each} />
                ))}
              </ul>
            </Card>
            {failed.length > 0 && <FailedImports imports={failed} />}
            {judged.length > 0 && (
              <Card title={say('review.list.judged')} flush>
                <ul role="list" className={styles.rows} data-rows>
                  {judged.map((each) => (
                    <DocumentRow key={each.id} document={each} />
                  ))}
                </ul>
              </Card>
            )}
            <RejectedNames />
            {role === 'ADMIN' && <Precision />}
          </PageBody>
        )
      )}
    </>
  );
}

/** Goes through the documents, as in every list; Enter opens the one that has the focus. */
function focusRow(step: 1 | -1): void {
  const rows = [...document.querySelectorAll<HTMLElement>('[data-rows] a')];
  const at = rows.findIndex((row) => row === document.activeElement);
  rows[at < 0 ? 0 : Math.min(Math.max(at + step, 0), rows.length - 1)]?.focus();
}

function DocumentRow({ document }: { document: QueuedDocumentFragment }) {
  const say = useWords();
  const language = useLanguage();
  const { id, title, documentLanguage, mediaType, importedAt, proposalCounts } = document;
  const { open, accepted, rejected, all } = progressOfCounts(proposalCounts);
  return (
    <ListRow
      to={`/review/${id}`}
      arrow
      title={title}
      text={
        <>
          {documentLanguage && `${languageName(documentLanguage, language)} · `}
          {formatWords(mediaType, say)} · <DateTime value={importedAt} locale={language} />
        </>
      }
      aside={
        all > 0 && (
          <span className={styles.progress}>
            <span className={styles.bar}>
              <ProgressBar
                label={say('review.judged', { accepted, rejected })}
                max={all}
                parts={[
                  { value: accepted, tone: 'ok' },
                  { value: rejected, tone: 'error' },
                ]}
              />
            </span>
            <strong className={styles.left}>
              {open > 0 ? say('review.left', { smart_count: open }) : say('review.allDone')}
            </strong>
          </span>
        )
      }
    />
  );
}
