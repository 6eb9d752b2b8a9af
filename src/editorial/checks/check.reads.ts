import { column, connection, expression, list, one } from '../../graphql/reads/fields.ts';
import type { ReadMap, Scope, ValueRead } from '../../graphql/reads/read-map.ts';
import { literal } from '../../graphql/reads/statement.ts';
import { checkText } from '../../text/well-formed.ts';
import { checkedRecords, findingIdSql } from './finding-id.rules.ts';

/** Findings about records that hold the text as lists find them; about roles also by whose they are. */
function hasText(row: Scope, text: string): string {
  const found = (type: keyof typeof checkedRecords) => `(select found_all('${type}', ${text}))`;
  const roles = `(select r.id from role r where r.person_id in ${found('Person')} or r.company_id in ${found('Company')}
    or strpos(lower(r.title), lower(${text})) > 0)`;
  const each = Object.entries(checkedRecords).map(([type, key]) => {
    const id = row.col(key);
    const records = type === 'Role' ? roles : found(type as keyof typeof checkedRecords);
    return `(${id} is not null and ${id} in ${records})`;
  });
  return `(${each.join(' or ')})`;
}

/** What was said of the doubt in its present state. */
function ofDismissal(name: string): ValueRead {
  return expression(
    (row) =>
      `(select d.${name} from finding_dismissal d where (d.check_kind, d.finding_id, d.state) = (${row.col('check_kind')}, ${row.col('id')}, ${row.col('state')}))`,
  );
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
    record: { kind: 'either', types: checkedRecords },
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
    reason: ofDismissal('reason'),
    dismissedBy: ofDismissal('actor'),
    dismissedAt: ofDismissal('dismissed_at'),
  },
  list: {
    filters: {},
    orders: { SINCE: { column: 'since', type: 'timestamptz' } },
    defaultOrder: { field: 'SINCE', direction: 'DESC' },
    where: (row) => `${row.col('since')} <= now()`,
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
        ...(typeof args.text === 'string'
          ? [
              hasText(
                finding,
                bind(({ text }) => checkText(text, { field: 'text', maxLength: 200 }), 'text'),
              ),
            ]
          : []),
      ].join(' and '),
  }),
};
