import { describe, expect, test } from 'vitest';
import { composeBody, countWords, type BlockInput } from '../../src/articles/article.rules.ts';

const paragraph = (text: string, more: Partial<BlockInput> = {}): BlockInput => ({
  blockKind: 'PARAGRAPH',
  text,
  ...more,
});

describe('the body', () => {
  test('is its blocks with an empty line between them, each at the place its span says', () => {
    const given = ['Röhren 🌱 und 光', 'Zweiter Absatz.', 'Dritter.'];
    const { bodyText, blocks } = composeBody(given.map((text) => paragraph(text)));
    expect(bodyText).toBe(given.join('\n\n'));
    expect(blocks.map(({ span }) => bodyText.slice(span.start, span.end))).toEqual(given);
  });

  test('counts marks over the whole text though they are given within their block', () => {
    const { bodyText, blocks } = composeBody([
      paragraph('First.'),
      paragraph('A strong word.', { marks: [{ markKind: 'STRONG', start: 2, end: 8 }] }),
    ]);
    const { span } = blocks[1]!.marks[0]!;
    expect(bodyText.slice(span.start, span.end)).toBe('strong');
  });

  test('of no blocks is empty', () => {
    expect(composeBody([])).toEqual({ bodyText: '', blocks: [] });
  });

  test('has headings of level 2 unless another is given, and no other block has a level', () => {
    const { blocks } = composeBody([
      { blockKind: 'HEADING', text: 'a' },
      { blockKind: 'HEADING', text: 'b', level: 4 },
      paragraph('c', { level: 3 }),
    ]);
    expect(blocks.map(({ level }) => level)).toEqual([2, 4, null]);
  });

  test.each<[string, BlockInput, RegExp]>([
    ['an empty block', paragraph(' '), /^blocks\[0\]\.text: .* not empty/],
    ['a NUL', paragraph('a\0b'), /^blocks\[0\]\.text: .* no control characters/],
    ['half a character', paragraph('a\ud83c'), /^blocks\[0\]\.text: .* surrogate/],
    [
      'a heading of level 1',
      { blockKind: 'HEADING', text: 'a', level: 1 },
      /^blocks\[0\]\.level: 1 .* 2, 3 or 4/,
    ],
    [
      'a mark beyond its block',
      paragraph('abc', { marks: [{ markKind: 'STRONG', start: 1, end: 4 }] }),
      /^blocks\[0\]\.marks\[0\]: .*"1 to 4"/,
    ],
    [
      'an empty mark',
      paragraph('abc', { marks: [{ markKind: 'STRONG', start: 1, end: 1 }] }),
      /^blocks\[0\]\.marks\[0\]: /,
    ],
    [
      'a link that runs a script',
      paragraph('abc', { marks: [{ markKind: 'LINK', start: 0, end: 1, href: 'javascript:alert(1)' }] }),
      /^blocks\[0\]\.marks\[0\]\.href: .* http or https/,
    ],
    [
      'a link that leads nowhere',
      paragraph('abc', { marks: [{ markKind: 'LINK', start: 0, end: 1 }] }),
      /^blocks\[0\]\.marks\[0\]\.href: /,
    ],
  ])('refuses %s', (_what, block, message) => {
    expect(() => composeBody([block])).toThrow(message);
  });
});

test.each([
  ['en', 'The plant opens in spring.', 5],
  ['de', 'Das Werk öffnet im Frühjahr – 2027.', 6],
  ['zh', '工厂在春天开业', 4],
  ['en', '', 0],
])('words are counted as the language does: %s "%s"', (language, text, words) => {
  expect(countWords(text, language)).toBe(words);
});
