import {
  Check,
  ChevronLeft,
  ChevronRight,
  Ellipsis,
  Link2,
  ListChecks,
  Pencil,
  RotateCcw,
  TextQuote,
  TriangleAlert,
  Undo2,
  X,
} from 'lucide-react';
import { useEffect, useRef } from 'react';
import { useLanguage, useWords } from '../i18n/use-words.ts';
import { Button } from '../ui/button.tsx';
import { DateTime } from '../ui/date-time.tsx';
import { IconButton } from '../ui/icon-button.tsx';
import { KindIcon } from '../ui/kind-icon.tsx';
import { Menu } from '../ui/menu.tsx';
import { Confidence } from './confidence.tsx';
import { ConflictBox } from './conflict-box.tsx';
import { EditForm } from './edit-form.tsx';
import { LinkPanel } from './link-panel.tsx';
import styles from './proposal-card.module.css';
import { ProposalFields } from './proposal-fields.tsx';
import { kindOf, type Proposal } from './proposals.rules.ts';
import { reasonOf } from './reject-reasons.ts';
import { RejectPanel } from './reject-panel.tsx';
import { SpanTools } from './span-tools.tsx';
import type { Review } from './use-review.ts';
import { beginSpans } from './use-review-keys.ts';

interface ProposalCardProps {
  review: Review;
  proposal: Proposal;
  acceptAll: () => void;
}

/** The proposal that is judged: what it says, whom it names, what the archive says, and what can be done with it. */
export function ProposalCard({ review, proposal, acceptAll }: ProposalCardProps) {
  const say = useWords();
  const card = useRef<HTMLElement>(null);
  const { judging, mode } = review;
  const state = judging.stateOf(proposal);
  const words = review.wordsOf(proposal);
  const index = review.shown.findIndex(({ id }) => id === proposal.id);
  const whole = judging.refusalsOf(proposal.id).filter(({ place }) => place === null);
  useEffect(() => {
    const element = card.current;
    if (!element) return;
    element.scrollIntoView({ block: 'nearest' });
    // Who works in this pane, or nowhere yet, goes along with what is judged; who writes elsewhere is left alone.
    const focused = globalThis.document.activeElement;
    const isOurs =
      !focused || focused === globalThis.document.body || element.closest('aside')?.contains(focused);
    if (isOurs) element.focus({ preventScroll: true });
    // As another one is opened, not with every render.
    // oxlint-disable-next-line react/exhaustive-effect-dependencies
  }, [proposal.id]);
  return (
    <section ref={card} className={styles.card} tabIndex={-1} aria-label={words.title} aria-current="true">
      <header className={styles.head}>
        <KindIcon kind={kindOf(proposal)} label={say(`review.kind.${proposal.proposalKind}`)} />
        <h2 className={styles.title}>{words.title}</h2>
        <span className={styles.wide}>
          <Confidence confidence={proposal.confidence} full />
        </span>
        <span className={styles.narrow}>
          <IconButton
            icon={ChevronLeft}
            size="small"
            label={say('review.former')}
            keys="k"
            onClick={() => review.step(-1)}
          />
          <span>{`${index + 1} / ${review.shown.length}`}</span>
          <IconButton
            icon={ChevronRight}
            size="small"
            label={say('review.next')}
            keys="j"
            onClick={() => review.step(1)}
          />
        </span>
      </header>
      {whole.map(({ text }) => (
        <p key={text} className={styles.error} role="alert">
          <TriangleAlert size={14} strokeWidth={1.75} aria-hidden />
          {text}
        </p>
      ))}
      {mode === 'edit' ? (
        <EditForm review={review} proposal={proposal} />
      ) : mode === 'link' ? (
        <LinkPanel review={review} proposal={proposal} />
      ) : (
        <ProposalFields review={review} proposal={proposal} />
      )}
      {mode === 'look' && state === 'OPEN' && <ConflictBox review={review} proposal={proposal} />}
      {mode === 'look' && state === 'OPEN' && <Acts review={review} acceptAll={acceptAll} />}
      {mode === 'look' && state !== 'OPEN' && <Judged review={review} proposal={proposal} />}
      {mode === 'reject' && <RejectPanel review={review} proposal={proposal} />}
      {mode === 'span' && <SpanTools review={review} />}
      <p className={styles.rule}>
        {say('review.foundBy', { rule: proposal.rule })}
        <span className={styles.narrow}>
          <Confidence confidence={proposal.confidence} full />
        </span>
      </p>
    </section>
  );
}

function Acts({ review, acceptAll }: { review: Review; acceptAll: () => void }) {
  const say = useWords();
  const { cannot, judging } = review;
  const nothing = judging.last ? undefined : say('layout.nothingToUndo');
  const edit = { label: say('review.edit'), icon: Pencil, keys: 'e', disabledReason: cannot };
  const link = { label: say('review.link'), icon: Link2, keys: 'm', disabledReason: cannot };
  const passage = { label: say('review.passage'), icon: TextQuote, keys: 's', disabledReason: cannot };
  return (
    <div className={styles.acts}>
      <span className={styles.accept}>
        <Button
          tone="main"
          icon={Check}
          keys="a"
          wide
          onClick={() => review.accept()}
          disabledReason={cannot}
        >
          {say('review.accept')}
        </Button>
      </span>
      <span className={styles.reject}>
        <Button
          size="small"
          icon={X}
          keys="r"
          wide
          onClick={() => review.setMode('reject')}
          disabledReason={cannot}
        >
          {say('review.reject')}
        </Button>
      </span>
      <span className={styles.wideActs}>
        <Button size="small" keys="e" onClick={() => review.setMode('edit')} disabledReason={cannot}>
          {say('review.editShort')}
        </Button>
        <Button size="small" keys="m" onClick={() => review.setMode('link')} disabledReason={cannot}>
          {say('review.linkShort')}
        </Button>
      </span>
      <span className={styles.menu}>
        <Menu
          label={say('review.moreActs')}
          align="end"
          items={[
            { ...edit, onClick: () => review.setMode('edit') },
            { ...link, onClick: () => review.setMode('link') },
            { ...passage, onClick: () => beginSpans(review) },
            'divider',
            {
              label: say('review.undo'),
              icon: Undo2,
              keys: 'z',
              disabledReason: nothing,
              onClick: judging.undo,
            },
            {
              label: say('review.acceptAll'),
              icon: ListChecks,
              keys: 'A',
              disabledReason: cannot,
              onClick: acceptAll,
            },
          ]}
          renderTrigger={(props) => (
            <IconButton {...props} icon={Ellipsis} edge size="small" label={say('review.moreActs')} />
          )}
        />
      </span>
    </div>
  );
}

/** A proposal that somebody has judged: who, when, why, and the way back. */
function Judged({ review, proposal }: { review: Review; proposal: Proposal }) {
  const say = useWords();
  const language = useLanguage();
  const state = review.judging.stateOf(proposal);
  const { decidedAt, decidedBy, decisionReason, rejectionScope, rejectedWith } = proposal;
  const isAccepted = state === 'ACCEPTED';
  const usual = decisionReason === null ? undefined : reasonOf(decisionReason);
  return (
    <div className={styles.judged}>
      <span className={styles.verdict} data-state={state}>
        {isAccepted ? (
          <Check size={16} strokeWidth={1.75} aria-hidden />
        ) : (
          <X size={16} strokeWidth={1.75} aria-hidden />
        )}
        {say(isAccepted ? 'review.accepted' : 'review.rejected')}
        {decidedBy && <span className={styles.quiet}>{decidedBy}</span>}
        {decidedAt && (
          <span className={styles.quiet}>
            <DateTime value={decidedAt} locale={language} />
          </span>
        )}
      </span>
      {decisionReason && (
        <span className={styles.quiet}>{usual ? say(`review.reason.${usual}`) : decisionReason}</span>
      )}
      {rejectionScope === 'ARCHIVE' && <span className={styles.quiet}>{say('review.scope.everywhere')}</span>}
      {state === 'REJECTED' && rejectedWith && (
        <span className={styles.quiet}>
          {say('review.scope.along', {
            actor: rejectedWith.decidedBy ?? '',
            document: rejectedWith.document.title,
          })}
        </span>
      )}
      <Button
        icon={RotateCcw}
        size="small"
        disabledReason={review.cannot}
        onClick={() => review.judging.reopen(proposal)}
      >
        {say('review.reopen')}
      </Button>
    </div>
  );
}
