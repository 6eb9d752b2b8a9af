import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { makeDocx, makeZip, paragraph, run } from './make-zip.ts';
import { blocks, markedIn, readOne, shapeOf, standfirst, title } from './story.ts';

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const core =
  '<?xml version="1.0"?><cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:creator>Ada Muster</dc:creator><dc:language>en-GB</dc:language></cp:coreProperties>';
const texts = blocks.map(([, text]) => text!);
const body = [
  paragraph(title, 'Title'),
  paragraph(standfirst, 'Subtitle'),
  paragraph(
    run('The wind farm off Norderhafen has been feeding power into the grid since Monday. The operator ') +
      `<w:hyperlink r:id="rId2">${run('Nordkraft AG')}</w:hyperlink>` +
      run(' spent ') +
      run('120 million euros', '<w:b/>') +
      run(' on it.'),
  ),
  paragraph(texts[1]!, 'heading2'),
  paragraph(texts[2]!),
  paragraph(texts[3]!, 'Quote'),
  paragraph(texts[4]!, 'caption'),
  paragraph(texts[5]!),
].join('');

describe('a Word document', () => {
  test('tells the report by its styles, and by whom it is', async () => {
    const document = await readOne(makeDocx(body, { core }), DOCX);
    expect(shapeOf(document)).toEqual(blocks);
    expect(document).toMatchObject({ title, standfirst, byline: 'Ada Muster', language: 'en-GB' });
    expect(markedIn(document.blocks[0]!)).toEqual([
      ['LINK', 'Nordkraft AG', 'https://nordkraft.example/'],
      ['STRONG', '120 million euros', null],
    ]);
    expect(document.blocks[4]!.credit).toBe('Cem Probe');
  });

  test('is known by its content where its type says only that it is a zip', async () => {
    const document = await readOne(makeDocx(body), 'application/zip');
    expect(document).toMatchObject({ title, byline: null });
  });

  test('a table keeps the words of a row together', async () => {
    const cell = (text: string) => `<w:tc>${paragraph(text)}</w:tc>`;
    const table = `<w:tbl><w:tr>${cell('Turbines')}${cell('28')}</w:tr><w:tr>${cell('Cost')}${cell('120 million')}</w:tr></w:tbl>`;
    const document = await readOne(makeDocx(paragraph('In figures.') + table), DOCX);
    expect(document.blocks.map(({ text }) => text)).toEqual([
      'In figures.',
      'Turbines | 28',
      'Cost | 120 million',
    ]);
  });

  test('a book is converted part by part, and loses nothing', { timeout: 30_000 }, async () => {
    const words = Array.from(
      { length: 6_000 },
      (_, at) => `The ${at}th wind blows over the sea and over the town.`,
    );
    const document = await readOne(
      makeDocx(paragraph(title, 'Title') + words.map((each) => paragraph(each)).join('')),
      DOCX,
    );
    expect(document.title).toBe(title);
    expect(document.blocks.map(({ text }) => text)).toEqual(words);
  });

  test.each<[string, string, Uint8Array]>([
    ['cut off', 'DOCUMENT_NOT_UNDERSTOOD', makeDocx(body).slice(0, 900)],
    ['another zip', 'DOCUMENT_NOT_UNDERSTOOD', makeZip([{ name: 'a.txt', content: 'a' }])],
    ['without text', 'DOCUMENT_WITHOUT_TEXT', makeDocx('')],
    [
      'locked',
      'DOCUMENT_PASSWORD',
      makeDocx(body, { extra: [{ name: 'word/a.xml', content: 'x', flags: 1 }] }),
    ],
    [
      'an old .doc',
      'DOCUMENT_NOT_UNDERSTOOD',
      new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
    ],
    [
      'wrapped with a password',
      'DOCUMENT_PASSWORD',
      new Uint8Array(
        Buffer.concat([Buffer.from([0xd0, 0xcf, 0x11, 0xe0]), Buffer.from('EncryptedPackage', 'utf16le')]),
      ),
    ],
  ])('is refused: %s', async (_what, code, bytes) => {
    await expect(readOne(bytes, DOCX)).rejects.toMatchObject({ code });
  });
});

const samples = new URL('../../../node_modules/mammoth/test/test-data/', import.meta.url);

test.skipIf(!existsSync(samples)).each<[string, string[]]>([
  ['simple-list.docx', ['Apple\nBanana']],
  ['tables.docx', ['Above', 'Top left | Top right', 'Bottom left | Bottom right', 'Below']],
  ['strict-format.docx', ['Test']],
  ['text-box.docx', ['Datum plane']],
  ['utf8-bom.docx', ['This XML has a byte order mark.']],
])('Word’s own %s is read', async (name, expected) => {
  const document = await readOne(new Uint8Array(readFileSync(new URL(name, samples))), DOCX);
  expect(document.blocks.map(({ text }) => text)).toEqual(expected);
});
