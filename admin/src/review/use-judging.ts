import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useRef, useState } from 'react';
import { ActRefused } from '../api/act-refused.ts';
import { act } from '../api/use-act.ts';
import { useErrorWords } from '../api/use-error-words.ts';
import { AcceptProposal, RejectProposal, ReopenProposal } from '../generated/review/review.ts';
import { useWords } from '../i18n/use-words.ts';
import { useTell } from '../layout/undo.tsx';
import { acceptInput, leftOut, newPartiesOf, placeOfError, type Correction } from './corrections.rules.ts';
import { certaintyOf, type Proposal, type ProposalState } from './proposals.rules.ts';
import type { RejectionScope } from './reject-reasons.ts';

/** What the API found wrong with a decision, and at which field. */
export interface Refusal {
  place: string | null;
  text: string;
}

/** A decision, to be shown and to be taken back. */
export interface Decision {
  /** The proposal that was judged; null for all of a kind at once. */
  proposal: string | null;
  /** All that have to be reopened, the last one first. */
  ids: readonly string[];
  /** What was accepted with them and goes back with them. */
  along: readonly string[];
  did: 'accepted' | 'rejected' | 'rejectedEverywhere' | 'acceptedAll';
  title: string;
}

interface Options {
  document: string;
  text: string;
  /** Leads back to a proposal: its decision was refused or taken back. */
  show: (id: string) => void;
}

export interface Judging {
  stateOf: (proposal: Proposal) => ProposalState;
  refusalsOf: (id: string) => readonly Refusal[];
  /** The latest decision that stands. */
  last: Decision | null;
  /** Answers with those that are accepted along: whoever it names and is new. */
  accept: (proposal: Proposal, correction: Correction, title: string, then: () => void) => readonly string[];
  reject: (proposal: Proposal, why: { reason: string; scope: RejectionScope }, title: string) => void;
  /** Takes a judgement of an earlier visit back. */
  reopen: (proposal: Proposal) => void;
  undo: () => void;
  /** Runs after what is under way; answers with the decision that it came to. */
  runAll: (run: () => Promise<Decision | null>) => Promise<void>;
}

/** The archive is read anew when nobody has judged for a moment. */
const REST = 600;

/**
 * Judges one after the other, each at once on the screen and then in the archive, in the order in which they were made: what
 * an earlier one brings about a later one finds. What is refused is open again, with its reason.
 */
export function useJudging({ document, text, show }: Options): Judging {
  const say = useWords();
  const tell = useTell();
  const client = useQueryClient();
  const { ofError, ofUserError } = useErrorWords();
  const [judged, setJudged] = useState<ReadonlyMap<string, ProposalState>>(new Map());
  const [refusals, setRefusals] = useState<ReadonlyMap<string, readonly Refusal[]>>(new Map());
  const [decisions, setDecisions] = useState<readonly Decision[]>([]);
  const tail = useRef<Promise<unknown>>(Promise.resolve());
  const waiting = useRef(0);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);

  const readAnew = useCallback(async () => {
    await client.invalidateQueries();
    // Judged meanwhile: what was read is old already.
    if (waiting.current === 0) setJudged(new Map());
  }, [client]);
  useEffect(
    () => () => {
      clearTimeout(timer.current);
      void tail.current.then(async () => client.invalidateQueries());
    },
    [client],
  );

  const enqueue = (run: () => Promise<void>): Promise<void> => {
    waiting.current += 1;
    clearTimeout(timer.current);
    const done = tail.current.then(run).finally(() => {
      waiting.current -= 1;
      if (waiting.current === 0) timer.current = setTimeout(() => void readAnew(), REST);
    });
    tail.current = done.catch(() => {});
    return done;
  };
  const mark = (ids: readonly string[], state: ProposalState | null): void =>
    setJudged((former) => {
      const next = new Map(former);
      for (const id of ids) {
        if (state === null) next.delete(id);
        else next.set(id, state);
      }
      return next;
    });
  const refuse = (id: string, found: readonly Refusal[]): void =>
    setRefusals((former) => new Map([...former, [id, found]]));
  const refusalsFrom = (error: unknown): Refusal[] =>
    error instanceof ActRefused
      ? error.errors.map((each) => ({ place: placeOfError(each.path), text: ofUserError(each) }))
      : [{ place: null, text: ofError(error) }];

  const decide = (decision: Decision & { proposal: string }, run: () => Promise<void>): void => {
    const { proposal, did } = decision;
    const ids = [...decision.ids, ...decision.along];
    mark(ids, did === 'accepted' ? 'ACCEPTED' : 'REJECTED');
    refuse(proposal, []);
    setDecisions((former) => [...former, decision]);
    void enqueue(async () => {
      try {
        await run();
      } catch (error) {
        mark(ids, 'OPEN');
        refuse(proposal, refusalsFrom(error));
        setDecisions((former) => former.filter((each) => each !== decision));
        tell({ text: say('review.refused', { title: decision.title }), tone: 'error' });
        show(proposal);
      }
    });
  };

  return {
    last: decisions.at(-1) ?? null,
    stateOf: (proposal) => judged.get(proposal.id) ?? proposal.proposalState,
    refusalsOf: (id) => refusals.get(id) ?? [],
    accept: (proposal, correction, title, then) => {
      const first = newPartiesOf(proposal, correction);
      const out = leftOut(proposal.content, correction);
      // Who is new is accepted along.
      const along = proposal.parties
        .filter((party) => certaintyOf(party) === 'new' && party.partyProposal?.proposalState === 'OPEN')
        .filter(({ key }) => (correction.links[key] ?? 'new') === 'new' && !out.includes(key))
        .map(({ partyProposal }) => partyProposal!.id)
        .filter((id) => id !== proposal.id && judged.get(id) === undefined);
      const ids = [proposal.id, ...first.toReversed()];
      decide({ proposal: proposal.id, ids, along, did: 'accepted', title }, async () => {
        for (const id of first) {
          // One after the other, as the fact needs them.
          // oxlint-disable-next-line no-await-in-loop
          await act(AcceptProposal, { id, isDistinct: true });
        }
        const done = await act(AcceptProposal, acceptInput(proposal, document, text, correction));
        for (const { partyProposal } of done.proposal?.parties ?? []) {
          if (partyProposal) mark([partyProposal.id], partyProposal.proposalState);
        }
        then();
      });
      return along;
    },
    reject: ({ id }, why, title) => {
      const did = why.scope === 'ARCHIVE' ? 'rejectedEverywhere' : 'rejected';
      decide({ proposal: id, ids: [id], along: [], did, title }, async () => {
        await act(RejectProposal, { id, ...why });
      });
    },
    reopen: (proposal) => {
      mark([proposal.id], 'OPEN');
      void enqueue(async () => {
        try {
          await act(ReopenProposal, { id: proposal.id });
        } catch (error) {
          mark([proposal.id], null);
          tell({ text: ofError(error), tone: 'error' });
        }
      });
    },
    undo: () => {
      const decision = decisions.at(-1);
      if (!decision) return;
      setDecisions((former) => former.filter((each) => each !== decision));
      mark([...decision.ids, ...decision.along], 'OPEN');
      if (decision.proposal) show(decision.proposal);
      void enqueue(async () => {
        const kept: string[] = [];
        for (const id of decision.ids) {
          try {
            // The last one first: earlier ones are what it was built on.
            // oxlint-disable-next-line no-await-in-loop
            await act(ReopenProposal, { id });
          } catch (error) {
            kept.push(id);
            if (decision.ids.length === 1) tell({ text: ofError(error), tone: 'error' });
          }
        }
        // Of many some go back with others; what stands now is read at once.
        if (kept.length > 0) mark(kept, null);
      });
    },
    runAll: (run) =>
      enqueue(async () => {
        const decision = await run();
        if (decision) setDecisions((former) => [...former, decision]);
      }),
  };
}
