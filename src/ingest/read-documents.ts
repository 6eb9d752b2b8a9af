import { createHash } from 'node:crypto';
import { readDocument } from './readers/registry.ts';
import type { RawDocument } from './document-reader.ts';

export interface ReadInput {
  bytes: Uint8Array;
  /** With or without parameters. */
  mediaType: string;
  fileName: string | null;
  hints: { language?: string | undefined; sourceUrl?: string | undefined };
}

/** One document of a source. */
export interface ReadSource {
  raw: RawDocument;
  /** Of the bytes by which it is known again. */
  sha256: string;
  byteLength: number;
  mediaType: string;
}

/** What a source holds: itself, or the items of a feed, each known again by what it says. */
export async function readDocuments(input: ReadInput): Promise<ReadSource[]> {
  const { bytes, fileName, hints } = input;
  const { language, sourceUrl } = hints;
  const { documents, mediaType } = await readDocument({
    bytes,
    mediaType: input.mediaType,
    fileName: fileName ?? undefined,
    language,
    sourceUrl,
  });
  return documents.map((raw) => {
    const own = documents.length === 1 ? bytes : new TextEncoder().encode(JSON.stringify(raw));
    const sha256 = createHash('sha256').update(own).digest('hex');
    return { raw, mediaType, sha256, byteLength: own.byteLength };
  });
}
