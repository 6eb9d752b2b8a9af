import {
  CorrectionList as Corrections,
  type CorrectionListQuery,
} from '../generated/corrections/correction-list.ts';
import { timeRangeFilter } from '../lists/filters/range-filters.tsx';
import type { ListDefinition } from '../lists/list-definition.ts';
import { RecordList } from '../lists/record-list.tsx';
import { useFieldWords } from '../records/field-words.ts';
import { textColumn, timeColumn } from '../records/list-columns.tsx';
import { recordFilter } from '../records/record-filter.tsx';
import { pathOf, titleOf } from '../records/reference.ts';

type Correction = CorrectionListQuery['corrections']['nodes'][number];

const corrections: ListDefinition<Correction> = {
  name: 'corrections',
  kind: 'document',
  title: 'correctionList.title',
  none: 'correctionList.none',
  operation: Corrections,
  nameOf: ({ target }) => titleOf(target),
  toRecord: ({ target }) => pathOf(target),
  name_: { label: 'correctionList.record' },
  columns: [
    {
      key: 'field',
      label: 'correctionList.field',
      render: ({ field }) => <FieldShown field={field} />,
      text: ({ field }) => field,
    },
    textColumn({ key: 'old', label: 'correctionList.old', value: ({ oldValue }) => oldValue }),
    textColumn({ key: 'new', label: 'correctionList.new', value: ({ newValue }) => newValue }),
    textColumn({ key: 'notice', label: 'correctionList.notice', value: ({ notice }) => notice }),
    timeColumn({
      key: 'at',
      label: 'correctionList.at',
      sort: 'CORRECTED_AT',
      value: ({ correctedAt }) => correctedAt,
    }),
    textColumn({
      key: 'reason',
      label: 'lists.reason.label',
      hiddenAtFirst: true,
      value: ({ reason }) => reason,
    }),
  ],
  filters: [
    recordFilter({ key: 'articles', label: 'records.field.article', types: ['ARTICLE'] }),
    recordFilter({
      key: 'target',
      label: 'correctionList.record',
      types: ['PERSON', 'COMPANY', 'FUNDING_ROUND', 'QUOTE', 'ARTICLE'],
      isSingle: true,
    }),
    timeRangeFilter({ key: 'since', field: 'correctedAt', label: 'correctionList.at' }),
  ],
  text: { field: 'text', label: 'lists.text.notice' },
  order: 'CORRECTED_AT.DESC',
  views: [{ key: 'all', label: 'lists.view.all', params: {} }],
  phone: { text: ({ notice }) => notice },
  bulk: [],
  empty: { title: 'correctionList.emptyTitle', text: 'correctionList.emptyText' },
};

export function CorrectionList() {
  return <RecordList definition={corrections} />;
}

function FieldShown({ field }: { field: string }) {
  return useFieldWords()(field);
}
