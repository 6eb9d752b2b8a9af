/** Whether a word is a given name, and which pronoun follows it. */
import { masculine } from './mens-names.ts';
import { feminine } from './womens-names.ts';

export type Gender = 'MASCULINE' | 'FEMININE';

/** Names that are also words of the language, which with a capital within a sentence are nothing else. */
export const LIKE_VERB = /^(?:Can|Will)$/;

/** „Hans-Peter“ is one of two; „Harry-Brot“ is none. */
export function isGivenName(word: string): boolean {
  return isOne(word) || (word.includes('-') && word.split('-', 3).every(isOne));
}

const isOne = (word: string): boolean => masculine.has(word) || feminine.has(word) || LIKE_VERB.test(word);

/** Null for names that either may have and for names not known here. */
export function genderOf(givenName: string): Gender | null {
  const [first = ''] = isOne(givenName) ? [givenName] : givenName.split('-', 1);
  if (masculine.has(first) === feminine.has(first)) return null;
  return masculine.has(first) ? 'MASCULINE' : 'FEMININE';
}
