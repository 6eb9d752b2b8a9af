import { defineWords } from '../../i18n/define-words.ts';

/** The list of documents to judge. */
export const listWords = defineWords(
  {
    list: {
      title: 'Review',
      next: 'Next document',
      former: 'Former document',
      toJudge: 'To judge',
      onTheirWay: 'On their way in',
      failed: 'Did not come in',
      judged: 'Judged lately',
      nothing: 'Nothing is left to judge.',
      waits: 'Waits for a free hand',
      foundSoFar: '%{smart_count} found so far |||| %{smart_count} found so far',
      pasted: 'A pasted text',
      documents: '%{smart_count} document |||| %{smart_count} documents',
    },
    names: {
      title: 'Names that are not asked',
      about: '%{kind}, rejected everywhere by %{actor}',
      again: 'Ask again',
      did: '“%{name}” is asked again.',
    },
    phase: {
      READING: 'Reading',
      RECOGNISING: 'Looking for what it says',
      LINKING: 'Comparing with the archive',
      PROPOSING: 'Writing down the proposals',
    },
    precision: {
      title: 'How often the rules are right',
      rule: 'Rule',
      accepted: 'Accepted',
      rejected: 'Rejected',
      share: 'Right',
      bar: '%{accepted} accepted, %{rejected} rejected',
    },
  },
  {
    list: {
      title: 'Vorschläge',
      next: 'Nächstes Dokument',
      former: 'Voriges Dokument',
      toJudge: 'Zu entscheiden',
      onTheirWay: 'Auf dem Weg herein',
      failed: 'Nicht hereingekommen',
      judged: 'Zuletzt entschieden',
      nothing: 'Nichts ist mehr zu entscheiden.',
      waits: 'Wartet auf eine freie Hand',
      foundSoFar: 'bisher %{smart_count} gefunden |||| bisher %{smart_count} gefunden',
      pasted: 'Ein eingefügter Text',
      documents: '%{smart_count} Dokument |||| %{smart_count} Dokumente',
    },
    names: {
      title: 'Namen, nach denen nicht gefragt wird',
      about: '%{kind}, überall abgelehnt von %{actor}',
      again: 'Wieder fragen',
      did: 'Nach „%{name}“ wird wieder gefragt.',
    },
    phase: {
      READING: 'Liest',
      RECOGNISING: 'Sucht, was darin steht',
      LINKING: 'Vergleicht mit dem Archiv',
      PROPOSING: 'Schreibt die Vorschläge auf',
    },
    precision: {
      title: 'Wie oft die Regeln recht haben',
      rule: 'Regel',
      accepted: 'Angenommen',
      rejected: 'Abgelehnt',
      share: 'Richtig',
      bar: '%{accepted} angenommen, %{rejected} abgelehnt',
    },
  },
);
