import type { Tx } from '../database/transaction.ts';
import { InvalidValue, NotFound, VersionConflict } from '../errors/app-error.ts';
import { recordTables, type AggregateType } from './record-tables.ts';

export interface LockedRecord {
  revision: number;
  version: number;
  isPublic: boolean;
}

/**
 * Locks a record for the rest of the transaction. VersionConflict when it was saved since the revision the change was
 * made from; `null` asks for no check and is for system work only.
 */
export async function lockRecord(
  tx: Tx,
  type: AggregateType,
  id: string,
  expectedRevision: number | null,
): Promise<LockedRecord> {
  const isThere = type === 'ARTICLE' ? '' : ' and deleted_at is null';
  const merged = type === 'PERSON' || type === 'COMPANY' ? 'merged_into_id is not null' : 'false';
  const [found] = await tx.$queryRawUnsafe<(LockedRecord & { isMerged: boolean })[]>(
    `select revision, version, is_public as "isPublic", ${merged} as "isMerged" from ${recordTables[type]}
     where id = $1::uuid${isThere} for update`,
    id,
  );
  if (!found) throw new NotFound(`there is no ${recordTables[type].replace('_', ' ')} ${id}`);
  if (found.isMerged) {
    throw new InvalidValue({
      field: 'id',
      value: id,
      rule: 'it was merged into another record: change that one',
    });
  }
  if (expectedRevision !== null && found.revision !== expectedRevision) {
    throw new VersionConflict(
      `the record was saved since: it has revision ${found.revision}, not ${expectedRevision}`,
      {
        revision: found.revision,
        expectedRevision,
      },
    );
  }
  return found;
}
