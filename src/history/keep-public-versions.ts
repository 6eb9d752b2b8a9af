/** Keeps what the public sees from now on, at the end of settling; see `asOf`. */
import type { RecordType } from '../database/generated/enums.ts';
import type { Tx } from '../database/transaction.ts';
import type { Affected, Flips } from './affected.ts';
import { pastTypes, publicSnapshot, type PastType } from './public-snapshot.ts';
import { recordTables } from './record-tables.ts';

/** A row that this very transaction wrote. */
const written = (row: string) => `${row}.xmin = pg_current_xact_id()::xid`;

/**
 * Of every record whose version rose, or of which this act wrote a row that the public may see, the state it is in; only
 * where that is another than the one before. A passage that follows its text raises no version and is kept too.
 */
export async function keepPublicVersions(
  tx: Tx,
  affected: Affected,
  flipped: Flips,
  raised: readonly { recordType: RecordType; recordId: string }[],
): Promise<void> {
  const candidates = await writtenRecords(tx, affected, flipped);
  for (const type of pastTypes) {
    const ids = new Set([
      ...candidates.flatMap((found) => (found.type === type ? [found.id] : [])),
      ...raised.flatMap(({ recordType, recordId }) => (recordType === type ? [recordId] : [])),
    ]);
    if (ids.size > 0) await tx.$executeRawUnsafe(keeping(type), [...ids]);
  }
}

async function writtenRecords(
  tx: Tx,
  affected: Affected,
  flipped: Flips,
): Promise<{ type: PastType; id: string }[]> {
  const { articles, people, companies, rounds, facts } = affected;
  const own = (type: PastType, ids: string) =>
    `select '${type}' as type, r.id from ${recordTables[type]} r where r.id = any(${ids}::uuid[]) and ${written('r')}`;
  const passage = (type: PastType, owner: string, table: string, key: string, ids: string) =>
    `select '${type}', f.${owner} from evidence e join ${table} f on f.id = e.${key}
     where e.${key} = any(${ids}::uuid[]) and ${written('e')} and f.${owner} is not null`;
  const sources = [
    own('ARTICLE', '$1'),
    `select 'ARTICLE', m.article_id from mention m where m.article_id = any($1::uuid[]) and ${written('m')}`,
    // Who is hidden, or no longer, is so in every article that names him.
    `select 'ARTICLE', m.article_id from mention m where m.person_id = any($9::uuid[]) and ${written('m')}`,
    `select 'ARTICLE', m.article_id from mention m where m.company_id = any($10::uuid[]) and ${written('m')}`,
    own('PERSON', '$2'),
    own('COMPANY', '$3'),
    own('FUNDING_ROUND', '$4'),
    own('QUOTE', '$5'),
    passage('PERSON', 'person_id', 'name', 'name_id', '$6'),
    passage('COMPANY', 'company_id', 'name', 'name_id', '$6'),
    passage('COMPANY', 'subject_id', 'company_relation', 'relation_id', '$7'),
    passage('COMPANY', 'object_id', 'company_relation', 'relation_id', '$7'),
    passage('FUNDING_ROUND', 'round_id', 'investment', 'investment_id', '$8'),
    passage('QUOTE', 'id', 'quote', 'quote_id', '$5'),
  ];
  return tx.$queryRawUnsafe(
    sources.join(' union '),
    ...[articles, people, companies, rounds].map((ids) => [...ids]),
    ...[facts.quotes, facts.names, facts.relations, facts.investments].map((ids) => [...ids]),
    ...[flipped.PERSON, flipped.COMPANY].map((sides) => [...sides.keys()]),
  );
}

/** Several acts of one transaction are one to the public: the last state stays. */
function keeping(type: PastType): string {
  const mine = `v.seen_from >= now() and ${written('v')}`;
  return `with state as materialized (
      select r.id, r.version, r.is_public, case when r.is_public then ${publicSnapshot(type)} end as snapshot
      from ${recordTables[type]} r where r.id = any($1::uuid[])),
    kept as (
      insert into public_version (record_type, record_id, version, snapshot, is_public)
      select '${type}', s.id, s.version, s.snapshot, s.is_public from state s
      where s.snapshot is distinct from (select v.snapshot from public_version v
        where v.record_type = '${type}' and v.record_id = s.id order by v.seen_from desc limit 1)
      returning record_id),
    followed as (
      update public_version v set is_public = s.is_public from state s
      where v.record_type = '${type}' and v.record_id = s.id and v.is_public <> s.is_public and not (${mine}))
    delete from public_version v using kept k
    where v.record_type = '${type}' and v.record_id = k.record_id and ${mine}`;
}
