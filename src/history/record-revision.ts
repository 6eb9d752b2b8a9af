import { actorName, type Actor } from '../auth/actor.ts';
import { rowOf } from '../database/columns.ts';
import { logId } from '../database/log-id.ts';
import type { Tx } from '../database/transaction.ts';
import { recordTables, type AggregateType } from './record-tables.ts';
import { snapshotSql } from './snapshot.ts';

export interface RevisionOptions {
  created?: boolean;
  reason?: string | null;
  /** What the save changes of the record's own row, which is written once, with its revision. */
  columns?: object;
}

/**
 * Keeps the record as it is now, whole, under the next revision; a record just made keeps revision 1. Answers with the
 * revision. Call it last, when everything of the save is written.
 */
export async function recordRevision(
  tx: Tx,
  actor: Actor,
  type: AggregateType,
  id: string,
  { created = false, reason = null, columns = {} }: RevisionOptions = {},
): Promise<number> {
  const table = recordTables[type];
  const { names, row } = rowOf(columns);
  const saved = created
    ? `select * from ${table} where id = $1::uuid`
    : `update ${table} set revision = ${table}.revision + 1, saved_at = now()${names.map((name) => `, ${name} = given.${name}`).join('')}
       from jsonb_populate_record(null::${table}, $7::jsonb) given where ${table}.id = $1::uuid returning ${table}.*`;
  const [kept] = await tx.$queryRawUnsafe<{ revision: number }[]>(
    `with r as (${saved})
     insert into revision (id, record_type, record_id, revision, version, snapshot, user_id, actor, reason)
     select $2::uuid, $3::"RecordType", r.id, r.revision, r.version, ${snapshotSql(type)},
       $4::uuid, $5, $6 from r returning revision`,
    id,
    logId(),
    type,
    actor.kind === 'user' ? actor.id : null,
    actorName(actor),
    reason,
    ...(created ? [] : [row]),
  );
  if (!kept) throw new Error(`${table} ${id} vanished within its own transaction`);
  return kept.revision;
}
