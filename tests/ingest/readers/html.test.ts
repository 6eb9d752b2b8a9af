import { describe, expect, test } from 'vitest';
import { bytesOf, markedIn, readOne, shapeOf } from './story.ts';

const take = (page: string | Uint8Array, more = {}) => readOne(page, 'text/html', more);
const long = (word: string) =>
  `${word} is what the harbour was built for, and the town has lived from it ever since, as the mayor said on Monday in the hall. `
    .repeat(2)
    .trim();
const page = (body: string, head = '') =>
  `<!doctype html><html><head>${head}</head><body>${body}</body></html>`;

describe('an HTML page', () => {
  test('without an article that stands out is read whole, apart from what is around it', async () => {
    const document = await take(
      page(
        '<nav><a href="/">Home</a></nav><h1>Short notice</h1><p>The ferry is late.</p><footer>Imprint</footer>',
      ),
    );
    expect(document.title).toBe('Short notice');
    expect(shapeOf(document)).toEqual([['PARAGRAPH', 'The ferry is late.']]);
  });

  test.each<[string, string, [string, string][]]>([
    [
      'two line breaks part paragraphs',
      'one<br>two<br><br>three',
      [
        ['PARAGRAPH', 'one two'],
        ['PARAGRAPH', 'three'],
      ],
    ],
    [
      'nested lists are lines of one',
      '<ul><li>a<ul><li>b</li></ul></li><li><p>c</p></li></ul>',
      [['LIST', 'a\nb\nc']],
    ],
    [
      'a row is a line',
      '<table><tr><th>Year</th><td>2011</td></tr><tr><th>Sum</th><td>5</td></tr></table>',
      [
        ['PARAGRAPH', 'Year | 2011'],
        ['PARAGRAPH', 'Sum | 5'],
      ],
    ],
    [
      'a table of columns is none',
      '<table><tr><td><p>a</p><p>b</p></td></tr></table>',
      [
        ['PARAGRAPH', 'a'],
        ['PARAGRAPH', 'b'],
      ],
    ],
    ['a quotation without paragraphs', '<blockquote>so<br>it is</blockquote>', [['QUOTE', 'so it is']]],
    [
      'soft hyphens are not in the text',
      '<p>Wind&shy;park\u00AD&nbsp;2</p>',
      [['PARAGRAPH', 'Windpark\u00A02']],
    ],
    ['quotation elements have their marks', '<p>He said <q>no</q>.</p>', [['PARAGRAPH', 'He said “no”.']]],
    [
      'what is hidden is not said',
      '<p>a</p><p hidden>b</p><template>c</template><noscript>d</noscript>',
      [['PARAGRAPH', 'a']],
    ],
    [
      'headings have three levels',
      '<p>a</p><h1>b</h1><h6>c</h6>',
      [
        ['PARAGRAPH', 'a'],
        ['HEADING', 'b'],
        ['HEADING', 'c'],
      ],
    ],
    [
      'a caption by its class',
      '<p>a</p><p class="wp-caption-text">b</p>',
      [
        ['PARAGRAPH', 'a'],
        ['CAPTION', 'b'],
      ],
    ],
    [
      'text beside blocks',
      'a<div>b</div>c',
      [
        ['PARAGRAPH', 'a'],
        ['PARAGRAPH', 'b'],
        ['PARAGRAPH', 'c'],
      ],
    ],
    [
      'tags that are not closed',
      '<p>a<p>b<ul><li>c<li>d',
      [
        ['PARAGRAPH', 'a'],
        ['PARAGRAPH', 'b'],
        ['LIST', 'c\nd'],
      ],
    ],
  ])('%s', async (_what, body, expected) => {
    expect(shapeOf(await take(page(`<div>${body}</div>`)))).toEqual(expected);
  });

  test('marks keep their words through white space, nesting and blocks, in NFC', async () => {
    const document = await take(
      page('<p>  Ku&#x308;ste <b> very  <i>strong</i> </b> end</p><b><p>all</p><p>of it</p></b>'),
    );
    expect(document.blocks.map(markedIn)).toEqual([
      [
        ['EMPHASIS', 'strong', null],
        ['STRONG', 'very strong', null],
      ],
      [['STRONG', 'all', null]],
      [['STRONG', 'of it', null]],
    ]);
    expect(document.blocks[0]!.text).toBe('Küste very strong end');
  });

  test.each([
    ['javascript:alert(1)', null],
    ['JAVASCRIPT:alert(1)', null],
    [' java\nscript:alert(1)', null],
    ['data:text/html,x', null],
    ['mailto:a@example.org', null],
    ['#top', null],
    ['//other.example/x', 'https://other.example/x'],
    ['/y', 'https://kuestenblatt.example/y'],
    ['z', 'https://kuestenblatt.example/news/z'],
    ['http://plain.example/', 'http://plain.example/'],
  ])('a link to %s leads to %s', async (href, expected) => {
    const document = await take(page(`<p>See <a href="${href}">there</a>.</p>`), {
      sourceUrl: 'https://kuestenblatt.example/news/today',
    });
    expect(markedIn(document.blocks[0]!)).toEqual(expected ? [['LINK', 'there', expected]] : []);
  });

  test('loses nothing of an article, and takes nothing from around it', async () => {
    const words = ['Wind', 'Water', 'Light', 'Salt', 'Fish', 'Trade'];
    const document = await take(
      page(
        `<div id="menu"><ul>${'<li><a href="/x">A section of the paper</a></li>'.repeat(20)}</ul></div><div class="content"><h1>The harbour</h1>${words.map((word) => `<p>${long(word)}</p>`).join('')}</div><div class="sidebar comments"><p>First!</p></div>`,
      ),
    );
    expect(shapeOf(document)).toEqual(words.map((word) => ['PARAGRAPH', long(word)]));
  });

  test('keeps what the page calls its article where Readability takes a part of it for all', async () => {
    const list = Array.from(
      { length: 30 },
      (_, at) => `<p><a href="/${at}">Place ${at} of the list, and why it is there</a></p>`,
    ).join('');
    const document = await take(
      page(
        `<article><header><p>Our list of the year.</p></header><section>${list}</section><section><p>${long('Wind')}</p></section></article>`,
      ),
    );
    expect(shapeOf(document)).toHaveLength(32);
  });

  test('is refused where a number in it is no letter', async () => {
    for (const number of ['&#0;', '&#xD800;']) {
      await expect(take(page(`<p>a ${number} b</p>`))).rejects.toMatchObject({ code: 'DOCUMENT_NOT_TEXT' });
      await expect(readOne(`a ${number} b`, 'text/markdown')).rejects.toMatchObject({
        code: 'DOCUMENT_NOT_TEXT',
      });
    }
    expect(shapeOf(await take(page('<p>a \uFFFD &#65;</p>')))).toEqual([['PARAGRAPH', 'a \uFFFD A']]);
  });

  test.each<[string, Uint8Array, string | undefined, string]>([
    [
      'what the page says',
      Buffer.from(
        '<html><head><meta http-equiv="Content-Type" content="text/html; charset=iso-8859-1"></head><p>K\xfcste \x93x\x94',
        'latin1',
      ),
      undefined,
      'Küste “x”',
    ],
    ['what it came with', Buffer.from('<p>K\xfcste', 'latin1'), 'windows-1252', 'Küste'],
    ['Chinese of before', Buffer.from([0x3c, 0x70, 0x3e, 0xb7, 0xe7]), 'gb18030', '风'],
    ['its byte order mark', Buffer.from('\uFEFF<p>Küste', 'utf16le'), 'utf-8', 'Küste'],
  ])('is decoded by %s', async (_what, bytes, charset, expected) => {
    const document = await readOne(
      new Uint8Array(bytes),
      `text/html${charset ? `; charset=${charset}` : ''}`,
    );
    expect(document.blocks[0]!.text).toBe(expected);
  });

  test('is refused where its bytes are of no encoding it names', async () => {
    await expect(take(new Uint8Array(Buffer.from('<p>K\xfcste', 'latin1')))).rejects.toMatchObject({
      code: 'DOCUMENT_NOT_TEXT',
    });
    await expect(take(page(''))).rejects.toMatchObject({ code: 'DOCUMENT_WITHOUT_TEXT' });
  });

  test('says by meta elements what JSON-LD does not', async () => {
    const head =
      '<title>The harbour - Coast Weekly</title><meta property="og:site_name" content="Coast Weekly"><meta name="author" content="Ada Muster"><meta property="article:published_time" content="2024-05-06T23:30:00-05:00"><meta property="og:url" content="/harbour"><script type="application/ld+json">{ broken</script>';
    const document = await take(page(`<p>${long('Wind')}</p>`, head), {
      sourceUrl: 'https://weekly.example/?id=1',
    });
    expect(document).toMatchObject({
      title: 'The harbour',
      byline: 'Ada Muster',
      publisher: 'Coast Weekly',
      publishedOn: '2024-05-06',
      sourceUrl: 'https://weekly.example/harbour',
    });
  });

  test('nothing of a script or a handler is in what is read', async () => {
    const attack =
      '<svg onload=alert(1)><script>alert(2)</script></svg><img src=x onerror=alert(3)><iframe srcdoc="<script>alert(4)</script>"></iframe><a href="javascript:alert(5)">go</a><math><style><img src=x onerror=alert(6)></style></math><xmp><script>alert(7)</script></xmp>';
    const document = await take(page(`<p>${long('Wind')}</p>${attack}<p>${long('Water')}</p>`));
    const { blocks, images, ...said } = document;
    expect(JSON.stringify([said, images, blocks.map(({ marks }) => marks)])).not.toMatch(/alert|script/);
    expect(blocks.map(({ text }) => text).join(' ')).not.toMatch(/alert\([1-6]\)/);
  });

  test('the bytes may be a view into others', async () => {
    const bytes = bytesOf(`xxxx${page('<p>The ferry is late.</p>')}`).subarray(4);
    expect(shapeOf(await take(bytes))).toEqual([['PARAGRAPH', 'The ferry is late.']]);
  });
});
