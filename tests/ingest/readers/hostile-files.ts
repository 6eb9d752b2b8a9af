/** Word documents and PDFs made to do harm, by generators. */
import { deflateSync } from 'node:zlib';
import type { HostileGroup } from './hostile-texts.ts';
import { linesAt, makePdf, streamOf } from './make-pdf.ts';
import { makeDocx, makeZip, paragraph, run, type ZipFile } from './make-zip.ts';

export const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
export const PDF = 'application/pdf';
const body = paragraph('A harmless text.');
const beside = (file: ZipFile) => makeDocx(body, { extra: [file] });
const page = { content: linesAt(72, 700, 11, ['A harmless text.']) };
const twice = () => deflateSync(deflateSync(Buffer.alloc(200_000_000)));
const times = (count: number, each: (at: number) => string) =>
  Array.from({ length: count }, (_, at) => each(at)).join('');
const sentence = 'The wind blows over the sea and the lights of the town go on. ';

export const hostileFiles: readonly HostileGroup[] = [
  {
    format: 'a Word document',
    code: 'DOCUMENT_HOSTILE',
    cases: [
      ['a file that leads out', DOCX, () => beside({ name: '../../etc/passwd', content: 'x' })],
      ['an absolute path', DOCX, () => beside({ name: '/etc/passwd', content: 'x' })],
      ['a link', DOCX, () => beside({ name: 'word/a.xml', content: '/etc/passwd', mode: 0o120777 })],
      [
        'entities',
        DOCX,
        () => beside({ name: 'word/footnotes.xml', content: '<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>' }),
      ],
      ['depth', DOCX, () => makeDocx('<w:p>'.repeat(100_000) + '</w:p>'.repeat(100_000))],
      [
        'tables in tables',
        DOCX,
        () => makeDocx(`${'<w:tbl><w:tr><w:tc>'.repeat(500)}${body}${'</w:tc></w:tr></w:tbl>'.repeat(500)}`),
      ],
      [
        '60,000 files',
        DOCX,
        () => makeZip(Array.from({ length: 60_000 }, (_, at) => ({ name: `${at}`, content: '' }))),
      ],
      ['a bomb', DOCX, () => makeDocx(`<w:p><!--${' '.repeat(60_000_000)}--></w:p>`)],
      [
        'a bomb of another size than it says',
        DOCX,
        () =>
          makeZip([
            { name: 'word/document.xml', content: `<a>${' '.repeat(60_000_000)}</a>`, declaredSize: 1_000 },
          ]),
      ],
      [
        'files that are one another',
        DOCX,
        () =>
          makeZip(
            Array.from({ length: 1_500 }, (_, at) => ({
              name: `word/a${at}.xml`,
              content: at === 0 ? `<a>${sentence.repeat(10_000)}</a>` : null,
            })),
          ),
      ],
    ],
  },
  {
    format: 'a Word document',
    code: 'DOCUMENT_TOO_LARGE',
    cases: [
      [
        'more than two million characters',
        DOCX,
        () => makeDocx(times(2_100, (at) => paragraph(times(15, (each) => `${sentence}${at * each}. `)))),
      ],
      [
        'a paragraph of 60,000 runs',
        DOCX,
        () => makeDocx(paragraph(times(60_000, (at) => run(String(at * 7_919))))),
      ],
      [
        'a table of 100,000 cells',
        DOCX,
        () =>
          makeDocx(
            `<w:tbl>${times(10_000, (at) => `<w:tr>${times(10, (each) => `<w:tc>${paragraph(String(at * 7_919 * each))}</w:tc>`)}</w:tr>`)}</w:tbl>`,
          ),
      ],
      [
        'notes of megabytes',
        DOCX,
        () =>
          beside({
            name: 'word/footnotes.xml',
            content: `<w:footnotes xmlns:w="x">${times(20_000, (at) => paragraph(`${sentence}${at}`))}</w:footnotes>`,
          }),
      ],
    ],
  },
  {
    format: 'a PDF',
    code: 'DOCUMENT_HOSTILE',
    cases: [
      ['a bomb', PDF, () => makePdf([{ content: Buffer.alloc(90_000_000), isDeflated: true }])],
      [
        'a bomb packed twice',
        PDF,
        () =>
          makePdf([
            {
              content: Buffer.concat([twice(), Buffer.alloc(40_000)]),
              extra: '/Filter [/FlateDecode /FlateDecode]',
            },
          ]),
      ],
      ['a line of megabytes', PDF, () => makePdf([page], { objects: [`(${'x'.repeat(2_000_000)})`] })],
      ['half a million objects', PDF, () => makePdf([page], { objects: Array<string>(450_000).fill('[ ]') })],
      ['forms that draw one another without end', PDF, drawingOneAnother],
    ],
  },
];

/** What is read as if it were nothing. */
export const harmlessPdfs: Readonly<Record<string, () => Uint8Array<ArrayBuffer>>> = {
  'half a million values': () => makePdf([page], { objects: [`[${'[]\n'.repeat(500_000)}]`] }),
  'a list of more objects than it has': () => makePdf([page], { trailer: '/Size 900000000' }),
  'a page of 400,000 lines': () =>
    makePdf([{ content: linesAt(72, 700, 11, Array<string>(400_000).fill('a')), isDeflated: true }]),
};

export function drawingOneAnother(): Uint8Array<ArrayBuffer> {
  const forms = Array.from({ length: 30 }, (_, at) =>
    streamOf({
      content: at === 29 ? 'BT /F1 9 Tf 9 9 Td (x) Tj ET' : '/X Do /X Do',
      extra: `/Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /Font << /F1 3 0 R >> /XObject << /X ${7 + at} 0 R >> >>`,
    }),
  );
  return makePdf([{ content: '/X Do' }], { objects: forms });
}
