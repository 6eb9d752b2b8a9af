import type { Actor } from '../../auth/actor.ts';
import type { RejectionScope } from '../../database/generated/enums.ts';
import type { Tx } from '../../database/transaction.ts';
import { InvalidValue } from '../../errors/app-error.ts';
import { write, type WriteContext } from '../../history/write.ts';
import { checkText } from '../../text/well-formed.ts';
import { refuseJudged, type Decided } from './accept-proposal.ts';
import { decision } from './mark-accepted.ts';
import type { PartyContent } from './proposal-content.ts';
import { lockProposal, type StoredProposal } from './stored-proposal.ts';

export interface RejectInput {
  id: string;
  reason?: string | null;
  /** ARCHIVE, of a person or company: what is called so is asked in no other document either. */
  scope?: RejectionScope | null;
}

/** Remembers that a finding is none: it is not asked again in any version of its source. */
export function rejectProposal(context: WriteContext, input: RejectInput): Promise<Decided> {
  return write(context, (tx) => rejectProposalIn(tx, context.actor, input));
}

async function rejectProposalIn(tx: Tx, actor: Actor, input: RejectInput): Promise<Decided> {
  const { id, reason } = input;
  const scope = input.scope ?? 'DOCUMENT';
  const proposal = await lockProposal(tx, id);
  refuseJudged(proposal);
  const { kind, rule, confidence } = proposal;
  if (scope === 'ARCHIVE' && kind !== 'PERSON' && kind !== 'COMPANY') {
    throw new InvalidValue({
      field: 'scope',
      value: scope,
      rule: 'DOCUMENT: only names are rejected everywhere',
    });
  }
  const why = reason ? checkText(reason, { field: 'reason', maxLength: 2_000, multiline: true }) : null;
  await tx.proposal.update({
    where: { id },
    data: { state: 'REJECTED', reason: why, scope, ...decision(actor) },
  });
  const detail = { proposalKind: kind, rule, confidence, ...(why ? { reason: why } : {}) };
  if (scope === 'DOCUMENT') return { id, detail };
  return { id, detail: { ...detail, scope, ...(await rejectAlong(tx, proposal)) } };
}

/** Those of the same name that other documents ask; they come back with the one that was judged. */
async function rejectAlong(tx: Tx, { id, kind, content }: StoredProposal) {
  const { name } = content as PartyContent;
  const others = await tx.$executeRaw`
    update proposal set state = 'REJECTED', rejected_with_id = ${id}::uuid
    where state = 'OPEN' and kind = ${kind}::"ProposalKind" and kind in ('PERSON', 'COMPANY')
      and lower(content->>'name') = lower(${name})`;
  return { name, others };
}
