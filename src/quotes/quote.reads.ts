import {
  byHandReads,
  column,
  connectionOf,
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
  inDoubt,
  oneOf,
  partyOneOf,
  visibilityFilters,
} from '../graphql/reads/filters.ts';
import type { ReadMap } from '../graphql/reads/read-map.ts';

const speaker = { Person: 'person_id', Company: 'company_id' } as const;

export const quoteReads: ReadMap = {
  type: 'Quote',
  table: 'quote',
  past: { recordType: 'QUOTE', parts: ['Evidence'], links: ['document'] },
  alive: (row) => `${row.col('deleted_at')} is null`,
  fields: {
    id: globalId('Quote'),
    version: column('version'),
    revision: editorsOnly(column('revision')),
    text: column('text'),
    language: column('language'),
    quoteKind: column('quote_kind'),
    speaker: party(speaker),
    speakerRole: one('Role', 'speaker_role_id'),
    article: one('Article', 'article_id'),
    articleSpan: textSpan('article_start', 'article_end'),
    occasion: column('occasion'),
    saidOn: uncertainDate('said'),
    renderingOf: one('Quote', 'rendering_of_id'),
    renderings: list('Quote', {
      where: (quote, row) => `${quote.col('rendering_of_id')} = ${row.col('id')}`,
      orderBy: (quote) => `${quote.col('language')}, ${quote.col('id')}`,
    }),
    verification: column('verification'),
    evidence: connectionOf('Evidence', 'quote_id'),
    ...lastSaveReads('QUOTE'),
    ...byHandReads,
  },
  list: {
    filters: {
      speaker: partyOneOf(speaker, 'filterBy.speaker'),
      articles: idOneOf('article_id', 'Article', 'filterBy.articles'),
      language: oneOf('language', 'text'),
      verification: oneOf('verification', '"QuoteVerification"'),
      saidOn: dateRange('said'),
      text: holding('Quote'),
    },
    editorsFilters: { ...visibilityFilters, check: inDoubt(['quote_id']) },
    orders: { SAID_ON: { column: 'said_sort', type: 'date' }, UPDATED_AT: updatedOrder },
    defaultOrder: { field: 'SAID_ON', direction: 'DESC' },
  },
};
