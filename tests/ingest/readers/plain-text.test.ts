import { describe, expect, test } from 'vitest';
import { composeBody } from '../../../src/articles/article.rules.ts';
import { plainText } from '../../../src/ingest/readers/plain-text.ts';

const read = (text: string, language?: string) =>
  plainText.read(new TextEncoder().encode(text), { language });
const report = 'A title\n\nA standfirst\n\nThe first paragraph.\n\n## A heading\n\nThe second.';

describe('a plain text', () => {
  test('is a title, a standfirst, headings and paragraphs; only the latter two are its body', () => {
    const { title, standfirst, blocks } = read(report);
    expect([title, standfirst]).toEqual(['A title', 'A standfirst']);
    expect(blocks.map(({ blockKind, level }) => [blockKind, level])).toEqual([
      ['PARAGRAPH', undefined],
      ['HEADING', 2],
      ['PARAGRAPH', undefined],
    ]);
    expect(composeBody(blocks).bodyText).toBe('The first paragraph.\n\nA heading\n\nThe second.');
  });

  test.each([
    ['a byte order mark', `\uFEFF${report}`],
    ['Windows line ends', report.replaceAll('\n', '\r\n')],
    ['old Macintosh line ends', report.replaceAll('\n', '\r')],
    ['spaces on empty lines', report.replaceAll('\n\n', '\n \t\n\n')],
  ])('reads the same with %s', (_what, text) => {
    expect(read(text)).toEqual(read(report));
  });

  test('joins the lines of a paragraph', () => {
    expect(read('T\n\nS\n\none\n  two').blocks[0]!.text).toBe('one two');
  });

  test.each([
    ['de', 'Ein Titel\n\nVorspann\n\nDas Werk ist nicht mit der Halle verbunden und die Stadt wartet.'],
    ['en', 'A title\n\nA standfirst\n\nThe plant is in the north of the town and was built for the wind.'],
    ['zh', '标题\n\n导语\n\n工厂在春天开业，城市在等待。'],
    ['und', 'xx\n\nyy\n\nzz zz zz'],
  ])('is of language %s by its words', (language, text) => {
    expect(read(text).language).toBe(language);
  });

  test('is of the language that is given', () => {
    expect(read(report, 'zh-hans').language).toBe('zh-Hans');
    expect(() => read(report, 'no tag')).toThrow(/^language/);
  });

  test.each([
    ['that is not UTF-8', new Uint8Array([0x41, 0xc3, 0x28])],
    ['with a NUL', new TextEncoder().encode('T\n\nS\n\na\0b')],
    ['with nothing in it', new Uint8Array()],
    ['without a body', new TextEncoder().encode('T\n\nS')],
    ['that has no title line', new TextEncoder().encode('one\ntwo\n\nS\n\nbody')],
  ])('is refused %s', (_what, bytes) => {
    expect(() => plainText.read(bytes, {})).toThrow(/^document: /);
  });
});
