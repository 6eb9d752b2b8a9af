import { column, globalId, uncertainDate, updatedOrder } from '../graphql/reads/fields.ts';
import { dateRange, holding, inDoubt, uuidsOf, visibilityFilters } from '../graphql/reads/filters.ts';
import type { ReadMap } from '../graphql/reads/read-map.ts';
import { claimFields } from '../history/claim-fields.ts';
import { partyReads } from '../parties/party.reads.ts';

export const personReads: ReadMap = {
  type: 'Person',
  table: 'person',
  alive: (row) => `${row.col('deleted_at')} is null`,
  redirect: { column: 'person_id', recordType: 'PERSON' },
  past: { recordType: 'PERSON', parts: ['Name', 'Evidence'], links: ['external_id', 'document'] },
  fields: {
    id: globalId('Person'),
    ...partyReads('Person', Object.keys(claimFields.PERSON)),
    givenName: column('given_name'),
    familyName: column('family_name'),
    bornOn: uncertainDate('born'),
    birthPlace: column('birth_place'),
  },
  list: {
    filters: {
      companies: (row, _value, bind) =>
        `${row.col('id')} in (select r.person_id from role r where r.deleted_at is null and r.company_id = any(${bind((ids) => uuidsOf(['Company'], 'filterBy.companies', ids), 'uuid[]')}))`,
      roleKind: (row, _value, bind) =>
        `${row.col('id')} in (select r.person_id from role r where r.deleted_at is null and r.role_kind = any(${bind((kinds) => kinds, '"RoleKind"[]')}))`,
      bornOn: dateRange('born'),
      text: holding('Person'),
    },
    editorsFilters: { ...visibilityFilters, check: inDoubt(['person_id', 'other_person_id'], 'person_id') },
    orders: {
      NAME: { column: 'name_sort', type: 'text collate "C"' },
      BORN_ON: { column: 'born_sort', type: 'date' },
      UPDATED_AT: updatedOrder,
    },
    defaultOrder: { field: 'NAME', direction: 'ASC' },
    where: (row) => `${row.col('merged_into_id')} is null`,
  },
};
