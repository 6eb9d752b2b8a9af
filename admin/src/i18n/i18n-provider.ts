import type { TranslationMessages } from 'ra-core';
import polyglotI18nProvider from 'ra-i18n-polyglot';
import { wordsIn, type Language } from './words.ts';

const languages = [
  { locale: 'en', name: 'English' },
  { locale: 'de', name: 'Deutsch' },
];

/** The browser's language where the panel speaks it, else English. */
function browserLanguage(): Language {
  const found = navigator.languages.map((tag) => tag.slice(0, 2)).find((tag) => tag === 'en' || tag === 'de');
  return found ?? 'en';
}

export const i18nProvider = polyglotI18nProvider(
  // Its type wants the words of its own Material kit, which the panel is drawn without.
  (language) => wordsIn(language as Language) as unknown as TranslationMessages,
  browserLanguage(),
  languages,
  // Words of ra-core's own parts that the panel does not use; a test looks for keys of ours that are missing.
  { allowMissing: true },
);
