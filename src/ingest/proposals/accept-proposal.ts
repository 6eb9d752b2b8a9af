import type { Actor } from '../../auth/actor.ts';
import type { Tx } from '../../database/transaction.ts';
import { InvalidValue } from '../../errors/app-error.ts';
import type { EvidenceInput } from '../../evidence/attach-evidence.ts';
import { write, type WriteContext } from '../../history/write.ts';
import { checkReferences } from '../../history/check-references.ts';
import { accepts, type Fact } from './accept-facts.ts';
import { addMentions } from './add-mentions.ts';
import { nothingMade, type Made, type RecordName } from './made.ts';
import { markAccepted } from './mark-accepted.ts';
import type { Contents, ProposalKind } from './proposal-content.ts';
import type { Accepting } from './resolve-parties.ts';
import { lockProposal, type StoredProposal } from './stored-proposal.ts';

/** Who a party of the proposal is, by its key; `record`: of which record it is another source. */
export interface LinkInput {
  key: string;
  type: 'PERSON' | 'COMPANY' | 'FUNDING_ROUND';
  /** A uuid. */
  id: string;
}

export interface AcceptInput {
  id: string;
  /** Values in place of those that were found, by the kind of the proposal. */
  correct?(kind: ProposalKind): Partial<Contents[ProposalKind]>;
  links?: readonly LinkInput[];
  /** Passages in place of those that were found. */
  evidence?: EvidenceInput[];
  isDistinct?: boolean;
}

export interface Decided {
  /** Of the proposal. */
  id: string;
  /** What the audit has of it beside. */
  detail: Readonly<Record<string, unknown>>;
}

/** Makes what a proposal says part of the archive: record, claims, passages and whoever it names, all or nothing. */
export function acceptProposal(context: WriteContext, input: AcceptInput): Promise<Decided> {
  return write(context, (tx) => acceptProposalIn(tx, context.actor, input));
}

export async function acceptProposalIn(tx: Tx, actor: Actor, input: AcceptInput): Promise<Decided> {
  const proposal = await lockProposal(tx, input.id);
  refuseJudged(proposal);
  const made = nothingMade();
  const links = await checkLinks(tx, proposal, input.links ?? []);
  const accepting: Accepting = { tx, actor, proposal, made, links };
  const record = await acceptAs(accepting, proposal.kind, {
    content: { ...proposal.content, ...input.correct?.(proposal.kind) } as Contents[ProposalKind],
    evidence:
      input.evidence ?? proposal.passages.map((passage) => ({ documentId: proposal.documentId, ...passage })),
    isDistinct: input.isDistinct ?? false,
  });
  await addMentions(accepting);
  await markAccepted(tx, actor, proposal.id, made);
  return { id: proposal.id, detail: auditOf(proposal, made, record, input) };
}

function acceptAs(
  accepting: Accepting,
  kind: ProposalKind,
  fact: Fact<Contents[ProposalKind]>,
): Promise<RecordName> {
  // The content is of the kind: both stand in one row.
  const accept = accepts[kind] as (
    accepting: Accepting,
    fact: Fact<Contents[ProposalKind]>,
  ) => Promise<RecordName>;
  return accept(accepting, fact);
}

export function refuseJudged({ id, state }: Pick<StoredProposal, 'id' | 'state'>): void {
  if (state === 'OPEN') return;
  const rule =
    state === 'SUPERSEDED'
      ? 'its sentence is no more in the source: there is nothing to judge'
      : `it was ${state.toLowerCase()} already: reopen it to judge it anew`;
  throw new InvalidValue({ field: 'id', value: id, rule });
}

async function checkLinks(
  tx: Tx,
  { kind, parties }: StoredProposal,
  links: readonly LinkInput[],
): Promise<Map<string, string>> {
  const checked = new Map<string, string>();
  for (const [index, { key, type, id }] of links.entries()) {
    const field = `links[${index}]`;
    const party = parties.find((each) => each.key === key);
    const expected = party?.party ?? (key === 'record' && kind === 'FUNDING_ROUND' ? kind : null);
    if (expected === null) {
      const keys = parties.map((each) => each.key).join(', ');
      throw new InvalidValue({ field: `${field}.key`, value: key, rule: `one of ${keys}` });
    }
    if (type !== expected || checked.has(key)) {
      const rule = `the id of a ${expected.toLowerCase().replace('_', ' ')}, each key once`;
      throw new InvalidValue({ field: `${field}.id`, value: id, rule });
    }
    checked.set(key, id);
  }
  await checkReferences(
    tx,
    links.map(({ type, id }, index) => ({ type, id, field: `links[${index}].id` })),
  );
  return checked;
}

function auditOf(
  { kind, rule, confidence }: StoredProposal,
  made: Made,
  [type, id]: RecordName,
  input: AcceptInput,
) {
  return {
    proposalKind: kind,
    rule,
    confidence,
    record: `${type} ${id}`,
    made: made.records.map((each) => `${each.type} ${each.id}`),
    isCorrected: input.correct !== undefined || input.evidence !== undefined,
  };
}
