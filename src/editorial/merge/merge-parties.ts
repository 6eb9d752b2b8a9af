import { actorName, type Actor } from '../../auth/actor.ts';
import type { Tx } from '../../database/transaction.ts';
import { InvalidValue, NotFound } from '../../errors/app-error.ts';
import { attachEvidence } from '../../evidence/attach-evidence.ts';
import { announce } from '../../history/announce.ts';
import { reconcile } from '../../history/reconcile.ts';
import { recordRevision } from '../../history/record-revision.ts';
import type { Saved } from '../../history/saved.ts';
import { settleRecords } from '../../history/settle-records.ts';
import { settleVisibility } from '../../history/settle-visibility.ts';
import { write, type WriteContext } from '../../history/write.ts';
import { romanisation } from '../../text/sort-key.ts';
import { checkChoices, claimsOfBoth, rankClaims, type FieldChoice, type Side } from './choose-fields.ts';
import {
  articlesOfMoves,
  movedAggregates,
  moveReferences,
  pointingTo,
  type Pair,
} from './move-references.ts';
import { lockBoth, parties, partyStates, type MergeType, type PartyRow } from './parties.ts';

export interface MergeInput {
  type: MergeType;
  survivorId: string;
  loserId: string;
  /** The revisions the decision was made from. */
  expectedRevision: number;
  loserRevision: number;
  /** What is not named is the survivor's, where it has it. */
  fields?: readonly FieldChoice[];
  reason?: string | undefined;
}

/** A big party has thousands of mentions and quotes; all of them are moved in the one transaction. */
export const MERGE_TIME = { timeout: 120_000 };

/** What unmerging needs to know of how it was. */
export interface Before {
  survivor: PartyRow;
  loser: PartyRow;
  /** What the survivor got by the choice of fields. */
  given: Pick<PartyRow, 'name' | 'slug' | 'companyKind'>;
  /** What pointed to the survivor already, by table and column. */
  own: Record<string, string[]>;
}

/** Makes two records one; the loser stays as a tombstone whose ids and slugs lead to the survivor. */
export function mergeParties(context: WriteContext, input: MergeInput): Promise<Saved> {
  return write(context, (tx) => mergePartiesIn(tx, context.actor, input), MERGE_TIME);
}

async function mergePartiesIn(tx: Tx, actor: Actor, input: MergeInput): Promise<Saved> {
  const { type, survivorId, loserId, reason = null } = input;
  const choices = checkChoices(type, input.fields ?? []);
  const [survivor, loser] = await lockLiving(tx, input);
  const before: Before = {
    survivor,
    loser,
    given: givenBy(choices, survivor, loser),
    own: await pointingTo(tx, type, survivorId),
  };
  const kept: object = before;
  const { id: mergeId } = await tx.merge.create({
    data: {
      recordType: type,
      survivorId,
      loserId,
      before: kept,
      reason,
      userId: actor.kind === 'user' ? actor.id : null,
      actor: actorName(actor),
    },
    select: { id: true },
  });
  const pair: Pair = { type, mergeId, survivorId, loserId };
  const claims = await claimsOfBoth(tx, pair);
  const alias = await aliasOf(tx, pair, before);
  await moveReferences(tx, pair);
  await rankClaims(
    tx,
    mergeId,
    claims,
    choices,
    reason ?? `chosen when ${loser.name} was merged into this record`,
  );
  await writeIdentity(tx, pair, before);
  await writeRedirects(tx, pair, before);
  if (alias) await writeAlias(tx, pair, alias);
  const saved = await settleMerge(tx, actor, pair, reason);
  await announceMerge(tx, actor, pair, before);
  return saved;
}

async function lockLiving(tx: Tx, input: MergeInput): Promise<[PartyRow, PartyRow]> {
  const { type, survivorId, loserId, expectedRevision, loserRevision } = input;
  const { table } = parties[type];
  if (survivorId === loserId) {
    throw new InvalidValue({ field: 'loser', value: loserId, rule: `another ${table} than the survivor` });
  }
  const [survivor, loser] = await lockBoth(tx, type, [survivorId, loserId]);
  for (const [field, row] of [
    ['survivor', survivor],
    ['loser', loser],
  ] as const) {
    if (!row) throw new NotFound(`there is no ${table} with the id given as ${field}`, { field });
    if (row.mergedIntoId !== null) {
      throw new InvalidValue({ field, value: row.name, rule: 'it was merged into another record already' });
    }
  }
  await reconcile(tx, partyStates[type], { id: survivorId, expectedRevision }, {});
  await reconcile(tx, partyStates[type], { id: loserId, expectedRevision: loserRevision }, {});
  return [survivor!, loser!];
}

function givenBy(choices: ReadonlyMap<string, Side>, survivor: PartyRow, loser: PartyRow): Before['given'] {
  const from = (field: string) => (choices.get(field) === 'LOSER' ? loser : survivor);
  return {
    name: from('name').name,
    slug: from('slug').slug,
    companyKind: from('companyKind').companyKind,
  };
}

/** Name, slug and kind as chosen. A slug is nobody else's: the tombstone takes the one that the survivor gives away. */
async function writeIdentity(tx: Tx, { type, survivorId, loserId }: Pair, before: Before): Promise<void> {
  const { table } = parties[type];
  const { survivor, loser, given } = before;
  // Its version rises as it leaves the public's sight: whoever asks later gets the survivor's.
  await tx.$executeRawUnsafe(
    `update ${table} set merged_into_id = $2::uuid, is_public = false, version = version + is_public::int where id = $1::uuid`,
    loserId,
    survivorId,
  );
  if (given.slug !== survivor.slug) {
    await swapSlugs(tx, type, [survivorId, given.slug], [loserId, survivor.slug]);
  }
  const { nameSort } = given.name === survivor.name ? survivor : loser;
  await tx.$executeRawUnsafe(
    `update ${table} set name = $2, name_sort = $3${type === 'COMPANY' ? ', company_kind = $4::"CompanyKind"' : ''} where id = $1::uuid`,
    survivorId,
    given.name,
    nameSort,
    ...(type === 'COMPANY' ? [given.companyKind] : []),
  );
}

type Slug = readonly [id: string, slug: string];

/** Gives both their slugs, which may be each other's. */
export async function swapSlugs(tx: Tx, type: MergeType, one: Slug, other: Slug): Promise<void> {
  const { table } = parties[type];
  const set = (id: string, slug: string) =>
    tx.$executeRawUnsafe(`update ${table} set slug = $2 where id = $1::uuid`, id, slug);
  await set(other[0], `between-${other[0]}`);
  await set(...one);
  await set(...other);
}

/** The loser's id and whichever slug the survivor does not have lead to the survivor. */
async function writeRedirects(
  tx: Tx,
  { type, mergeId, survivorId, loserId }: Pair,
  before: Before,
): Promise<void> {
  const { survivor, loser, given } = before;
  const isLosersSlug = given.slug === survivor.slug;
  const target = type === 'PERSON' ? { personId: survivorId } : { companyId: survivorId };
  const rows = [
    { oldId: loserId, oldSlug: isLosersSlug ? loser.slug : null, wasPublic: loser.isPublic },
    ...(isLosersSlug ? [] : [{ oldId: null, oldSlug: survivor.slug, wasPublic: survivor.isPublic }]),
  ];
  for (const row of rows) {
    const { id } = await tx.redirect.create({
      data: { ...row, ...target, recordType: type },
      select: { id: true },
    });
    await rememberCreated(tx, mergeId, 'redirect', id);
  }
}

const rememberCreated = (tx: Tx, mergeId: string, tableName: string, rowId: string, former?: object) =>
  tx.mergeMove.create({
    data: { mergeId, tableName, columnName: 'created', rowId, ...(former ? { former } : {}) },
    select: { id: true },
  });

interface Alias {
  value: string;
  /** Where public and other articles call it so. */
  places: { documentId: string; start: number; end: number; exact: string }[];
}

const PLACES = 3;

/** The name that the merged record would lose, unless one of the two has it as another name; with places of mentions. */
async function aliasOf(
  tx: Tx,
  { type, survivorId, loserId }: Pair,
  { survivor, loser, given }: Before,
): Promise<Alias | null> {
  const { key } = parties[type];
  const [value, holder] = given.name === survivor.name ? [loser.name, loserId] : [survivor.name, survivorId];
  if (value.toLowerCase() === given.name.toLowerCase()) return null;
  const [known] = await tx.$queryRawUnsafe<object[]>(
    `select 1 from name where ${key} = any($1::uuid[]) and lower(value) = lower($2) limit 1`,
    [survivorId, loserId],
    value,
  );
  if (known) return null;
  const places = await tx.$queryRawUnsafe<Alias['places']>(
    `select d.id as "documentId", m.start, m."end", m.text as exact
     from mention m join article a on a.id = m.article_id join document d on d.article_id = a.id and d.is_article_text
     join document_text t on t.document_id = d.id and t.text = a.body_text
     where m.${key} = $1::uuid and m.text = $2 order by a.is_public desc, a.published_sort desc, m.start limit ${PLACES}`,
    holder,
    value,
  );
  return { value, places };
}

async function writeAlias(
  tx: Tx,
  { type, mergeId, survivorId }: Pair,
  { value, places }: Alias,
): Promise<void> {
  const owner = type === 'PERSON' ? { personId: survivorId } : { companyId: survivorId };
  const { _max: last } = await tx.name.aggregate({ where: owner, _max: { position: true } });
  const { id } = await tx.name.create({
    data: {
      ...owner,
      value,
      romanised: romanisation(value),
      nameKind: 'ALIAS',
      position: (last.position ?? -1) + 1,
    },
    select: { id: true },
  });
  await attachEvidence(tx, { nameId: id }, places);
  const evidence = await tx.evidence.findMany({ where: { nameId: id }, select: { id: true } });
  await rememberCreated(tx, mergeId, 'name', id, { evidence: evidence.map((each) => each.id) });
}

/** What follows from moved references, there and back: who appears where, who is public, what is kept. */
export async function settleMerge(tx: Tx, actor: Actor, pair: Pair, reason: string | null): Promise<Saved> {
  const { type, mergeId, survivorId, loserId } = pair;
  const moved = await movedAggregates(tx, pair);
  const others = moved.filter(([, id]) => id !== survivorId && id !== loserId);
  await settleVisibility(tx, actor, {
    [parties[type].touched]: [survivorId, loserId],
    articles: await articlesOfMoves(tx, mergeId),
    rounds: moved.flatMap(([aggregate, id]) => (aggregate === 'FUNDING_ROUND' ? [id] : [])),
    changed: [[type, survivorId], ...others],
  });
  // Whoever has no claims any more is settled by nobody else.
  await settleRecords(tx, type, [loserId]);
  for (const [aggregate, id] of others) await recordRevision(tx, actor, aggregate, id, { reason });
  await recordRevision(tx, actor, type, loserId, { reason });
  return { id: survivorId, revision: await recordRevision(tx, actor, type, survivorId, { reason }) };
}

async function announceMerge(
  tx: Tx,
  actor: Actor,
  { type, survivorId, loserId }: Pair,
  { survivor, loser }: Before,
): Promise<void> {
  const rows = await tx.$queryRawUnsafe<{ id: string; version: number }[]>(
    `select id, version from ${parties[type].table} where id = any($1::uuid[])`,
    [survivorId, loserId],
  );
  const of = (id: string) => ({
    recordType: type,
    recordId: id,
    version: rows.find((row) => row.id === id)!.version,
  });
  await announce(tx, actor, [
    ...(loser.isPublic ? [{ ...of(loserId), operation: 'DELETE' as const, isPublic: true }] : []),
    {
      ...of(survivorId),
      operation: 'MERGE',
      isPublic: survivor.isPublic || loser.isPublic,
      detail: { previousIds: [loserId] },
    },
  ]);
}
