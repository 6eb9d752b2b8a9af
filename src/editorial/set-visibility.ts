import type { Actor } from '../auth/actor.ts';
import type { Visibility } from '../database/generated/enums.ts';
import type { Tx } from '../database/transaction.ts';
import { NotFound } from '../errors/app-error.ts';
import type { Touched } from '../history/affected.ts';
import { lockRecord } from '../history/lock-record.ts';
import { recordRevision } from '../history/record-revision.ts';
import { recordTables, type DeletableType } from '../history/record-tables.ts';
import type { Saved } from '../history/saved.ts';
import { settleVisibility } from '../history/settle-visibility.ts';
import { visibilityColumns } from '../history/visibility-by-hand.ts';
import { write, type WriteContext } from '../history/write.ts';

/** Facts that are parts of a record: their table, how settling calls them, and the columns of their records. */
const parts = {
  Claim: {
    table: 'claim',
    touched: 'claims',
    owners: { person_id: 'PERSON', company_id: 'COMPANY', round_id: 'FUNDING_ROUND' },
  },
  CompanyRelation: { table: 'company_relation', touched: 'relations', owners: { subject_id: 'COMPANY' } },
  Investment: { table: 'investment', touched: 'investments', owners: { round_id: 'FUNDING_ROUND' } },
} as const satisfies Record<
  string,
  { table: string; touched: keyof Touched; owners: Record<string, DeletableType> }
>;

/** Records: as a revision calls them, and as settling does. */
const records = {
  Person: ['PERSON', 'people'],
  Company: ['COMPANY', 'companies'],
  FundingRound: ['FUNDING_ROUND', 'rounds'],
  Quote: ['QUOTE', 'quotes'],
  Role: ['ROLE', 'roles'],
  Milestone: ['MILESTONE', 'milestones'],
} as const satisfies Record<string, readonly [DeletableType, keyof Touched]>;

export type VisibleType = keyof typeof records | keyof typeof parts;
export const visibleTypes = [...Object.keys(records), ...Object.keys(parts)] as VisibleType[];

export interface SetVisibilityInput {
  type: VisibleType;
  id: string;
  /** Of the record that a fact is part of; null within an act that holds it already. */
  expectedRevision: number | null;
  visibility: Visibility;
  /** Needed for PUBLIC and HIDDEN. */
  reason?: string;
}

/** Shows or hides a record or a fact by hand, or leaves it to the articles that name it; the revision is its record's. */
export function setVisibility(context: WriteContext, input: SetVisibilityInput): Promise<Saved> {
  return write(context, (tx) => setVisibilityIn(tx, context.actor, input));
}

export async function setVisibilityIn(
  tx: Tx,
  actor: Actor,
  { type, id, expectedRevision, visibility, reason }: SetVisibilityInput,
): Promise<Saved> {
  const columns = visibilityColumns({ visibility, visibilityReason: reason ?? null }, 'reason');
  const isPart = type in parts;
  const place = isPart ? parts[type as keyof typeof parts] : null;
  const [recordType, kind] = isPart ? [null, null] : records[type as keyof typeof records];
  const table = place?.table ?? recordTables[recordType!];
  const [found] = await tx.$queryRawUnsafe<Record<string, string | null>[]>(
    `select * from ${table} where id = $1::uuid`,
    id,
  );
  if (!found) throw new NotFound(`there is no ${table.replace('_', ' ')} ${id}`);
  const owner = place
    ? Object.entries(place.owners).find(([column]) => found[column] !== null)!
    : (['id', recordType!] as const);
  const [ownerId, ownerType] = [found[owner[0]]!, owner[1]];
  await lockRecord(tx, ownerType, ownerId, expectedRevision);
  await tx.$executeRawUnsafe(
    `update ${table} set visibility = $2::"Visibility", visibility_reason = $3 where id = $1::uuid`,
    id,
    columns.visibility,
    columns.visibilityReason,
  );
  await settleVisibility(tx, actor, { [place?.touched ?? kind!]: [id] });
  return { id, revision: await recordRevision(tx, actor, ownerType, ownerId, { reason }) };
}
