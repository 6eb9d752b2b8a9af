/** Input made to do harm: each is refused with its code, or is harmless, and soon. */
import { describe, expect, test } from 'vitest';
import { limits } from '../../../src/ingest/readers/limits.ts';
import { bytesOf, read, readOne, shapeOf } from './story.ts';

const XML = 'application/xml';
const RSS = 'application/rss+xml';
const rss = (item: string) =>
  `<rss version="2.0"><channel><title>c</title><item><title>t</title>${item}</item></channel></rss>`;
const nitf = (content: string) => `<nitf><body><body.content>${content}</body.content></body></nitf>`;
const filled = (part: string, bytes = limits.bytes - 1_000) => part.repeat(Math.floor(bytes / part.length));
const wide = (text: string) => new Uint8Array(Buffer.from(`\uFEFF${text}`, 'utf16le'));
const lol = '<!DOCTYPE lolz [<!ENTITY a "lol"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">]>';

describe.each<[string, string, [string, string, () => string | Uint8Array][]]>([
  [
    'any',
    'DOCUMENT_TOO_LARGE',
    [
      ['100 MB', 'text/plain', () => new Uint8Array(100_000_000)],
      ['100 MB of a PDF', 'application/pdf', () => new Uint8Array(100_000_000)],
    ],
  ],
  [
    'text',
    'DOCUMENT_NOT_TEXT',
    [
      ['bytes that are no UTF-8', 'text/plain', () => new Uint8Array([0x41, 0xc3, 0x28])],
      ['overlong bytes', 'text/plain', () => new Uint8Array([0x41, 0xc0, 0xaf])],
      ['NUL', 'text/plain', () => 'T\n\na\0b'],
      ['UTF-16 without a mark', 'text/plain', () => new Uint8Array(Buffer.from('T\n\nab', 'utf16le'))],
      [
        'a picture',
        'text/plain',
        () => new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0]),
      ],
      ['NUL in Markdown', 'text/markdown', () => 'a\0b'],
      [
        'half a surrogate pair',
        'application/json',
        () =>
          '{"version":"https://jsonfeed.org/version/1.1","title":"x","items":[{"id":"1","content_text":"a \\ud800 b"}]}',
      ],
      ['NUL in JSON', 'application/json', () => '{"uri":"urn:x","headline":"h","body_text":"a \\u0000 b"}'],
      ['NUL as an entity', XML, () => nitf('<p>a&#0;b</p>')],
      ['half a pair as an entity', XML, () => nitf('<p>a&#xD800;b</p>')],
      ['an encoding that nobody knows', XML, () => '<?xml version="1.0" encoding="utf-7"?><rss/>'],
    ],
  ],
  [
    'plain text',
    'DOCUMENT_HOSTILE',
    [
      ['10,000 marks on one letter', 'text/plain', () => `T\n\na${'\u0301'.repeat(10_000)} b.`],
      ['20 MB of marks', 'text/plain', () => filled('\u0301\u0323', limits.bytes / 2 - 1_000)],
      ['marks as entities', 'text/html', () => `<p>a${'&#x301;'.repeat(10_000)}</p>`],
    ],
  ],
  [
    'plain text',
    'DOCUMENT_TOO_LARGE',
    [
      ['20 MB of words', 'text/plain', () => filled('Word word. ')],
      ['20 MB of line ends', 'text/plain', () => `a${filled('\n')}b`],
      ['20 MB of Markdown', 'text/markdown', () => filled('# ')],
    ],
  ],
  [
    'plain text',
    'DOCUMENT_NOT_UNDERSTOOD',
    [
      ['a table', 'text/plain', () => 'name;year;sum\nA;2011;5\nB;2012;6\nC;2013;7\n'],
      ['a table with tabs', 'text/plain', () => 'name\tyear\tsum\nA\t2011\t5\nB\t2012\t6\n'],
    ],
  ],
  [
    'a page',
    'DOCUMENT_HOSTILE',
    [
      ['100,000 deep', 'text/html', () => '<div>'.repeat(100_000)],
      ['deep by tags that end themselves', 'text/html', () => '<li><p>'.repeat(10_000)],
      [
        'a million attributes',
        'text/html',
        () => `<p ${Array.from({ length: 1_000_000 }, (_, at) => `a${at}=1`).join(' ')}>x</p>`,
      ],
    ],
  ],
  [
    'a page',
    'DOCUMENT_TOO_LARGE',
    [
      ['20 MB of tags', 'text/html', () => filled('<b></b>')],
      ['20 MB of signs', 'text/html', () => filled('<')],
      ['20 MB of words', 'text/html', () => `<p>${filled('word ')}`],
    ],
  ],
  [
    'XML',
    'DOCUMENT_HOSTILE',
    [
      ['an entity bomb', RSS, () => lol + rss('<description>&b;</description>')],
      ['an entity bomb of a format unknown', XML, () => `${lol}<lolz>&b;</lolz>`],
      [
        'an entity that is a file',
        XML,
        () => '<!DOCTYPE nitf [<!ENTITY x SYSTEM "file:///etc/passwd">]>' + nitf('<p>&x;</p>'),
      ],
      ['a document type that is a file', RSS, () => `<!DOCTYPE rss SYSTEM "file:///etc/passwd">${rss('')}`],
      [
        'a document type in UTF-16',
        XML,
        () =>
          wide(
            `<?xml version="1.0" encoding="utf-16"?><!DOCTYPE nitf [<!ENTITY x "y">]>${nitf('<p>&x;</p>')}`,
          ),
      ],
      ['two document types', XML, () => `<!DOCTYPE nitf><!DOCTYPE nitf>${nitf('')}`],
      ['100,000 deep', RSS, () => rss('<a>'.repeat(100_000) + '</a>'.repeat(100_000))],
      ['a name that is ours', RSS, () => rss('<__proto__><x>1</x></__proto__>')],
      [
        'a million attributes',
        XML,
        () => `<nitf ${Array.from({ length: 1_000_000 }, (_, at) => `a${at}="1"`).join(' ')}/>`,
      ],
    ],
  ],
  [
    'XML',
    'DOCUMENT_TOO_LARGE',
    [
      ['20 MB of tags', RSS, () => rss(filled('<i/>'))],
      [
        '20,000 items',
        RSS,
        () => `<rss version="2.0"><channel>${'<item><title>t</title></item>'.repeat(20_000)}</channel></rss>`,
      ],
      ['20 MB of text', XML, () => nitf(`<p>${filled('word ')}</p>`)],
    ],
  ],
  [
    'XML',
    'DOCUMENT_NOT_UNDERSTOOD',
    [
      ['cut off', XML, () => nitf('<p>a</p>').slice(0, -9)],
      ['tags that cross', XML, () => nitf('<p><em>a</p></em>')],
      ['an attribute that is ours', XML, () => '<nitf __proto__="x"><body/></nitf>'],
      ['comments without end', XML, () => `<nitf>${filled('<!--')}`],
      ['a format nobody knows', XML, () => '<recipe><step>stir</step></recipe>'],
    ],
  ],
  ['JSON', 'DOCUMENT_HOSTILE', [['20 MB deep', 'application/json', () => filled('[')]]],
  ['JSON', 'DOCUMENT_TOO_LARGE', [['20 MB flat', 'application/json', () => `[${filled('0,')}0]`]]],
  [
    'JSON',
    'DOCUMENT_NOT_UNDERSTOOD',
    [
      ['cut off', 'application/json', () => '{"uri":"urn:x","headline":'],
      ['of another kind', 'application/json', () => '{"name":"x"}'],
      ['a string without end', 'application/json', () => `{"uri":"${filled('\\"')}`],
    ],
  ],
  [
    'feeds',
    'DOCUMENT_WITHOUT_TEXT',
    [['without items', RSS, () => '<rss version="2.0"><channel><title>c</title></channel></rss>']],
  ],
])('%s refused with %s', (_what, code, cases) => {
  test.each(cases)('%s', { timeout: 20_000 }, async (_case, mediaType, make) => {
    const bytes = make();
    const start = performance.now();
    await expect(read(bytes, mediaType)).rejects.toMatchObject({
      code,
      message: expect.stringMatching(/^document: /),
    });
    expect(performance.now() - start).toBeLessThan(8_000);
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
