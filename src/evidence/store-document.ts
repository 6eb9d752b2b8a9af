import { createHash } from 'node:crypto';
import type { DocumentOrigin } from '../database/generated/enums.ts';
import type { Tx } from '../database/transaction.ts';

export interface DocumentInput {
  /** Given where it was told to somebody before. */
  id?: string;
  origin: DocumentOrigin;
  /** As they came in; without them the text's own UTF-8. */
  bytes?: Uint8Array;
  text: string;
  mediaType: string;
  title: string;
  sourceUrl?: string | null;
  language?: string | null;
  publisherId?: string | null;
  articleId?: string | null;
  isArticleText?: boolean;
  previousId?: string | null;
  /** The first revision of the same source; none where this is it. */
  lineageId?: string | null;
  externalId?: string | null;
  /** EDTF. */
  publishedOn?: string | null;
  sentenceKeys?: bigint[];
  importId?: string | null;
}

/** Stores a source and its text; bytes that are here already answer with their record and write nothing. */
export async function storeDocument(
  tx: Tx,
  { bytes, text, ...input }: DocumentInput,
): Promise<{ id: string; duplicate: boolean }> {
  const content = bytes ?? new TextEncoder().encode(text);
  const sha256 = createHash('sha256').update(content).digest('hex');
  if (input.origin === 'IMPORT') {
    // Who brings the same bytes at the same time waits, and finds them here.
    await tx.$executeRaw`select pg_advisory_xact_lock(hashtextextended(${sha256}, 0))`;
    const known = await tx.document.findFirst({ where: { sha256, origin: 'IMPORT' }, select: { id: true } });
    if (known) return { id: known.id, duplicate: true };
  }
  const { id } = await tx.document.create({
    data: { ...input, sha256, byteLength: content.byteLength, text: { create: { text } } },
    select: { id: true },
  });
  return { id, duplicate: false };
}
