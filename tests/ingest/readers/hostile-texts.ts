/** Texts made to do harm, by generators: what each is, its media type, and the code it is refused with. */
import { limits } from '../../../src/ingest/readers/limits.ts';

export type Made = string | Uint8Array<ArrayBuffer>;

export interface HostileGroup {
  format: string;
  code: string;
  cases: readonly (readonly [what: string, mediaType: string, make: () => Made])[];
}

const XML = 'application/xml';
const RSS = 'application/rss+xml';
const rss = (item: string) =>
  `<rss version="2.0"><channel><title>c</title><item><title>t</title>${item}</item></channel></rss>`;
const nitf = (content: string) => `<nitf><body><body.content>${content}</body.content></body></nitf>`;
const filled = (part: string) =>
  part.repeat(Math.floor((limits.textBytes - 1_000) / new TextEncoder().encode(part).length));
const wide = (text: string) => new Uint8Array(Buffer.from(`\uFEFF${text}`, 'utf16le'));
const lol = '<!DOCTYPE lolz [<!ENTITY a "lol"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">]>';

export const hostileTexts: readonly HostileGroup[] = [
  {
    format: 'any',
    code: 'DOCUMENT_TOO_LARGE',
    cases: [
      ['100 MB', 'text/plain', () => new Uint8Array(100_000_000)],
      ['100 MB of a PDF', 'application/pdf', () => new Uint8Array(100_000_000)],
    ],
  },
  {
    format: 'text',
    code: 'DOCUMENT_NOT_TEXT',
    cases: [
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
  },
  {
    format: 'plain text',
    code: 'DOCUMENT_HOSTILE',
    cases: [
      ['10,000 marks on one letter', 'text/plain', () => `T\n\na${'\u0301'.repeat(10_000)} b.`],
      ['8 MB of marks', 'text/plain', () => filled('\u0301\u0323')],
      ['marks as entities', 'text/html', () => `<p>a${'&#x301;'.repeat(10_000)}</p>`],
    ],
  },
  {
    format: 'plain text',
    code: 'DOCUMENT_TOO_LARGE',
    cases: [
      ['8 MB of words', 'text/plain', () => filled('Word word. ')],
      ['20 MB', 'text/plain', () => 'Word word. '.repeat(1_900_000)],
      ['8 MB of line ends', 'text/plain', () => `a${filled('\n')}b`],
      ['8 MB of Markdown', 'text/markdown', () => filled('# ')],
    ],
  },
  {
    format: 'plain text',
    code: 'DOCUMENT_NOT_UNDERSTOOD',
    cases: [
      ['a table', 'text/plain', () => 'name;year;sum\nA;2011;5\nB;2012;6\nC;2013;7\n'],
      ['a table with tabs', 'text/plain', () => 'name\tyear\tsum\nA\t2011\t5\nB\t2012\t6\n'],
    ],
  },
  {
    format: 'a page',
    code: 'DOCUMENT_HOSTILE',
    cases: [
      ['100,000 deep', 'text/html', () => '<div>'.repeat(100_000)],
      ['deep by tags that end themselves', 'text/html', () => '<li><p>'.repeat(10_000)],
      [
        'half a million attributes',
        'text/html',
        () => `<p ${Array.from({ length: 500_000 }, (_, at) => `a${at}=1`).join(' ')}>x</p>`,
      ],
    ],
  },
  {
    format: 'a page',
    code: 'DOCUMENT_TOO_LARGE',
    cases: [
      ['8 MB of tags', 'text/html', () => filled('<b></b>')],
      ['8 MB of signs', 'text/html', () => filled('<')],
      ['8 MB of words', 'text/html', () => `<p>${filled('word ')}`],
    ],
  },
  {
    format: 'XML',
    code: 'DOCUMENT_HOSTILE',
    cases: [
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
        'half a million attributes',
        XML,
        () => `<nitf ${Array.from({ length: 500_000 }, (_, at) => `a${at}="1"`).join(' ')}/>`,
      ],
    ],
  },
  {
    format: 'XML',
    code: 'DOCUMENT_TOO_LARGE',
    cases: [
      ['8 MB of tags', RSS, () => rss(filled('<i/>'))],
      [
        'a million items',
        RSS,
        () => `<rss version="2.0"><channel>${'<item/>'.repeat(1_000_000)}</channel></rss>`,
      ],
      [
        '20,000 items',
        RSS,
        () => `<rss version="2.0"><channel>${'<item><title>t</title></item>'.repeat(20_000)}</channel></rss>`,
      ],
      ['8 MB of text', XML, () => nitf(`<p>${filled('word ')}</p>`)],
    ],
  },
  {
    format: 'XML',
    code: 'DOCUMENT_NOT_UNDERSTOOD',
    cases: [
      ['cut off', XML, () => nitf('<p>a</p>').slice(0, -9)],
      ['tags that cross', XML, () => nitf('<p><em>a</p></em>')],
      ['an attribute that is ours', XML, () => '<nitf __proto__="x"><body/></nitf>'],
      ['comments without end', XML, () => `<nitf>${filled('<!--')}`],
      ['a format nobody knows', XML, () => '<recipe><step>stir</step></recipe>'],
    ],
  },
  {
    format: 'JSON',
    code: 'DOCUMENT_HOSTILE',
    cases: [['8 MB deep', 'application/json', () => filled('[')]],
  },
  {
    format: 'JSON',
    code: 'DOCUMENT_TOO_LARGE',
    cases: [
      ['8 MB flat', 'application/json', () => `[${filled('0,')}0]`],
      [
        'a feed of a million items',
        'application/feed+json',
        () =>
          `{"version":"https://jsonfeed.org/version/1.1","title":"c","items":[${'{"id":"1"},'.repeat(1_000_000)}{}]}`,
      ],
    ],
  },
  {
    format: 'JSON',
    code: 'DOCUMENT_NOT_UNDERSTOOD',
    cases: [
      ['cut off', 'application/json', () => '{"uri":"urn:x","headline":'],
      ['of another kind', 'application/json', () => '{"name":"x"}'],
      ['a string without end', 'application/json', () => `{"uri":"${filled('\\"')}`],
    ],
  },
  {
    format: 'feeds',
    code: 'DOCUMENT_WITHOUT_TEXT',
    cases: [['without items', RSS, () => '<rss version="2.0"><channel><title>c</title></channel></rss>']],
  },
];
