import {
  byHandReads,
  column,
  connectionOf,
  editorsOnly,
  globalId,
  lastSaveReads,
  parties,
  uncertainDate,
  updatedOrder,
} from '../graphql/reads/fields.ts';
import { dateRange, holding, inDoubt, oneOf, uuidsOf, visibilityFilters } from '../graphql/reads/filters.ts';
import type { FilterRead, ReadMap } from '../graphql/reads/read-map.ts';

function withParticipant(
  key: 'person_id' | 'company_id',
  type: 'Person' | 'Company',
  field: string,
): FilterRead<readonly string[]> {
  return (row, _value, bind) =>
    `${row.col('id')} in (select p.milestone_id from milestone_participant p where p.${key} = any(${bind((ids) => uuidsOf([type], field, ids), 'uuid[]')}))`;
}

export const milestoneReads: ReadMap = {
  type: 'Milestone',
  table: 'milestone',
  alive: (row) => `${row.col('deleted_at')} is null`,
  fields: {
    id: globalId('Milestone'),
    version: column('version'),
    revision: editorsOnly(column('revision')),
    milestoneKind: column('milestone_kind'),
    title: column('title'),
    happenedOn: uncertainDate('happened'),
    participants: parties(
      'milestone_participant',
      (link, row) => `${link.col('milestone_id')} = ${row.col('id')}`,
    ),
    evidence: connectionOf('Evidence', 'milestone_id'),
    ...lastSaveReads('MILESTONE'),
    ...byHandReads,
  },
  list: {
    filters: {
      people: withParticipant('person_id', 'Person', 'filterBy.people'),
      companies: withParticipant('company_id', 'Company', 'filterBy.companies'),
      milestoneKind: oneOf('milestone_kind', '"MilestoneKind"'),
      happenedOn: dateRange('happened'),
      text: holding('Milestone'),
    },
    editorsFilters: { ...visibilityFilters, check: inDoubt(['milestone_id']) },
    orders: { HAPPENED_ON: { column: 'happened_sort', type: 'date' }, UPDATED_AT: updatedOrder },
    defaultOrder: { field: 'HAPPENED_ON', direction: 'ASC' },
  },
};
