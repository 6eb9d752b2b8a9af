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
  const { bytes, mediaType = '', language, sourceUrl } = input;
  const reader = readerFor(input);
  const charset = /;\s*charset\s*=\s*"?([\w.:-]{1,40})/i.exec(mediaType)?.[1];
  try {
    const documents = await reader.read(bytes, { language, charset, sourceUrl });
    const type = essence(mediaType);
    return { documents, mediaType: reader.accepts.includes(type) ? type : reader.accepts[0]! };
  } catch (error) {
    if (error instanceof AppError) throw error;
    // A parser that stumbles says that the bytes are not what they should be.
    throw new DocumentRefused('DOCUMENT_NOT_UNDERSTOOD', `${reader.name} that is whole`, error);
  }
}

/** By media type; where that says little, by the name's ending, then by what the bytes begin with. */
export function readerFor({ bytes, mediaType = '', fileName = '' }: IncomingDocument): DocumentReader {
  if (bytes.byteLength > limits.bytes) {
    throw new DocumentRefused('DOCUMENT_TOO_LARGE', `at most ${limits.bytes >> 20} MB`);
  }
  const type = essence(mediaType);
  const extension = /\.([^./\\]{1,16})$/.exec(fileName)?.[1]?.toLowerCase() ?? '';
  const named = all.find(({ extensions }) => extensions.includes(extension));
  if (type === 'text/plain' && named) return named;
  const typed = all.find(({ accepts }) => accepts.includes(type));
  if (typed) return typed;
  if (/^(?:image|audio|video|font)\//.test(type)) return unknown(mediaType);
  if (named) return named;
  if (/^(?:application|text)\/xml$|\+xml$/.test(type)) return readers[sniffXml(bytes)];
  if (/^(?:application|text)\/json$|\+json$/.test(type)) return readers[sniffJson(bytes)];
  if (/^(?:|application\/(?:octet-stream|x-zip-compressed|zip)|binary\/octet-stream)$/.test(type)) {
    const found = sniff(bytes);
    if (found) return readers[found];
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
