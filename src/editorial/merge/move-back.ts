import type { Tx } from '../../database/transaction.ts';
import { toGlobalId } from '../../text/global-id.ts';
import type { Pair } from './move-references.ts';
import { referencesTo, type Reference } from './references.ts';

/** Moves exactly the remembered references back; answers with the global ids of those that the survivor no longer has. */
export async function moveBack(tx: Tx, pair: Pair): Promise<string[]> {
  const { type, mergeId } = pair;
  await takeBackCreated(tx, mergeId);
  const gone: string[] = [];
  for (const reference of referencesTo(type)) {
    gone.push(...(await moveRowsBack(tx, pair, reference)));
    for (const [table, column] of reference.hanging ?? []) {
      await moveHangingBack(tx, mergeId, reference, table, column);
    }
    if (reference.takenAway) await bringBack(tx, mergeId, reference);
  }
  await restoreRanks(tx, mergeId);
  return gone;
}

async function moveRowsBack(
  tx: Tx,
  { mergeId, survivorId, loserId }: Pair,
  { table, column, node }: Reference,
): Promise<string[]> {
  const also = column.startsWith('party_') ? ', value_key = $3' : '';
  const rows = await tx.$queryRawUnsafe<{ id: string }[]>(
    `with remembered as (select m.row_id from merge_move m where m.merge_id = $1::uuid and m.table_name = '${table}'
       and m.column_name = '${column}' and m.former is null),
     back as (update ${table} r set ${column} = $3::uuid${also} from remembered m
       where r.id = m.row_id and r.${column} = $2::uuid returning r.id)
     select m.row_id as id from remembered m where not exists (select 1 from back b where b.id = m.row_id)`,
    mergeId,
    survivorId,
    loserId,
  );
  return node && node[1] === 'id' ? rows.map(({ id }) => toGlobalId(node[0], id)) : [];
}

/** What hung on a row that stayed with the loser hangs on it again, if both rows are still there. */
async function moveHangingBack(
  tx: Tx,
  mergeId: string,
  { table: owner }: Reference,
  table: string,
  column: string,
): Promise<void> {
  await tx.$executeRawUnsafe(
    `update ${table} r set ${column} = m.from_id from merge_move m
     where m.merge_id = $1::uuid and m.table_name = '${table}' and m.column_name = '${column}' and m.from_id is not null
       and r.id = m.row_id and r.${column} = m.to_id and exists (select 1 from ${owner} o where o.id = m.from_id)`,
    mergeId,
  );
}

/** Rows that were taken away, where what they are part of is still there. */
async function bringBack(tx: Tx, mergeId: string, { table, column }: Reference): Promise<void> {
  await tx.$executeRawUnsafe(
    `insert into ${table} select f.* from merge_move m, jsonb_populate_record(null::${table}, m.former) f
     where m.merge_id = $1::uuid and m.table_name = '${table}' and m.column_name = '${column}' and m.former is not null
       and exists (select 1 from milestone o where o.id = f.milestone_id)
       and not exists (select 1 from ${table} r where r.id = f.id)`,
    mergeId,
  );
}

/** A rank that was changed again since stays as it is. */
async function restoreRanks(tx: Tx, mergeId: string): Promise<void> {
  await tx.$executeRaw`
    update claim c set rank = (m.former->>'rank')::"ClaimRank", rank_reason = m.former->>'rankReason'
    from merge_move m where m.merge_id = ${mergeId}::uuid and m.table_name = 'claim' and m.column_name = 'rank' and c.id = m.row_id
      and c.rank = (m.former->>'given')::"ClaimRank" and c.rank_reason is not distinct from m.former->>'givenReason'`;
}

/** The alias that the merge made goes, unless somebody has since tied it to another passage. */
async function takeBackCreated(tx: Tx, mergeId: string): Promise<void> {
  await tx.$executeRaw`
    delete from name n using merge_move m where m.merge_id = ${mergeId}::uuid and m.table_name = 'name' and m.column_name = 'created'
      and n.id = m.row_id and not exists (select 1 from evidence e where e.name_id = n.id and not m.former->'evidence' ? e.id::text)`;
}
