import type { DateInput } from '../database/columns.ts';
import type { Tx } from '../database/transaction.ts';
import { standingPassages, type KeptPassage } from '../evidence/standing-passages.ts';
import type { AggregateType } from '../history/record-tables.ts';
import { rowsOf, snapshotOf, type Row, type Snapshot } from '../history/snapshot.ts';
import type { RelationInput } from '../companies/company.state.rules.ts';
import type { InvestmentInput } from '../funding/funding-round.state.rules.ts';
import type { NameInput } from '../parties/write-party.ts';

interface FactField<Fact> {
  table: string;
  /** Evidence's column for it. */
  key: string;
  /** What makes two of them the same, of a row and of what is set. */
  ofRow(row: Row): unknown[];
  ofFact(fact: Fact): unknown[];
}

const edtf = (date: DateInput | null | undefined) => date?.edtf ?? null;

/** Facts that are set with a record and stand on passages. */
const facts: {
  names: FactField<NameInput>;
  investments: FactField<InvestmentInput>;
  relations: FactField<RelationInput>;
} = {
  names: {
    table: 'name',
    key: 'name_id',
    ofRow: (row) => [row.value, row.name_kind, row.language],
    ofFact: ({ value, nameKind, language = null }) => [value, nameKind, language],
  },
  investments: {
    table: 'investment',
    key: 'investment_id',
    ofRow: (row) => [row.person_id, row.company_id],
    ofFact: ({ investor: { personId = null, companyId = null } }) => [personId, companyId],
  },
  relations: {
    table: 'company_relation',
    key: 'relation_id',
    ofRow: (row) => [row.relation_kind, row.object_id, row.since_edtf, row.until_edtf],
    ofFact: ({ relationKind, objectId, since, until }) => [relationKind, objectId, edtf(since), edtf(until)],
  },
};

/** The fields to set, the facts among them with the passages they had; one that is still there keeps its own. */
export async function withPassages(
  tx: Tx,
  { type, id }: { type: AggregateType; id: string },
  then: Snapshot,
  set: Record<string, unknown>,
): Promise<Record<string, unknown>> {
  const now = await snapshotOf(tx, type, id);
  const restored = { ...set };
  for (const [field, fact] of Object.entries(facts) as [string, FactField<object>][]) {
    const { table, key, ofRow, ofFact } = fact;
    const given = set[field] as object[] | undefined;
    if (!given) continue;
    const present = new Set(rowsOf(now, table).map((row) => JSON.stringify(ofRow(row))));
    const rows = new Map(rowsOf(then, table).map((row) => [JSON.stringify(ofRow(row)), row]));
    const withThem = [];
    for (const each of given) {
      const identity = JSON.stringify(ofFact(each));
      const row = present.has(identity) ? undefined : rows.get(identity);
      const kept = row ? rowsOf(then, 'evidence').filter((passage) => passage[key] === row.id) : [];
      withThem.push({ ...each, evidence: await standingPassages(tx, kept.map(passageOf)) });
    }
    restored[field] = withThem;
  }
  return restored;
}

function passageOf({ document_id: documentId, start, end, exact, prefix, suffix }: Row): KeptPassage {
  return { documentId, start, end, exact, prefix, suffix } as KeptPassage;
}
