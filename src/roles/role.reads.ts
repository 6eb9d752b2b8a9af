import {
  byHandReads,
  column,
  connectionOf,
  editorsOnly,
  globalId,
  one,
  uncertainDate,
} from '../graphql/reads/fields.ts';
import type { ReadMap } from '../graphql/reads/read-map.ts';

export const roleReads: ReadMap = {
  type: 'Role',
  table: 'role',
  alive: (row) => `${row.col('deleted_at')} is null`,
  fields: {
    id: globalId('Role'),
    version: column('version'),
    revision: editorsOnly(column('revision')),
    person: one('Person', 'person_id'),
    company: one('Company', 'company_id'),
    title: column('title'),
    roleKind: column('role_kind'),
    startedOn: uncertainDate('started'),
    endedOn: uncertainDate('ended'),
    isCurrent: column('is_current'),
    evidence: connectionOf('Evidence', 'role_id'),
    ...byHandReads,
  },
  list: {
    filters: {},
    orders: { STARTED_ON: { column: 'started_sort', type: 'date' } },
    defaultOrder: { field: 'STARTED_ON', direction: 'DESC' },
  },
};
