import { romanised } from './slug.ts';

/** A Chinese name in pinyin; null where there is nothing to romanise. */
export function romanisation(name: string): string | null {
  return /\p{Script=Han}/u.test(name) ? sortKey(name) : null;
}

/** What names sort by, byte by byte: without marks and case, Chinese where its pinyin would stand. */
export function sortKey(name: string): string {
  return romanised(name.normalize('NFKD'))
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('ß', 'ss')
    .replaceAll(/\s+/g, ' ')
    .trim();
}
