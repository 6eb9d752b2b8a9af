import { InvalidValue } from '../errors/app-error.ts';

/** A BCP 47 tag in its canonical form: `de`, `de-AT`, `zh-Hans`. */
export function parseLanguageTag(input: string): string {
  try {
    const [tag] = Intl.getCanonicalLocales(input.trim());
    if (tag !== undefined && tag.length <= 35) return tag;
  } catch {
    // Not well formed: refused below like everything else.
  }
  throw new InvalidValue({ field: 'language', value: input, rule: 'a BCP 47 tag such as de, en or zh-Hans' });
}
