import { InvalidValue } from '../errors/app-error.ts';

// Longer first parts are well formed but reserved, and none is a language: `german`, `english`.
const LANGUAGE = /^[a-z]{2,3}(-|$)/;

/** A BCP 47 tag in its canonical form: `de`, `de-AT`, `zh-Hans`. */
export function parseLanguageTag(input: string): string {
  try {
    const [tag] = Intl.getCanonicalLocales(input.trim());
    if (tag !== undefined && tag.length <= 35 && LANGUAGE.test(tag)) return tag;
  } catch {
    // Not well formed: refused below like everything else.
  }
  throw new InvalidValue({ field: 'language', value: input, rule: 'a BCP 47 tag such as de, en or zh-Hans' });
}
