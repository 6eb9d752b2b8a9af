import { defineWords } from '../i18n/define-words.ts';

export const quoteListWords = defineWords(
  {
    title: 'Quotes',
    none: 'No quote fits.',
    create: 'New quote',
    verification: 'In the source',
    notFound: 'Not found',
    translated: 'Translated',
    nobody: 'Nobody named',
    emptyTitle: 'No quote yet',
    emptyText: 'Quotes come with the documents they stand in, or by hand.',
  },
  {
    title: 'Zitate',
    none: 'Kein Zitat passt.',
    create: 'Neues Zitat',
    verification: 'In der Quelle',
    notFound: 'Nicht gefunden',
    translated: 'Übersetzt',
    nobody: 'Niemand genannt',
    emptyTitle: 'Noch kein Zitat',
    emptyText: 'Zitate kommen mit den Dokumenten, in denen sie stehen, oder von Hand.',
  },
);
