import { defineWords } from '../i18n/define-words.ts';

export const companyListWords = defineWords(
  {
    title: 'Companies',
    none: 'No company fits.',
    create: 'New company',
    formerly: 'formerly %{name}',
    round: 'Last round',
    rounds: 'Rounds',
    people: 'People',
    articles: 'Articles',
    emptyTitle: 'No company yet',
    emptyText: 'Companies come with the documents that name them, or by hand.',
  },
  {
    title: 'Firmen',
    none: 'Keine Firma passt.',
    create: 'Neue Firma',
    formerly: 'früher %{name}',
    round: 'Letzte Runde',
    rounds: 'Runden',
    people: 'Personen',
    articles: 'Artikel',
    emptyTitle: 'Noch keine Firma',
    emptyText: 'Firmen kommen mit den Dokumenten, die sie nennen, oder von Hand.',
  },
);
