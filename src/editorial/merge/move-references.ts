import type { Tx } from '../../database/transaction.ts';
import type { AggregateType } from '../../history/record-tables.ts';
import { referencesTo, type Reference } from './references.ts';
import type { MergeType } from './parties.ts';

export interface Pair {
  type: MergeType;
  mergeId: string;
  survivorId: string;
  loserId: string;
}

/** Moves everything that points to the loser, and remembers each row; one statement a table. */
export async function moveReferences(tx: Tx, pair: Pair): Promise<void> {
  const { type, mergeId, loserId, survivorId } = pair;
  for (const reference of referencesTo(type)) {
    const { table, column, takenAway, hanging = [] } = reference;
    const staying = stayingSql(reference);
    const values = [loserId, survivorId, mergeId];
    if (takenAway) {
      await tx.$executeRawUnsafe(
        `with staying as (${staying}),
         gone as (delete from ${table} r using staying k where r.id = k.id returning r.id, to_jsonb(r) as former)
         ${remember(`select $3::uuid, '${table}', '${column}', g.id, null::uuid, null::uuid, g.former from gone g`)}`,
        ...values,
      );
    }
    for (const [hangs, by] of hanging) {
      // The same passage is not told twice.
      const known = `exists (select 1 from evidence s where s.${by} = k.kept_id
        and (s.document_id, s.start, s."end") = (r.document_id, r.start, r."end"))`;
      const isNew = hangs === 'evidence' ? ` and not ${known}` : '';
      await tx.$executeRawUnsafe(
        `with staying as (${staying}),
         moved as (update ${hangs} r set ${by} = k.kept_id from staying k where r.${by} = k.id and k.kept_id is not null${isNew}
           returning r.id, k.id as from_id, k.kept_id as to_id)
         ${remember(`select $3::uuid, '${hangs}', '${by}', m.id, m.from_id, m.to_id, null::jsonb from moved m`)}`,
        ...values,
      );
    }
    // A claim's value has its canonical form beside it.
    const also = column.startsWith('party_') ? ', value_key = $2' : '';
    const last = `(select coalesce(max(s.position), -1) from name s where s.${column} = $2::uuid)`;
    const place = table === 'name' ? `, position = r.position + 1 + ${last}` : '';
    await tx.$executeRawUnsafe(
      `with staying as (${staying}),
       moved as (update ${table} r set ${column} = $2::uuid${also}${place}
         where r.${column} = $1::uuid and not exists (select 1 from staying k where k.id = r.id) returning r.id)
       ${remember(`select $3::uuid, '${table}', '${column}', m.id, null::uuid, null::uuid, null::jsonb from moved m`)}`,
      ...values,
    );
  }
}

/** Rows of the loser that stay with it, each with the survivor's that says the same, if that is why. */
function stayingSql({ table, column, same, tiesToItself = 'false' }: Reference): string {
  const kept = same
    ? `(select s.id from ${table} s where s.${column} = $2::uuid and ${same} order by s.id limit 1)`
    : 'null::uuid';
  return `select l.id, l.kept_id from (select l.*, ${kept} as kept_id, (${tiesToItself}) as ties from ${table} l
    where l.${column} = $1::uuid and $2::uuid is not null) l where l.kept_id is not null or l.ties`;
}

const remember = (rows: string): string =>
  `insert into merge_move (merge_id, table_name, column_name, row_id, from_id, to_id, former) ${rows}`;

/** The aggregates whose rows the merge moved, each of which is saved with it. */
export async function movedAggregates(
  tx: Tx,
  { type, mergeId }: Pick<Pair, 'type' | 'mergeId'>,
): Promise<(readonly [type: AggregateType, id: string])[]> {
  const parts = referencesTo(type).flatMap(({ table, savedWith }) =>
    savedWith
      ? [
          `select '${savedWith[0]}' as type, r.${savedWith[1]} as id from merge_move m join ${table} r on r.id = m.row_id
           where m.merge_id = $1::uuid and m.table_name = '${table}'`,
          ...(table === 'milestone_participant'
            ? [
                `select 'MILESTONE', (m.former->>'milestone_id')::uuid from merge_move m
                 where m.merge_id = $1::uuid and m.table_name = '${table}' and m.former is not null`,
              ]
            : []),
        ]
      : [],
  );
  const valueOf = (aggregate: string, key: string) =>
    `select '${aggregate}', c.${key} from merge_move m join claim c on c.id = m.row_id
     where m.merge_id = $1::uuid and m.table_name = 'claim' and m.column_name like 'party_%'`;
  const others = [
    // A relation is shown at both its ends.
    `select 'COMPANY', r.object_id from merge_move m join company_relation r on r.id = m.row_id
     where m.merge_id = $1::uuid and m.table_name = 'company_relation'`,
    valueOf('PERSON', 'person_id'),
    valueOf('COMPANY', 'company_id'),
    valueOf('FUNDING_ROUND', 'round_id'),
    ...['from_id', 'to_id'].map(
      (end) =>
        `select 'ROLE', m.${end} from merge_move m where m.merge_id = $1::uuid and m.column_name = 'role_id'`,
    ),
  ];
  const rows = await tx.$queryRawUnsafe<{ type: AggregateType; id: string }[]>(
    `select distinct f.type, f.id from (${[...parts, ...others].join(' union all ')}) f where f.id is not null order by 1, 2`,
    mergeId,
  );
  return rows.map(({ type: aggregate, id }) => [aggregate, id]);
}

/** The articles in which the merge moved mentions. */
export async function articlesOfMoves(tx: Tx, mergeId: string): Promise<string[]> {
  const rows = await tx.$queryRaw<{ id: string }[]>`
    select distinct r.article_id as id from merge_move m join mention r on r.id = m.row_id
    where m.merge_id = ${mergeId}::uuid and m.table_name = 'mention'`;
  return rows.map(({ id }) => id);
}

/** The ids of what points to a party, by table and column. */
export async function pointingTo(tx: Tx, type: MergeType, id: string): Promise<Record<string, string[]>> {
  const found: Record<string, string[]> = {};
  for (const { table, column } of referencesTo(type)) {
    const rows = await tx.$queryRawUnsafe<{ id: string }[]>(
      `select id from ${table} where ${column} = $1::uuid`,
      id,
    );
    found[`${table}.${column}`] = rows.map((row) => row.id);
  }
  return found;
}
