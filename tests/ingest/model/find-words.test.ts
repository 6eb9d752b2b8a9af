import { expect, test } from 'vitest';
import { findWords, without } from '../../../src/ingest/model/find-words.ts';
import { workOf } from '../../support/time.ts';

const found = (text: string, words: string, within = [{ start: 0, end: text.length }]) => {
  const span = findWords(text, words, within);
  return span && text.slice(span.start, span.end);
};

test.each([
  ['Sie führt die Firma.', 'führt die Firma', 'führt die Firma'],
  ['Sie führt\u00A0die\n Firma.', ' führt die  Firma ', 'führt\u00A0die\n Firma'],
  ['Serie B+ (3,5 Mio. $)', 'B+ (3,5 Mio. $)', 'B+ (3,5 Mio. $)'],
  ['Die Megvii-Chefin sprach.', 'Chefin', 'Chefin'],
  ['昨日StepFun发布新产品。', 'StepFun', 'StepFun'],
  ['北京的旷视科技完成融资。', '旷视科技', '旷视科技'],
  ['𠮷野家 und Rest', 'Rest', 'Rest'],
])('in "%s" stands "%s"', (text, words, expected) => {
  expect(found(text, words)).toBe(expected);
});

test.each([
  ['Sie führt die Firma.', 'führt die Firmen'],
  ['Sie führt die Firma.', 'Sie führt den Firma'],
  ['Die Firmengruppe', 'Firmen'],
  ['Im Jahr 12021', '2021'],
  ['Ein Wort', '.*'],
  ['Ein Wort', '  '],
  ['„So“, sagte sie.', '"So", sagte sie.'],
  ['a'.repeat(9_000), 'a'.repeat(5_000)],
])('in "%s" does not stand "%s"', (text, words) => {
  expect(found(text, words)).toBeNull();
});

test('only within the spans, in their order, and never over the edge of one', () => {
  const text = 'one two one two';
  expect(findWords(text, 'one', [{ start: 4, end: 15 }])).toEqual({ start: 8, end: 11 });
  expect(
    findWords(text, 'two one', [
      { start: 0, end: 7 },
      { start: 8, end: 15 },
    ]),
  ).toBeNull();
});

test('words that are made to be slow are as quick as others', () => {
  const { took } = workOf(() => {
    expect(found(`${'a '.repeat(4_000)}b`, `${'a '.repeat(1_200)}c`)).toBeNull();
    expect(found(`b${'a'.repeat(8_000)}`, 'a'.repeat(2_000))).toBeNull();
  });
  expect(took).toBeLessThan(1_000);
});

test('what is left beside holes', () => {
  const span = { start: 0, end: 10 };
  expect(
    without(
      [span],
      [
        { start: 2, end: 4 },
        { start: 8, end: 12 },
      ],
    ),
  ).toEqual([
    { start: 0, end: 2 },
    { start: 4, end: 8 },
  ]);
  expect(without([span], [{ start: 20, end: 30 }])).toEqual([span]);
});
