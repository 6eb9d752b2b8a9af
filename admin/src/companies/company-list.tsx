import { CompanyList as Companies, type CompanyListQuery } from '../generated/companies/company-list.ts';
import { companyKindValues } from '../generated/enums.ts';
import { DeleteCompany } from '../generated/records/list-acts.ts';
import { useWords } from '../i18n/use-words.ts';
import { dateRangeFilter } from '../lists/filters/range-filters.tsx';
import type { ListDefinition } from '../lists/list-definition.ts';
import { RecordList } from '../lists/record-list.tsx';
import { deleteAct, hideAct, mergeAct, showAct } from '../records/list-acts.ts';
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

type Company = CompanyListQuery['companies']['nodes'][number];

const latestAmount = ({ fundingRounds: { nodes } }: Company) => nodes[0]?.amount;

const companies: ListDefinition<Company> = {
  name: 'companies',
  kind: 'company',
  title: 'companyList.title',
  none: 'companyList.none',
  operation: Companies,
  nameOf: ({ name }) => name,
  toRecord: ({ id }) => `/companies/${id}`,
  name_: { label: 'records.field.name', sort: 'NAME' },
  aside: (company) => <OtherName company={company} />,
  columns: [
    enumColumn(
      { key: 'kind', label: 'records.field.companyKind', value: ({ companyKind }) => companyKind },
      'companyKind',
    ),
    edtfColumn({
      key: 'founded',
      label: 'records.field.foundedOn',
      sort: 'FOUNDED_ON',
      value: ({ foundedOn }) => foundedOn,
    }),
    amountColumn({ key: 'round', label: 'companyList.round', value: latestAmount }),
    countColumn({
      key: 'rounds',
      label: 'companyList.rounds',
      hiddenAtFirst: true,
      value: ({ fundingRounds }) => fundingRounds.totalCount,
    }),
    countColumn({ key: 'people', label: 'companyList.people', value: ({ roles }) => roles.totalCount }),
    countColumn({
      key: 'articles',
      label: 'companyList.articles',
      value: ({ articles }) => articles.totalCount,
    }),
    visibilityColumn(),
    textColumn({
      key: 'headquarters',
      label: 'records.field.headquarters',
      hiddenAtFirst: true,
      value: ({ headquarters }) => headquarters,
    }),
    sentenceColumn(),
    ...changeColumns(),
  ],
  text: { field: 'text', label: 'lists.text.name' },
  filters: [
    enumFilter(
      { key: 'companyKind', label: 'records.field.companyKind', values: companyKindValues },
      'companyKind',
    ),
    dateRangeFilter({ key: 'founded', field: 'foundedOn', label: 'records.field.foundedOn' }),
    recordFilter({ key: 'people', label: 'records.field.person', types: ['PERSON'] }),
    checkFilter('lists.filter.check'),
    ...visibilityFilters,
  ],
  order: 'NAME.ASC',
  views: [
    { key: 'all', label: 'lists.view.all', params: {} },
    { key: 'noSentence', label: 'lists.view.noSentence', params: { check: 'NO_SENTENCE' } },
    { key: 'disagree', label: 'lists.view.disagree', params: { check: 'SOURCES_DISAGREE' } },
    { key: 'hidden', label: 'enums.visibility.HIDDEN', params: { visibility: 'HIDDEN' } },
  ],
  phone: {
    text: ({ companyKind, articles }, say) =>
      [
        say(`enums.companyKind.${companyKind}`),
        say('lists.articles', { smart_count: articles.totalCount }),
      ].join(' · '),
    aside: (company) => {
      const amount = latestAmount(company);
      return amount && <AmountShown amount={amount} />;
    },
  },
  bulk: [mergeAct('companies'), hideAct(), showAct(), deleteAct(DeleteCompany)],
  create: { label: 'companyList.create', to: '/companies/new' },
  empty: { title: 'companyList.emptyTitle', text: 'companyList.emptyText' },
};

export function CompanyList() {
  return <RecordList definition={companies} />;
}

/** By which name one may know it: as it is written at home, or as it was called. */
function OtherName({ company: { names } }: { company: Company }) {
  const say = useWords();
  const former = names.find(({ nameKind }) => nameKind === 'FORMER');
  if (former) return say('companyList.formerly', { name: former.value });
  return names.find(({ nameKind }) => nameKind === 'NATIVE' || nameKind === 'SHORT')?.value;
}
