import { Check, X } from 'lucide-react';
import { useWords } from '../i18n/use-words.ts';
import { KindIcon } from '../ui/kind-icon.tsx';
import { Confidence } from './confidence.tsx';
import { ProposalCard } from './proposal-card.tsx';
import styles from './proposal-list.module.css';
import { kindOf, reviewKinds, type Proposal } from './proposals.rules.ts';
import type { Review } from './use-review.ts';

/** What was found, as the text is read; the one that is judged is open. */
export function ProposalList({ review, acceptAll }: { review: Review; acceptAll: () => void }) {
  const say = useWords();
  const { shown, current } = review;
  const isShown = current !== null && shown.some(({ id }) => id === current.id);
  return (
    <div className={styles.pane}>
      <KindFilter review={review} />
      {current && !isShown && <ProposalCard review={review} proposal={current} acceptAll={acceptAll} />}
      <ol role="list" className={styles.list} aria-label={say('review.found')}>
        {shown.map((proposal) => (
          <li
            key={proposal.id}
            data-current={proposal.id === current?.id || undefined}
            className={styles.item}
          >
            {proposal.id === current?.id ? (
              <ProposalCard review={review} proposal={proposal} acceptAll={acceptAll} />
            ) : (
              <ProposalRow review={review} proposal={proposal} />
            )}
          </li>
        ))}
      </ol>
    </div>
  );
}

/** How much of each kind is left; each shows its kind alone. */
function KindFilter({ review }: { review: Review }) {
  const say = useWords();
  const { proposals, kind, judging, progress } = review;
  const present = reviewKinds.filter((each) => proposals.some((proposal) => kindOf(proposal) === each));
  return (
    <div className={styles.kinds} role="group" aria-label={say('review.kinds')}>
      <button
        type="button"
        className={styles.kind}
        aria-pressed={kind === null}
        onClick={() => review.showKind(null)}
      >
        {say('review.all')} <strong>{progress.open}</strong>
      </button>
      {present.map((each) => {
        const left = proposals.filter(
          (proposal) => kindOf(proposal) === each && judging.stateOf(proposal) === 'OPEN',
        ).length;
        return (
          <button
            key={each}
            type="button"
            className={styles.kind}
            aria-pressed={kind === each}
            title={say(`review.kindName.${each}`)}
            onClick={() => review.showKind(kind === each ? null : each)}
          >
            <KindIcon kind={each} bare label={say(`review.kindName.${each}`)} />
            {left > 0 ? (
              left
            ) : (
              <Check size={14} strokeWidth={2} role="img" aria-label={say('review.allDone')} />
            )}
          </button>
        );
      })}
    </div>
  );
}

function ProposalRow({ review, proposal }: { review: Review; proposal: Proposal }) {
  const say = useWords();
  const state = review.judging.stateOf(proposal);
  const { title, text } = review.wordsOf(proposal);
  if (state === 'OPEN') {
    return (
      <button type="button" className={styles.row} onClick={() => review.go(proposal.id)}>
        <KindIcon kind={kindOf(proposal)} label={say(`review.kind.${proposal.proposalKind}`)} />
        <span className={styles.words}>
          <span className={styles.title}>{title}</span>
          {text && <span className={styles.text}>{text}</span>}
        </span>
        <Confidence confidence={proposal.confidence} />
      </button>
    );
  }
  const isAccepted = state === 'ACCEPTED';
  const Icon = isAccepted ? Check : X;
  return (
    <button type="button" className={styles.judged} data-state={state} onClick={() => review.go(proposal.id)}>
      <Icon size={16} strokeWidth={1.75} aria-hidden />
      <span className={styles.judgedTitle}>{title}</span>
      <span className={styles.state}>{say(isAccepted ? 'review.accepted' : 'review.rejected')}</span>
    </button>
  );
}
