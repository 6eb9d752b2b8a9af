import type { Actor } from '../../auth/actor.ts';
import type { Tx } from '../../database/transaction.ts';
import { InvalidValue } from '../../errors/app-error.ts';
import { write, type WriteContext } from '../../history/write.ts';
import { toGlobalId } from '../../text/global-id.ts';
import type { Decided } from './accept-proposal.ts';
import { takeBack } from './take-back.ts';
import { lockProposal } from './stored-proposal.ts';

/** Takes a decision back, with exactly what it brought about; refused where somebody has built on that since. */
export function reopenProposal(context: WriteContext, input: { id: string }): Promise<Decided> {
  return write(context, (tx) => reopenProposalIn(tx, context.actor, input));
}

async function reopenProposalIn(tx: Tx, actor: Actor, { id }: { id: string }): Promise<Decided> {
  const { state, made, kind, rule, confidence } = await lockProposal(tx, id);
  if (state === 'OPEN' || state === 'SUPERSEDED') {
    throw new InvalidValue({ field: 'id', value: id, rule: 'nobody has judged it' });
  }
  if (made?.with) {
    const other = toGlobalId('Proposal', made.with);
    throw new InvalidValue({
      field: 'id',
      value: id,
      rule: `it was accepted with ${other}: reopen that one`,
    });
  }
  if (made) await takeBack(tx, actor, made);
  await tx.$executeRaw`
    update proposal set state = 'OPEN', made = null, reason = null, scope = null, rejected_with_id = null, decided_at = null,
      decided_by_id = null, decided_by = null
    where id = any(${[id, ...(made?.proposals ?? [])]}::uuid[]) or (rejected_with_id = ${id}::uuid and ${state} = 'REJECTED')`;
  return { id, detail: { proposalKind: kind, rule, confidence, was: state } };
}
