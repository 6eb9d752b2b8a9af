import { defineWords } from '../i18n/define-words.ts';

export const rolesWords = defineWords(
  {
    new: 'New role',
    named: '%{person}, %{title}',
    saved: '“%{title}” is saved.',
    title: 'Title',
    titleHint: 'As the source says it: chairman of the board',
    kind: 'Kind',
    chooseKind: 'Choose',
    person: 'Person',
    company: 'Company',
    startedOn: 'Start',
    endedOn: 'End',
    isCurrent: 'Does it still hold?',
    current: { yes: 'yes', no: 'no', unknown: 'no source says' },
  },
  {
    new: 'Neue Rolle',
    named: '%{person}, %{title}',
    saved: '„%{title}“ ist gespeichert.',
    title: 'Bezeichnung',
    titleHint: 'Wie die Quelle sagt: Vorsitzender des Verwaltungsrats',
    kind: 'Art',
    chooseKind: 'Wählen',
    person: 'Person',
    company: 'Firma',
    startedOn: 'Beginn',
    endedOn: 'Ende',
    isCurrent: 'Gilt sie noch?',
    current: { yes: 'ja', no: 'nein', unknown: 'keine Quelle sagt es' },
  },
);
