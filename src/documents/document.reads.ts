import {
  column,
  editorsOnly,
  expression,
  globalId,
  one,
  oneThrough,
  textSpan,
} from '../graphql/reads/fields.ts';
import { oneOf, standsIn, timeRange } from '../graphql/reads/filters.ts';
import type { ReadMap } from '../graphql/reads/read-map.ts';

export const documentReads: ReadMap = {
  type: 'Document',
  table: 'document',
  fields: {
    id: globalId('Document'),
    title: column('title'),
    sourceUrl: column('source_url'),
    sha256: column('sha256'),
    mediaType: column('media_type'),
    documentLanguage: column('language'),
    fullText: expression(
      (row) => `(select d."text" from document_text d where d.document_id = ${row.col('id')})`,
    ),
    importedAt: column('imported_at'),
    publishedOn: editorsOnly(column('published_on')),
    import: { ...one('DocumentImport', 'import_id'), editorsOnly: true },
    previousVersion: { ...one('Document', 'previous_id'), editorsOnly: true },
    draft: { ...one('Article', 'article_id'), editorsOnly: true },
    proposalCounts: editorsOnly(
      expression(
        (
          row,
        ) => `coalesce((select json_agg(c order by c."proposalKind") from (select p.kind as "proposalKind",
          count(*) filter (where p.state = 'OPEN') as open, count(*) filter (where p.state = 'ACCEPTED') as accepted,
          count(*) filter (where p.state = 'REJECTED') as rejected
          from proposal p where p.document_id = ${row.col('id')} group by p.kind) c), '[]'::json)`,
      ),
    ),
  },
  list: {
    filters: {
      origin: oneOf('origin', '"DocumentOrigin"'),
      language: oneOf('language', 'text'),
      text: standsIn('title', 'source_url'),
      importedAt: timeRange('imported_at'),
    },
    editorsFilters: {
      hasOpenProposals: (row, value: boolean) => `${row.col('open_proposals')} ${value ? '>' : '='} 0`,
    },
    orders: {
      IMPORTED_AT: { column: 'imported_at', type: 'timestamptz' },
      OPEN_PROPOSALS: { column: 'open_proposals', type: 'int', editorsOnly: true },
    },
    defaultOrder: { field: 'IMPORTED_AT', direction: 'DESC' },
  },
};

export const evidenceReads: ReadMap = {
  type: 'Evidence',
  table: 'evidence',
  fields: {
    id: globalId('Evidence'),
    document: one('Document', 'document_id'),
    article: oneThrough('Article', {
      table: 'document',
      where: (document, row) =>
        `${document.col('id')} = ${row.col('document_id')} and ${document.col('is_article_text')}`,
      target: 'article_id',
    }),
    span: textSpan('start', 'end'),
    exact: column('exact'),
    prefix: column('prefix'),
    suffix: column('suffix'),
  },
  list: {
    filters: {},
    orders: { START: { column: 'start', type: 'int' } },
    defaultOrder: { field: 'START', direction: 'ASC' },
  },
};
