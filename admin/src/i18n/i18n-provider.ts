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
  (language) => wordsIn(language as Language),
  browserLanguage(),
  languages,
  // Words of ra-core's own parts that the panel does not use; a test looks for keys of ours that are missing.
  { allowMissing: true },
);
