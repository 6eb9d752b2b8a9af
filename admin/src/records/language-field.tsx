import { useLanguage } from '../i18n/use-words.ts';
import { SelectField, type FormFieldProps } from '../forms/fields.tsx';

/** Languages that news are written in; another one that a record has stays among them. */
const usual = [
  'en',
  'de',
  'zh',
  'fr',
  'es',
  'it',
  'ja',
  'ko',
  'pt',
  'ru',
  'ar',
  'nl',
  'pl',
  'tr',
  'uk',
  'vi',
  'hi',
  'id',
];

/** The names of languages in the reader's own, by BCP 47. */
export function useLanguageOptions(present: string | null | undefined): { value: string; label: string }[] {
  const language = useLanguage();
  const names = new Intl.DisplayNames(language, { type: 'language' });
  return [...new Set([...(present ? [present] : []), ...usual])]
    .map((value) => ({ value, label: names.of(value) ?? value }))
    .toSorted((a, b) => a.label.localeCompare(b.label, language));
}

export function LanguageField({ present, ...field }: FormFieldProps & { present?: string | null }) {
  return <SelectField {...field} options={useLanguageOptions(present)} />;
}
