import { milestoneKindValues } from '../generated/enums.ts';
import {
  MilestoneList as Milestones,
  type MilestoneListQuery,
} from '../generated/milestones/milestone-list.ts';
import { DeleteMilestone } from '../generated/records/list-acts.ts';
import { dateRangeFilter } from '../lists/filters/range-filters.tsx';
import type { ListDefinition } from '../lists/list-definition.ts';
import { RecordList } from '../lists/record-list.tsx';
import { deleteAct, hideAct, showAct } from '../records/list-acts.ts';
import {
  changeColumns,
  edtfColumn,
  enumColumn,
  textColumn,
  visibilityColumn,
} from '../records/list-columns.tsx';
import { checkFilter, enumFilter, visibilityFilters } from '../records/list-filters.ts';
import { recordFilter } from '../records/record-filter.tsx';
import { EdtfShown } from '../records/shown-values.tsx';

type Milestone = MilestoneListQuery['milestones']['nodes'][number];

const participantsOf = ({ participants }: Milestone): string =>
  participants.map(({ name }) => name).join(', ');

const milestones: ListDefinition<Milestone> = {
  name: 'milestones',
  kind: 'milestone',
  title: 'milestoneList.title',
  none: 'milestoneList.none',
  operation: Milestones,
  nameOf: ({ title }) => title,
  toRecord: ({ id }) => `/milestones/${id}`,
  name_: { label: 'milestoneList.milestone' },
  columns: [
    enumColumn(
      { key: 'kind', label: 'records.field.milestoneKind', value: ({ milestoneKind }) => milestoneKind },
      'milestoneKind',
    ),
    edtfColumn({ key: 'happened', label: 'records.field.happenedOn', value: ({ happenedOn }) => happenedOn }),
    textColumn({ key: 'participants', label: 'records.field.participants', value: participantsOf }),
    visibilityColumn(),
    ...changeColumns(),
  ],
  text: { field: 'text', label: 'lists.text.title' },
  filters: [
    enumFilter(
      { key: 'milestoneKind', label: 'records.field.milestoneKind', values: milestoneKindValues },
      'milestoneKind',
    ),
    dateRangeFilter({ key: 'happened', field: 'happenedOn', label: 'records.field.happenedOn' }),
    recordFilter({ key: 'companies', label: 'records.field.company', types: ['COMPANY'] }),
    recordFilter({ key: 'people', label: 'records.field.person', types: ['PERSON'] }),
    checkFilter('lists.filter.check'),
    ...visibilityFilters,
  ],
  order: 'HAPPENED_ON.ASC',
  views: [
    { key: 'all', label: 'lists.view.all', params: {} },
    {
      key: 'ipo',
      label: 'milestoneList.ipo',
      params: { milestoneKind: 'IPO_APPROVED,IPO_FILED,IPO_PLANNED,IPO_STALLED,IPO_WITHDRAWN,LISTED' },
    },
    { key: 'noSentence', label: 'lists.view.noSentence', params: { check: 'NO_SENTENCE' } },
    { key: 'hidden', label: 'enums.visibility.HIDDEN', params: { visibility: 'HIDDEN' } },
  ],
  phone: {
    text: (milestone, say) =>
      [say(`enums.milestoneKind.${milestone.milestoneKind}`), participantsOf(milestone)]
        .filter(Boolean)
        .join(' · '),
    aside: ({ happenedOn }) => happenedOn && <EdtfShown edtf={happenedOn.edtf} />,
  },
  bulk: [hideAct(), showAct(), deleteAct(DeleteMilestone)],
  create: { label: 'milestoneList.create', to: '/milestones/new' },
  empty: { title: 'milestoneList.emptyTitle', text: 'milestoneList.emptyText' },
};

export function MilestoneList() {
  return <RecordList definition={milestones} />;
}
