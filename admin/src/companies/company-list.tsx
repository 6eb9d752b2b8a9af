import { DeleteCompany } from '../generated/records/list-acts.ts';
import { CompanyList as Companies, type CompanyListQuery } from '../generated/companies/company-list.ts';
import { checkKindValues, companyKindValues } from '../generated/enums.ts';
import { useWords } from '../i18n/use-words.ts';
import type { WordKey } from '../i18n/words.ts';
import { choiceFilter } from '../lists/filters/choice-filter.tsx';
import { dateRangeFilter } from '../lists/filters/range-filters.tsx';
import type { ListDefinition } from '../lists/list-definition.ts';
import { RecordList } from '../lists/record-list.tsx';
import { deleteAct, hideAct, mergeAct, showAct } from '../records/list-acts.ts';
import { AmountShown, CountShown, EdtfShown } from '../records/shown-values.tsx';

type Company = CompanyListQuery['companies']['nodes'][number];

const companies: ListDefinition<Company> = {
  name: 'companies',
  kind: 'company',
  title: 'companyList.title',
  count: 'companyList.count',
  none: 'companyList.none',
  operation: Companies,
  nameOf: ({ name }) => name,
  toRecord: ({ id }) => `/companies/${id}`,
  name_: { label: 'companyList.column.name', sort: 'NAME' },
  aside: (company) => <OtherName company={company} />,
  columns: [
    {
      key: 'kind',
      label: 'companyList.column.kind',
      render: ({ companyKind }) => <Kind kind={companyKind} />,
      text: ({ companyKind }) => companyKind,
    },
    {
      key: 'founded',
      label: 'companyList.column.founded',
      sort: 'FOUNDED_ON',
      render: ({ foundedOn }) => foundedOn && <EdtfShown edtf={foundedOn.edtf} />,
      text: ({ foundedOn }) => foundedOn?.edtf,
    },
    {
      key: 'round',
      label: 'companyList.column.round',
      numeric: true,
      render: ({ fundingRounds: { nodes } }) => nodes[0]?.amount && <AmountShown amount={nodes[0].amount} />,
      text: ({ fundingRounds: { nodes } }) => nodes[0]?.amount?.min,
    },
    {
      key: 'people',
      label: 'companyList.column.people',
      numeric: true,
      render: ({ roles }) => <CountShown count={roles.totalCount} />,
      text: ({ roles }) => roles.totalCount,
    },
    {
      key: 'articles',
      label: 'companyList.column.articles',
      numeric: true,
      render: ({ articles }) => <CountShown count={articles.totalCount} />,
      text: ({ articles }) => articles.totalCount,
    },
    {
      key: 'headquarters',
      label: 'companyList.column.headquarters',
      hiddenAtFirst: true,
      render: ({ headquarters }) => headquarters,
      text: ({ headquarters }) => headquarters,
    },
  ],
  filters: [
    choiceFilter({
      key: 'companyKind',
      label: 'companyList.column.kind',
      values: companyKindValues,
      word: (value) => `enums.companyKind.${value}` as WordKey,
    }),
    dateRangeFilter({ key: 'founded', field: 'foundedOn', label: 'companyList.column.founded' }),
    choiceFilter({
      key: 'check',
      label: 'companyList.filter.check',
      values: checkKindValues,
      word: (value) => `enums.checkKind.${value}` as WordKey,
    }),
  ],
  order: 'NAME.ASC',
  views: [
    { key: 'all', label: 'companyList.view.all', params: {} },
    { key: 'doubtful', label: 'companyList.view.doubtful', params: { check: 'NO_SENTENCE' } },
  ],
  phone: {
    text: ({ companyKind, articles }, say) =>
      [
        say(`enums.companyKind.${companyKind}`),
        say('companyList.articles', { smart_count: articles.totalCount }),
      ].join(' · '),
    aside: ({ fundingRounds: { nodes } }) => nodes[0]?.amount && <AmountShown amount={nodes[0].amount} />,
  },
  bulk: [mergeAct('companies'), hideAct(), showAct(), deleteAct(DeleteCompany)],
  create: { label: 'companyList.create', to: '/companies/new' },
  empty: { title: 'companyList.empty.title', text: 'companyList.empty.text' },
};

export function CompanyList() {
  return <RecordList definition={companies} />;
}

function Kind({ kind }: { kind: Company['companyKind'] }) {
  return useWords()(`enums.companyKind.${kind}`);
}

/** By which name one may know it: as it is written at home, or as it was called. */
function OtherName({ company: { names } }: { company: Company }) {
  const say = useWords();
  const former = names.find(({ nameKind }) => nameKind === 'FORMER');
  if (former) return say('companyList.formerly', { name: former.value });
  return names.find(({ nameKind }) => nameKind === 'NATIVE' || nameKind === 'SHORT')?.value;
}
