import type { Tx } from '../../database/transaction.ts';
import { pastTypes, publicSnapshot } from '../public-snapshot.ts';
import { recordTables } from '../record-tables.ts';

/** What was kept last of each record is what the public sees of it; nobody sees the past of what is not public. */
export async function publicVersionProblems(tx: Tx): Promise<{ record: string; problem: string }[]> {
  const problems: { record: string; problem: string }[] = [];
  for (const type of pastTypes) {
    const table = recordTables[type];
    const rows = await tx.$queryRawUnsafe<{ id: string; problem: string }[]>(
      `select r.id, 'what the public sees of it is not what was kept last' as problem from ${table} r
       where (select v.snapshot from public_version v where v.record_type = '${type}' and v.record_id = r.id
           order by v.seen_from desc limit 1)
         is distinct from case when r.is_public then ${publicSnapshot(type)} end
       union all
       select r.id, 'its past is not on its side' from ${table} r
       where exists (select 1 from public_version v
         where v.record_type = '${type}' and v.record_id = r.id and v.is_public <> r.is_public)`,
    );
    const name = table.replaceAll('_', ' ');
    for (const { id, problem } of rows) {
      problems.push({ record: `${name[0]!.toUpperCase()}${name.slice(1)} ${id}`, problem });
    }
  }
  return problems;
}
