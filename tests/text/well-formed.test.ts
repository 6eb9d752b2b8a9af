import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { InvalidValue } from '../../src/errors/app-error.ts';
import { checkText } from '../../src/text/well-formed.ts';

const title = { field: 'title', maxLength: 10 };

describe('a text', () => {
  test.each([
    ['plain', 'plain'],
    ['印奇 😀', '印奇 😀'],
    ['e\u0301', 'é'],
    ['0123456789', '0123456789'],
    [' spaces ', ' spaces '],
  ])('%j is kept as %j', (value, kept) => {
    expect(checkText(value, title)).toBe(kept);
  });

  test.each([
    ['a\u0000b', 'no control characters'],
    ['a\u0007b', 'no control characters'],
    ['a\rb', 'no control characters'],
    ['a\u001Bb', 'no control characters'],
    ['a\u007Fb', 'no control characters'],
    ['\uD800', 'no half of a surrogate pair'],
    ['a\uDC00b', 'no half of a surrogate pair'],
    ['a\nb', 'one line'],
    ['a\tb', 'one line'],
    ['', 'not empty'],
    ['   ', 'not empty'],
    ['01234567890', 'at most 10 characters'],
  ])('%j is refused: %s', (value, rule) => {
    const refusal = refusalOf(value);
    expect(refusal.details).toEqual({ field: 'title', rule });
  });

  test('that is no string is refused', () => {
    expect(refusalOf(5 as unknown as string).details).toEqual({ field: 'title', rule: 'a text' });
  });

  test('of several lines is kept where lines are allowed', () => {
    expect(checkText('a\n\tb', { ...title, multiline: true })).toBe('a\n\tb');
    expect(() => checkText('a\u0000b', { ...title, multiline: true })).toThrow(InvalidValue);
    expect(() => checkText('\n\n', { ...title, multiline: true })).toThrow(InvalidValue);
  });

  test('is measured after it is composed', () => {
    expect(checkText('e\u0301'.repeat(10), title)).toHaveLength(10);
    // This one grows: NFC takes it apart for good.
    expect(() => checkText('\u0958'.repeat(6), title)).toThrow('at most 10 characters');
  });

  test('once taken is taken again unchanged', () => {
    const options = { field: 'body', maxLength: 1000, multiline: true };
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 20 }), (value) => {
        fc.pre(value.trim() !== '');
        const kept = value.normalize('NFC');
        expect(checkText(value, options)).toBe(kept);
        expect(checkText(kept, options)).toBe(kept);
      }),
      { numRuns: 1000 },
    );
  });
});

function refusalOf(value: string): InvalidValue {
  try {
    checkText(value, title);
  } catch (error) {
    if (error instanceof InvalidValue) return error;
    throw error;
  }
  throw new Error(`${JSON.stringify(value)} was taken`);
}
