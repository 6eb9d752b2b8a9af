/** What accepting a proposal brings about, noted so that it can be taken back to the letter. */
import type { Tx } from '../../database/transaction.ts';
import type { AggregateType } from '../../history/record-tables.ts';
import type { Saved } from '../../history/saved.ts';
import { snapshotOf, type Row, type Snapshot } from '../../history/snapshot.ts';

export type RecordName = readonly [type: AggregateType, id: string];

export interface Made {
  /** Records that are new, in the order in which they were made. */
  records: { type: AggregateType; id: string; revision: number }[];
  /** Rows added to records that were there. */
  parts: { table: string; id: string; row: Row; of: RecordName }[];
  /** Columns of records that were there and had nothing to say, or said less. */
  columns: { of: RecordName; before: Row; after: Row }[];
  /** Proposals of parties that were accepted with this one. */
  proposals: string[];
  /** By the keys of parties the uuids of the records they are. */
  links: Record<string, string>;
  /** The proposal with which this one was accepted, where it was not by itself. */
  with?: string;
}

export const nothingMade = (): Made => ({ records: [], parts: [], columns: [], proposals: [], links: {} });

/** Columns of a record's own row that an acceptance may fill; all others are settled, or are identity. */
const filled: Partial<Record<AggregateType, readonly string[]>> = {
  ROLE: columnsOf('started', 'ended', 'is_current'),
  MILESTONE: columnsOf('happened'),
  QUOTE: columnsOf('said'),
  FUNDING_ROUND: ['has_other_investors', 'series', 'round_type'],
};

function columnsOf(...names: string[]): string[] {
  return names.flatMap((name) =>
    name.includes('_') ? [name] : ['edtf', 'earliest', 'latest', 'verbatim'].map((part) => `${name}_${part}`),
  );
}

/** Notes a record that an act makes. */
export async function making(made: Made, type: AggregateType, act: () => Promise<Saved>): Promise<Saved> {
  const saved = await act();
  made.records.push({ type, ...saved });
  return saved;
}

/** Notes what an act adds to a record; of one that this acceptance made itself that is part of making it. */
export async function changing(
  tx: Tx,
  made: Made,
  [type, id]: RecordName,
  act: () => Promise<{ revision: number }>,
): Promise<void> {
  const own = made.records.find((record) => record.id === id);
  if (own) {
    own.revision = (await act()).revision;
    return;
  }
  const before = await snapshotOf(tx, type, id);
  await act();
  const after = await snapshotOf(tx, type, id);
  made.parts.push(...addedParts(before, after, [type, id]));
  const changed = (filled[type] ?? []).filter(
    (column) => JSON.stringify(before.record[column]) !== JSON.stringify(after.record[column]),
  );
  if (changed.length === 0) return;
  const pick = ({ record }: Snapshot) =>
    Object.fromEntries(changed.map((column) => [column, record[column]]));
  made.columns.push({ of: [type, id], before: pick(before), after: pick(after) });
}

function addedParts(before: Snapshot, after: Snapshot, of: RecordName): Made['parts'] {
  return Object.entries(after).flatMap(([table, rows]) => {
    if (!Array.isArray(rows)) return [];
    const had = new Set(((before[table] ?? []) as Row[]).map(({ id }) => id));
    return rows.flatMap((row) => (had.has(row.id) ? [] : [{ table, id: row.id as string, row, of }]));
  });
}
