import { InvalidValue } from '../errors/app-error.ts';
import {
  byHandReads,
  column,
  connection,
  connectionOf,
  editorsOnly,
  globalId,
  lastSaveReads,
  monetaryAmount,
  one,
  party,
  uncertainDate,
  updatedOrder,
} from '../graphql/reads/fields.ts';
import {
  amountRange,
  dateRange,
  holding,
  idOneOf,
  inDoubt,
  oneOf,
  partyUuids,
  visibilityFilters,
} from '../graphql/reads/filters.ts';
import type { ReadMap } from '../graphql/reads/read-map.ts';
import { claimFields } from '../history/claim-fields.ts';
import { aliveOwner, evidenceOf, factCounts, factReads } from '../parties/party.reads.ts';

export const fundingRoundReads: ReadMap = {
  type: 'FundingRound',
  table: 'funding_round',
  past: { recordType: 'FUNDING_ROUND', parts: ['Investment', 'Evidence'], links: ['document'] },
  alive: (row) => `${row.col('deleted_at')} is null`,
  fields: {
    id: globalId('FundingRound'),
    version: column('version'),
    revision: editorsOnly(column('revision')),
    title: column('title'),
    company: one('Company', 'company_id'),
    roundType: column('round_type'),
    series: column('series'),
    amount: monetaryAmount('amount'),
    valuation: monetaryAmount('valuation'),
    announcedOn: uncertainDate('announced'),
    investments: connectionOf('Investment', 'round_id'),
    hasOtherInvestors: column('has_other_investors'),
    articles: connection('Article', {
      through: {
        table: 'appearance',
        where: (appearance, row) => `${appearance.col('round_id')} = ${row.col('id')}`,
        target: 'article_id',
        orders: { PUBLISHED_AT: { column: 'published_sort', type: 'timestamptz' } },
      },
    }),
    ...factReads('round_id', Object.keys(claimFields.FUNDING_ROUND)),
    factCounts: factCounts('round_id'),
    ...lastSaveReads('FUNDING_ROUND'),
    ...byHandReads,
  },
  list: {
    filters: {
      companies: idOneOf('company_id', 'Company', 'filterBy.companies'),
      investors: (row, _value, bind) =>
        `${row.col('id')} in (select i.round_id from investment i where ${(['Person', 'Company'] as const)
          .map(
            (type) =>
              `i.${type.toLowerCase()}_id = any(${bind((ids) => partyUuids(type, 'filterBy.investors', ids), 'uuid[]')})`,
          )
          .join(' or ')})`,
      roundType: oneOf('round_type', '"FundingRoundType"'),
      amount: amountRange('amount'),
      announcedOn: dateRange('announced'),
      text: holding('FundingRound'),
    },
    editorsFilters: { ...visibilityFilters, check: inDoubt(['round_id', 'other_round_id']) },
    orders: {
      ANNOUNCED_ON: { column: 'announced_sort', type: 'date' },
      AMOUNT: { column: 'amount_sort', type: 'numeric' },
      UPDATED_AT: updatedOrder,
    },
    defaultOrder: { field: 'ANNOUNCED_ON', direction: 'DESC' },
    check: ({ orderBy, filterBy }) => {
      if (orderBy?.field === 'AMOUNT' && !filterBy?.amount?.currency) {
        throw new InvalidValue({
          field: 'orderBy.field',
          value: 'AMOUNT',
          rule: 'amounts are ordered within one currency: give filterBy.amount.currency as well',
        });
      }
    },
  },
};

export const investmentReads: ReadMap = {
  type: 'Investment',
  table: 'investment',
  alive: (row) => aliveOwner('funding_round', row.col('round_id')),
  fields: {
    id: globalId('Investment'),
    round: one('FundingRound', 'round_id'),
    investor: party({ Person: 'person_id', Company: 'company_id' }),
    isLead: column('is_lead'),
    evidence: evidenceOf('investment_id'),
    ...byHandReads,
  },
  list: {
    filters: {},
    orders: { POSITION: { column: 'position', type: 'int' } },
    defaultOrder: { field: 'POSITION', direction: 'ASC' },
  },
};
