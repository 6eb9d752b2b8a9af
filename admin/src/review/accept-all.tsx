import { useState } from 'react';
import { act } from '../api/use-act.ts';
import { useErrorWords } from '../api/use-error-words.ts';
import { AcceptAllProposals } from '../generated/review/review.ts';
import { useWords } from '../i18n/use-words.ts';
import { useTell } from '../layout/undo.tsx';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { Field } from '../ui/field.tsx';
import { Notice } from '../ui/notice.tsx';
import { Segmented } from '../ui/segmented.tsx';
import { Select } from '../ui/select.tsx';
import styles from './accept-all.module.css';
import { bandStarts, type Band, type Proposal, type ProposalKind } from './proposals.rules.ts';
import type { Review } from './use-review.ts';

const kinds: readonly ProposalKind[] = [
  'PERSON',
  'COMPANY',
  'ROLE',
  'FUNDING_ROUND',
  'QUOTE',
  'MILESTONE',
  'CLAIM',
  'COMPANY_RELATION',
];
const bands: readonly Band[] = ['high', 'middle', 'low'];

/** Accepts all of one kind above a confidence at once; says first how many those are. */
export function AcceptAll({ review, onClose }: { review: Review; onClose: () => void }) {
  const say = useWords();
  const tell = useTell();
  const { ofError } = useErrorWords();
  const { proposals, judging, current, document } = review;
  const open = proposals.filter((proposal) => judging.stateOf(proposal) === 'OPEN');
  const [kind, setKind] = useState<ProposalKind | ''>(
    current && judging.stateOf(current) === 'OPEN' ? current.proposalKind : '',
  );
  const [band, setBand] = useState<Band>('high');
  const [isRunning, setRunning] = useState(false);
  const [failure, setFailure] = useState<string | null>(null);
  const fitting = open.filter(
    ({ proposalKind, confidence }) =>
      (kind === '' || proposalKind === kind) && (confidence ?? 0) >= bandStarts[band],
  );
  const count = fitting.length;
  const run = async (): Promise<void> => {
    setRunning(true);
    const refused = new Set<string>();
    await judging.runAll(async () => {
      try {
        for (let isMore = true; isMore;) {
          // Each takes what the one before it left.
          // oxlint-disable-next-line no-await-in-loop
          const done = await act(AcceptAllProposals, {
            documentId: document.id,
            minConfidence: bandStarts[band],
            ...(kind === '' ? {} : { proposalKind: kind }),
          });
          for (const { proposalId } of done.refused) refused.add(proposalId);
          isMore = (done.remaining ?? 0) > 0 && (done.accepted ?? 0) > 0;
        }
      } catch (error) {
        setFailure(ofError(error));
        setRunning(false);
        return null;
      }
      // Parties come first when they are accepted, so they go back last.
      const isParty = ({ proposalKind }: Proposal) => proposalKind === 'PERSON' || proposalKind === 'COMPANY';
      const accepted = fitting
        .filter(({ id }) => !refused.has(id))
        .toSorted((a, b) => Number(isParty(b)) - Number(isParty(a)))
        .map(({ id }) => id);
      const words = say('review.acceptedAll', { smart_count: accepted.length });
      const left = refused.size > 0 ? ` ${say('review.refusedSome', { smart_count: refused.size })}` : '';
      if (left) tell({ text: `${words}${left}` });
      onClose();
      return { proposal: null, ids: accepted.toReversed(), along: [], did: 'acceptedAll', title: words };
    });
    review.go(null);
  };
  return (
    <Dialog
      open
      onClose={onClose}
      title={say('review.acceptAllTitle')}
      text={say('review.acceptAllText')}
      closeLabel={say('layout.close')}
      onSubmit={() => void (count > 0 && !isRunning && run())}
      actions={
        <>
          <Button onClick={onClose}>{say('facts.cancel')}</Button>
          <Button
            tone="main"
            type="submit"
            busy={isRunning}
            disabledReason={count === 0 ? say('review.noneFits') : undefined}
          >
            {say('review.acceptThem', { smart_count: count })}
          </Button>
        </>
      }
    >
      <div className={styles.form}>
        <Field label={say('review.whichKind')}>
          <Select
            // The question is about the kind first.
            // oxlint-disable-next-line jsx-a11y/no-autofocus
            autoFocus
            value={kind}
            emptyLabel={say('review.everyKind', { count: open.length })}
            onChange={({ target }) => setKind(target.value as ProposalKind | '')}
            options={kinds
              .map((value) => ({ value, left: open.filter((each) => each.proposalKind === value).length }))
              .filter(({ left }) => left > 0)
              .map(({ value, left }) => ({ value, label: `${say(`review.kindMany.${value}`)} (${left})` }))}
          />
        </Field>
        <Field label={say('review.howSure')} group>
          <Segmented
            label={say('review.howSure')}
            options={bands.map((value) => ({ value, label: say(`review.atLeast.${value}`) }))}
            value={band}
            onChange={setBand}
          />
        </Field>
        <p className={styles.count} role="status">
          {say('review.fits', { smart_count: count })}
        </p>
        {failure && <Notice tone="error" live title={failure} />}
      </div>
    </Dialog>
  );
}
