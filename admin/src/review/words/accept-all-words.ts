import { defineWords } from '../../i18n/define-words.ts';

/** Accepting all of a kind. */
export const acceptAllWords = defineWords(
  {
    acceptAllTitle: 'Accept all of a kind',
    acceptAllText:
      'Each is accepted as it was found. What the archive refuses stays open, and all can be taken back.',
    whichKind: 'What',
    everyKind: 'Everything (%{count})',
    howSure: 'How sure at least',
    atLeast: { high: 'Sure', middle: 'Fairly sure', low: 'All' },
    fits: 'One proposal fits. |||| %{smart_count} proposals fit.',
    noneFits: 'Nothing fits.',
    acceptThem: 'Accept %{smart_count} |||| Accept %{smart_count}',
    acceptedAll: '%{smart_count} accepted at once |||| %{smart_count} accepted at once',
    refusedSome: '%{smart_count} stayed open: look at it. |||| %{smart_count} stayed open: look at them.',
  },
  {
    acceptAllTitle: 'Alle einer Art annehmen',
    acceptAllText:
      'Jeder wird so angenommen, wie er gefunden wurde. Was das Archiv ablehnt, bleibt offen, und alles lässt sich zurücknehmen.',
    whichKind: 'Was',
    everyKind: 'Alles (%{count})',
    howSure: 'Wie sicher mindestens',
    atLeast: { high: 'Sicher', middle: 'Ziemlich sicher', low: 'Alle' },
    fits: 'Ein Vorschlag passt. |||| %{smart_count} Vorschläge passen.',
    noneFits: 'Keiner passt.',
    acceptThem: '%{smart_count} annehmen |||| %{smart_count} annehmen',
    acceptedAll: '%{smart_count} auf einmal angenommen |||| %{smart_count} auf einmal angenommen',
    refusedSome: '%{smart_count} blieb offen: sieh ihn an. |||| %{smart_count} blieben offen: sieh sie an.',
  },
);
