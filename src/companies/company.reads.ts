import {
  byHandReads,
  column,
  connection,
  globalId,
  list,
  one,
  uncertainDate,
  updatedOrder,
} from '../graphql/reads/fields.ts';
import { dateRange, holding, inDoubt, oneOf, uuidsOf, visibilityFilters } from '../graphql/reads/filters.ts';
import type { ReadMap } from '../graphql/reads/read-map.ts';
import { claimFields } from '../history/claim-fields.ts';
import { evidenceOf, partyReads } from '../parties/party.reads.ts';

export const companyReads: ReadMap = {
  type: 'Company',
  table: 'company',
  alive: (row) => `${row.col('deleted_at')} is null`,
  redirect: { column: 'company_id', recordType: 'COMPANY' },
  past: {
    recordType: 'COMPANY',
    parts: ['Name', 'CompanyRelation', 'Evidence'],
    links: ['external_id', 'document'],
  },
  fields: {
    id: globalId('Company'),
    ...partyReads('Company', Object.keys(claimFields.COMPANY)),
    legalName: column('legal_name'),
    companyKind: column('company_kind'),
    foundedOn: uncertainDate('founded'),
    dissolvedOn: uncertainDate('dissolved'),
    headquarters: column('headquarters'),
    website: column('website'),
    fundingRounds: connection('FundingRound', {
      where: (round, row) => `${round.col('company_id')} = ${row.col('id')}`,
    }),
    relations: list('CompanyRelation', {
      where: (relation, row) =>
        `(${relation.col('subject_id')} = ${row.col('id')} or ${relation.col('object_id')} = ${row.col('id')})`,
      orderBy: (relation) =>
        `${relation.col('relation_kind')}, ${relation.col('since_earliest')}, ${relation.col('id')}`,
    }),
  },
  list: {
    filters: {
      companyKind: oneOf('company_kind', '"CompanyKind"'),
      people: (row, _value, bind) =>
        `${row.col('id')} in (select r.company_id from role r where r.deleted_at is null and r.person_id = any(${bind((ids) => uuidsOf(['Person'], 'filterBy.people', ids), 'uuid[]')}))`,
      foundedOn: dateRange('founded'),
      text: holding('Company'),
    },
    editorsFilters: {
      ...visibilityFilters,
      check: inDoubt(['company_id', 'other_company_id'], 'company_id'),
    },
    orders: {
      NAME: { column: 'name_sort', type: 'text collate "C"' },
      FOUNDED_ON: { column: 'founded_sort', type: 'date' },
      UPDATED_AT: updatedOrder,
    },
    defaultOrder: { field: 'NAME', direction: 'ASC' },
    where: (row) => `${row.col('merged_into_id')} is null`,
  },
};

export const companyRelationReads: ReadMap = {
  type: 'CompanyRelation',
  table: 'company_relation',
  fields: {
    id: globalId('CompanyRelation'),
    relationKind: column('relation_kind'),
    subject: one('Company', 'subject_id'),
    object: one('Company', 'object_id'),
    since: uncertainDate('since'),
    until: uncertainDate('until'),
    evidence: evidenceOf('relation_id'),
    ...byHandReads,
  },
};
