import type { Tx } from '../database/transaction.ts';
import { DuplicateCandidate } from '../errors/app-error.ts';
import { toGlobalId } from '../text/global-id.ts';
import { sortKey } from '../text/sort-key.ts';
import type { PartyInput, PartyTable } from './write-party.ts';

interface Candidate {
  id: string;
  name: string;
  score: number;
  reason: string;
}

/** Refuses a party whose name, or id in another register, the archive has already: by the keys of `duplicate_pair`. */
export async function refuseDuplicate(
  tx: Tx,
  table: PartyTable,
  { name, externalIds = [] }: Pick<PartyInput, 'name' | 'externalIds'>,
): Promise<void> {
  const isCompany = table === 'company';
  const found = await tx.$queryRawUnsafe<Candidate[]>(
    `with wanted as (select match_key($1, ${isCompany}) as key)
     select p.id, p.name, f.score::float8 as score, f.reason from (
       select p.id, .9 as score, 'the same name' as reason from ${table} p, wanted w
         where p.match_key = w.key and w.key <> '' and p.merged_into_id is null
       union all select n.${table}_id, .8, 'another name of it' from name n, wanted w
         where n.match_key = w.key and w.key <> '' and n.${table}_id is not null
       union all select e.${table}_id, .95, 'the same id at ' || e.scheme from external_id e
         join jsonb_to_recordset($2::jsonb) g(scheme text, value text) on (g.scheme, g.value) = (e.scheme, e.value)
         where e.${table}_id is not null
     ) f join ${table} p on p.id = f.id and p.merged_into_id is null and p.deleted_at is null order by f.score desc, p.id`,
    sortKey(name),
    JSON.stringify(externalIds),
  );
  const [best] = found;
  if (!best) return;
  const reasons = [...new Set(found.filter(({ id }) => id === best.id).map(({ reason }) => reason))];
  throw new DuplicateCandidate(
    'name',
    `name: "${name}" may be ${best.name}, which is there: ${reasons.join(', ')}; say isDistinct where it is another`,
    { existing: toGlobalId(isCompany ? 'Company' : 'Person', best.id), score: best.score, reasons },
  );
}
