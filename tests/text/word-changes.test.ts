import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { wordChanges } from '../../src/text/word-changes.ts';
import { workOf } from '../support/time.ts';

describe('changes between texts', () => {
  test('give both texts back, whatever they are', () => {
    const text = fc.oneof(fc.string({ unit: 'grapheme', maxLength: 60 }), fc.lorem());
    fc.assert(
      fc.property(text, text, (before, after) => {
        const changes = wordChanges(before, after);
        const read = (without: string) =>
          changes.flatMap(({ wordChange, text: piece }) => (wordChange === without ? [] : piece)).join('');
        expect([read('ADDED'), read('REMOVED')]).toEqual([before, after]);
      }),
    );
  });

  test('are words, not letters', () => {
    expect(wordChanges('Yin Qi was born in 1987.', 'Yin Qi was born in 1988.')).toEqual([
      { wordChange: 'KEPT', text: 'Yin Qi was born in ' },
      { wordChange: 'REMOVED', text: '1987' },
      { wordChange: 'ADDED', text: '1988' },
      { wordChange: 'KEPT', text: '.' },
    ]);
  });

  test('find the words of a script without spaces', () => {
    const changed = wordChanges('印奇创办了旷视科技公司', '印奇创办了千里科技公司');
    expect(
      changed
        .filter(({ wordChange }) => wordChange === 'KEPT')
        .map(({ text }) => text)
        .join(''),
    ).toContain('科技公司');
    expect(changed.some(({ wordChange, text }) => wordChange === 'ADDED' && '千里'.includes(text))).toBe(
      true,
    );
  });

  test('of texts that have nothing in common are the two texts, at once', () => {
    const many = (word: string) => Array.from({ length: 20_000 }, (_, n) => `${word}${n}`).join(' ');
    const { result, took } = workOf(() => wordChanges(many('a'), many('b').replaceAll(' ', '-')));
    expect(result).toHaveLength(2);
    expect(took).toBeLessThan(3_000);
  });
});
