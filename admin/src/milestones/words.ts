import { defineWords } from '../i18n/define-words.ts';

export const milestonesWords = defineWords(
  {
    new: 'New milestone',
    saved: '“%{title}” is saved.',
    title: 'What happened',
    kind: 'Kind',
    chooseKind: 'Choose',
    happenedOn: 'Date',
    participants: 'Who took part',
    addParticipant: 'Another person or company',
    needsParticipant: 'At least one person or company took part.',
    removeParticipant: 'Remove %{name}',
  },
  {
    new: 'Neuer Meilenstein',
    saved: '„%{title}“ ist gespeichert.',
    title: 'Was geschah',
    kind: 'Art',
    chooseKind: 'Wählen',
    happenedOn: 'Datum',
    participants: 'Wer dabei war',
    addParticipant: 'Weitere Person oder Firma',
    needsParticipant: 'Mindestens eine Person oder Firma war dabei.',
    removeParticipant: '%{name} entfernen',
  },
);
