import {
  column,
  connection,
  derived,
  editorsOnly,
  globalId,
  lastSaveReads,
  list,
  one,
  party,
  textSpan,
  uncertainDate,
  updatedOrder,
} from '../graphql/reads/fields.ts';
import {
  dateRange,
  holding,
  idOneOf,
  oneOf,
  standsIn,
  timeRange,
  uuidsOf,
} from '../graphql/reads/filters.ts';
import type { FilterRead, OrderBy, ReadMap, Scope, TableName, Through } from '../graphql/reads/read-map.ts';
import { factsOfArticle } from './article-fact.reads.ts';
import { draftOfArticle } from './article-draft.reads.ts';
import { blocksToHtml, type StoredBlock } from './blocks-html.rules.ts';

/** Articles that name one of the parties. */
function naming(
  key: 'person_id' | 'company_id',
  type: 'Person' | 'Company',
  field: string,
): FilterRead<readonly string[]> {
  return (row, _value, bind) =>
    `${row.col('id')} in (select a.article_id from appearance a where a.${key} = any(${bind((ids) => uuidsOf([type], field, ids), 'uuid[]')}))`;
}

const inOrderOfAppearance: OrderBy = { field: 'APPEARANCE', direction: 'ASC' };

const appearing = (key: 'person_id' | 'company_id' | 'round_id'): Through => ({
  table: 'appearance',
  where: (appearance, row) =>
    `${appearance.col('article_id')} = ${row.col('id')} and ${appearance.col(key)} is not null`,
  target: key,
  orders: { APPEARANCE: { column: 'first_start', type: 'int' } },
});

const mentions = (key: 'person_id' | 'company_id') =>
  list('Mention', {
    where: (mention, link) =>
      `${mention.col('article_id')} = ${link.col('article_id')} and ${mention.col(key)} = ${link.col(key)}`,
    orderBy: (mention) => mention.col('start'),
  });

/** Blocks are stored in the answer's shape; only a caption's picture is looked up. */
function blocks(row: Scope, selected: ReadonlySet<string>, table: TableName): string {
  if (!selected.has('image')) return row.col('blocks');
  const image = `(select json_build_object('src', i.url, 'credit', i.credit, 'altText', i.alt_text, 'caption', i.caption, 'width', i.width, 'height', i.height)
    from ${table('image')} i where i.id = (b.block->>'imageId')::uuid)`;
  return `coalesce((select jsonb_agg(b.block || jsonb_build_object('image', ${image}) order by b.n)
    from jsonb_array_elements(${row.col('blocks')}) with ordinality b(block, n)), '[]'::jsonb)`;
}

export const articleReads: ReadMap = {
  type: 'Article',
  table: 'article',
  redirect: { column: 'article_id', recordType: 'ARTICLE' },
  past: {
    recordType: 'ARTICLE',
    parts: ['Image', 'Publisher', 'Topic', 'Mention'],
    links: ['article_topic', 'appearance'],
    beyond: ['draft', 'facts', 'fundingRounds'],
  },
  fields: {
    id: globalId('Article'),
    slug: column('slug'),
    url: derived(['slug'], ({ slug }, { site }) => site.articleUrl.replace('{slug}', slug as string)),
    version: column('version'),
    revision: editorsOnly(column('revision')),
    status: column('status'),
    headline: column('headline'),
    alternativeHeadline: column('alternative_headline'),
    standfirst: column('standfirst'),
    body: { kind: 'value', sql: blocks },
    bodyText: column('body_text'),
    bodyHtml: derived(['blocks'], (row) => blocksToHtml(row.blocks as StoredBlock[])),
    byline: column('byline'),
    language: column('language'),
    wordCount: column('word_count'),
    publisher: one('Publisher', 'publisher_id'),
    sourceUrl: column('source_url'),
    sourcePublishedOn: uncertainDate('source_published'),
    publishedAt: column('published_at'),
    modifiedAt: column('modified_at'),
    scheduledAt: editorsOnly(column('scheduled_at')),
    scheduleZone: editorsOnly(column('schedule_zone')),
    embargoedUntil: editorsOnly(column('embargoed_until')),
    embargoZone: editorsOnly(column('embargo_zone')),
    withdrawnAt: editorsOnly(column('withdrawn_at')),
    withdrawnReason: editorsOnly(column('withdrawn_reason')),
    ...lastSaveReads('ARTICLE'),
    people: connection('Person', {
      through: appearing('person_id'),
      defaultOrder: inOrderOfAppearance,
      edge: { mentions: mentions('person_id') },
    }),
    companies: connection('Company', {
      through: appearing('company_id'),
      defaultOrder: inOrderOfAppearance,
      edge: { mentions: mentions('company_id') },
    }),
    fundingRounds: connection('FundingRound', {
      through: appearing('round_id'),
      defaultOrder: inOrderOfAppearance,
    }),
    quotes: connection('Quote', {
      where: (quote, row) => `${quote.col('article_id')} = ${row.col('id')}`,
      orders: { APPEARANCE: { column: 'article_sort', type: 'int' } },
      defaultOrder: inOrderOfAppearance,
    }),
    mentions: list('Mention', {
      where: (mention, row) => `${mention.col('article_id')} = ${row.col('id')}`,
      orderBy: (mention) => `${mention.col('start')}, ${mention.col('id')}`,
    }),
    topics: list('Topic', {
      through: {
        table: 'article_topic',
        where: (link, row) => `${link.col('article_id')} = ${row.col('id')}`,
        target: 'topic_id',
      },
      orderBy: (link) => link.col('position'),
    }),
    images: list('Image', {
      where: (image, row) => `${image.col('article_id')} = ${row.col('id')}`,
      orderBy: (image) => image.col('position'),
    }),
    draft: draftOfArticle,
    facts: factsOfArticle,
    translationOf: one('Article', 'translation_of_id'),
    translations: list('Article', {
      where: (article, row) => `${article.col('translation_of_id')} = ${row.col('id')}`,
      orderBy: (article) => `${article.col('language')}, ${article.col('id')}`,
    }),
    corrections: connection('Correction', {
      where: (correction, row) =>
        `${correction.col('id')} in (select c.correction_id from correction_article c where c.article_id = ${row.col('id')})`,
    }),
  },
  list: {
    filters: {
      status: oneOf('status', '"ArticleStatus"'),
      language: oneOf('language', 'text'),
      people: naming('person_id', 'Person', 'filterBy.people'),
      companies: naming('company_id', 'Company', 'filterBy.companies'),
      topics: (row, _value, bind) =>
        `${row.col('id')} in (select a.article_id from article_topic a where a.topic_id = any(${bind((ids) => uuidsOf(['Topic'], 'filterBy.topics', ids), 'uuid[]')}))`,
      publisher: idOneOf('publisher_id', 'Publisher', 'filterBy.publisher'),
      publishedAt: timeRange('published_at'),
      sourcePublishedOn: dateRange('source_published'),
      text: holding('Article'),
    },
    editorsFilters: {
      hasWorkingCopy: (row, value: boolean) =>
        `${value ? '' : 'not '}exists (select 1 from article_draft w where w.article_id = ${row.col('id')})`,
      mine: (row, value: boolean, _bind, { userId }) =>
        `${row.col('id')} ${value ? '' : 'not '}in (select v.record_id from revision v where v.record_type = 'ARTICLE' and v.user_id = ${userId()})`,
    },
    orders: {
      PUBLISHED_AT: { column: 'published_sort', type: 'timestamptz' },
      SOURCE_PUBLISHED_ON: { column: 'source_published_sort', type: 'date' },
      MODIFIED_AT: { column: 'modified_at', type: 'timestamptz' },
      HEADLINE: { column: 'headline_sort', type: 'text collate "C"' },
      UPDATED_AT: updatedOrder,
    },
    defaultOrder: { field: 'PUBLISHED_AT', direction: 'DESC' },
  },
};

export const mentionReads: ReadMap = {
  type: 'Mention',
  table: 'mention',
  fields: {
    text: column('text'),
    span: textSpan('start', 'end'),
    party: party({ Person: 'person_id', Company: 'company_id' }),
  },
};
export const publisherReads: ReadMap = {
  type: 'Publisher',
  table: 'publisher',
  fields: { id: globalId('Publisher'), name: column('name'), homepage: column('url') },
  list: {
    filters: { text: standsIn('name') },
    orders: { NAME: { column: 'name', type: 'text' } },
    defaultOrder: { field: 'NAME', direction: 'ASC' },
  },
};
export const topicReads: ReadMap = {
  type: 'Topic',
  table: 'topic',
  fields: { id: globalId('Topic'), qcode: column('qcode'), label: column('label') },
  list: {
    filters: { text: standsIn('label', 'qcode') },
    orders: { LABEL: { column: 'label', type: 'text' } },
    defaultOrder: { field: 'LABEL', direction: 'ASC' },
  },
};
export const imageReads: ReadMap = {
  type: 'Image',
  table: 'image',
  fields: {
    src: column('url'),
    credit: column('credit'),
    altText: column('alt_text'),
    caption: column('caption'),
    width: column('width'),
    height: column('height'),
  },
};
