import type { Tx } from '../database/transaction.ts';
import { claimFields, type ClaimField, type ClaimSubject } from './claim-fields.ts';
import { recordTables } from './record-tables.ts';
import { settleRecord, type SettleClaim } from './settle-record.ts';

const subjectKey = {
  PERSON: 'person_id',
  COMPANY: 'company_id',
  FUNDING_ROUND: 'round_id',
} as const satisfies Record<ClaimSubject, string>;

type Row = SettleClaim & Record<string, unknown>;

const dateParts = ['edtf', 'earliest', 'latest', 'verbatim'];
const amountParts = ['min', 'max', 'currency', 'qualifier', 'verbatim'];

const casts: Readonly<Record<string, string>> = {
  earliest: '::date',
  latest: '::date',
  min: '::numeric',
  max: '::numeric',
  qualifier: '::"AmountQualifier"',
};

/**
 * Writes the columns of records from their claims: all accepted ones while the record is private, only the public ones
 * once it is public. Answers with the ids of those whose columns changed.
 */
export async function settleRecords(tx: Tx, type: ClaimSubject, ids: readonly string[]): Promise<string[]> {
  const changed: string[] = [];
  for (const id of ids) {
    const values = settledColumns(type, await claimsOf(tx, type, id));
    const columns = Object.keys(values);
    const assignments = columns.map((column, index) => `${column} = $${index + 2}${castOf(column)}`);
    const differs = columns.map(
      (column, index) => `${column} is distinct from $${index + 2}${castOf(column)}`,
    );
    const count = await tx.$executeRawUnsafe(
      `update ${recordTables[type]} set ${assignments.join(', ')} where id = $1::uuid and (${differs.join(' or ')})`,
      id,
      ...Object.values(values),
    );
    if (count > 0) changed.push(id);
  }
  return changed;
}

/** The claims that settle a record as it is now, private or public. */
export async function claimsOf(tx: Tx, type: ClaimSubject, id: string): Promise<Row[]> {
  return tx.$queryRawUnsafe<Row[]>(
    `select c.id, c.field, c.status::text, c.rank::text, c.recorded_at as "recordedAt", c.applies_edtf as "appliesEdtf",
       c.text_value, c.verbatim, c.date_edtf, c.date_earliest::text, c.date_latest::text, c.date_verbatim,
       trim_scale(c.amount_min)::text as amount_min, trim_scale(c.amount_max)::text as amount_max, c.amount_currency,
       c.amount_qualifier::text, c.amount_verbatim
     from claim c join ${recordTables[type]} r on r.id = c.${subjectKey[type]}
     where r.id = $1::uuid and c.status = 'ACCEPTED' and (c.is_public or not r.is_public)`,
    id,
  );
}

/** Every settled column of a type with its value, null where no claim gives one. */
export function settledColumns(type: ClaimSubject, claims: readonly Row[]): Record<string, unknown> {
  const settled = settleRecord(claims);
  const values: Record<string, unknown> = {};
  for (const [name, field] of Object.entries<ClaimField>(claimFields[type])) {
    if (!field.column) continue;
    const claim = settled.get(name);
    if (field.kind === 'TEXT') values[field.column] = claim?.text_value ?? null;
    const [prefix, parts] =
      field.kind === 'DATE' ? ['date', dateParts] : ['amount', field.kind === 'AMOUNT' ? amountParts : []];
    for (const part of parts) {
      const value = claim?.[`${prefix}_${part}`] ?? null;
      // The wording is the claim's where the value has none of its own.
      values[`${field.column}_${part}`] = part === 'verbatim' ? (value ?? claim?.verbatim ?? null) : value;
    }
  }
  return values;
}

function castOf(column: string): string {
  return casts[column.slice(column.lastIndexOf('_') + 1)] ?? '::text';
}
