import { column, connection, expression, list, one } from '../../graphql/reads/fields.ts';
import type { ReadMap, Scope } from '../../graphql/reads/read-map.ts';
import { literal } from '../../graphql/reads/statement.ts';
import type { CheckedType } from './check.type.ts';
import { checkedRecords as records, findingIdSql } from './finding-id.rules.ts';

/** A record's column, its table and by what somebody would look for it. */
const recordTypes: Readonly<Record<CheckedType, readonly [column: string, table: string, label: string]>> = {
  PERSON: [records.Person, 'person', 'name'],
  COMPANY: [records.Company, 'company', 'name'],
  FUNDING_ROUND: [records.FundingRound, 'funding_round', 'title'],
  QUOTE: [records.Quote, 'quote', 'text'],
  ROLE: [records.Role, 'role', 'title'],
  MILESTONE: [records.Milestone, 'milestone', 'title'],
};

function hasText(row: Scope, text: string): string {
  const within = Object.values(recordTypes).map(
    ([key, table, label]) =>
      `exists (select 1 from ${table} r where r.id = ${row.col(key)} and strpos(lower(r.${label}), lower(${text})) > 0)`,
  );
  return `(${within.join(' or ')})`;
}

export const checkReads: ReadMap = {
  type: 'Check',
  table: 'check_count',
  fields: { checkKind: column('check_kind'), count: column('count') },
};

export const findingReads: ReadMap = {
  type: 'CheckFinding',
  table: 'check_finding',
  fields: {
    id: expression((row) => findingIdSql((name) => row.col(name))),
    checkKind: column('check_kind'),
    record: { kind: 'either', types: records },
    fact: {
      kind: 'either',
      types: {
        Claim: 'claim_id',
        CompanyRelation: 'relation_id',
        Investment: 'investment_id',
        Role: 'role_id',
        Quote: 'quote_id',
        Milestone: 'milestone_id',
      },
    },
    name: one('Name', 'name_id'),
    other: {
      kind: 'either',
      types: {
        Claim: 'other_claim_id',
        Role: 'other_role_id',
        FundingRound: 'other_round_id',
        Person: 'other_person_id',
        Company: 'other_company_id',
      },
    },
    field: column('field'),
    since: column('since'),
    isDismissed: column('is_dismissed'),
    reason: column('reason'),
    dismissedBy: column('actor'),
    dismissedAt: column('dismissed_at'),
  },
  list: {
    filters: {},
    orders: { SINCE: { column: 'since', type: 'timestamptz' } },
    defaultOrder: { field: 'SINCE', direction: 'DESC' },
  },
};

export const checkRoots = {
  checks: list('Check', { orderBy: (check) => check.col('check_kind') }),
  findings: connection('CheckFinding', {
    where: (finding, _row, bind, args) =>
      [
        // The kind stands in the text, so that the planner leaves out what is about others.
        `${finding.col('check_kind')} = ${literal(args.checkKind)}`,
        `${args.isDismissed ? '' : 'not '}${finding.col('is_dismissed')}`,
        ...(args.recordTypes
          ? [`${finding.col('record_type')} = any(${bind((values) => values.recordTypes, '"RecordType"[]')})`]
          : []),
        ...(args.text
          ? [
              hasText(
                finding,
                bind((values) => values.text, 'text'),
              ),
            ]
          : []),
      ].join(' and '),
  }),
};
