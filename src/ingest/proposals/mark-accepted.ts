import { actorName, type Actor } from '../../auth/actor.ts';
import type { Tx } from '../../database/transaction.ts';
import type { Made } from './made.ts';

export async function markAccepted(tx: Tx, actor: Actor, id: string, made: Made): Promise<void> {
  const kept: object = made;
  await tx.proposal.update({
    where: { id },
    data: { state: 'ACCEPTED', made: kept, reason: null, ...decision(actor) },
  });
}

/** Who decided, and when. */
export function decision(actor: Actor) {
  return {
    decidedAt: new Date(),
    decidedById: actor.kind === 'user' ? actor.id : null,
    decidedBy: actorName(actor),
  };
}
