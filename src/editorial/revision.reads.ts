import { InvalidValue } from '../errors/app-error.ts';
import { column, connection, derived, expression } from '../graphql/reads/fields.ts';
import type { ReadMap, Scope } from '../graphql/reads/read-map.ts';
import type { RootRead } from '../graphql/reads/roots.ts';
import type { AggregateType } from '../history/record-tables.ts';
import type { Snapshot } from '../history/snapshot.ts';
import { fromGlobalId, type NodeType } from '../text/global-id.ts';
import { fieldChanges } from './compare-revisions.rules.ts';

const aggregates: Readonly<Partial<Record<NodeType, AggregateType>>> = {
  Article: 'ARTICLE',
  Person: 'PERSON',
  Company: 'COMPANY',
  FundingRound: 'FUNDING_ROUND',
  Quote: 'QUOTE',
  Role: 'ROLE',
  Milestone: 'MILESTONE',
};

/** The record whose saves are kept under its id; InvalidValue when it is none of those. */
export function savedRecord(of: string): { type: AggregateType; node: NodeType; id: string } {
  const found = fromGlobalId(of);
  const type = found && aggregates[found.type];
  if (!found || !type) {
    const rule = `expected the id of one of ${Object.keys(aggregates).join(', ')}`;
    throw new InvalidValue({ field: 'of', value: of, rule });
  }
  return { type, node: found.type, id: found.uuid };
}

const before = (row: Scope) =>
  `(select b.snapshot from revision b where b.record_type = ${row.col('record_type')}
    and b.record_id = ${row.col('record_id')} and b.revision < ${row.col('revision')} order by b.revision desc limit 1)`;

export const revisionReads: ReadMap = {
  type: 'Revision',
  table: 'revision',
  fields: {
    // No Node: only its record leads to it.
    id: expression((row) => `'rev_' || replace(${row.col('id')}::text, '-', '')`),
    revision: column('revision'),
    version: column('version'),
    savedAt: column('saved_at'),
    actor: column('actor'),
    reason: column('reason'),
    changes: derived(
      ['record_type', 'snapshot'],
      (row) =>
        fieldChanges(
          row.record_type as AggregateType,
          row.before as Snapshot | null,
          row.snapshot as Snapshot,
        ),
      { before },
    ),
  },
  list: {
    filters: {},
    orders: { REVISION: { column: 'revision', type: 'int' } },
    defaultOrder: { field: 'REVISION', direction: 'DESC' },
  },
};

interface OfArgs {
  of: string;
}
export const revisionsRead: RootRead = connection('Revision', {
  check: ({ of }: OfArgs) => void savedRecord(of),
  where: (revision, _row, bind) => {
    const type = bind(({ of }: OfArgs) => savedRecord(of).type, 'text');
    const id = bind(({ of }: OfArgs) => savedRecord(of).id, 'uuid');
    return `${revision.col('record_type')} = ${type}::"RecordType" and ${revision.col('record_id')} = ${id}`;
  },
});
