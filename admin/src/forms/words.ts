import { defineWords } from '../i18n/define-words.ts';

export const formsWords = defineWords(
  {
    password: {
      show: 'Show the password',
      isShort: 'too short',
      isLong: 'long enough',
      rule: 'at least 8 characters, anything goes',
      needed: 'At least 8 characters.',
      common: 'This one is tried first everywhere. Take another.',
    },
  },
  {
    password: {
      show: 'Passwort zeigen',
      isShort: 'zu kurz',
      isLong: 'lang genug',
      rule: 'mindestens 8 Zeichen, alle sind erlaubt',
      needed: 'Mindestens 8 Zeichen.',
      common: 'Dieses wird überall als Erstes probiert. Nimm ein anderes.',
    },
  },
);
