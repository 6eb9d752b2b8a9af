import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sortKey } from '../../src/text/sort-key.ts';

describe('a sort key', () => {
  test.each([
    ['Yin Qi', 'yin qi'],
    ['印奇', 'yin qi'],
    ['Megvii 旷视', 'megvii kuang shi'],
    ['Ärger', 'arger'],
    ['A\u0308rger', 'arger'],
    ['Straße', 'strasse'],
    ['STRAẞE', 'strasse'],
    ['Élan  \t Vital ', 'elan vital'],
    ['İstanbul', 'istanbul'],
    ['Ｆｕｌｌ ﬁle Ⅷ', 'full file viii'],
    ['℡', 'tel'],
    ['3M', '3m'],
  ])('of "%s" is "%s"', (name, key) => {
    expect(sortKey(name)).toBe(key);
  });

  test('puts Chinese names where their pinyin stands among Latin ones', () => {
    const names = ['Álvarez', 'anders', '旷视科技', 'Öhman', 'Zimmer', '张三', 'zz'];
    const byKey = (a: string, b: string) => Buffer.compare(Buffer.from(sortKey(a)), Buffer.from(sortKey(b)));
    expect(names.toReversed().toSorted(byKey)).toEqual([
      'Álvarez',
      'anders',
      '旷视科技',
      'Öhman',
      '张三',
      'Zimmer',
      'zz',
    ]);
  });

  test('is its own key, whatever the name', () => {
    const name = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 60 }),
      fc.string({ unit: fc.constantFrom('İ', 'ẞ', '℡', '印', 'é', '\u0301', ' ', 'Ａ', 'Σ'), maxLength: 20 }),
    );
    fc.assert(
      fc.property(name, (text) => {
        expect(sortKey(sortKey(text))).toBe(sortKey(text));
      }),
      { numRuns: 2000 },
    );
  });
});
