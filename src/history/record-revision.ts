import { actorName, type Actor } from '../auth/actor.ts';
import type { Tx } from '../database/transaction.ts';
import { recordTables, type AggregateType } from './record-tables.ts';
import { snapshotSql } from './snapshot.ts';

/**
 * Keeps the record as it is now, whole, under the next revision; a record just made keeps revision 1. Answers with the
 * revision. Call it last, when everything of the save is written.
 */
export async function recordRevision(
  tx: Tx,
  actor: Actor,
  type: AggregateType,
  id: string,
  { created = false, reason = null }: { created?: boolean; reason?: string | null } = {},
): Promise<number> {
  const table = recordTables[type];
  if (!created) {
    await tx.$executeRawUnsafe(`update ${table} set revision = revision + 1 where id = $1::uuid`, id);
  }
  const [saved] = await tx.$queryRawUnsafe<{ revision: number; version: number; snapshot: object }[]>(
    `select r.revision, r.version, ${snapshotSql(type)} as snapshot from ${table} r where r.id = $1::uuid`,
    id,
  );
  if (!saved) throw new Error(`${table} ${id} vanished within its own transaction`);
  await tx.revision.create({
    data: {
      recordType: type,
      recordId: id,
      revision: saved.revision,
      version: saved.version,
      snapshot: saved.snapshot,
      userId: actor.kind === 'user' ? actor.id : null,
      actor: actorName(actor),
      reason,
    },
  });
  return saved.revision;
}
