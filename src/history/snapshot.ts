import type { Tx } from '../database/transaction.ts';
import { recordTables, type AggregateType } from './record-tables.ts';

/** A record as a revision keeps it: its row, and the rows of its parts by their table. */
export interface Snapshot {
  record: Row;
  [part: string]: Row | Row[];
}
/** Columns by their names in the database. */
export type Row = Record<string, unknown>;

/** The passages of the facts that are saved with a record: by them a fact that was taken out can come back. */
const passagesOf = (...facts: readonly (readonly [key: string, table: string, owner: string])[]) =>
  [
    'evidence',
    facts
      .map(([key, table, owner]) => `p.${key} in (select f.id from ${table} f where f.${owner} = r.id)`)
      .join(' or '),
  ] as const;

/** The parts that are saved with a record: table, and the column that points to it or a condition over `p` and `r`. */
const parts: Readonly<Record<AggregateType, readonly (readonly [table: string, key: string])[]>> = {
  ARTICLE: [
    ['article_draft', 'article_id'],
    ['article_topic', 'article_id'],
    ['image', 'article_id'],
    ['mention', 'article_id'],
  ],
  PERSON: [
    ['name', 'person_id'],
    ['external_id', 'person_id'],
    ['claim', 'person_id'],
    passagesOf(['name_id', 'name', 'person_id'], ['claim_id', 'claim', 'person_id']),
  ],
  COMPANY: [
    ['name', 'company_id'],
    ['external_id', 'company_id'],
    ['claim', 'company_id'],
    ['company_relation', 'subject_id'],
    passagesOf(
      ['name_id', 'name', 'company_id'],
      ['claim_id', 'claim', 'company_id'],
      ['relation_id', 'company_relation', 'subject_id'],
    ),
  ],
  FUNDING_ROUND: [
    ['investment', 'round_id'],
    ['claim', 'round_id'],
    passagesOf(['investment_id', 'investment', 'round_id'], ['claim_id', 'claim', 'round_id']),
  ],
  QUOTE: [['evidence', 'quote_id']],
  ROLE: [['evidence', 'role_id']],
  MILESTONE: [
    ['milestone_participant', 'milestone_id'],
    ['evidence', 'milestone_id'],
  ],
};

/** By what a row is found is made of what it says. */
const row = (alias: string): string => `to_jsonb(${alias}) - '{search_key,headline_sort}'::text[]`;

/** SQL: the snapshot of the row `r` of the type's table. */
export function snapshotSql(type: AggregateType): string {
  const sections = parts[type].map(
    ([part, key]) =>
      `'${part}', (select coalesce(jsonb_agg(${row('p')} order by to_jsonb(p)::text), '[]') from ${part} p where ${key.includes(' ') ? key : `p.${key} = r.id`})`,
  );
  return `jsonb_build_object('record', ${row('r')}, ${sections.join(', ')})`;
}

/** The record as it is now. */
export async function snapshotOf(tx: Tx, type: AggregateType, id: string): Promise<Snapshot> {
  const [found] = await tx.$queryRawUnsafe<{ snapshot: Snapshot }[]>(
    `select ${snapshotSql(type)} as snapshot from ${recordTables[type]} r where r.id = $1::uuid`,
    id,
  );
  if (!found) throw new Error(`${recordTables[type]} ${id} vanished within its own transaction`);
  return found.snapshot;
}

/** The rows of one part. */
export function rowsOf(snapshot: Snapshot, part: string): Row[] {
  return (snapshot[part] ?? []) as Row[];
}
