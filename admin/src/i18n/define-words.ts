/** Words by key; a text in `%{…}` is a place, `a |||| b` one and many. */
export interface Words {
  readonly [key: string]: string | Words;
}

type SameKeys<T> = { readonly [K in keyof T]: T[K] extends string ? string : SameKeys<T[K]> };

/** The words of one part of the panel in both languages; the compiler sees to it that they have the same keys. */
export function defineWords<const TWords extends Words>(
  en: TWords,
  de: SameKeys<TWords>,
): { en: TWords; de: SameKeys<TWords> } {
  return { en, de };
}
