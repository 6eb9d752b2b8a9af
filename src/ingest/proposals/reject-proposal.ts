import type { Actor } from '../../auth/actor.ts';
import type { Tx } from '../../database/transaction.ts';
import { write, type WriteContext } from '../../history/write.ts';
import { checkText } from '../../text/well-formed.ts';
import { refuseJudged, type Decided } from './accept-proposal.ts';
import { decision } from './mark-accepted.ts';
import { lockProposal } from './stored-proposal.ts';

export interface RejectInput {
  id: string;
  reason?: string | null;
}

/** Remembers that a finding is none: it is not asked again in any version of its source. */
export function rejectProposal(context: WriteContext, input: RejectInput): Promise<Decided> {
  return write(context, (tx) => rejectProposalIn(tx, context.actor, input));
}

async function rejectProposalIn(tx: Tx, actor: Actor, { id, reason }: RejectInput): Promise<Decided> {
  const proposal = await lockProposal(tx, id);
  refuseJudged(proposal);
  const why = reason ? checkText(reason, { field: 'reason', maxLength: 2_000, multiline: true }) : null;
  await tx.proposal.update({
    where: { id },
    data: { state: 'REJECTED', reason: why, ...decision(actor) },
  });
  const { kind, rule, confidence } = proposal;
  return { id, detail: { proposalKind: kind, rule, confidence, ...(why ? { reason: why } : {}) } };
}
