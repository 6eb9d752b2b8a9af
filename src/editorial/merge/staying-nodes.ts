import type { Tx } from '../../database/transaction.ts';
import { toGlobalId, type NodeType } from '../../text/global-id.ts';
import type { Pair } from './move-references.ts';
import { referencesTo } from './references.ts';

/** Global ids of what points to the survivor now and neither did before the merge nor was moved by one. */
export async function stayingNodes(
  tx: Tx,
  { type, survivorId }: Pair,
  own: Readonly<Record<string, readonly string[]>>,
): Promise<string[]> {
  const staying = new Set<string>();
  for (const { table, column, node } of referencesTo(type)) {
    if (!node || node[0] === 'Name') continue;
    const [as, by] = shownAs(node);
    const rows = await tx.$queryRawUnsafe<{ id: string }[]>(
      `select distinct r.${by} as id from ${table} r where r.${column} = $1::uuid and r.id <> all($2::uuid[])
         and not exists (select 1 from merge_move m join merge g on g.id = m.merge_id and g.undone_at is null
           where m.row_id = r.id and m.table_name = '${table}') order by 1`,
      survivorId,
      own[`${table}.${column}`] ?? [],
    );
    for (const { id } of rows) staying.add(toGlobalId(as, id));
  }
  return [...staying];
}

/** A mention is shown as its article; a name is no node of its own and shows with its record. */
function shownAs([type, by]: readonly [NodeType, string]): readonly [NodeType, string] {
  return type === 'Mention' ? ['Article', 'article_id'] : [type, by];
}
