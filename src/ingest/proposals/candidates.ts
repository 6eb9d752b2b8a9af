import type { Tx } from '../../database/transaction.ts';
import type { PartyKind } from '../recognise/found.ts';
import type { KeptParty } from './proposal-content.ts';

export interface Candidate {
  id: string;
  name: string;
  score: number;
  reasons: string[];
}

const table = { PERSON: 'person', COMPANY: 'company' } as const;

/** Who in the archive a party may be by now: as it was found, and whoever has the name; the likeliest first. */
export async function candidatesFor(
  tx: Tx,
  { party, known, sortName }: Pick<KeptParty, 'party' | 'known' | 'sortName'>,
): Promise<Candidate[]> {
  const name = table[party];
  return tx.$queryRawUnsafe<Candidate[]>(
    `with wanted as (select match_key($2, $3) as key),
     found as (
       select living_${name}(k.id) as id, k.score, r.reason from jsonb_to_recordset($1::jsonb) k(id uuid, score float8, reasons jsonb)
         cross join lateral jsonb_array_elements_text(k.reasons) r(reason)
       union all select p.id, .9, 'the same name' from ${name} p, wanted w
         where p.match_key = w.key and w.key <> '' and p.merged_into_id is null and p.deleted_at is null
       union all select n.${name}_id, .8, 'another name of it' from name n, wanted w
         where n.match_key = w.key and w.key <> '' and n.${name}_id is not null
     )
     select p.id, p.name, max(f.score)::float8 as score, array_agg(distinct f.reason order by f.reason) as reasons
     from found f join ${name} p on p.id = f.id and p.merged_into_id is null and p.deleted_at is null
     group by p.id, p.name order by score desc, p.id limit 10`,
    JSON.stringify(known),
    sortName,
    party === 'COMPANY',
  );
}

/** The record that the id leads to by now; null where it is gone. */
export async function livingRecord(tx: Tx, party: PartyKind, id: string): Promise<string | null> {
  const [found] = await tx.$queryRawUnsafe<{ id: string | null }[]>(
    `select living_${table[party]}($1::uuid) as id`,
    id,
  );
  return found?.id ?? null;
}
