/** Keeps what is in doubt of records: the view `doubt` says what ought to be, `finding` holds it as it is now. */
import type { Tx } from '../database/transaction.ts';
import type { Affected, Touched } from './affected.ts';

/** Comes last: it looks at who is public and who appears where. What was dismissed in the same state stays dismissed. */
export async function settleFindings(tx: Tx, touched: Touched, affected: Affected): Promise<void> {
  if (touched.articles?.length) await lockUnattributed(tx, affected);
  for (const [type, ids] of scopesOf(touched, affected)) {
    if (ids.length > 0) await tx.$executeRawUnsafe(settle(type), ids);
  }
}

/** By the lock of whom they name acts wait for each other before they look; a quote of nobody has only its own. */
async function lockUnattributed(tx: Tx, { facts }: Affected): Promise<void> {
  if (facts.quotes.size === 0) return;
  await tx.$queryRawUnsafe(
    `select 1 from quote where id = any($1::uuid[]) and num_nonnulls(person_id, company_id) = 0 order by id for no key update`,
    [...facts.quotes],
  );
}

const parts = `scope_id, state, field, person_id, company_id, round_id, quote_id, role_id, milestone_id, claim_id, name_id,
  relation_id, investment_id, other_claim_id, other_role_id, other_round_id`;
const of = (alias: string): string => parts.replaceAll(/\w+/g, `${alias}.$&`);

/** The type stands in the text: the planner leaves out what is in doubt of others. */
function settle(type: string): string {
  return `with present as materialized (select * from doubt where record_type = '${type}' and scope_id = any($1::uuid[])),
    gone as (delete from finding f where f.record_type = '${type}' and f.scope_id = any($1::uuid[])
      and not exists (select 1 from present p where (p.check_kind, p.id) = (f.check_kind, f.id)))
    insert into finding as f (check_kind, id, record_type, ${parts}, since, is_dismissed)
    select check_kind, id, record_type, ${parts}, greatest(now(), arises_at), exists (select 1 from finding_dismissal d
      where (d.check_kind, d.finding_id, d.state) = (p.check_kind, p.id, p.state)) from present p order by check_kind, id
    on conflict (check_kind, id) do update set (${parts}, is_dismissed) = row(${of('excluded')}, excluded.is_dismissed),
      since = case when f.state = excluded.state then f.since else excluded.since end
    where (${of('f')}) is distinct from (${of('excluded')})`;
}

/**
 * Of which types, and with which records, what is in doubt may be otherwise. A record that is only named by what changed,
 * such as who said a quote, is as it was; where articles came or went another source may tell of whom they mention.
 */
function scopesOf(
  touched: Touched,
  { people, companies, rounds, facts }: Affected,
): [type: string, ids: string[]][] {
  const { articles = [], people: persons = [], companies: firms = [], rounds: raised = [] } = touched;
  const records = [articles, persons, firms, raised].some((ids) => ids.length > 0);
  const isClaimed = [facts.claims, facts.names, facts.relations, facts.investments].some(
    (ids) => ids.size > 0,
  );
  const ifPart = (ids: Iterable<string>) => (records || isClaimed ? [...ids] : []);
  return [
    ['PERSON', ifPart(people)],
    ['COMPANY', ifPart(companies)],
    ['FUNDING_ROUND', ifPart(rounds)],
    ['ROLE', articles.length > 0 || facts.roles.size > 0 ? [...facts.roles, ...people, ...companies] : []],
    ['QUOTE', [...facts.quotes]],
    ['MILESTONE', [...facts.milestones]],
  ];
}
