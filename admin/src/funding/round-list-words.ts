import { defineWords } from '../i18n/define-words.ts';

export const roundListWords = defineWords(
  {
    title: 'Rounds',
    none: 'No round fits.',
    create: 'New round',
    round: 'Round',
    investor: 'Investor',
    articles: 'Articles',
    emptyTitle: 'No round yet',
    emptyText: 'Rounds come with the documents that tell of them, or by hand.',
  },
  {
    title: 'Runden',
    none: 'Keine Runde passt.',
    create: 'Neue Runde',
    round: 'Runde',
    investor: 'Investor',
    articles: 'Artikel',
    emptyTitle: 'Noch keine Runde',
    emptyText: 'Runden kommen mit den Dokumenten, die von ihnen berichten, oder von Hand.',
  },
);
