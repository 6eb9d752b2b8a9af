import { checkKindValues, visibilityValues } from '../generated/enums.ts';
import type { Language, WordKey } from '../i18n/words.ts';
import { choiceFilter } from '../lists/filters/choice-filter.tsx';
import { yesNoFilter } from '../lists/filters/yes-no-filter.tsx';
import type { ListFilter } from '../lists/filters/list-filter.ts';
import type { enumWords } from './enum-words.ts';

type EnumName = keyof (typeof enumWords)['en'];

/** One or several values of an enum of the API. */
export function enumFilter(
  filter: { key: string; label: WordKey; field?: string; values: readonly string[] },
  name: EnumName,
): ListFilter {
  return choiceFilter({ ...filter, word: (value, say) => say(`enums.${name}.${value}` as WordKey) });
}

/** What the public sees, and what was decided by hand. */
export const visibilityFilters: readonly ListFilter[] = [
  yesNoFilter({ key: 'isPublic', label: 'lists.filter.public' }),
  enumFilter({ key: 'visibility', label: 'lists.filter.visibility', values: visibilityValues }, 'visibility'),
];

/** What a kind of doubt found. */
export const checkFilter = (label: WordKey): ListFilter =>
  enumFilter({ key: 'check', label, values: checkKindValues }, 'checkKind');

const languages = ['de', 'en', 'es', 'fr', 'it', 'ja', 'ko', 'nl', 'pl', 'pt', 'ru', 'zh'] as const;

/** A language (BCP 47) in words. */
export function languageName(tag: string, language: Language): string {
  return new Intl.DisplayNames(language, { type: 'language' }).of(tag) ?? tag;
}

export const languageFilter = (label: WordKey): ListFilter =>
  choiceFilter({
    key: 'language',
    label,
    values: languages,
    word: (tag, _say, language) => languageName(tag, language),
  });
