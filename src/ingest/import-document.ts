import type { Actor } from '../auth/actor.ts';
import { composeBody } from '../articles/article.rules.ts';
import { createArticleIn } from '../articles/create-article.ts';
import type { Tx } from '../database/transaction.ts';
import { storeDocument } from '../evidence/store-document.ts';
import { write, type WriteContext } from '../history/write.ts';
import { readDocument } from './readers/registry.ts';

export interface ImportDocumentInput {
  bytes: Uint8Array;
  /** IANA media type; parameters such as charset are ignored. */
  mediaType: string;
  language?: string;
  /** The lines under the headline, where the bytes do not say them. */
  standfirst?: string;
  sourceUrl?: string;
  publisherId?: string;
  byline?: string;
  slug?: string;
  topicIds?: string[];
  translationOfId?: string;
}

export type ImportOutcome =
  | { status: 'imported'; documentId: string; articleId: string }
  | { status: 'duplicate'; documentId: string; articleId: string | null };

/**
 * Takes a source in: the document as it came, and a draft article with its text. Published unchanged, the document is
 * the article's text, so that passages fit both. The same bytes again write nothing.
 */
export function importDocument(context: WriteContext, input: ImportDocumentInput): Promise<ImportOutcome> {
  return write(context, (tx) => importDocumentIn(tx, context.actor, input));
}

export async function importDocumentIn(
  tx: Tx,
  actor: Actor,
  input: ImportDocumentInput,
): Promise<ImportOutcome> {
  const read = await readDocument(input);
  const [raw] = read.documents;
  const { title, blocks, language } = raw!;
  const standfirst = input.standfirst ?? raw!.standfirst;
  const source = { sourceUrl: input.sourceUrl ?? null, publisherId: input.publisherId ?? null };
  const document = await storeDocument(tx, {
    origin: 'IMPORT',
    bytes: input.bytes,
    text: composeBody(blocks).bodyText,
    mediaType: read.mediaType,
    title,
    language,
    ...source,
  });
  if (document.duplicate) {
    const { articleId } = await tx.document.findUniqueOrThrow({
      where: { id: document.id },
      select: { articleId: true },
    });
    return { status: 'duplicate', documentId: document.id, articleId };
  }
  const article = await createArticleIn(tx, actor, {
    headline: title,
    standfirst,
    blocks,
    language,
    ...source,
    byline: input.byline ?? null,
    slug: input.slug,
    topicIds: input.topicIds ?? [],
    translationOfId: input.translationOfId ?? null,
  });
  await tx.document.update({ where: { id: document.id }, data: { articleId: article.id } });
  return { status: 'imported', documentId: document.id, articleId: article.id };
}
