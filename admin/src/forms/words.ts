import { defineWords } from '../i18n/define-words.ts';

export const formsWords = defineWords(
  {
    save: 'Save',
    saving: 'Saving',
    more: 'More acts',
    leave: 'Leave',
    leaveWithout: 'Leave without saving',
    changes: '%{smart_count} change, not saved yet |||| %{smart_count} changes, not saved yet',
    required: 'This is needed.',
    notKnown: 'not known',
    problems: 'Not saved: one thing stands against it |||| Not saved: %{smart_count} things stand against it',
    stale: {
      title: 'Somebody saved this record meanwhile.',
      text: 'Saving shows both versions side by side; nothing of yours is lost.',
    },
    offer: {
      title: 'Changed here before, and not saved: %{fields}',
      text: 'Kept on this device on %{time}.',
      take: 'Take it back',
      drop: 'Drop it',
    },
    lose: {
      title: 'Leave without saving?',
      text: 'This change would be lost: |||| These changes would be lost:',
      stay: 'Stay here',
      leave: 'Leave without saving',
    },
  },
  {
    save: 'Speichern',
    saving: 'Speichert',
    more: 'Mehr',
    leave: 'Verlassen',
    leaveWithout: 'Verlassen, ohne zu speichern',
    changes:
      '%{smart_count} Änderung, noch nicht gespeichert |||| %{smart_count} Änderungen, noch nicht gespeichert',
    required: 'Das muss ausgefüllt sein.',
    notKnown: 'nicht bekannt',
    problems:
      'Nicht gespeichert: eines steht dagegen |||| Nicht gespeichert: %{smart_count} Dinge stehen dagegen',
    stale: {
      title: 'Jemand hat diesen Datensatz inzwischen gespeichert.',
      text: 'Beim Speichern stehen beide Fassungen nebeneinander; von deiner geht nichts verloren.',
    },
    offer: {
      title: 'Hier schon geändert und nicht gespeichert: %{fields}',
      text: 'Auf diesem Gerät seit %{time}.',
      take: 'Zurückholen',
      drop: 'Verwerfen',
    },
    lose: {
      title: 'Verlassen, ohne zu speichern?',
      text: 'Diese Änderung ginge verloren: |||| Diese Änderungen gingen verloren:',
      stay: 'Hierbleiben',
      leave: 'Verlassen, ohne zu speichern',
    },
  },
);
