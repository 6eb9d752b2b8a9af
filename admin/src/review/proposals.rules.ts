/** Proposals of one document as the review screen thinks of them: kinds, order, what is left. Pure. */
import type { ReviewPartyFragment, ReviewProposalFragment } from '../generated/review/review.ts';
import type { Kind } from '../ui/kinds.ts';

export type Proposal = ReviewProposalFragment;
export type ProposalParty = ReviewPartyFragment;
export type ProposalState = Proposal['proposalState'];
export type ProposalKind = Proposal['proposalKind'];
export type Content = Proposal['content'];

/** The kinds that the panel tells apart, in the order in which the filters show them. */
export const reviewKinds = ['person', 'company', 'role', 'round', 'quote', 'milestone'] as const;
export type ReviewKind = (typeof reviewKinds)[number];
export const isReviewKind = (name: string | null): name is ReviewKind =>
  reviewKinds.some((kind) => kind === name);

/** A claim is about somebody, a relation about companies: they stand with those. */
export function kindOf({ content, parties }: Pick<Proposal, 'content' | 'parties'>): ReviewKind & Kind {
  switch (content.__typename) {
    case 'ProposedPerson':
      return 'person';
    case 'ProposedCompany':
    case 'ProposedRelation':
      return 'company';
    case 'ProposedClaim':
      return partyOf({ parties }, content.subjectKey)?.partyKind === 'PERSON' ? 'person' : 'company';
    case 'ProposedRole':
      return 'role';
    case 'ProposedRound':
      return 'round';
    case 'ProposedMilestone':
      return 'milestone';
    case 'ProposedQuote':
      return 'quote';
  }
}

export function partyOf({ parties }: Pick<Proposal, 'parties'>, key: string): ProposalParty | undefined {
  return parties.find((party) => party.key === key);
}

/** From here on somebody may well be the same, and the archive asks. */
const ASKED = 0.7;

/** Known without doubt, nowhere known, or one of several that somebody has to choose among. */
export function certaintyOf({ record, known, partyProposal }: ProposalParty): 'known' | 'new' | 'open' {
  if (record) return 'known';
  // Somebody said that it is nobody new.
  if (partyProposal?.proposalState === 'REJECTED') return 'open';
  return known.some(({ score }) => score >= ASKED) ? 'open' : 'new';
}

export type Band = 'high' | 'middle' | 'low';
/** At least so often right, in the bands in which people decide at once, look, or read closely. */
export const bandStarts: Readonly<Record<Band, number>> = { high: 0.9, middle: 0.7, low: 0 };

export function bandOf(confidence: number | null): Band {
  if (confidence === null) return 'low';
  return confidence >= bandStarts.high ? 'high' : confidence >= bandStarts.middle ? 'middle' : 'low';
}

export interface Progress {
  open: number;
  accepted: number;
  rejected: number;
  all: number;
}

export function progressOf(states: readonly ProposalState[]): Progress {
  const count = (state: ProposalState) => states.filter((each) => each === state).length;
  const [open, accepted, rejected] = [count('OPEN'), count('ACCEPTED'), count('REJECTED')];
  return { open, accepted, rejected, all: open + accepted + rejected };
}

/** The same of what the API counts by kind. */
export function progressOfCounts(
  counts: readonly { open: number; accepted: number; rejected: number }[] | null,
): Progress {
  const sum = { open: 0, accepted: 0, rejected: 0 };
  for (const { open, accepted, rejected } of counts ?? []) {
    sum.open += open;
    sum.accepted += accepted;
    sum.rejected += rejected;
  }
  return { ...sum, all: sum.open + sum.accepted + sum.rejected };
}

/** What is judged next: the first open one behind a place, else the first of all. */
export function nextOpen(
  proposals: readonly Proposal[],
  from: string | null,
  stateOf: (proposal: Proposal) => ProposalState,
): Proposal | null {
  const at = proposals.findIndex(({ id }) => id === from);
  const isOpen = (proposal: Proposal) => stateOf(proposal) === 'OPEN' && proposal.id !== from;
  return proposals.slice(at + 1).find(isOpen) ?? proposals.find(isOpen) ?? null;
}
