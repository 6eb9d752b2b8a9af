/** What is made to do harm, sent to a whole server as an editor sends documents, and what comes of each. */
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { Agent, request, type IncomingMessage } from 'node:http';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import { hostileLines } from './recognise/hostile-lines.ts';
import type { Answer } from '../support/app.ts';
import { DOCX, harmlessPdfs, hostileFiles, PDF } from './readers/hostile-files.ts';
import { hostileTexts, type Made } from './readers/hostile-texts.ts';
import { linesAt, makePdf, streamOf } from './readers/make-pdf.ts';
import { makeDocx } from './readers/make-zip.ts';

/** An address, and whom it takes us for. */
export interface Desk {
  url: string;
  cookie: string;
}

export interface Sent {
  name: string;
  /** How it is refused; null: taken in, for nothing of it does harm. */
  code: string | null;
  mediaType: string;
  make(): Made;
  /** Without its length before it. */
  isChunked?: boolean;
}

const refused = [...hostileTexts, ...hostileFiles].flatMap(({ format, code, cases }) =>
  cases.map(([what, mediaType, make]): Sent => ({ name: `${format}: ${what}`, code, mediaType, make })),
);
const large: Sent = {
  name: 'any: 100 MB without saying so',
  code: 'BODY_TOO_LARGE',
  mediaType: 'text/plain',
  make: () => new Uint8Array(100_000_000).fill(0x61),
  isChunked: true,
};

export const hostileCampaign: readonly Sent[] = [
  large,
  ...refused.map((sent) => (sent.name.startsWith('any: 100 MB') ? { ...sent, code: large.code } : sent)),
];

const escaped = (html: string) => html.replaceAll('<', '&lt;');

/** What is taken in, and does nothing then. */
export const harmless: readonly Sent[] = (
  [
    [
      'script in a feed',
      'application/rss+xml',
      () =>
        `<rss version="2.0"><channel><title>c</title><item><title>${escaped('<script>alert(1)</script>')}Hi</title><description>${escaped('<img src=x onerror=alert(2)><script>alert(3)</script><p onclick="alert(4)">Good <a href="javascript:alert(5)">text</a></p>')}</description><link>javascript:alert(6)</link></item></channel></rss>`,
    ],
    [
      'script in a page',
      'text/html',
      () =>
        '<article><h1>Hi</h1><p>Good text.</p><script>alert(1)</script><svg onload="alert(2)"/><iframe srcdoc="alert(3)"></iframe></article>',
    ],
    ...Object.entries(harmlessPdfs).map(([name, make]) => [`a PDF: ${name}`, PDF, make]),
    ...Object.entries(hostileLines).map(([name, line]) => [
      `a megabyte of ${name}`,
      'text/plain',
      () => line.repeat(Math.ceil(1_000_000 / Buffer.byteLength(line))),
    ]),
  ] as [string, string, () => Made][]
).map(([name, mediaType, make]) => ({ name, mediaType, make, code: null }));

export interface Outcome {
  /** Null where it was taken in. */
  code: string | null;
  /** Of the import, where one began. */
  importId: string | null;
  message: string | null;
}

export function contentOf(sent: Sent): Buffer {
  const made = sent.make();
  return typeof made === 'string' ? Buffer.from(made) : Buffer.from(made.buffer);
}

/** Sends one document and waits until it is in or refused. */
export async function bringIn(desk: Desk, sent: Sent, content = contentOf(sent)): Promise<Outcome> {
  const { status, body } = await upload(desk, sent, content);
  if (status !== 202) return { code: body.error.code, message: body.error.message, importId: null };
  const { importId } = body.imports[0];
  for (;;) {
    const { state, error } = await importOf(desk, importId);
    if (state === 'DONE' || state === 'FAILED') {
      return { code: error?.code ?? null, message: error?.message ?? null, importId };
    }
    await sleep(50);
  }
}

interface ImportState {
  state: string;
  error: { code: string; message: string } | null;
}

async function importOf({ url, cookie }: Desk, id: string): Promise<ImportState> {
  const query =
    'query($id: ID!) { node(id: $id) { ... on DocumentImport { state error { code message } } } }';
  const answer = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', cookie },
    body: JSON.stringify({ query, variables: { id } }),
  });
  const { data } = (await answer.json()) as { data: { node: ImportState } };
  return data.node;
}

async function upload(
  { url, cookie }: Desk,
  sent: Sent,
  content: Buffer,
): Promise<{ status: number; body: Answer }> {
  const edge = 'hostile-campaign-edge';
  const head = Buffer.from(
    `--${edge}\r\ncontent-disposition: form-data; name="files"; filename="file"\r\ncontent-type: ${sent.mediaType}\r\n\r\n`,
  );
  const foot = Buffer.from(`\r\n--${edge}--\r\n`);
  const length = head.byteLength + content.byteLength + foot.byteLength;
  const asking = request(`${url}/documents`, {
    method: 'POST',
    // Who closes would be closed on before the answer could be read.
    agent: new Agent({ keepAlive: true }),
    headers: {
      cookie,
      'content-type': `multipart/form-data; boundary=${edge}`,
      ...(sent.isChunked ? {} : { 'content-length': length }),
    },
  });
  // Who is refused before the end need not send the rest, and cannot.
  asking.on('error', () => {});
  asking.on('socket', (socket) => socket.on('error', () => {}));
  const answered = once(asking, 'response') as Promise<[IncomingMessage]>;
  pipeline(Readable.from(pieces(head, content, foot)), asking).catch(() => {});
  const [answer] = await answered;
  const text = (await answer.toArray()).join('');
  asking.destroy();
  return { status: answer.statusCode!, body: JSON.parse(text) };
}

function* pieces(...parts: readonly Buffer[]): Generator<Buffer> {
  for (const part of parts) {
    for (let at = 0; at < part.byteLength; at += 65_536) yield part.subarray(at, at + 65_536);
  }
}

const sentences = [
  'Anna Wind, chief executive of Nordkraft GmbH, said on 3 May 2024 that the company had raised $25 million from Harbour Capital.',
  'Karl Sturm sagte am 20. Oktober: „Wir haben seit 2019 rund 5,5 Millionen Euro eingenommen.“ Er leitet die Werft AG in Kiel.',
  '王小明去年11月底担任北京星光科技有限公司首席执行官，他说：“公司已获得超过5.5亿元人民币融资。”',
];
const story = (before: string, after: string, count = 90) =>
  Array.from({ length: count }, (_, at) => `${before}${at}. ${sentences[at % 3]}${after}`).join('\n');

const picture = {
  content: randomBytes(1_000_000),
  extra:
    '/Type /XObject /Subtype /Image /Width 1000 /Height 1000 /ColorSpace /DeviceGray /BitsPerComponent 8',
};

/** Ordinary documents, as a server that is warm has read. */
export const warmUp: readonly Sent[] = (
  [
    ['plain text', 'text/plain', () => story('', '\n')],
    [
      'a page',
      'text/html',
      () => `<html><body><article><h1>Wind</h1>${story('<p>', '</p>')}</article></body></html>`,
    ],
    [
      'a feed',
      'application/rss+xml',
      () =>
        `<rss version="2.0"><channel><title>c</title>${story('<item><title>t</title><description>', '</description></item>')}</channel></rss>`,
    ],
    ['a Word document', DOCX, () => makeDocx(story('<w:p><w:r><w:t>', '</w:t></w:r></w:p>'))],
    [
      'a PDF',
      PDF,
      () =>
        makePdf(
          Array.from({ length: 20 }, () => ({
            content: linesAt(
              72,
              700,
              11,
              story('', '', 40)
                .replaceAll(/[^\x20-\x7e\n]/g, '')
                .split('\n'),
            ),
          })),
        ),
    ],
    [
      'a PDF with pictures',
      PDF,
      () =>
        makePdf([{ content: linesAt(72, 700, 11, ['A picture of the wind.']) }], {
          objects: Array.from({ length: 5 }, () => streamOf(picture)),
        }),
    ],
  ] as const
).map(([name, mediaType, make]) => ({ name, mediaType, make, code: null }));
