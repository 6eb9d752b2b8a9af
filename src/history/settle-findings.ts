/** Keeps what is in doubt of records: the view `doubt` says what ought to be, `finding` holds it as it is now. */
import type { Tx } from '../database/transaction.ts';
import type { Affected } from './affected.ts';

const columns = `check_kind, id, scope_id, state, field, person_id, company_id, round_id, quote_id, role_id, milestone_id,
  claim_id, name_id, relation_id, investment_id, other_claim_id, other_role_id, other_round_id`;
const updated = columns.split(/,\s*/).filter((name) => name !== 'check_kind' && name !== 'id');
const rowOf = (alias: string): string => updated.map((name) => `${alias}.${name}`).join(', ');

/** Comes last: it looks at who is public and who appears where. What was dismissed in the same state stays dismissed. */
export async function settleFindings(tx: Tx, { people, companies, rounds, facts }: Affected): Promise<void> {
  const scopes = [people, companies, rounds, facts.quotes, facts.roles, facts.milestones];
  const ids = scopes.flatMap((each) => [...each]);
  if (ids.length === 0) return;
  await tx.$executeRawUnsafe(
    `with present as materialized (select * from doubt where scope_id = any($1::uuid[])),
     settled as (delete from finding f where f.scope_id = any($1::uuid[])
       and not exists (select 1 from present p where (p.check_kind, p.id) = (f.check_kind, f.id)))
     insert into finding as f (${columns}, since, is_dismissed)
     select ${columns}, greatest(now(), arises_at), exists (select 1 from finding_dismissal d
       where (d.check_kind, d.finding_id, d.state) = (p.check_kind, p.id, p.state)) from present p order by check_kind, id
     on conflict (check_kind, id) do update set (${updated.join(', ')}, is_dismissed) = row(${rowOf('excluded')}, excluded.is_dismissed),
       since = case when f.state = excluded.state then f.since else excluded.since end
     where (${rowOf('f')}) is distinct from (${rowOf('excluded')})`,
    ids,
  );
}
