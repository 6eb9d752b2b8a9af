import type { Actor } from '../../auth/actor.ts';
import type { Tx } from '../../database/transaction.ts';
import { InvalidValue, NotFound } from '../../errors/app-error.ts';
import { reconcile } from '../../history/reconcile.ts';
import type { Saved } from '../../history/saved.ts';
import { write, type WriteContext } from '../../history/write.ts';
import { moveBack } from './move-back.ts';
import { MERGE_TIME, settleMerge, swapSlugs, type Before } from './merge-parties.ts';
import type { Pair } from './move-references.ts';
import { lockBoth, parties, partyStates, type MergeType, type PartyRow } from './parties.ts';
import { stayingNodes } from './staying-nodes.ts';

export interface UnmergeInput {
  type: MergeType;
  survivorId: string;
  loserId: string;
  /** Of the survivor. */
  expectedRevision: number;
  reason?: string | undefined;
}

export interface Unmerged extends Saved {
  /** Global ids of what came to the survivor after the merge. */
  staying: string[];
  /** Global ids of what the merge moved and the survivor no longer has. */
  gone: string[];
}

/** Gives the loser of a merge back what was its own, and lists what has come and gone since. */
export function unmergeParties(context: WriteContext, input: UnmergeInput): Promise<Unmerged> {
  return write(context, (tx) => unmergePartiesIn(tx, context.actor, input), MERGE_TIME);
}

async function unmergePartiesIn(tx: Tx, actor: Actor, input: UnmergeInput): Promise<Unmerged> {
  const { type, survivorId, loserId, expectedRevision, reason = null } = input;
  const { table } = parties[type];
  const [survivor, loser] = await lockBoth(tx, type, [survivorId, loserId]);
  if (!survivor) throw new NotFound(`there is no ${table} with the id given`, { field: 'id' });
  if (!loser) throw new NotFound(`there is no ${table} with the id given as loser`, { field: 'loser' });
  const merge = await tx.merge.findFirst({ where: { loserId, undoneAt: null } });
  if (!merge) refuse('loser', loser.name, 'it is not merged into another record');
  if (merge.survivorId !== survivorId) {
    const name = await nameOf(tx, type, merge.survivorId);
    refuse('loser', loser.name, `it was merged into ${name} (${merge.survivorId}), not into this record`);
  }
  await refuseWhileLaterMerge(tx, type, survivor, merge.id);
  await reconcile(tx, partyStates[type], { id: survivorId, expectedRevision }, {});
  const before = merge.before as unknown as Before;
  const pair: Pair = { type, mergeId: merge.id, survivorId, loserId };
  const staying = await stayingNodes(tx, pair, before.own);
  await restoreIdentity(tx, pair, survivor, before);
  const gone = await moveBack(tx, pair);
  await tx.merge.update({ where: { id: merge.id }, data: { undoneAt: new Date() } });
  const saved = await settleMerge(tx, actor, pair, reason);
  return { ...saved, staying, gone };
}

function refuse(field: string, value: unknown, rule: string): never {
  throw new InvalidValue({ field, value, rule });
}

/** Merges are undone in reverse where the later one has hold of what the earlier one moved. */
async function refuseWhileLaterMerge(
  tx: Tx,
  type: MergeType,
  survivor: PartyRow,
  mergeId: string,
): Promise<void> {
  const [later] = await tx.$queryRaw<{ survivorId: string; loserId: string }[]>`
    select m.survivor_id as "survivorId", m.loser_id as "loserId" from merge m
    where m.undone_at is null and m.id <> ${mergeId}::uuid and (m.loser_id = ${survivor.id}::uuid or exists (
      select 1 from merge_move theirs join merge_move ours on ours.merge_id = ${mergeId}::uuid
        and (theirs.row_id = ours.row_id or theirs.to_id = ours.row_id)
      where theirs.merge_id = m.id and m.merged_at >= (select o.merged_at from merge o where o.id = ${mergeId}::uuid)))
    order by m.merged_at desc limit 1`;
  if (!later) return;
  const [winner, loser] = [await nameOf(tx, type, later.survivorId), await nameOf(tx, type, later.loserId)];
  refuse(
    'id',
    survivor.name,
    `undo the later merge of ${loser} (${later.loserId}) into ${winner} (${later.survivorId}) first`,
  );
}

async function nameOf(tx: Tx, type: MergeType, id: string): Promise<string> {
  const [found] = await tx.$queryRawUnsafe<{ name: string }[]>(
    `select name from ${parties[type].table} where id = $1::uuid`,
    id,
  );
  return found?.name ?? 'a record that is gone';
}

/** The loser is a record again; what the survivor got from it by choice goes back, unless it was changed since. */
async function restoreIdentity(
  tx: Tx,
  { type, survivorId, loserId }: Pair,
  now: PartyRow,
  before: Before,
): Promise<void> {
  const { table } = parties[type];
  const { survivor, loser, given } = before;
  await tx.$executeRawUnsafe(`update ${table} set merged_into_id = null where id = $1::uuid`, loserId);
  await restoreSlugs(tx, { type, survivorId, loserId }, now, before);
  if (now.name === given.name && given.name !== survivor.name) {
    await tx.$executeRawUnsafe(
      `update ${table} set name = $2, name_sort = $3 where id = $1::uuid`,
      survivorId,
      survivor.name,
      survivor.nameSort,
    );
  }
  if (
    type === 'COMPANY' &&
    now.companyKind === given.companyKind &&
    given.companyKind !== survivor.companyKind
  ) {
    await tx.$executeRawUnsafe(
      'update company set company_kind = $2::"CompanyKind" where id = $1::uuid',
      survivorId,
      survivor.companyKind,
    );
  }
  // Whatever leads from the loser's own addresses leads to itself again.
  await tx.redirect.deleteMany({
    where: { recordType: type, OR: [{ oldId: loserId }, { oldSlug: loser.slug }] },
  });
}

async function restoreSlugs(
  tx: Tx,
  { type, survivorId, loserId }: Omit<Pair, 'mergeId'>,
  now: PartyRow,
  { survivor, loser, given }: Before,
): Promise<void> {
  if (given.slug === survivor.slug) return;
  if (now.slug === given.slug) {
    await swapSlugs(tx, type, [survivorId, survivor.slug], [loserId, loser.slug]);
    await tx.redirect.deleteMany({ where: { recordType: type, oldSlug: survivor.slug } });
  } else {
    const { table } = parties[type];
    await tx.$executeRawUnsafe(`update ${table} set slug = $2 where id = $1::uuid`, loserId, loser.slug);
  }
}
