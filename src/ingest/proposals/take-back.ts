/** Undoing what an acceptance made: nothing more goes, and nothing at all where it is not as it was left. */
import type { Actor } from '../../auth/actor.ts';
import type { Tx } from '../../database/transaction.ts';
import { setFields } from '../../editorial/record-states.ts';
import { InvalidValue } from '../../errors/app-error.ts';
import type { Touched } from '../../history/affected.ts';
import { deleteRecordIn } from '../../history/delete-record.ts';
import { factKindNames, factKinds } from '../../history/fact-kinds.ts';
import { lockRecord } from '../../history/lock-record.ts';
import { recordRevision } from '../../history/record-revision.ts';
import { recordTables, type AggregateType, type DeletableType } from '../../history/record-tables.ts';
import { settleRecords } from '../../history/settle-records.ts';
import { settleVisibility } from '../../history/settle-visibility.ts';
import { rowsOf, snapshotOf, type Row, type Snapshot } from '../../history/snapshot.ts';
import { isSame } from '../../history/state-rules.ts';
import { verifyStored } from '../../quotes/save-quote.ts';
import type { Made, RecordName } from './made.ts';

const REASON = 'a proposal was reopened';

export async function takeBack(tx: Tx, actor: Actor, accepted: Made): Promise<void> {
  const made = { ...accepted, parts: await withoutPublished(tx, accepted.parts) };
  const saved = distinct([...made.parts, ...made.columns].map(({ of }) => of));
  const own = made.records.map(({ type, id }): RecordName => [type, id]);
  for (const record of distinct([...saved, ...own])) await lockAsLeft(tx, record);
  for (const part of made.parts) await checkPart(tx, part, made);
  await removeParts(tx, made.parts);
  for (const { of, before, after } of made.columns) await restoreColumns(tx, of, before, after);
  if (saved.length > 0) await settle(tx, actor, saved, made);
  for (const record of made.records.toReversed()) await removeRecord(tx, actor, record);
  for (const [type, id] of saved) await recordRevision(tx, actor, type, id, { reason: REASON });
}

/** Who is mentioned in an article that went out since stays so: that is the article's to say. */
async function withoutPublished(tx: Tx, parts: Made['parts']): Promise<Made['parts']> {
  const ids = parts.flatMap(({ of }) => (of[0] === 'ARTICLE' ? [of[1]] : []));
  if (ids.length === 0) return parts;
  const drafts = await tx.article.findMany({
    where: { id: { in: ids }, status: 'DRAFT' },
    select: { id: true },
  });
  return parts.filter(({ of }) => of[0] !== 'ARTICLE' || drafts.some(({ id }) => id === of[1]));
}

async function lockAsLeft(tx: Tx, [type, id]: RecordName): Promise<void> {
  const { record } = await snapshotOf(tx, type, id);
  const what = `the ${nameOfType(type)} ${nameOf(record)}`;
  if (record.deleted_at) throw builtOn(what, 'it was deleted');
  if (record.merged_into_id) throw builtOn(what, 'it was merged into another');
  await lockRecord(tx, type, id, null);
}

/** In the order of their ids, in which all acts lock. */
function distinct(names: readonly RecordName[]): RecordName[] {
  return [...new Map(names.map((name) => [name.join(), name])).values()].toSorted((a, b) =>
    a.join() < b.join() ? -1 : 1,
  );
}

function builtOn(what: string, why: string): InvalidValue {
  return new InvalidValue({ field: 'id', value: what, rule: `somebody has built on it since: ${why}` });
}

/** What settling, moving texts and saving others do to a row by the way. */
const upkeep = new Set(
  'is_public position document_id start end exact prefix suffix state romanised match_key search_key'.split(
    ' ',
  ),
);

async function checkPart(tx: Tx, { table, id, row, of }: Made['parts'][number], made: Made): Promise<void> {
  const [found] = await tx.$queryRawUnsafe<{ row: Row }[]>(
    `select to_jsonb(t) as row from ${table} t where id = $1::uuid`,
    id,
  );
  const what = table.replaceAll('_', ' ');
  if (!found) {
    // A passage goes with its fact, and without it only by hand; a mention goes where its words are written anew.
    if (table === 'evidence' || table === 'mention') return;
    throw builtOn(`${what} of ${of[0]} ${of[1]}`, `the ${what} is gone`);
  }
  const own = (each: Row) => Object.fromEntries(Object.entries(each).filter(([name]) => !upkeep.has(name)));
  if (!isSame(own(found.row), own(row))) throw builtOn(what, `the ${what} was changed`);
  const key = factKindNames.map((name) => factKinds[name]).find((kind) => kind.table === table)?.key;
  if (!key) return;
  const ours = made.parts.filter((part) => part.table === 'evidence').map((part) => part.id);
  const [other] = await tx.$queryRawUnsafe<object[]>(
    `select 1 from evidence where ${key} = $1::uuid and id <> all($2::uuid[]) limit 1`,
    id,
    ours,
  );
  if (other) throw builtOn(what, 'another passage stands for it');
}

/** Passages first, which would otherwise go with their facts. */
async function removeParts(tx: Tx, parts: Made['parts']): Promise<void> {
  const tables = [...new Set(parts.map(({ table }) => table))].toSorted((a) => (a === 'evidence' ? -1 : 1));
  for (const table of tables) {
    const ids = parts.filter((part) => part.table === table).map(({ id }) => id);
    await tx.$executeRawUnsafe(`delete from ${table} where id = any($1::uuid[])`, ids);
  }
}

async function restoreColumns(tx: Tx, [type, id]: RecordName, before: Row, after: Row): Promise<void> {
  const { record } = await snapshotOf(tx, type, id);
  const names = Object.keys(after);
  const changed = names.find((name) => !isSame(record[name], after[name]));
  if (changed) throw builtOn(`${type} ${id}`, `its ${changed.split('_')[0]} was changed`);
  await tx.$executeRawUnsafe(
    `update ${recordTables[type]} r set ${names.map((name) => `${name} = given.${name}`).join(', ')}
     from jsonb_populate_record(null::${recordTables[type]}, $2::jsonb) given where r.id = $1::uuid`,
    id,
    JSON.stringify(before),
  );
}

const touchedAs = {
  PERSON: 'people',
  COMPANY: 'companies',
  FUNDING_ROUND: 'rounds',
  ROLE: 'roles',
  QUOTE: 'quotes',
  MILESTONE: 'milestones',
  ARTICLE: 'articles',
} as const satisfies Record<AggregateType, keyof Touched>;

async function settle(tx: Tx, actor: Actor, saved: readonly RecordName[], made: Made): Promise<void> {
  for (const [type, id] of saved) {
    // Whoever has no claim any more is settled by no claim.
    if (type === 'PERSON' || type === 'COMPANY' || type === 'FUNDING_ROUND') {
      await settleRecords(tx, type, [id]);
    }
    if (type === 'QUOTE') await verifyStored(tx, id);
  }
  const touched: Record<string, string[]> = {};
  for (const [type, id] of saved) (touched[touchedAs[type]] ??= []).push(id);
  // Who was named by what went may be named nowhere else.
  const named = made.parts.flatMap(({ row }) => [
    ['people', row.person_id] as const,
    ['companies', row.company_id] as const,
    ['companies', row.object_id] as const,
  ]);
  for (const [kind, id] of named) if (typeof id === 'string') (touched[kind] ??= []).push(id);
  await settleVisibility(tx, actor, { ...(touched as Touched), changed: saved });
}

/** A record that the acceptance made goes as if it had never been; its revisions stay. */
async function removeRecord(
  tx: Tx,
  actor: Actor,
  { type, id, revision }: Made['records'][number],
): Promise<void> {
  const key = { recordType: type, recordId: id, revision };
  const kept = await tx.revision.findUniqueOrThrow({ where: { recordType_recordId_revision: key } });
  const now = await snapshotOf(tx, type, id);
  if (!isSame(comparable(type, now), comparable(type, kept.snapshot as unknown as Snapshot))) {
    throw builtOn(`the ${nameOfType(type)} ${nameOf(now.record)}`, 'it was changed');
  }
  if (type === 'COMPANY') await removeRelations(tx, actor, now);
  const input = { id, expectedRevision: null };
  await deleteRecordIn(tx, actor, type as DeletableType, input, { reason: REASON });
  await tx.$executeRawUnsafe(`delete from ${recordTables[type]} where id = $1::uuid`, id);
}

/** They are the company's own, and point to others. */
async function removeRelations(tx: Tx, actor: Actor, snapshot: Snapshot): Promise<void> {
  const relations = rowsOf(snapshot, 'company_relation');
  if (relations.length === 0) return;
  const others = relations.map((row) => row.object_id as string);
  await tx.companyRelation.deleteMany({ where: { id: { in: relations.map((row) => row.id as string) } } });
  await settleVisibility(tx, actor, { companies: others, changed: others.map((id) => ['COMPANY', id]) });
}

const nameOfType = (type: AggregateType): string => recordTables[type].replaceAll('_', ' ');

function nameOf(record: Row): string {
  const [shown] = [record.name, record.title, record.text].filter((each) => typeof each === 'string');
  return (shown ?? '').slice(0, 60);
}

/** What somebody could have set or added: fields, claims with their ranks, passages. */
function comparable(type: AggregateType, snapshot: Snapshot): unknown {
  const fields = setFields(type, snapshot).filter(({ field }) => field !== 'articleSpan');
  const part = (table: string, ...columns: string[]) =>
    rowsOf(snapshot, table)
      .map((row) => columns.map((column) => row[column]).join(' '))
      .toSorted();
  return {
    fields: fields.map(({ field, value }) => [field, value]),
    claims: part('claim', 'id', 'rank', 'status'),
    evidence: part('evidence', 'id'),
  };
}
