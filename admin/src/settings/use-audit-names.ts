import { useRead } from '../api/use-read.ts';
import { References } from '../generated/api/references.ts';
import type { ReferenceFragment } from '../generated/api/user-errors.ts';
import { Users } from '../generated/settings/accounts.ts';
import type { AuditRowFragment } from '../generated/settings/audit.ts';
import { isRecordType } from '../records/record-types.ts';
import { titleOf } from '../records/reference.ts';

type Named = Pick<AuditRowFragment, 'recordType' | 'recordId'>;

export interface AuditNames {
  users: readonly { id: string; name: string }[];
  /** The record of an entry as a line of text; null for what has no name or is gone. */
  nameOf: (entry: Named) => string | null;
  recordOf: (entry: Named) => ReferenceFragment | null;
}

/** Names of the accounts and records that entries of the audit are about. */
export function useAuditNames(entries: readonly Named[]): AuditNames {
  const users = useRead(Users, { first: 100 }).data?.users.nodes ?? [];
  const ids = new Set(
    entries.flatMap(({ recordType, recordId }) =>
      recordId !== null && recordType !== null && isRecordType(recordType) ? [recordId] : [],
    ),
  );
  const read = useRead(References, { ids: [...ids].toSorted() }, { enabled: ids.size > 0, keepFormer: true });
  const records = new Map(read.data?.nodes.flatMap((node) => (node ? [[node.id, node]] : [])));
  const recordOf = ({ recordId }: Named): ReferenceFragment | null =>
    (recordId === null ? undefined : records.get(recordId)) ?? null;
  return {
    users,
    recordOf,
    nameOf: (entry) => {
      if (entry.recordType === 'User') return users.find(({ id }) => id === entry.recordId)?.name ?? null;
      const record = recordOf(entry);
      return record && titleOf(record);
    },
  };
}
