import { defineWords } from '../i18n/define-words.ts';

export const documentListWords = defineWords(
  {
    title: 'Documents',
    none: 'No document fits.',
    text: 'Filter by title or text',
    document: 'Document',
    mediaType: 'Format',
    imported: 'Brought in',
    origin: 'Origin',
    emptyTitle: 'No document yet',
    emptyText:
      'Documents are the sources that sentences stand in. The text of an article becomes one when it is published.',
  },
  {
    title: 'Dokumente',
    none: 'Kein Dokument passt.',
    text: 'Nach Titel oder Text filtern',
    document: 'Dokument',
    mediaType: 'Format',
    imported: 'Hereingeholt',
    origin: 'Herkunft',
    emptyTitle: 'Noch kein Dokument',
    emptyText:
      'Dokumente sind die Quellen, in denen die Belege stehen. Der Text eines Artikels wird beim Veröffentlichen eines.',
  },
);
