import type { DateInput } from '../database/columns.ts';
import type { RoleKind } from '../database/generated/enums.ts';
import { dateOfRow, type StateRules } from '../history/state-rules.ts';
import { visibilityOfRow, type VisibilityFields } from '../history/visibility-by-hand.ts';
import { toGlobalId } from '../text/global-id.ts';

/** What can be set of a role. */
export interface RoleFields extends VisibilityFields {
  personId: string;
  companyId: string;
  title: string;
  roleKind: RoleKind;
  startedOn?: DateInput | null;
  endedOn?: DateInput | null;
  /** Null where no source says whether it goes on. */
  isCurrent?: boolean | null;
}

export const roleStates: StateRules<Required<RoleFields>> = {
  type: 'ROLE',
  of: ({ record }) => ({
    personId: record.person_id as string,
    companyId: record.company_id as string,
    title: record.title as string,
    roleKind: record.role_kind as RoleKind,
    startedOn: dateOfRow(record, 'started'),
    endedOn: dateOfRow(record, 'ended'),
    isCurrent: record.is_current as boolean | null,
    ...visibilityOfRow(record),
  }),
  shown: {
    personId: { name: 'person', value: (id: string) => toGlobalId('Person', id) },
    companyId: { name: 'company', value: (id: string) => toGlobalId('Company', id) },
  },
};
