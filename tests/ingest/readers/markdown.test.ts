import { describe, expect, test } from 'vitest';
import { markedIn, readOne, shapeOf } from './story.ts';

const take = (text: string) => readOne(text, 'text/markdown');

describe('Markdown', () => {
  test.each<[string, string, string[][]]>([
    [
      'headings of both kinds',
      'a\n\nb\n===\n\n#### c',
      [
        ['PARAGRAPH', 'a'],
        ['HEADING', 'b'],
        ['HEADING', 'c'],
      ],
    ],
    [
      'a quotation of two paragraphs',
      '> a\n>\n> b',
      [
        ['QUOTE', 'a'],
        ['QUOTE', 'b'],
      ],
    ],
    [
      'a list within a list',
      'x\n\n- a\n  - b\n\n- c\n\n  d',
      [
        ['PARAGRAPH', 'x'],
        ['LIST', 'a\nb\nc d'],
      ],
    ],
    ['a list with numbers', '1. a\n2. b', [['LIST', 'a\nb']]],
    [
      'a table',
      '| a | b |\n|---|---|\n| 1 | **2** |',
      [
        ['PARAGRAPH', 'a | b'],
        ['PARAGRAPH', '1 | 2'],
      ],
    ],
    ['lines that are broken', 'a\nb  \nc', [['PARAGRAPH', 'a b c']]],
    ['escapes and entities', 'a \\*b\\* &amp; &copy; `c`', [['PARAGRAPH', 'a *b* & © c']]],
    ['code', '```\nlet x;\n```', [['PARAGRAPH', 'let x;']]],
    [
      'HTML',
      '<div>a <b>b</b><script>c()</script></div>\n\nd<br>e <i>f</i>',
      [
        ['PARAGRAPH', 'a b'],
        ['PARAGRAPH', 'd e f'],
      ],
    ],
    [
      'a rule and a comment',
      'a\n\n---\n\n<!-- b -->\n\nc',
      [
        ['PARAGRAPH', 'a'],
        ['PARAGRAPH', 'c'],
      ],
    ],
    [
      'a picture with its caption',
      '![alt](https://e.example/a.png "b. Photo: c")',
      [['CAPTION', 'b. Photo: c']],
    ],
  ])('has %s', async (_what, text, expected) => {
    expect(shapeOf(await take(text))).toEqual(expected);
  });

  test('marks what is strong, stressed and linked, and links to the web alone', async () => {
    const { blocks } = await take(
      '**a *b*** [c](https://e.example/) [d](javascript:x) [e][1] <https://f.example/>\n\n[1]: /g',
    );
    expect(markedIn(blocks[0]!)).toEqual([
      ['EMPHASIS', 'b', null],
      ['STRONG', 'a b', null],
      ['LINK', 'c', 'https://e.example/'],
      ['LINK', 'https://f.example/', 'https://f.example/'],
    ]);
  });

  test('has its title from the front matter, else from a first heading, else from its words', async () => {
    expect((await take('---\ntitle: T\ndate: 2024-05-06\n---\n# H\n\na')).title).toBe('T');
    expect((await take('# H\n\na')).title).toBe('H');
    expect(shapeOf(await take('# H\n\na'))).toEqual([['PARAGRAPH', 'a']]);
    expect((await take('Just a sentence. And more.')).title).toBe('Just a sentence');
  });

  test.each<[string, string]>([
    ['brackets', '['.repeat(300_000)],
    ['stars', '*a **a '.repeat(50_000)],
    ['back quotes', '` `` '.repeat(60_000)],
    ['strokes', '~~a~'.repeat(80_000)],
    ['pictures', '![['.repeat(100_000)],
  ])('of %s without end takes no more than a moment', async (_what, text) => {
    const start = performance.now();
    await take(`A line.\n\n${text}`);
    expect(performance.now() - start).toBeLessThan(3_000);
  });
});
