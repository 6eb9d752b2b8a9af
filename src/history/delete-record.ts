import type { Actor } from '../auth/actor.ts';
import type { Tx } from '../database/transaction.ts';
import { ReferencedBy } from '../errors/app-error.ts';
import type { Touched } from './affected.ts';
import { lockRecord } from './lock-record.ts';
import { recordRevision } from './record-revision.ts';
import { recordTables, type DeletableType } from './record-tables.ts';
import { referencesTo } from './referrers.ts';
import type { Saved, SaveOptions } from './saved.ts';
import { settleVisibility } from './settle-visibility.ts';
import { write, type WriteContext } from './write.ts';

export interface DeleteInput {
  id: string;
  expectedRevision: number | null;
}

/** As many as a refusal names. */
const NAMED = 100;

/**
 * Takes a record from everybody, editors too, and its own parts with it. It stays in the archive with its revisions and
 * its slug, and can be brought back. Refused while others point to it.
 */
export function deleteRecord(
  context: WriteContext,
  type: DeletableType,
  input: DeleteInput,
  options: SaveOptions = {},
): Promise<Saved> {
  return write(context, (tx) => deleteRecordIn(tx, context.actor, type, input, options));
}

export async function deleteRecordIn(
  tx: Tx,
  actor: Actor,
  type: DeletableType,
  { id, expectedRevision }: DeleteInput,
  { reason }: SaveOptions,
): Promise<Saved> {
  // Who is about to point to it holds it until then: what they wrote is seen below.
  await lockRecord(tx, type, id, expectedRevision);
  const found = await referencesTo(tx, type, id, NAMED);
  if (found.totalCount > 0) {
    const name = recordTables[type].replace('_', ' ');
    throw new ReferencedBy(`the ${name} is pointed to by ${found.totalCount} others`, found);
  }
  await tx.$executeRawUnsafe(`update ${recordTables[type]} set deleted_at = now() where id = $1::uuid`, id);
  await settleVisibility(tx, actor, touchedBy(type, id));
  return { id, revision: await recordRevision(tx, actor, type, id, { reason }) };
}

/**
 * Takes a deletion back, where there was one; for the act that restores the record, which checks what it points to,
 * settles and keeps the revision.
 */
export async function bringBack(tx: Tx, type: DeletableType, id: string): Promise<boolean> {
  const count = await tx.$executeRawUnsafe(
    `update ${recordTables[type]} set deleted_at = null where id = $1::uuid and deleted_at is not null`,
    id,
  );
  return count > 0;
}

function touchedBy(type: DeletableType, id: string): Touched {
  return {
    PERSON: { people: [id] },
    COMPANY: { companies: [id] },
    FUNDING_ROUND: { rounds: [id] },
    QUOTE: { quotes: [id] },
    ROLE: { roles: [id] },
    MILESTONE: { milestones: [id] },
  }[type];
}
