import type { Tx } from '../database/transaction.ts';
import { standingPassages, type KeptPassage } from '../evidence/standing-passages.ts';
import type { AggregateType } from '../history/record-tables.ts';
import { rowsOf, snapshotOf, type Row, type Snapshot } from '../history/snapshot.ts';

/** Facts that are set with a record and stand on passages: the field, its table, and what makes two rows the same fact. */
const facts = {
  names: { table: 'name', key: 'name_id', same: ['value', 'name_kind', 'language'] },
  investments: { table: 'investment', key: 'investment_id', same: ['person_id', 'company_id'] },
} as const;

/** The fields to set, the facts among them with the passages they had; one that is still there keeps its own. */
export async function withPassages(
  tx: Tx,
  { type, id }: { type: AggregateType; id: string },
  then: Snapshot,
  set: Record<string, unknown>,
): Promise<Record<string, unknown>> {
  const now = await snapshotOf(tx, type, id);
  const restored = { ...set };
  for (const [field, { table, key, same }] of Object.entries(facts)) {
    const given = set[field] as object[] | undefined;
    if (!given) continue;
    const identity = (row: Row) => JSON.stringify(same.map((column) => row[column]));
    const present = new Set(rowsOf(now, table).map(identity));
    // The state has facts in the order of their rows.
    const rows = rowsOf(then, table).toSorted((a, b) => (a.position as number) - (b.position as number));
    restored[field] = await Promise.all(
      given.map(async (fact, index) => {
        const row = rows[index];
        if (!row || present.has(identity(row))) return fact;
        const kept = rowsOf(then, 'evidence').filter((passage) => passage[key] === row.id);
        return { ...fact, evidence: await standingPassages(tx, kept.map(passageOf)) };
      }),
    );
  }
  return restored;
}

function passageOf({ document_id: documentId, start, end, exact, prefix, suffix }: Row): KeptPassage {
  return { documentId, start, end, exact, prefix, suffix } as KeptPassage;
}
