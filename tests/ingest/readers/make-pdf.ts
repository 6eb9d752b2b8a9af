import { deflateSync } from 'node:zlib';

export interface PdfStream {
  /** Drawing operators. */
  content: string | Buffer;
  isDeflated?: boolean;
  /** More of its dictionary. */
  extra?: string;
}

const FONT = '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>';

/** A PDF written by hand, a stream a page; `objects` come behind, from the number that is left. */
export function makePdf(
  pages: readonly PdfStream[],
  { trailer = '', info = '', objects = [] as (string | Buffer)[] } = {},
): Uint8Array<ArrayBuffer> {
  const first = 4;
  const kids = pages.map((_, at) => `${first + at * 2} 0 R`).join(' ');
  const bodies: (string | Buffer)[] = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`,
    FONT,
    ...pages.flatMap((page, at) => [
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R >> /XObject << /X ${first + pages.length * 2} 0 R >> >> /Contents ${first + at * 2 + 1} 0 R >>`,
      streamOf(page),
    ]),
    ...objects,
    ...(info ? [info] : []),
  ];
  const parts: Buffer[] = [Buffer.from('%PDF-1.4\n')];
  const offsets: number[] = [];
  let offset = parts[0]!.byteLength;
  bodies.forEach((body, at) => {
    offsets.push(offset);
    const object = Buffer.concat([
      Buffer.from(`${at + 1} 0 obj\n`),
      Buffer.from(body as string, 'latin1'),
      Buffer.from('\nendobj\n'),
    ]);
    offset += object.byteLength;
    parts.push(object);
  });
  const rows = offsets.map((at) => `${String(at).padStart(10, '0')} 00000 n \n`).join('');
  const end = `xref\n0 ${bodies.length + 1}\n0000000000 65535 f \n${rows}trailer\n<< /Size ${bodies.length + 1} /Root 1 0 R ${info ? `/Info ${bodies.length} 0 R` : ''} ${trailer} >>\nstartxref\n${offset}\n%%EOF`;
  return new Uint8Array(Buffer.concat([...parts, Buffer.from(end)]));
}

export function streamOf({ content, isDeflated = false, extra = '' }: PdfStream): Buffer {
  const raw = Buffer.from(content as string, 'latin1');
  const data = isDeflated ? deflateSync(raw) : raw;
  const filter = isDeflated && !extra.includes('/Filter') ? '/Filter /FlateDecode' : '';
  return Buffer.concat([
    Buffer.from(`<< /Length ${data.byteLength} ${filter} ${extra} >>\nstream\n`),
    data,
    Buffer.from('\nendstream'),
  ]);
}

/** Lines of text from a place downwards, letters of a size. */
export function linesAt(x: number, y: number, size: number, lines: readonly string[]): string {
  const shown = lines.map((line) => `(${line.replaceAll(/[()\\]/g, '\\$&')}) Tj T*`).join(' ');
  return `BT /F1 ${size} Tf ${x} ${y} Td ${size * 1.3} TL ${shown} ET\n`;
}
