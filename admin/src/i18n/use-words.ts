import { useLocaleState, useTranslate } from 'ra-core';
import type { Language, WordKey } from './words.ts';

export type Say = (key: WordKey, places?: Record<string, string | number>) => string;

/** Says a key in the reader's language. `smart_count` chooses between one and many. */
export function useWords(): Say {
  return useTranslate() as Say;
}

export function useLanguage(): Language {
  const [language] = useLocaleState();
  return language as Language;
}

/** How the reader's language writes dates and numbers, BCP 47. */
export function useLocale(): string {
  return useLanguage() === 'en' ? 'en-GB' : 'de-DE';
}
