/** What a revision says of the fields that claims settle, and of the claims themselves. */
import { claimFields, type ClaimField, type ClaimSubject } from '../history/claim-fields.ts';
import type { ClaimRank, ClaimStatus } from '../database/generated/enums.ts';
import { settleRecord } from '../history/settle-record.ts';
import type { AggregateType } from '../history/record-tables.ts';
import { rowsOf, type Row, type Snapshot } from '../history/snapshot.ts';
import { dateOfRow, shownParty } from '../history/state-rules.ts';
import { toGlobalId } from '../text/global-id.ts';

export function claimSubject(type: AggregateType): ClaimSubject | null {
  return type === 'PERSON' || type === 'COMPANY' || type === 'FUNDING_ROUND' ? type : null;
}

interface SettledField {
  name: string;
  kind: ClaimField['kind'];
  column: string;
}

/** Fields with a column that a claim settles. */
export function settledFields(type: AggregateType): SettledField[] {
  const subject = claimSubject(type);
  const fields = subject ? Object.entries<ClaimField>(claimFields[subject]) : [];
  return fields.flatMap(([name, { kind, column }]) => (column ? [{ name, kind, column }] : []));
}

/** Which claim settled each of them. */
export function settledBy(
  subject: ClaimSubject,
  snapshot: Snapshot,
): { field: string; claimId: string | null }[] {
  const isPublic = snapshot.record.is_public as boolean;
  const claims = rowsOf(snapshot, 'claim')
    .filter((row) => (row.is_public as boolean) || !isPublic)
    .map((row) => ({
      id: row.id as string,
      field: row.field as string,
      status: row.status as ClaimStatus,
      rank: row.rank as ClaimRank,
      recordedAt: new Date(row.recorded_at as string),
      appliesEdtf: row.applies_edtf as string | null,
    }));
  const settled = settleRecord(claims);
  return settledFields(subject).map(({ name }) => ({ field: name, claimId: settled.get(name)?.id ?? null }));
}

/** Their values in the form in which claims take them; null where nothing settles one. */
export function settledValues(type: AggregateType, { record }: Snapshot): Record<string, unknown> {
  return Object.fromEntries(
    settledFields(type).map(({ name, kind, column }) => [name, settledValue(record, kind, column)]),
  );
}

function settledValue(record: Row, kind: ClaimField['kind'], column: string): unknown {
  if (kind === 'DATE') return dateOfRow(record, column);
  if (kind === 'AMOUNT') return amountOf(record, column);
  return record[column] ?? null;
}

function amountOf(row: Row, prefix: string): object | null {
  const { [`${prefix}_qualifier`]: qualifier, [`${prefix}_currency`]: currency } = row;
  if (qualifier === null || qualifier === undefined) return null;
  const decimal = (part: string) => {
    const value = row[`${prefix}_${part}`];
    return typeof value === 'number'
      ? value.toLocaleString('en', { useGrouping: false, maximumFractionDigits: 6 })
      : null;
  };
  const verbatim = row[`${prefix}_verbatim`] ?? null;
  return { min: decimal('min'), max: decimal('max'), currency, qualifier, verbatim };
}

/** The record's claims, each with its standing. */
export function claimsOfSnapshot(snapshot: Snapshot): object[] {
  return rowsOf(snapshot, 'claim')
    .map((row) => ({
      id: toGlobalId('Claim', row.id as string),
      field: row.field,
      value: valueOf(row),
      claimStatus: row.status,
      rank: row.rank,
      rankReason: row.rank_reason,
    }))
    .toSorted((a, b) => (a.id < b.id ? -1 : 1));
}

function valueOf(row: Row): unknown {
  switch (row.value_kind) {
    case 'DATE':
      return { date: dateOfRow(row, 'date') };
    case 'AMOUNT':
      return { amount: amountOf(row, 'amount') };
    case 'PARTY':
      return {
        party: shownParty({
          personId: row.party_person_id as string | null,
          companyId: row.party_company_id as string | null,
        }),
      };
    default:
      return { text: row.text_value };
  }
}
