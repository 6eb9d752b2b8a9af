import type { BlockInput } from '../articles/article.rules.ts';

/** What a reader makes of a source's bytes. */
export interface RawDocument {
  title: string;
  standfirst: string | null;
  blocks: BlockInput[];
  /** BCP 47, guessed from the text unless it was given. */
  language: string;
}

/** One format: pure, no database. `read` throws InvalidValue for what it cannot take. */
export interface DocumentReader {
  accepts: readonly string[];
  read(bytes: Uint8Array, hints: { language?: string }): RawDocument;
}
