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
  const latin = slugifyLatin(romanised(text.normalize('NFKC')), { decamelize: false });
  const plain = latin.replaceAll(/[^a-z0-9]+/g, '-').replaceAll(/^-+|-+$/g, '');
  return plain === '' ? fallback : cutAtWord(plain, LONGEST);
}

function cutAtWord(slug: string, longest: number): string {
  if (slug.length <= longest) return slug;
  const end = slug.lastIndexOf('-', longest);
  return slug.slice(0, end > 0 ? end : longest);
}

export function isSlug(text: string): boolean {
  return text.length <= LONGEST && /^[a-z0-9]+(-[a-z0-9]+)*$/.test(text);
}

/** base, base-2, base-3 …; a long base gives way to its number. */
export function numberedSlugs(base: string, count: number, from = 1): string[] {
  return Array.from({ length: count }, (_, at) => {
    const suffix = from + at === 1 ? '' : `-${from + at}`;
    return cutAtWord(base, LONGEST - suffix.length) + suffix;
  });
}

/** The first of them that is free. */
export async function nextFreeSlug(
  base: string,
  taken: (slug: string) => boolean | Promise<boolean>,
): Promise<string> {
  for (let number = 1; ; number += 1) {
    const [slug] = numberedSlugs(base, 1, number);
    if (!(await taken(slug!))) return slug!;
  }
}
