import { describe, expect, test } from 'vitest';
import { linesAt, makePdf, streamOf } from './make-pdf.ts';
import { readOne, shapeOf, title } from './story.ts';

const PDF = 'application/pdf';
const page =
  linesAt(72, 780, 9, ['Küstenblatt, 6 May 2024'.replace('ü', '\xfc')]) +
  linesAt(72, 740, 20, ['Wind farm off Norderhafen', 'feeds the grid']) +
  linesAt(72, 690, 11, [
    'The wind farm off Norderhafen has been feeding power into the grid since Mon-',
    'day. The operator Nordkraft AG spent 120 million euros on it, and the whole of the',
    'coast was watching.',
  ]) +
  linesAt(72, 640, 11, ['There are 28 turbines in the water, and each of them is taller than the tower of']);
const next =
  linesAt(72, 780, 11, ['the town hall.']) + linesAt(72, 750, 11, ['The last one was set up in April.']);

describe('a PDF', () => {
  test.each([
    ['as it is', false],
    ['with packed streams', true],
  ])('%s has its headline, and paragraphs over the ends of lines and pages', async (_what, isDeflated) => {
    const bytes = makePdf(
      [page, next].map((content) => ({ content, isDeflated })),
      {
        info: '<< /Title (wind-final.indd) /Author (Ada Muster) >>',
      },
    );
    const document = await readOne(bytes, PDF);
    expect(document).toMatchObject({ byline: 'Ada Muster', language: 'en' });
    expect(shapeOf(document)).toEqual([
      ['PARAGRAPH', 'Küstenblatt, 6 May 2024'],
      ['HEADING', title],
      [
        'PARAGRAPH',
        'The wind farm off Norderhafen has been feeding power into the grid since Monday. The operator Nordkraft AG spent 120 million euros on it, and the whole of the coast was watching.',
      ],
      [
        'PARAGRAPH',
        'There are 28 turbines in the water, and each of them is taller than the tower of the town hall.',
      ],
      ['PARAGRAPH', 'The last one was set up in April.'],
    ]);
  });

  test('leaves out the numbers and running titles of its pages', async () => {
    const pages = ['One', 'Two', 'Three', 'Four'].map((word, at) => ({
      content:
        linesAt(72, 800, 9, ['The Coast Weekly']) +
        linesAt(72, 700, 11, [
          `${word} is a sentence that stands alone on its page.`,
          `And another follows it here, after ${word}.`,
        ]) +
        linesAt(290, 40, 9, [String(at + 1)]),
    }));
    const document = await readOne(makePdf(pages), PDF);
    expect(document.blocks.map(({ text }) => text).join(' ')).not.toMatch(/Coast Weekly|\d/);
    expect(document.blocks[0]!.text).toBe(
      'One is a sentence that stands alone on its page. And another follows it here, after One.',
    );
  });

  const picture = {
    content: Buffer.alloc(90_000_000),
    isDeflated: true,
    extra: '/Type /XObject /Subtype /Image /Width 1 /Height 1 /ColorSpace /DeviceGray /BitsPerComponent 8',
  };

  test('is read beside its pictures, however large they are', async () => {
    const document = await readOne(makePdf([{ content: next }], { objects: [streamOf(picture)] }), PDF);
    expect(document.blocks).toHaveLength(2);
  });

  test.each<[string, string, () => Uint8Array]>([
    [
      'a scan',
      'DOCUMENT_WITHOUT_TEXT',
      () => makePdf([{ content: '/X Do' }], { objects: [streamOf({ ...picture, content: 'x' })] }),
    ],
    ['cut off', 'DOCUMENT_NOT_UNDERSTOOD', () => makePdf([{ content: page }]).slice(0, 500)],
    [
      'no PDF',
      'DOCUMENT_NOT_UNDERSTOOD',
      () => new TextEncoder().encode('%PDF-1.4 and no more\nstartxref\n5\n%%EOF'),
    ],
    [
      'locked',
      'DOCUMENT_PASSWORD',
      () =>
        makePdf([{ content: page }], {
          trailer: `/Encrypt << /Filter /Standard /V 1 /R 2 /O <${'00'.repeat(32)}> /U <${'00'.repeat(32)}> /P -44 >> /ID [<00><00>]`,
        }),
    ],
  ])('is refused: %s', async (_what, code, bytes) => {
    await expect(readOne(bytes(), PDF)).rejects.toMatchObject({ code });
  });
});
