import { fundingRoundTypeValues } from '../generated/enums.ts';
import { RoundList as Rounds, type RoundListQuery } from '../generated/funding/round-list.ts';
import { DeleteFundingRound } from '../generated/records/list-acts.ts';
import { amountFilter } from '../lists/filters/amount-filter.tsx';
import { dateRangeFilter } from '../lists/filters/range-filters.tsx';
import type { ListDefinition } from '../lists/list-definition.ts';
import { RecordList } from '../lists/record-list.tsx';
import { deleteAct, hideAct, showAct } from '../records/list-acts.ts';
import {
  amountColumn,
  changeColumns,
  countColumn,
  edtfColumn,
  enumColumn,
  textColumn,
  visibilityColumn,
} from '../records/list-columns.tsx';
import { checkFilter, enumFilter, visibilityFilters } from '../records/list-filters.ts';
import { sentenceColumn } from '../records/sentence-column.tsx';
import { recordFilter } from '../records/record-filter.tsx';
import { AmountShown } from '../records/shown-values.tsx';

type Round = RoundListQuery['fundingRounds']['nodes'][number];

const investorsOf = ({ investments: { nodes, totalCount } }: Round): string | null => {
  if (nodes.length === 0) return null;
  const names = nodes.map(({ investor }) => investor.name).join(', ');
  return totalCount > nodes.length ? `${names} +${totalCount - nodes.length}` : names;
};

const rounds: ListDefinition<Round> = {
  name: 'rounds',
  kind: 'round',
  title: 'roundList.title',
  none: 'roundList.none',
  operation: Rounds,
  nameOf: ({ title }) => title,
  toRecord: ({ id }) => `/rounds/${id}`,
  name_: { label: 'roundList.round' },
  columns: [
    textColumn({ key: 'company', label: 'records.field.company', value: ({ company }) => company.name }),
    enumColumn(
      { key: 'type', label: 'records.field.roundType', value: ({ roundType }) => roundType },
      'roundType',
    ),
    amountColumn({
      key: 'amount',
      label: 'records.field.amount',
      sort: 'AMOUNT',
      sortNeeds: 'amount',
      value: ({ amount }) => amount,
    }),
    edtfColumn({
      key: 'announced',
      label: 'records.field.announcedOn',
      sort: 'ANNOUNCED_ON',
      value: ({ announcedOn }) => announcedOn,
    }),
    textColumn({ key: 'investors', label: 'records.field.investments', value: investorsOf }),
    countColumn({
      key: 'articles',
      label: 'roundList.articles',
      value: ({ articles }) => articles.totalCount,
    }),
    visibilityColumn(),
    amountColumn({
      key: 'valuation',
      label: 'records.field.valuation',
      hiddenAtFirst: true,
      value: ({ valuation }) => valuation,
    }),
    textColumn({
      key: 'series',
      label: 'records.field.series',
      hiddenAtFirst: true,
      value: ({ series }) => series,
    }),
    sentenceColumn(),
    ...changeColumns(),
  ],
  text: { field: 'text', label: 'lists.text.title' },
  filters: [
    recordFilter({ key: 'companies', label: 'records.field.company', types: ['COMPANY'] }),
    recordFilter({ key: 'investors', label: 'roundList.investor', types: ['COMPANY', 'PERSON'] }),
    enumFilter(
      { key: 'roundType', label: 'records.field.roundType', values: fundingRoundTypeValues },
      'roundType',
    ),
    amountFilter({ key: 'amount', label: 'records.field.amount' }),
    dateRangeFilter({ key: 'announced', field: 'announcedOn', label: 'records.field.announcedOn' }),
    checkFilter('lists.filter.check'),
    ...visibilityFilters,
  ],
  order: 'ANNOUNCED_ON.DESC',
  views: [
    { key: 'all', label: 'lists.view.all', params: {} },
    { key: 'noSentence', label: 'lists.view.noSentence', params: { check: 'NO_SENTENCE' } },
    { key: 'disagree', label: 'lists.view.disagree', params: { check: 'SOURCES_DISAGREE' } },
    { key: 'hidden', label: 'enums.visibility.HIDDEN', params: { visibility: 'HIDDEN' } },
  ],
  phone: {
    text: (round) => [round.company.name, investorsOf(round)].filter((part) => part !== null).join(' · '),
    aside: ({ amount }) => amount && <AmountShown amount={amount} />,
  },
  bulk: [hideAct(), showAct(), deleteAct(DeleteFundingRound)],
  create: { label: 'roundList.create', to: '/rounds/new' },
  empty: { title: 'roundList.emptyTitle', text: 'roundList.emptyText' },
};

export function RoundList() {
  return <RecordList definition={rounds} />;
}
