import { AppError, InvalidValue } from '../../errors/app-error.ts';
import { DocumentRefused } from '../../errors/document-refused.ts';
import type { DocumentReader, RawDocument, ReadHints } from '../document-reader.ts';
import { docx } from './docx.ts';
import { feed } from './feed.ts';
import { html } from './html.ts';
import { limits } from './limits.ts';
import { markdown } from './markdown.ts';
import { newsmlG2 } from './newsml-g2.ts';
import { ninjs } from './ninjs.ts';
import { nitf } from './nitf.ts';
import { pdf } from './pdf.ts';
import { plainText } from './plain-text.ts';
import { sniff, sniffJson, sniffXml } from './sniff.ts';

/** A new format is one file and one line here. */
const readers = { plainText, markdown, html, feed, ninjs, nitf, newsmlG2, docx, pdf } satisfies Record<
  string,
  DocumentReader
>;

const all: readonly DocumentReader[] = Object.values(readers);

/** What may be handed in, as a form's `accept` has it. */
export const acceptedMediaTypes = all.flatMap(({ accepts }) => accepts);
export const acceptedExtensions = [...all.flatMap(({ extensions }) => extensions), 'xml', 'json'];

export interface IncomingDocument extends Omit<ReadHints, 'charset'> {
  bytes: Uint8Array;
  /** IANA media type with or without parameters, of which `charset` counts. */
  mediaType?: string;
  fileName?: string;
}

/**
 * What the document or documents say, and the media type they turned out to have. InvalidValue for a type that no
 * reader knows, DocumentRefused for bytes that cannot be taken.
 */
export async function readDocument(
  input: IncomingDocument,
): Promise<{ documents: RawDocument[]; mediaType: string }> {
  const { bytes, language, sourceUrl } = input;
  const mediaType = mediaTypeOf(input);
  const reader = readerOf(mediaType)!;
  const charset = /;\s*charset\s*=\s*"?([\w.:-]{1,40})/i.exec(input.mediaType ?? '')?.[1];
  try {
    return { documents: await reader.read(bytes, { language, charset, sourceUrl }), mediaType };
  } catch (error) {
    if (error instanceof AppError) throw error;
    // A parser that stumbles says that the bytes are not what they should be.
    throw new DocumentRefused('DOCUMENT_NOT_UNDERSTOOD', `${reader.name} that is whole`, error);
  }
}

export function readerFor(input: IncomingDocument): DocumentReader {
  return readerOf(mediaTypeOf(input))!;
}

function readerOf(mediaType: string): DocumentReader | undefined {
  return all.find(({ accepts }) => accepts.includes(mediaType));
}

/** As it is given; where that says little, by the name's ending, then by what the bytes begin with. */
function mediaTypeOf({ bytes, mediaType = '', fileName = '' }: IncomingDocument): string {
  if (bytes.byteLength > limits.bytes) {
    throw new DocumentRefused('DOCUMENT_TOO_LARGE', `at most ${limits.bytes >> 20} MB`);
  }
  const type = essence(mediaType);
  const extension = /\.([^./\\]{1,16})$/.exec(fileName)?.[1]?.toLowerCase() ?? '';
  const named = all.find(({ extensions }) => extensions.includes(extension));
  if (type === 'text/plain' && named) return named.accepts[0]!;
  if (readerOf(type)) return type;
  if (/^(?:image|audio|video|font)\//.test(type)) return unknown(mediaType);
  // A feed's ending does not say which kind it is.
  if (named && named !== feed) return named.accepts[0]!;
  if (named || /^(?:application|text)\/xml$|\+xml$/.test(type)) return sniffXml(bytes);
  if (/^(?:application|text)\/json$|\+json$/.test(type)) return sniffJson(bytes);
  if (/^(?:|application\/(?:octet-stream|x-zip-compressed|zip)|binary\/octet-stream)$/.test(type)) {
    const found = sniff(bytes);
    if (found) return found;
  }
  return unknown(mediaType || fileName);
}

function essence(mediaType: string): string {
  return mediaType.split(';')[0]!.trim().toLowerCase();
}

function unknown(value: string): never {
  const names = all.map(({ name, extensions }) => `${name}${extensions[0] ? ` (.${extensions[0]})` : ''}`);
  throw new InvalidValue({
    field: 'mediaType',
    value,
    rule: `one of ${names.join(', ')}; or ${acceptedMediaTypes.join(', ')}`,
  });
}
