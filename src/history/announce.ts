import { actorName, type Actor } from '../auth/actor.ts';
import type { ChangeOperation, RecordType } from '../database/generated/enums.ts';
import type { Tx } from '../database/transaction.ts';

export interface Change {
  operation: ChangeOperation;
  recordType: RecordType;
  recordId: string;
  version?: number;
  /** Whether the public could see the record before or after the change. */
  isPublic: boolean;
  detail?: object;
}

/** Writes events into the outbox, in the transaction of the change. */
export async function announce(tx: Tx, actor: Actor, changes: readonly Change[]): Promise<void> {
  if (changes.length === 0) return;
  const { epoch } = await tx.archiveState.findUniqueOrThrow({ where: { id: 1 } });
  await tx.event.createMany({
    data: changes.map((change) => ({ ...change, epoch, actor: actorName(actor) })),
  });
}
