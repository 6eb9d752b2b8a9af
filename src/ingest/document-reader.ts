import type { BlockInput } from '../articles/article.rules.ts';

/** A block as the source has it. */
export interface RawBlock extends BlockInput {
  /** BCP 47. */
  language: string;
  /** Of a caption: who made the picture, as the caption says. The caption's text keeps it too. */
  credit?: string | null;
}

export interface RawImage {
  /** An http or https address. */
  url: string;
  altText: string | null;
  credit: string | null;
}

/** What a reader makes of one document of a source. Texts are in NFC, without line ends but those of a list. */
export interface RawDocument {
  title: string;
  standfirst: string | null;
  blocks: RawBlock[];
  byline: string | null;
  /** The publisher's name. */
  publisher: string | null;
  /** EDTF; the day as the source writes it. */
  publishedOn: string | null;
  /** BCP 47, as it was given, else as the text and the source say; `und` where nobody can tell. */
  language: string;
  /** The address the source calls its own, else the one it was fetched from. */
  sourceUrl: string | null;
  /** The source's own id of it: a feed's guid, a ninjs uri, a NewsML-G2 guid. */
  externalId: string | null;
  images: RawImage[];
}

/** What is known about a document apart from its bytes. */
export interface ReadHints {
  /** BCP 47; believed above all that the document says. */
  language?: string;
  /** Of the Content-Type it came with. */
  charset?: string;
  /** Where it was fetched from. */
  sourceUrl?: string;
}

/**
 * One format: pure, no database. `read` gives one document, or one for each item of a feed or message; it throws
 * DocumentRefused for what it cannot take.
 */
export interface DocumentReader {
  /** For people: "a Word document". */
  name: string;
  /** Media types. */
  accepts: readonly string[];
  /** Of file names, without the dot. */
  extensions: readonly string[];
  read(bytes: Uint8Array, hints: ReadHints): Promise<RawDocument[]>;
}
