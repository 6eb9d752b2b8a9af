import { useCallback, useEffect, useEffectEvent, useMemo, useRef, useState } from 'react';
import { useNavigate, useSearchParams } from 'react-router-dom';
import type { ReviewDocumentQuery } from '../generated/review/review.ts';
import { useEditorRight } from '../records/use-editor-right.ts';
import { pathOf } from '../records/reference.ts';
import type { Correction } from './corrections.rules.ts';
import {
  isReviewKind,
  kindOf,
  nextOpen,
  partyOf,
  progressOf,
  type Progress,
  type Proposal,
  type ReviewKind,
} from './proposals.rules.ts';
import type { RejectionScope } from './reject-reasons.ts';
import type { SpanEdit } from './spans.rules.ts';
import { useCorrections } from './use-corrections.ts';
import { useJudging, type Judging } from './use-judging.ts';
import { useProposalWords, type ProposalWords } from './use-proposal-words.ts';

export type ReviewedDocument = Extract<NonNullable<ReviewDocumentQuery['node']>, { id: string }>;
/** What is done with the current proposal: each has keys of its own. */
export type Mode = 'look' | 'edit' | 'link' | 'reject' | 'span';

export interface Review {
  document: ReviewedDocument;
  text: string;
  language: string;
  proposals: readonly Proposal[];
  /** Those of the kind that is looked at. */
  shown: readonly Proposal[];
  kind: ReviewKind | null;
  showKind: (kind: ReviewKind | null) => void;
  current: Proposal | null;
  go: (id: string | null) => void;
  step: (by: 1 | -1) => void;
  progress: Progress;
  judging: Judging;
  correctionOf: (proposal: Proposal) => Correction;
  correct: (change: Partial<Correction>) => void;
  wordsOf: (proposal: Proposal) => ProposalWords;
  mode: Mode;
  setMode: (mode: Mode) => void;
  spanEdit: SpanEdit | null;
  setSpanEdit: (edit: SpanEdit | null) => void;
  /** Why the current one cannot be judged; undefined where it can. */
  cannot: string | undefined;
  accept: (change?: Partial<Correction>) => void;
  reject: (reason: string, scope: RejectionScope) => void;
}

/** One document being judged: where one is, what one says in place of what was found, what is left. */
export function useReview(document: ReviewedDocument, proposals: readonly Proposal[]): Review {
  const navigate = useNavigate();
  const words = useProposalWords();
  const needsEditor = useEditorRight();
  const [params, setParams] = useSearchParams();
  const [mode, setMode] = useState<Mode>('look');
  const [spanEdit, setSpanEdit] = useState<SpanEdit | null>(null);
  const text = document.fullText ?? '';

  const setPlace = useCallback(
    (place: { p: string | null; kind?: ReviewKind | null }): void => {
      setMode('look');
      setSpanEdit(null);
      setParams(
        (former) => {
          const next = new URLSearchParams(former);
          for (const [name, value] of Object.entries(place)) {
            if (value === null) next.delete(name);
            else next.set(name, value);
          }
          return next;
        },
        { replace: true },
      );
    },
    [setParams],
  );
  const go = useCallback((id: string | null) => setPlace({ p: id }), [setPlace]);
  const judging = useJudging({ document: document.id, text, show: go });
  const corrections = useCorrections(document.id, (id) => {
    const proposal = proposals.find((each) => each.id === id);
    return proposal !== undefined && judging.stateOf(proposal) === 'OPEN';
  });

  const kindParam = params.get('kind');
  const kind = isReviewKind(kindParam) ? kindParam : null;
  const shown = useMemo(
    () => (kind ? proposals.filter((proposal) => kindOf(proposal) === kind) : proposals),
    [proposals, kind],
  );
  const wanted = params.get('p');
  const current =
    proposals.find(({ id }) => id === wanted) ??
    nextOpen(shown, null, (proposal) => judging.stateOf(proposal));
  const correctionOf = (proposal: Proposal): Correction => corrections.of(proposal.id);
  const wordsOf = (proposal: Proposal): ProposalWords => words(proposal, correctionOf(proposal));
  const state = current && judging.stateOf(current);

  const next = (from: Proposal, along: readonly string[] = []): void => {
    const soon = (proposal: Proposal) =>
      along.includes(proposal.id) ? 'ACCEPTED' : judging.stateOf(proposal);
    go((nextOpen(shown, from.id, soon) ?? nextOpen(proposals, from.id, soon))?.id ?? null);
  };
  // Accepted along with another while one looked at it: there is nothing left to judge in it.
  const looked = useRef<string | null>(null);
  const goOn = useEffectEvent(() => {
    if (current && state !== 'OPEN' && looked.current === current.id) next(current);
    looked.current = current && state === 'OPEN' ? current.id : null;
  });
  const looksAt = `${current?.id} ${state}`;
  useEffect(() => {
    if (looksAt) goOn();
  }, [looksAt]);
  return {
    document,
    text,
    language: document.documentLanguage ?? 'und',
    proposals,
    shown,
    kind,
    showKind: (name) => {
      const first = proposals.find(
        (proposal) => (name === null || kindOf(proposal) === name) && judging.stateOf(proposal) === 'OPEN',
      );
      setPlace({ kind: name, p: (name === null ? current : first)?.id ?? null });
    },
    current,
    go,
    step: (by) => {
      const at = shown.findIndex(({ id }) => id === current?.id);
      const to = shown[at < 0 ? 0 : Math.min(Math.max(at + by, 0), shown.length - 1)];
      if (to) go(to.id);
    },
    progress: progressOf(proposals.map((proposal) => judging.stateOf(proposal))),
    judging,
    correctionOf,
    correct: (change) => {
      if (!current) return;
      const corrected = { ...correctionOf(current), ...change };
      corrections.set(current.id, corrected);
    },
    wordsOf,
    mode,
    setMode,
    spanEdit,
    setSpanEdit,
    cannot: needsEditor,
    accept: (change = {}) => {
      if (!current || state !== 'OPEN' || needsEditor) return;
      const correction = { ...correctionOf(current), ...change };
      if (Object.keys(change).length > 0) corrections.set(current.id, correction);
      const record = correction.opensAfter ? recordOf(current, correction) : null;
      const title = words(current, correction).title;
      const along = judging.accept(current, correction, title, () => {
        if (record) void navigate(record);
      });
      next(current, along);
    },
    reject: (reason, scope) => {
      if (!current || state !== 'OPEN' || needsEditor) return;
      judging.reject(current, { reason, scope }, wordsOf(current).title);
      next(current);
    },
  };
}

/** Where the values that the sources give are weighed against each other, or the record that says otherwise. */
function recordOf(proposal: Proposal, { links }: Correction): string | null {
  const { content, knownRound, conflicts } = proposal;
  const [other] = conflicts;
  if (other?.__typename === 'CompanyRelation') {
    return pathOf({ ...other.subject, __typename: 'Company' });
  }
  if (other && other.__typename !== 'Claim') return pathOf(other);
  if (content.__typename === 'ProposedRound') {
    const round = links.record && links.record !== 'new' ? links.record : knownRound;
    return round && `/rounds/${round.id}${other ? `?field=${other.field}` : ''}`;
  }
  if (content.__typename !== 'ProposedClaim') return null;
  const linked = links[content.subjectKey];
  const record = linked && linked !== 'new' ? linked : partyOf(proposal, content.subjectKey)?.record;
  const path = record && pathOf(record);
  return path ? `${path}/claims` : null;
}
