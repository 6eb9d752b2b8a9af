import { readerFor } from './readers/registry.ts';
import type { RawDocument, ReadHints } from './document-reader.ts';

export interface ReadInput {
  bytes: Uint8Array;
  /** With or without parameters. */
  mediaType: string;
  fileName: string | null;
  hints: ReadHints;
}

/** One document of a source, with the bytes by which it is known again. */
export interface ReadSource {
  raw: RawDocument;
  bytes: Uint8Array;
  mediaType: string;
}

/** What a source holds: itself, or the items of a feed, each known again by what it says. */
export async function readDocuments({ bytes, mediaType, fileName, hints }: ReadInput): Promise<ReadSource[]> {
  const plainType = mediaType.split(';')[0]!.trim().toLowerCase();
  const reader = readerFor({ mediaType: plainType, fileName: fileName ?? undefined, bytes });
  const documents = await reader.read(bytes, hints);
  return documents.map((raw) => ({
    raw,
    mediaType: plainType,
    bytes: documents.length === 1 ? bytes : new TextEncoder().encode(JSON.stringify(raw)),
  }));
}
