import { defineWords } from '../i18n/define-words.ts';

export const apiWords = defineWords(
  {
    lost: 'No network. What you do is kept and sent when it is back.',
    refused: {
      NOT_PERMITTED: 'Your role may not do this.',
      NOT_FOUND: 'There is no such record.',
      TOO_MANY_ATTEMPTS:
        'Too many tries. Wait a minute, then try again. |||| Too many tries. Wait %{smart_count} minutes, then try again.',
      UNREACHABLE: 'The server cannot be reached. Try again.',
      UNKNOWN: 'The server could not do this. Try again; if it stays so, tell whoever runs it.',
    },
    error: {
      VersionConflict: 'Somebody saved in between.',
      EvidenceMissing: 'A sentence is missing.',
      NotPermitted: 'Your role may not do this.',
      RecordNotFound: 'There is no such record any more.',
      IdempotencyConflict: 'This is being done already.',
    },
  },
  {
    lost: 'Kein Netz. Was du tust, bleibt erhalten und geht ab, sobald es zurück ist.',
    refused: {
      NOT_PERMITTED: 'Das darf deine Rolle nicht.',
      NOT_FOUND: 'Diesen Datensatz gibt es nicht.',
      TOO_MANY_ATTEMPTS:
        'Zu viele Versuche. Warte eine Minute, dann geht es wieder. |||| Zu viele Versuche. Warte %{smart_count} Minuten, dann geht es wieder.',
      UNREACHABLE: 'Der Server ist nicht zu erreichen. Versuch es noch einmal.',
      UNKNOWN: 'Das konnte der Server nicht. Versuch es noch einmal; bleibt es dabei, sag es dem Betrieb.',
    },
    error: {
      VersionConflict: 'Jemand hat inzwischen gespeichert.',
      EvidenceMissing: 'Es fehlt ein Beleg.',
      NotPermitted: 'Das darf deine Rolle nicht.',
      RecordNotFound: 'Diesen Datensatz gibt es nicht mehr.',
      IdempotencyConflict: 'Das läuft schon.',
    },
  },
);
