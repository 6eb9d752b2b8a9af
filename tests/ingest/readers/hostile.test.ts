/** Input made to do harm: each is refused with its code, or is harmless, and soon. */
import { afterAll, describe, expect, test } from 'vitest';
import { analyseAside } from '../../../src/ingest/analyse-aside.ts';
import { hostileFiles } from './hostile-files.ts';
import { hostileTexts } from './hostile-texts.ts';
import { bytesOf, read, readOne, shapeOf } from './story.ts';

const RSS = 'application/rss+xml';
const rss = (item: string) =>
  `<rss version="2.0"><channel><title>c</title><item><title>t</title>${item}</item></channel></rss>`;

/** As a server reads: what cannot be stopped from within ends with its process. */
const aside = analyseAside({ longest: 5_000 });
afterAll(() => aside.close());

describe.each([...hostileTexts, ...hostileFiles])('$format refused with $code', ({ code, cases }) => {
  test.each(cases)('%s', async (_case, mediaType, make) => {
    const made = make();
    const pieces = [typeof made === 'string' ? bytesOf(made) : made];
    await expect(aside.read({ pieces, mediaType, fileName: null, hints: {} })).rejects.toMatchObject({
      code,
      message: expect.stringMatching(/^document: /),
    });
  });
});

describe('harmless', () => {
  test('a script in a feed', async () => {
    const escaped = (html: string) => html.replaceAll('<', '&lt;');
    const document = await readOne(
      `<rss version="2.0"><channel><title>c</title><item><title>${escaped('<script>alert(1)</script>')}Hi</title><description>${escaped('<img src=x onerror=alert(2)><script>alert(3)</script><p onclick="alert(4)">Good <a href="javascript:alert(5)">text</a></p>')}</description><link>javascript:alert(6)</link></item></channel></rss>`,
      RSS,
    );
    expect(document.title).toBe('Hi');
    expect(shapeOf(document)).toEqual([['PARAGRAPH', 'Good text']]);
    expect(JSON.stringify(document)).not.toContain('alert');
  });

  test('a million numbers of letters', async () => {
    const document = await readOne(rss(`<description>${'&#65;'.repeat(1_000_000)}</description>`), RSS);
    expect(document.blocks.reduce((sum, { text }) => sum + text.length, 0)).toBe(1_000_000);
  });

  test('20 marks on a letter, and Thai and Tibetan', async () => {
    const text = `a${'\u0301'.repeat(20)} ก็้ རྒྱུ ok.`;
    expect(shapeOf(await readOne(text, 'text/plain'))).toEqual([['PARAGRAPH', text.normalize('NFC')]]);
  });

  test('a megabyte in one line', async () => {
    const text = 'Word word. '.repeat(100_000).trim();
    const { blocks } = await readOne(bytesOf(text), 'text/plain');
    expect(blocks.map((block) => block.text).join(' ')).toBe(text);
  });

  test('no prototype is changed', async () => {
    await read(
      '{"uri":"urn:x","headline":"h","body_text":"a b","__proto__":{"polluted":1},"constructor":{"x":1}}',
      'application/json',
    );
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });
});
