import { ArticleList as Articles, type ArticleListQuery } from '../generated/articles/article-list.ts';
import { articleStatusValues } from '../generated/enums.ts';
import { useLanguage, useWords } from '../i18n/use-words.ts';
import { dateRangeFilter, timeRangeFilter } from '../lists/filters/range-filters.tsx';
import { yesNoFilter } from '../lists/filters/yes-no-filter.tsx';
import type { ListDefinition } from '../lists/list-definition.ts';
import { RecordList } from '../lists/record-list.tsx';
import {
  changeColumns,
  countColumn,
  edtfColumn,
  languageColumn,
  textColumn,
  timeColumn,
} from '../records/list-columns.tsx';
import { enumFilter, languageFilter } from '../records/list-filters.ts';
import { recordFilter } from '../records/record-filter.tsx';
import { useNow } from '../ui/use-now.ts';
import { StateChip, type State } from '../ui/state-chip.tsx';
import { timeWords } from '../ui/time-words.ts';
import { publishAct } from './publish-act.ts';

type Article = ArticleListQuery['articles']['nodes'][number];

const states: Record<Article['status'], State> = {
  DRAFT: 'draft',
  SCHEDULED: 'scheduled',
  PUBLISHED: 'live',
  WITHDRAWN: 'withdrawn',
};

const articles: ListDefinition<Article> = {
  name: 'articles',
  kind: 'article',
  title: 'articleList.title',
  none: 'articleList.none',
  operation: Articles,
  // What somebody works on is called as they call it.
  nameOf: ({ headline, draft }) => draft?.headline ?? headline,
  toRecord: ({ id }) => `/articles/${id}`,
  name_: { label: 'records.field.headline', sort: 'HEADLINE' },
  columns: [
    {
      key: 'state',
      label: 'records.field.status',
      render: (article) => <StateShown article={article} />,
      text: ({ status, draft }) => (status === 'PUBLISHED' && draft ? 'PUBLISHED_WITH_CHANGES' : status),
    },
    languageColumn({ key: 'language', label: 'records.field.language', value: ({ language }) => language }),
    textColumn({
      key: 'publisher',
      label: 'records.field.publisher',
      value: ({ publisher }) => publisher?.name,
    }),
    edtfColumn({
      key: 'source',
      label: 'articleList.sourceDate',
      sort: 'SOURCE_PUBLISHED_ON',
      value: ({ sourcePublishedOn }) => sourcePublishedOn,
    }),
    countColumn({ key: 'quotes', label: 'articleList.quotes', value: ({ quotes }) => quotes.totalCount }),
    timeColumn({
      key: 'published',
      label: 'articleList.published',
      sort: 'PUBLISHED_AT',
      value: ({ publishedAt }) => publishedAt,
    }),
    timeColumn({
      key: 'modified',
      label: 'articleList.modified',
      sort: 'MODIFIED_AT',
      hiddenAtFirst: true,
      value: ({ modifiedAt }) => modifiedAt,
    }),
    textColumn({
      key: 'byline',
      label: 'records.field.byline',
      hiddenAtFirst: true,
      value: ({ byline }) => byline,
    }),
    countColumn({
      key: 'words',
      label: 'articleList.words',
      hiddenAtFirst: true,
      value: ({ wordCount }) => wordCount,
    }),
    ...changeColumns(),
  ],
  text: { field: 'text', label: 'lists.text.headline' },
  filters: [
    enumFilter(
      { key: 'status', label: 'records.field.status', values: articleStatusValues },
      'articleStatus',
    ),
    yesNoFilter({ key: 'hasWorkingCopy', label: 'articleList.waiting' }),
    yesNoFilter({ key: 'mine', label: 'articleList.mine' }),
    languageFilter('records.field.language'),
    recordFilter({ key: 'people', label: 'records.field.person', types: ['PERSON'] }),
    recordFilter({ key: 'companies', label: 'records.field.company', types: ['COMPANY'] }),
    timeRangeFilter({ key: 'published', field: 'publishedAt', label: 'articleList.published' }),
    dateRangeFilter({ key: 'source', field: 'sourcePublishedOn', label: 'articleList.sourceDate' }),
  ],
  order: 'PUBLISHED_AT.DESC',
  views: [
    { key: 'all', label: 'lists.view.all', params: {} },
    { key: 'drafts', label: 'articleList.drafts', params: { status: 'DRAFT' } },
    { key: 'scheduled', label: 'articleList.scheduled', params: { status: 'SCHEDULED' } },
    { key: 'live', label: 'enums.articleStatus.PUBLISHED', params: { status: 'PUBLISHED' } },
    { key: 'waiting', label: 'articleList.liveWithChanges', params: { hasWorkingCopy: 'yes' } },
    { key: 'mine', label: 'articleList.mine', params: { mine: 'yes' } },
    { key: 'withdrawn', label: 'enums.articleStatus.WITHDRAWN', params: { status: 'WITHDRAWN' } },
  ],
  phone: {
    text: ({ publisher, byline }, say) => publisher?.name ?? byline ?? say('articleList.own'),
    aside: (article) => <StateShown article={article} />,
  },
  bulk: [publishAct],
  create: { label: 'articleList.create', to: '/articles/new' },
  empty: { title: 'articleList.emptyTitle', text: 'articleList.emptyText' },
};

export function ArticleList() {
  return <RecordList definition={articles} />;
}

/** What the public sees and what waits beside it: two facts, both said. */
function StateShown({ article: { status, draft, scheduledAt } }: { article: Article }) {
  const say = useWords();
  const locale = useLanguage() === 'en' ? 'en-GB' : 'de-DE';
  const now = new Date(useNow());
  if (status === 'PUBLISHED' && draft) {
    return (
      <StateChip plain state="live-changes">
        {say('articleList.liveWithChanges')}
      </StateChip>
    );
  }
  const words =
    status === 'SCHEDULED' && scheduledAt
      ? say('articleList.scheduledFor', {
          when: timeWords(new Date(scheduledAt), { style: 'short', locale, now }),
        })
      : say(`enums.articleStatus.${status}`);
  return (
    <StateChip plain state={states[status]}>
      {words}
    </StateChip>
  );
}
