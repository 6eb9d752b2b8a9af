import { defineWords } from '../i18n/define-words.ts';

export const milestoneListWords = defineWords(
  {
    title: 'Milestones',
    none: 'No milestone fits.',
    create: 'New milestone',
    milestone: 'Milestone',
    ipo: 'Going public',
    emptyTitle: 'No milestone yet',
    emptyText: 'Milestones come with the documents that tell of them, or by hand.',
  },
  {
    title: 'Meilensteine',
    none: 'Kein Meilenstein passt.',
    create: 'Neuer Meilenstein',
    milestone: 'Meilenstein',
    ipo: 'Börsengang',
    emptyTitle: 'Noch kein Meilenstein',
    emptyText: 'Meilensteine kommen mit den Dokumenten, die von ihnen berichten, oder von Hand.',
  },
);
