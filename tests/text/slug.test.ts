import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isSlug, nextFreeSlug, slugify } from '../../src/text/slug.ts';

const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 150 }),
  fc.string({
    unit: fc.constantFrom('ä', 'ß', '印', '奇', 'A', 'z', '9', ' ', '-', '’', 'é', 'Ж'),
    maxLength: 150,
  }),
);

describe('a slug', () => {
  test.each([
    ['Yin Qi', 'yin-qi'],
    ['印奇', 'yin-qi'],
    ['旷视科技', 'kuang-shi-ke-ji'],
    ['千里科技2025年', 'qian-li-ke-ji-2025-nian'],
    ['吕布', 'lv-bu'],
    ['Megvii (旷视)', 'megvii-kuang-shi'],
    ['Ärger über Größe', 'aerger-ueber-groesse'],
    ['A\u0308rger', 'aerger'],
    ['STRASSE straße', 'strasse-strasse'],
    ['Müller & Söhne', 'mueller-and-soehne'],
    ['Café Łódź Ørsted', 'cafe-lodz-orsted'],
    ['Дмитрий Иванов', 'dmitriy-ivanov'],
    ['東京タワー', 'dong-jing'],
    ['Series B+, 2026', 'series-b-2026'],
    ['MixedCase', 'mixedcase'],
    ['don’t panic', 'dont-panic'],
    ['  --  already-a-slug  ', 'already-a-slug'],
    ['Ｆｕｌｌ ｗｉｄｔｈ', 'full-width'],
  ])('of "%s" is %s', (text, slug) => {
    expect(slugify(text)).toBe(slug);
  });

  test.each(['', '   ', '—', '한국', '...'])('of "%s", which leaves nothing, is the fallback', (text) => {
    expect(slugify(text)).toBe('record');
    expect(slugify(text, 'person')).toBe('person');
  });

  test('is cut at the last word that fits into 96 characters', () => {
    expect(slugify('word '.repeat(30))).toBe('word-'.repeat(19).slice(0, -1));
    expect(slugify(`${'a'.repeat(96)} b`)).toBe('a'.repeat(96));
    expect(slugify(`${'a'.repeat(95)} b`)).toBe('a'.repeat(95));
    expect(slugify(`${'word '.repeat(19)}a b`)).toBe(`${'word-'.repeat(19)}a`);
    expect(slugify('a'.repeat(200))).toBe('a'.repeat(96));
  });

  test('of any text is a slug, and the slug of itself', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const slug = slugify(text);
        expect(isSlug(slug)).toBe(true);
        expect(slugify(slug)).toBe(slug);
      }),
      { numRuns: 1000 },
    );
  });

  test.each(['', '-', 'A', 'a--b', '-a', 'a-', 'a b', 'ä', 'a_b', 'a\n', 'a'.repeat(97)])(
    '"%s" is none',
    (text) => {
      expect(isSlug(text)).toBe(false);
    },
  );
});

describe('the next free slug', () => {
  const takenOf = (...slugs: string[]) => {
    const held = new Set(slugs);
    return (slug: string) => held.has(slug);
  };

  test('is the base while it is free', async () => {
    expect(await nextFreeSlug('yin-qi', takenOf())).toBe('yin-qi');
  });

  test('is the first number that is free, a gap included', async () => {
    expect(await nextFreeSlug('yin-qi', takenOf('yin-qi'))).toBe('yin-qi-2');
    expect(await nextFreeSlug('yin-qi', takenOf('yin-qi', 'yin-qi-2', 'yin-qi-4'))).toBe('yin-qi-3');
  });

  test('waits for an answer that comes later', async () => {
    const taken = takenOf('yin-qi');
    expect(await nextFreeSlug('yin-qi', async (slug) => taken(slug))).toBe('yin-qi-2');
  });

  test('of a base as long as slugs get is still a slug', async () => {
    const words = `${'word-'.repeat(18)}sixsix`;
    expect(words).toHaveLength(96);
    expect(await nextFreeSlug(words, takenOf(words))).toBe(`${'word-'.repeat(18)}2`);
    const one = 'a'.repeat(96);
    expect(await nextFreeSlug(one, takenOf(one))).toBe(`${'a'.repeat(94)}-2`);
  });
});
