import { describe, expect, test } from 'vitest';
import { reanchor, selectorsOf } from '../../src/evidence/passage.ts';
import { workOf } from '../support/time.ts';

const old = (text: string, exact: string) => {
  const start = text.indexOf(exact);
  const passage = { start, end: start + exact.length, exact };
  return { ...passage, ...selectorsOf(text, passage) };
};
const found = (before: string, exact: string, after: string) =>
  reanchor(after, old(before, exact))?.exact ?? null;

describe('a passage in a newer text', () => {
  test.each([
    ['moved down', 'The plant opens.', 'New above.\n\nThe plant opens.', 'The plant opens.'],
    [
      'with other quotation marks',
      'He said: "We build it now."',
      'x. He said: “We build it now.”',
      'He said: “We build it now.”',
    ],
    [
      'with another dash',
      'A plant - the third - opens.',
      'A plant – the third – opens.',
      'A plant – the third – opens.',
    ],
    [
      'with a line end inside',
      'The plant opens in spring.',
      'The plant\nopens in spring.',
      'The plant\nopens in spring.',
    ],
    [
      'with narrow spaces',
      'Over 5 million euros came.',
      'Over 5\u202fmillion euros came.',
      'Over 5\u202fmillion euros came.',
    ],
    ['in capitals', 'The plant opens here.', 'THE PLANT OPENS HERE.', 'THE PLANT OPENS HERE.'],
    [
      'after a rare character',
      'The plant opens here.',
      '𠮷𠮷 THE PLANT OPENS HERE.',
      'THE PLANT OPENS HERE.',
    ],
    [
      'that ends with a rare character',
      'It is written "so" as 𠮷',
      'It is written “so” as 𠮷',
      'It is written “so” as 𠮷',
    ],
  ])('is found %s', (_how, exact, after, expected) => {
    expect(found(exact, exact, after)).toBe(expected);
  });

  test.each([
    ['another figure', 'It raised 20 million euros.', 'It raised 25 million euros.'],
    ['another word', 'The plant opens in spring.', 'The plant opens in autumn.'],
    ['a word more', 'The plant opens in spring.', 'The plant never opens in spring.'],
    ['no sentence', 'The plant opens in spring.', ''],
    ['part of a longer word', 'plant opens fast', 'THE PLANT OPENS FASTER'],
    ['too little to be sure', 'It "is".', 'it is. It “is”.'],
  ])('is gone where the text has %s', (_what, exact, after) => {
    expect(found(exact, exact, after)).toBeNull();
  });

  test('of two is the one that stands where it stood', () => {
    const before = 'First it rained. Then it was dry. Last it rained.';
    const passage = old(before, 'it rained');
    expect(reanchor('Once more. Last it rained. First it rained. Then', passage)?.start).toBe(33);
  });

  test('takes time in proportion to the text', () => {
    const text = 'a "b" '.repeat(170_000);
    const words = 'it said: "nothing of this"';
    const { result, took } = workOf(() => found(words, words, text));
    expect(result).toBeNull();
    expect(took).toBeLessThan(5_000);
  });
});
