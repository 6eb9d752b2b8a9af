import type { Actor } from '../auth/actor.ts';
import type { Tx } from '../database/transaction.ts';
import { write, type WriteContext } from '../history/write.ts';
import { readDocuments } from './read-documents.ts';
import { storeSource, type SourceHints, type StoredSource } from './store-source.ts';

export interface ImportDocumentInput extends SourceHints {
  bytes: Uint8Array;
  /** IANA media type; parameters such as charset are ignored. */
  mediaType: string;
  language?: string;
}

/**
 * Takes one source in, without looking for what it says: the document as it came, and a draft article with its text.
 * Published unchanged, the document is the article's text, so that passages fit both. The same again writes nothing.
 */
export function importDocument(context: WriteContext, input: ImportDocumentInput): Promise<StoredSource> {
  return write(context, (tx) => importDocumentIn(tx, context.actor, input));
}

export async function importDocumentIn(
  tx: Tx,
  actor: Actor,
  { bytes, mediaType, language, ...hints }: ImportDocumentInput,
): Promise<StoredSource> {
  const [source] = await readDocuments({ bytes, mediaType, fileName: null, hints: { language } });
  return storeSource(tx, actor, { ...hints, ...source! });
}
