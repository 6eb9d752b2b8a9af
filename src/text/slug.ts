import slugifyLatin from '@sindresorhus/slugify';
import { pinyin } from 'pinyin-pro';

const LONGEST = 96;
const CHINESE = /\p{Script=Han}+/gu;

/** Chinese as pinyin without tones, a space between syllables: 印奇 -> yin qi. */
export function romanised(text: string): string {
  return text.replaceAll(
    CHINESE,
    (han) => ` ${pinyin(han, { toneType: 'none', nonZh: 'consecutive', v: true })} `,
  );
}

/** A name for addresses: a-z, 0-9 and single hyphens, at most 96 long, never empty. German umlauts become two letters. */
export function slugify(text: string, fallback = 'record'): string {
  const latin = slugifyLatin(romanised(text.normalize('NFC')), { decamelize: false });
  const plain = latin.replaceAll(/[^a-z0-9]+/g, '-').replaceAll(/^-+|-+$/g, '');
  if (plain === '') return fallback;
  if (plain.length <= LONGEST) return plain;
  const cut = plain.slice(0, LONGEST + 1);
  return cut.slice(0, cut.lastIndexOf('-') > 0 ? cut.lastIndexOf('-') : LONGEST);
}

export function isSlug(text: string): boolean {
  return text.length <= LONGEST && /^[a-z0-9]+(-[a-z0-9]+)*$/.test(text);
}

/** The first of base, base-2, base-3 … that is free. */
export async function nextFreeSlug(
  base: string,
  taken: (slug: string) => boolean | Promise<boolean>,
): Promise<string> {
  for (let number = 1; ; number += 1) {
    const slug = number === 1 ? base : `${base}-${number}`;
    if (!(await taken(slug))) return slug;
  }
}
