import { createHash } from 'node:crypto';
import type { DocumentOrigin } from '../database/generated/enums.ts';
import type { Tx } from '../database/transaction.ts';

export interface DocumentInput {
  /** Given where it was told to somebody before. */
  id?: string;
  origin: DocumentOrigin;
  /** Of the bytes as they came in; without them of the text's own UTF-8. */
  sha256?: string;
  byteLength?: number;
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
  { text, ...input }: DocumentInput,
): Promise<{ id: string; duplicate: boolean }> {
  const sha256 = input.sha256 ?? createHash('sha256').update(text).digest('hex');
  const byteLength = input.byteLength ?? Buffer.byteLength(text);
  if (input.origin === 'IMPORT') {
    // Who brings the same bytes at the same time waits, and finds them here.
    await tx.$executeRaw`select pg_advisory_xact_lock(hashtextextended(${sha256}, 0))`;
    const known = await tx.document.findFirst({ where: { sha256, origin: 'IMPORT' }, select: { id: true } });
    if (known) return { id: known.id, duplicate: true };
  }
  const { id } = await tx.document.create({
    data: { ...input, sha256, byteLength, text: { create: { text } } },
    select: { id: true },
  });
  return { id, duplicate: false };
}
