import { defineWords } from '../i18n/define-words.ts';

export const personListWords = defineWords(
  {
    title: 'People',
    none: 'No person fits.',
    create: 'New person',
    roles: 'Roles',
    quotes: 'Quotes',
    articles: 'Articles',
    roleKind: 'Kind of role',
    founders: 'Founders',
    emptyTitle: 'No person yet',
    emptyText: 'People come with the documents that name them, or by hand.',
  },
  {
    title: 'Personen',
    none: 'Keine Person passt.',
    create: 'Neue Person',
    roles: 'Rollen',
    quotes: 'Zitate',
    articles: 'Artikel',
    roleKind: 'Art der Rolle',
    founders: 'Gründer und Gründerinnen',
    emptyTitle: 'Noch keine Person',
    emptyText: 'Personen kommen mit den Dokumenten, die sie nennen, oder von Hand.',
  },
);
