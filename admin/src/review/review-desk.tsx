import { Check, Undo2, X } from 'lucide-react';
import { useMemo, useState } from 'react';
import { useWords } from '../i18n/use-words.ts';
import { usePageTitle } from '../layout/use-page-title.ts';
import { Bar } from '../ui/bar.tsx';
import { Button } from '../ui/button.tsx';
import { IconButton } from '../ui/icon-button.tsx';
import { Kbd } from '../ui/kbd.tsx';
import { KeyHint } from '../ui/key-hint.tsx';
import { PageHeader } from '../ui/page-header.tsx';
import { ProgressBar } from '../ui/progress-bar.tsx';
import { WorkPanes } from '../ui/work-panes.tsx';
import { AboutDocument, Done } from './about-document.tsx';
import { AcceptAll } from './accept-all.tsx';
import { LookForFacts } from './look-for-facts.tsx';
import { ProposalList } from './proposal-list.tsx';
import { kindOf, type Proposal } from './proposals.rules.ts';
import styles from './review-desk.module.css';
import { ReviewText, type TextHeading, type TextMark } from './review-text.tsx';
import { put } from './spans.rules.ts';
import { useReview, type Review, type ReviewedDocument } from './use-review.ts';
import { useReviewKeys } from './use-review-keys.ts';

/** The text on the left, what was found in it on the right, one of them lit and open. */
export function ReviewDesk({
  document,
  proposals,
}: {
  document: ReviewedDocument;
  proposals: readonly Proposal[];
}) {
  const say = useWords();
  const review = useReview(document, proposals);
  const [isAsking, setAsking] = useState(false);
  const askAll = (): void => setAsking(true);
  useReviewKeys(review, askAll);
  usePageTitle(document.title);
  const { current, spanEdit, progress, text } = review;
  const marks = useMarks(review);
  const headings = useHeadings(document);
  const isDone = progress.open === 0;
  return (
    <>
      <Head review={review} askAll={askAll} />
      <div className={styles.work}>
        <WorkPanes
          pane={
            proposals.length === 0 ? (
              <LookForFacts document={document} />
            ) : (
              <>
                {isDone && <Done review={review} />}
                <ProposalList review={review} acceptAll={askAll} />
              </>
            )
          }
          paneLabel={say('review.found')}
          paneWidth="review"
          expandLabel={say('review.expand')}
          collapseLabel={say('review.collapse')}
        >
          <AboutDocument review={review} />
          {/* Who has no mouse scrolls it by the arrow keys. */}
          {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
          <div
            className={styles.reading}
            role="region"
            aria-label={document.title}
            data-scrolls
            data-pane
            tabIndex={0}
          >
            <ReviewText
              text={text}
              language={review.language}
              marks={marks}
              headings={headings}
              current={current?.id ?? null}
              edited={spanEdit}
              onPick={review.go}
              onSelect={(span) => {
                if (spanEdit) review.setSpanEdit(put(spanEdit, span, { text }));
              }}
            />
          </div>
        </WorkPanes>
      </div>
      <Foot review={review} />
      {isAsking && <AcceptAll review={review} onClose={() => setAsking(false)} />}
    </>
  );
}

function useMarks(review: Review): readonly TextMark[] {
  const { proposals, judging, correctionOf } = review;
  return proposals.flatMap((proposal) => {
    const kind = kindOf(proposal);
    const isJudged = judging.stateOf(proposal) !== 'OPEN';
    const spans = correctionOf(proposal).evidence ?? proposal.passages.map(({ span }) => span);
    return spans.map(({ start, end }) => ({ start, end, id: proposal.id, kind, isJudged }));
  });
}

/** Headings of the draft that was made of the document, where they still stand as they did. */
function useHeadings({ draft, fullText }: ReviewedDocument): readonly TextHeading[] {
  return useMemo(
    () =>
      (draft?.body ?? [])
        .filter(
          ({ blockKind, span, text }) =>
            blockKind === 'HEADING' && fullText?.slice(span.start, span.end) === text,
        )
        .map(({ span, level }) => ({ ...span, level: level ?? 2 })),
    [draft, fullText],
  );
}

function Head({ review, askAll }: { review: Review; askAll: () => void }) {
  const say = useWords();
  const { document, progress, judging } = review;
  const { open, accepted, rejected, all } = progress;
  const judged = say('review.judged', { accepted, rejected });
  const howFar = all > 0 && (
    <span className={styles.progress}>
      <ProgressBar
        label={`${say('review.left', { smart_count: open })}, ${judged}`}
        max={all}
        parts={[
          { value: accepted, tone: 'ok' },
          { value: rejected, tone: 'error' },
        ]}
      />
      <strong className={styles.left}>{say('review.left', { smart_count: open })}</strong>
      <span className={styles.wide}>{judged}</span>
      <span className={styles.narrow}>{say('review.ofAll', { all })}</span>
    </span>
  );
  return (
    <PageHeader
      title={document.title}
      crumbs={[{ label: say('layout.places.review'), to: '/review' }]}
      backLabel={say('layout.places.review')}
      note={howFar && <span className={styles.below}>{howFar}</span>}
      actions={
        <>
          <span className={styles.wide}>{howFar}</span>
          <span className={styles.narrow}>
            <IconButton
              icon={Undo2}
              label={say('review.undo')}
              keys="z"
              disabledReason={judging.last ? undefined : say('layout.nothingToUndo')}
              onClick={judging.undo}
            />
          </span>
          <span className={styles.wide}>
            <Button
              keys="A"
              onClick={askAll}
              disabledReason={review.cannot ?? (open === 0 ? say('review.allDone') : undefined)}
            >
              {say('review.acceptAll')}
            </Button>
          </span>
        </>
      }
    />
  );
}

/** What was done last, with its way back, and the keys. */
function Foot({ review }: { review: Review }) {
  const say = useWords();
  const { last, undo } = review.judging;
  const isRejection = last?.did === 'rejected' || last?.did === 'rejectedEverywhere';
  const Icon = isRejection ? X : Check;
  return (
    <div className={styles.foot}>
      <Bar
        place="foot"
        aside={
          <span className={styles.hints}>
            <KeyHint keys={['j', 'k']}>{say('review.keys.move')}</KeyHint>
            <KeyHint keys={['a']}>{say('review.keys.accept')}</KeyHint>
            <KeyHint keys={['r']}>{say('review.keys.reject')}</KeyHint>
            <KeyHint keys={['e']}>{say('review.keys.edit')}</KeyHint>
            <KeyHint keys={['m']}>{say('review.keys.link')}</KeyHint>
            <KeyHint keys={['s']}>{say('review.keys.passage')}</KeyHint>
            <KeyHint keys={['?']}>{say('review.keys.all')}</KeyHint>
          </span>
        }
      >
        <span className={styles.last} role="status">
          {last && (
            <>
              <Icon size={16} strokeWidth={1.75} aria-hidden data-did={isRejection ? 'rejected' : last.did} />
              <span className={styles.lastWords}>
                {last.did === 'acceptedAll'
                  ? last.title
                  : say(`review.did.${last.did}`, { title: last.title })}
              </span>
            </>
          )}
        </span>
        {last && (
          <button type="button" className={styles.undo} onClick={undo} aria-keyshortcuts="z">
            <Kbd keys="z" />
            {say('review.keys.undo')}
          </button>
        )}
      </Bar>
    </div>
  );
}
