import type { Tx } from '../database/transaction.ts';
import { checkReferences, type Reference } from '../history/check-references.ts';
import { bringBack } from '../history/delete-record.ts';
import { recordTables, type AggregateType, type DeletableType } from '../history/record-tables.ts';

/** Columns by which a record and its own parts point to others. */
const pointers: Readonly<
  Record<
    DeletableType,
    readonly { table: string; key: string; to: Readonly<Record<string, Reference['type']>> }[]
  >
> = {
  PERSON: [],
  COMPANY: [{ table: 'company_relation', key: 'subject_id', to: { object_id: 'COMPANY' } }],
  FUNDING_ROUND: [
    { table: 'funding_round', key: 'id', to: { company_id: 'COMPANY' } },
    { table: 'investment', key: 'round_id', to: { person_id: 'PERSON', company_id: 'COMPANY' } },
  ],
  QUOTE: [
    {
      table: 'quote',
      key: 'id',
      to: {
        person_id: 'PERSON',
        company_id: 'COMPANY',
        article_id: 'ARTICLE',
        speaker_role_id: 'ROLE',
        rendering_of_id: 'QUOTE',
      },
    },
  ],
  ROLE: [{ table: 'role', key: 'id', to: { person_id: 'PERSON', company_id: 'COMPANY' } }],
  MILESTONE: [
    {
      table: 'milestone_participant',
      key: 'milestone_id',
      to: { person_id: 'PERSON', company_id: 'COMPANY' },
    },
  ],
};

/** Takes a deletion back where there was one; refused while what the record points to is deleted itself. */
export async function bringBackRecord(tx: Tx, type: AggregateType, id: string): Promise<void> {
  if (type === 'ARTICLE' || !(await bringBack(tx, type, id))) return;
  const references: Reference[] = [];
  for (const { table, key, to } of pointers[type]) {
    const rows = await tx.$queryRawUnsafe<Record<string, string | null>[]>(
      `select ${Object.keys(to).join(', ')} from ${table} where ${key} = $1::uuid`,
      id,
    );
    for (const row of rows) {
      for (const [column, target] of Object.entries(to)) {
        references.push({ type: target, id: row[column], field: recordTables[type] });
      }
    }
  }
  await checkReferences(tx, references);
}
