import {
  byHandReads,
  column,
  connectionOf,
  expression,
  globalId,
  party,
  uncertainDate,
  variant,
} from '../graphql/reads/fields.ts';
import type { FieldRead, ReadMap, Scope } from '../graphql/reads/read-map.ts';
import { aliveOwner } from '../parties/party.reads.ts';

/** Another accepted, not deprecated claim of the same field and time has another value. */
function isDisputed(row: Scope): string {
  const same = (name: string) => `o.${name} is not distinct from ${row.col(name)}`;
  const subject = ['person_id', 'company_id', 'round_id']
    .map(
      (key) =>
        `when ${row.col(key)} is not null then exists (select 1 from claim o where o.${key} = ${row.col(key)} and ${differs(row, same)})`,
    )
    .join(' ');
  return `(${row.col('status')} = 'ACCEPTED' and ${row.col('rank')} <> 'DEPRECATED' and case ${subject} end)`;
}

function differs(row: Scope, same: (name: string) => string): string {
  return [
    `o.field = ${row.col('field')}`,
    same('applies_edtf'),
    `o.status = 'ACCEPTED'`,
    `o.rank <> 'DEPRECATED'`,
    `o.value_key <> ${row.col('value_key')}`,
  ].join(' and ');
}

/** The fields of an amount or a date as a value of its own, told apart from those of other types by the row. */
function parts(prefix: string, names: readonly string[]): Record<string, FieldRead> {
  return Object.fromEntries(names.map((name) => [name, column(`${prefix}_${name}`)]));
}

const decimal = (sql: (row: Scope) => string) => expression((row) => `trim_scale(${sql(row)})::text`);
const min = (row: Scope) => row.col('amount_min');
const max = (row: Scope) => row.col('amount_max');

export const claimReads: ReadMap = {
  type: 'Claim',
  table: 'claim',
  alive: (row) =>
    [
      aliveOwner('person', row.col('person_id')),
      aliveOwner('company', row.col('company_id')),
      aliveOwner('funding_round', row.col('round_id')),
    ].join(' and '),
  fields: {
    id: globalId('Claim'),
    field: column('field'),
    value: variant('value_kind', {
      TEXT: { type: 'TextValue', fields: { content: column('text_value') } },
      DATE: { type: 'UncertainDate', fields: parts('date', ['edtf', 'earliest', 'latest', 'verbatim']) },
      AMOUNT: {
        type: 'MonetaryAmount',
        fields: {
          ...parts('amount', ['currency', 'qualifier', 'verbatim']),
          min: decimal(min),
          max: decimal(max),
          value: decimal((row) => `case when ${min(row)} = ${max(row)} then ${min(row)} end`),
        },
      },
      PARTY: {
        type: 'PartyValue',
        fields: { party: party({ Person: 'party_person_id', Company: 'party_company_id' }) },
      },
    }),
    verbatim: column('verbatim'),
    appliesOn: uncertainDate('applies'),
    claimStatus: column('status'),
    rank: column('rank'),
    rankReason: column('rank_reason'),
    isDisputed: expression(isDisputed),
    confidence: column('confidence'),
    recordedAt: column('recorded_at'),
    evidence: connectionOf('Evidence', 'claim_id'),
    ...byHandReads,
  },
  list: {
    filters: {},
    orders: { FIELD: { column: 'field', type: 'text' } },
    defaultOrder: { field: 'FIELD', direction: 'ASC' },
  },
};
