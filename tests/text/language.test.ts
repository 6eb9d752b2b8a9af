import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseLanguageTag } from '../../src/text/language.ts';

describe('a language tag', () => {
  test.each([
    ['de', 'de'],
    ['DE-at', 'de-AT'],
    [' en ', 'en'],
    ['zh-hans', 'zh-Hans'],
    ['zh-HANS-cn', 'zh-Hans-CN'],
    ['iw', 'he'],
    ['yue', 'yue'],
    ['und', 'und'],
    ['es-419', 'es-419'],
    ['de-DE-1901', 'de-DE-1901'],
  ])('%s is written %s', (input, tag) => {
    expect(parseLanguageTag(input)).toBe(tag);
  });

  test.each([
    '',
    'd',
    'german',
    'english',
    'abcd',
    'de_AT',
    'de-',
    '-de',
    'zh Hans',
    'x-own',
    'de-a-b',
    '德语',
  ])('"%s" is refused', (input) => {
    expect(() => parseLanguageTag(input)).toThrow(
      `language: "${input}" is refused: a BCP 47 tag such as de, en or zh-Hans`,
    );
  });

  test('of more than 35 characters is refused', () => {
    const tag = 'de-DE-x-abcdefgh-abcdefgh-abcdefg';
    expect(parseLanguageTag(`${tag}-i`)).toHaveLength(35);
    expect(() => parseLanguageTag(`${tag}-ii`)).toThrow(/^language: /);
  });

  test('in canonical form is left as it is', () => {
    const parts = fc.tuple(
      fc.constantFrom('de', 'EN', 'Zh', 'iw', 'sr'),
      fc.constantFrom('', '-latn', '-HANT'),
      fc.constantFrom('', '-de', '-TW', '-419'),
    );
    fc.assert(
      fc.property(parts, (subtags) => {
        const tag = parseLanguageTag(subtags.join(''));
        expect(parseLanguageTag(tag)).toBe(tag);
      }),
    );
  });
});
