import { defineWords } from '../i18n/define-words.ts';

export const checksWords = defineWords(
  {
    title: 'Checks',
    kinds: 'Kinds of doubt',
    open: 'Open',
    dismissed: 'Right as it is',
    show: 'Which ones',
    none: {
      title: 'Nothing is doubtful here',
      text: 'What sources and editors leave open will stand in this list.',
    },
    noneDismissed: {
      title: 'Nothing was set aside',
      text: 'What somebody finds right as it is will stand here, with the reason.',
    },
    count: '%{smart_count} to settle |||| %{smart_count} to settle',
    more: 'Further ones',
    settle: 'Settle',
    compare: 'Compare the two',
    dismiss: 'Right as it is…',
    reopen: 'Doubt again',
    dismissTitle: 'Why is it right as it is?',
    dismissText: 'It leaves this list until it changes. The reason is kept.',
    dismissDo: 'Set aside',
    cancel: 'Cancel',
    reason: 'Reason',
    reasonNeeded: 'Say why first',
    done: 'Set aside.',
    reopened: 'Doubted again.',
    because: '%{who}: %{reason}',
    former: 'Former finding',
    next: 'Next finding',
    about: {
      NO_SENTENCE: 'Facts that no sentence says. Give each its sentence, take it back, or hide it.',
      SENTENCE_GONE:
        'Facts whose sentence is not in its text any more. Choose another one, or take the fact back.',
      ONE_SOURCE:
        'Public figures, dates and roles that one source alone says, while another article tells of the same record.',
      SOURCES_DISAGREE: 'Fields for which sources say different things. Prefer one, with its reason.',
      QUOTE_NOT_FOUND: 'Quotes that do not stand in the texts they are said to be from.',
      ROLES_CONTRADICT: 'Roles that overlap, go on after their end, or are held by two people.',
      ROUNDS_EXCEED_TOTAL: 'Rounds that are more than the company raised in all, or more than it was worth.',
      DUPLICATE_CANDIDATES: 'Two records that may be one. Merge them, or say why they are two.',
    },
  },
  {
    title: 'Prüfungen',
    kinds: 'Arten von Zweifel',
    open: 'Offen',
    dismissed: 'Stimmt so',
    show: 'Welche',
    none: {
      title: 'Hier ist nichts zweifelhaft',
      text: 'Was Quellen und Redaktion offen lassen, steht in dieser Liste.',
    },
    noneDismissed: {
      title: 'Nichts wurde zurückgestellt',
      text: 'Was jemand für richtig hält, wie es ist, steht hier mit dem Grund.',
    },
    count: '%{smart_count} zu klären |||| %{smart_count} zu klären',
    more: 'Weitere',
    settle: 'Klären',
    compare: 'Beide vergleichen',
    dismiss: 'Stimmt so…',
    reopen: 'Wieder bezweifeln',
    dismissTitle: 'Warum stimmt es so?',
    dismissText: 'Es verschwindet aus der Liste, bis es sich ändert. Der Grund bleibt erhalten.',
    dismissDo: 'Zurückstellen',
    cancel: 'Abbrechen',
    reason: 'Grund',
    reasonNeeded: 'Sag erst, warum',
    done: 'Zurückgestellt.',
    reopened: 'Wieder bezweifelt.',
    because: '%{who}: %{reason}',
    former: 'Voriger Befund',
    next: 'Nächster Befund',
    about: {
      NO_SENTENCE: 'Fakten, die kein Satz belegt. Gib ihnen einen, nimm sie zurück oder verbirg sie.',
      SENTENCE_GONE:
        'Fakten, deren Satz nicht mehr im Text steht. Wähle einen anderen oder nimm den Fakt zurück.',
      ONE_SOURCE:
        'Öffentliche Zahlen, Daten und Rollen, die nur eine Quelle nennt, obwohl ein weiterer Artikel davon erzählt.',
      SOURCES_DISAGREE: 'Felder, zu denen Quellen Verschiedenes sagen. Ziehe eine vor, mit dem Grund.',
      QUOTE_NOT_FOUND: 'Zitate, die nicht in den Texten stehen, aus denen sie sein sollen.',
      ROLES_CONTRADICT:
        'Rollen, die sich überschneiden, nach ihrem Ende weitergehen oder doppelt besetzt sind.',
      ROUNDS_EXCEED_TOTAL: 'Runden, die mehr ergeben, als die Firma insgesamt bekam oder wert war.',
      DUPLICATE_CANDIDATES:
        'Zwei Datensätze, die einer sein könnten. Führe sie zusammen oder sag, warum es zwei sind.',
    },
  },
);
