import type { Tx } from '../database/transaction.ts';
import { toGlobalId, type NodeType } from '../text/global-id.ts';
import { factKinds } from './fact-kinds.ts';
import type { AggregateType } from './record-tables.ts';

/** What points to a record of a type: the node it is shown as, and SQL for those that point to `id`. */
interface Referrers {
  type: NodeType;
  sql(id: string): string;
}

const facts = (
  type: NodeType,
  { table, alive }: { table: string; alive?: string },
  ...columns: string[]
): Referrers => ({
  type,
  sql: (id) =>
    `select f.id from ${table} f where (${columns.map((column) => `f.${column} = ${id}`).join(' or ')})${alive ? ` and ${alive}` : ''}`,
});

/** Articles name people and companies in their text, and may name them in their working copy. */
const articles = (column: 'person_id' | 'company_id', key: 'personId' | 'companyId'): Referrers => ({
  type: 'Article',
  sql: (id) => `select m.article_id as id from mention m where m.${column} = ${id}
    union select d.article_id from article_draft d
    where d.content @> jsonb_build_object('mentions', jsonb_build_array(jsonb_build_object('${key}', ${id}::text)))`,
});

/** A claim that was taken back holds nobody. */
const claimValues = (column: string): Referrers => {
  const { table, alive } = factKinds.claims;
  return facts('Claim', { table, alive: `f.status <> 'RETRACTED' and ${alive}` }, column);
};

const milestones = (column: string): Referrers => ({
  type: 'Milestone',
  sql: (id) => `select distinct f.id from milestone f join milestone_participant p on p.milestone_id = f.id
    where p.${column} = ${id} and f.deleted_at is null`,
});

const { roles, investments, quotes, relations } = factKinds;

/** Who points to whom, but for what is a record's own part. Deleted ones point to nobody. */
const referrers: Readonly<Record<AggregateType, readonly Referrers[]>> = {
  ARTICLE: [],
  PERSON: [
    articles('person_id', 'personId'),
    facts('Role', roles, 'person_id'),
    facts('Investment', investments, 'person_id'),
    facts('Quote', quotes, 'person_id'),
    milestones('person_id'),
    claimValues('party_person_id'),
  ],
  COMPANY: [
    articles('company_id', 'companyId'),
    facts('FundingRound', { table: 'funding_round', alive: 'f.deleted_at is null' }, 'company_id'),
    facts('Role', roles, 'company_id'),
    facts('CompanyRelation', relations, 'subject_id', 'object_id'),
    facts('Investment', investments, 'company_id'),
    facts('Quote', quotes, 'company_id'),
    milestones('company_id'),
    claimValues('party_company_id'),
  ],
  FUNDING_ROUND: [],
  ROLE: [facts('Quote', quotes, 'speaker_role_id')],
  QUOTE: [facts('Quote', quotes, 'rendering_of_id')],
  MILESTONE: [],
};

/** SQL: type, place of the type, and id of all that point to the record; null where nothing can. */
export function referrersSql(type: AggregateType, id: string): string | null {
  const all = referrers[type].map(
    (each, place) => `select '${each.type}' as type, ${place} as place, r.id from (${each.sql(id)}) r`,
  );
  return all.length === 0 ? null : all.join(' union all ');
}

/** The types of what can point to a record of this one. */
export function referrerTypes(type: AggregateType): NodeType[] {
  return referrers[type].map((each) => each.type);
}

/** How many point to the record, and the global ids of the first of them. */
export async function referencesTo(
  tx: Tx,
  type: AggregateType,
  id: string,
  first: number,
): Promise<{ references: string[]; totalCount: number }> {
  const sql = referrersSql(type, '$1::uuid');
  if (sql === null) return { references: [], totalCount: 0 };
  const rows = await tx.$queryRawUnsafe<{ type: NodeType; id: string; total: number }[]>(
    `select r.type, r.id, (count(*) over ())::int as total from (${sql}) r order by r.place, r.id limit ${first}`,
    id,
  );
  return { references: rows.map((row) => toGlobalId(row.type, row.id)), totalCount: rows[0]?.total ?? 0 };
}
