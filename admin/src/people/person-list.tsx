import { roleKindValues } from '../generated/enums.ts';
import { PersonList as People, type PersonListQuery } from '../generated/people/person-list.ts';
import { DeletePerson } from '../generated/records/list-acts.ts';
import { dateRangeFilter } from '../lists/filters/range-filters.tsx';
import type { ListDefinition } from '../lists/list-definition.ts';
import { RecordList } from '../lists/record-list.tsx';
import { deleteAct, hideAct, mergeAct, showAct } from '../records/list-acts.ts';
import {
  changeColumns,
  countColumn,
  edtfColumn,
  textColumn,
  visibilityColumn,
} from '../records/list-columns.tsx';
import { checkFilter, enumFilter, visibilityFilters } from '../records/list-filters.ts';
import { sentenceColumn } from '../records/sentence-column.tsx';
import { recordFilter } from '../records/record-filter.tsx';

type Person = PersonListQuery['people']['nodes'][number];

const roleOf = ({ roles: { nodes } }: Person): string | null =>
  nodes.length === 0 ? null : nodes.map(({ title, company }) => `${title}, ${company.name}`).join('; ');

const people: ListDefinition<Person> = {
  name: 'people',
  kind: 'person',
  title: 'personList.title',
  none: 'personList.none',
  operation: People,
  nameOf: ({ name }) => name,
  toRecord: ({ id }) => `/people/${id}`,
  name_: { label: 'records.field.name', sort: 'NAME' },
  aside: ({ names }) => names.find(({ nameKind }) => nameKind === 'NATIVE')?.value,
  columns: [
    textColumn({ key: 'roles', label: 'personList.roles', value: roleOf }),
    edtfColumn({
      key: 'born',
      label: 'records.field.bornOn',
      sort: 'BORN_ON',
      value: ({ bornOn }) => bornOn,
    }),
    countColumn({
      key: 'quotes',
      label: 'personList.quotes',
      value: ({ quotesSpoken }) => quotesSpoken.totalCount,
    }),
    countColumn({
      key: 'articles',
      label: 'personList.articles',
      value: ({ articles }) => articles.totalCount,
    }),
    visibilityColumn(),
    textColumn({
      key: 'birthPlace',
      label: 'records.field.birthPlace',
      hiddenAtFirst: true,
      value: ({ birthPlace }) => birthPlace,
    }),
    sentenceColumn(),
    ...changeColumns(),
  ],
  text: { field: 'text', label: 'lists.text.name' },
  filters: [
    recordFilter({ key: 'companies', label: 'records.field.company', types: ['COMPANY'] }),
    enumFilter({ key: 'roleKind', label: 'personList.roleKind', values: roleKindValues }, 'roleKind'),
    dateRangeFilter({ key: 'born', field: 'bornOn', label: 'records.field.bornOn' }),
    checkFilter('lists.filter.check'),
    ...visibilityFilters,
  ],
  order: 'NAME.ASC',
  views: [
    { key: 'all', label: 'lists.view.all', params: {} },
    { key: 'founders', label: 'personList.founders', params: { roleKind: 'FOUNDER' } },
    { key: 'noSentence', label: 'lists.view.noSentence', params: { check: 'NO_SENTENCE' } },
    { key: 'hidden', label: 'enums.visibility.HIDDEN', params: { visibility: 'HIDDEN' } },
  ],
  phone: {
    text: (person, say) =>
      roleOf(person) ?? say('lists.articles', { smart_count: person.articles.totalCount }),
  },
  bulk: [mergeAct('people'), hideAct(), showAct(), deleteAct(DeletePerson)],
  create: { label: 'personList.create', to: '/people/new' },
  empty: { title: 'personList.emptyTitle', text: 'personList.emptyText' },
};

export function PersonList() {
  return <RecordList definition={people} />;
}
