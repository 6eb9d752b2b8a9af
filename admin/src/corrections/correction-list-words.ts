import { defineWords } from '../i18n/define-words.ts';

export const correctionListWords = defineWords(
  {
    title: 'Corrections',
    none: 'No correction fits.',
    record: 'Record',
    field: 'Field',
    old: 'Before',
    new: 'Now',
    notice: 'Notice',
    at: 'Corrected',
    emptyTitle: 'Nothing was corrected yet',
    emptyText:
      'Whoever changes what the public saw may make it a correction, with its notice. It then stands here.',
  },
  {
    title: 'Korrekturen',
    none: 'Keine Korrektur passt.',
    record: 'Datensatz',
    field: 'Feld',
    old: 'Vorher',
    new: 'Jetzt',
    notice: 'Hinweis',
    at: 'Korrigiert',
    emptyTitle: 'Noch wurde nichts korrigiert',
    emptyText:
      'Wer ändert, was öffentlich zu sehen war, kann daraus eine Korrektur mit Hinweis machen. Die steht dann hier.',
  },
);
