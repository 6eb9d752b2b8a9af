import { Upload } from 'lucide-react';
import { DocumentList as Documents, type DocumentListQuery } from '../generated/documents/document-list.ts';
import { documentOriginValues } from '../generated/enums.ts';
import { timeRangeFilter } from '../lists/filters/range-filters.tsx';
import type { ListDefinition } from '../lists/list-definition.ts';
import { RecordList } from '../lists/record-list.tsx';
import { languageColumn, textColumn, timeColumn } from '../records/list-columns.tsx';
import { enumFilter, languageFilter } from '../records/list-filters.ts';

type Document = DocumentListQuery['documents']['nodes'][number];

const documents: ListDefinition<Document> = {
  name: 'documents',
  kind: 'document',
  title: 'documentList.title',
  none: 'documentList.none',
  operation: Documents,
  nameOf: ({ title }) => title,
  toRecord: ({ id }) => `/review/${id}`,
  name_: { label: 'documentList.document' },
  columns: [
    languageColumn({
      key: 'language',
      label: 'records.field.language',
      value: ({ documentLanguage }) => documentLanguage,
    }),
    textColumn({ key: 'mediaType', label: 'documentList.mediaType', value: ({ mediaType }) => mediaType }),
    textColumn({ key: 'source', label: 'records.field.sourceUrl', value: ({ sourceUrl }) => sourceUrl }),
    timeColumn({ key: 'imported', label: 'documentList.imported', value: ({ importedAt }) => importedAt }),
  ],
  filters: [
    enumFilter(
      { key: 'origin', label: 'documentList.origin', values: documentOriginValues },
      'documentOrigin',
    ),
    languageFilter('records.field.language'),
    timeRangeFilter({ key: 'since', field: 'importedAt', label: 'documentList.imported' }),
  ],
  text: { field: 'text', label: 'documentList.text' },
  order: null,
  views: [
    { key: 'all', label: 'lists.view.all', params: {} },
    { key: 'imported', label: 'enums.documentOrigin.IMPORT', params: { origin: 'IMPORT' } },
  ],
  phone: { text: ({ mediaType, sourceUrl }) => sourceUrl ?? mediaType },
  bulk: [],
  create: { label: 'layout.bringIn', to: '/bring-in', icon: Upload },
  empty: { title: 'documentList.emptyTitle', text: 'documentList.emptyText' },
};

export function DocumentList() {
  return <RecordList definition={documents} />;
}
