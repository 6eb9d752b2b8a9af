import { useWords } from '../i18n/use-words.ts';
import type { WordKey } from '../i18n/words.ts';
import { recordsWords } from './words.ts';

/** The name of a field in the reader's language; one that the panel does not know keeps the API's. */
export function useFieldWords(): (name: string) => string {
  const say = useWords();
  return (name) => (name in recordsWords.en.field ? say(`records.field.${name}` as WordKey) : name);
}
