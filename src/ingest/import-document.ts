import type { Actor } from '../auth/actor.ts';
import { composeBody } from '../articles/article.rules.ts';
import { createArticleIn } from '../articles/create-article.ts';
import type { Tx } from '../database/transaction.ts';
import { InvalidValue } from '../errors/app-error.ts';
import { storeDocument } from '../evidence/store-document.ts';
import { write, type WriteContext } from '../history/write.ts';
import type { DocumentReader } from './document-reader.ts';
import { plainText } from './readers/plain-text.ts';

const readers: readonly DocumentReader[] = [plainText];

export interface ImportDocumentInput {
  bytes: Uint8Array;
  /** IANA media type; parameters such as charset are ignored. */
  mediaType: string;
  language?: string;
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
  const mediaType = input.mediaType.split(';')[0]!.trim().toLowerCase();
  const reader = readers.find(({ accepts }) => accepts.includes(mediaType));
  if (!reader) {
    const known = readers.flatMap(({ accepts }) => accepts).join(', ');
    throw new InvalidValue({ field: 'mediaType', value: input.mediaType, rule: `one of ${known}` });
  }
  const { title, standfirst, blocks, language } = reader.read(input.bytes, { language: input.language });
  const source = { sourceUrl: input.sourceUrl ?? null, publisherId: input.publisherId ?? null };
  const document = await storeDocument(tx, {
    origin: 'IMPORT',
    bytes: input.bytes,
    text: composeBody(blocks).bodyText,
    mediaType,
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
