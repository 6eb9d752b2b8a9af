import { composeBody } from '../articles/article.rules.ts';
import { createArticleIn } from '../articles/create-article.ts';
import type { Actor } from '../auth/actor.ts';
import type { Tx } from '../database/transaction.ts';
import { storeDocument } from '../evidence/store-document.ts';
import { ensurePublisher } from '../topics/ensure-topic.ts';
import type { RawDocument } from './document-reader.ts';
import { latestVersion, type LatestVersion } from './lineage.ts';
import { followSource, type DraftFate } from './follow-source.ts';
import { sentenceKeys } from './sentence-keys.ts';

/** What the sender says of a source; it is believed above what the source says of itself. */
export interface SourceHints {
  title?: string;
  /** The lines under the headline. */
  standfirst?: string;
  sourceUrl?: string;
  publisherId?: string;
  byline?: string;
  slug?: string;
  topicIds?: string[];
  translationOfId?: string;
}

export interface SourceInput extends SourceHints {
  raw: RawDocument;
  /** Of the bytes as they came in. */
  sha256: string;
  byteLength: number;
  /** IANA media type without parameters. */
  mediaType: string;
  /** The id that a new document gets. */
  documentId?: string;
  importId?: string;
}

export type StoredSource =
  | { status: 'imported'; documentId: string; lineageId: string; articleId: string }
  | {
      status: 'revised';
      documentId: string;
      lineageId: string;
      articleId: string | null;
      /** What became of the draft, and of the passages that stood in the version before. */
      draft: DraftFate;
      moved: number;
      lost: number;
    }
  | { status: 'duplicate'; documentId: string; lineageId: string; articleId: string | null };

/** Who brings versions of one source at the same time waits, and finds the other's. */
const STORING = 72_707_373;

/**
 * Takes a source in. A new one becomes a document and a draft article of the same body; what is here already is answered
 * with its record; a changed version becomes the next revision, which draft and passages follow.
 */
export async function storeSource(tx: Tx, actor: Actor, input: SourceInput): Promise<StoredSource> {
  await tx.$executeRaw`select pg_advisory_xact_lock(${STORING})`;
  const known = await documentOf(tx, input.sha256);
  if (known) return { status: 'duplicate', ...known };
  const { raw } = input;
  const title = input.title ?? raw.title;
  const { bodyText } = composeBody(raw.blocks);
  const marks = {
    title,
    sourceUrl: input.sourceUrl ?? raw.sourceUrl,
    publisherId:
      input.publisherId ?? (raw.publisher ? await ensurePublisher(tx, { name: raw.publisher }) : null),
    externalId: raw.externalId,
    sentenceKeys: sentenceKeys(bodyText),
  };
  const latest = await latestVersion(tx, marks);
  if (latest?.text === bodyText && latest.title === title) {
    const { id: documentId, lineageId, articleId } = latest;
    return { status: 'duplicate', documentId, lineageId, articleId };
  }
  const stored = await storeDocument(tx, {
    ...marks,
    id: input.documentId,
    origin: 'IMPORT',
    sha256: input.sha256,
    byteLength: input.byteLength,
    text: bodyText,
    mediaType: input.mediaType,
    language: raw.language,
    publishedOn: raw.publishedOn,
    previousId: latest?.id ?? null,
    lineageId: latest?.lineageId ?? null,
    importId: input.importId ?? null,
  });
  const source = { ...marks, documentId: stored.id, bodyText };
  return latest
    ? reviseSource(tx, actor, input, source, latest)
    : { ...(await beginDraft(tx, actor, input, source)), status: 'imported', lineageId: stored.id };
}

interface Source {
  documentId: string;
  title: string;
  sourceUrl: string | null;
  publisherId: string | null;
  bodyText: string;
}

/** Whether the archive has the very bytes of this hash. */
export async function isKnown(prisma: Pick<Tx, 'document'>, sha256: string): Promise<boolean> {
  return (await prisma.document.count({ where: { sha256, origin: 'IMPORT' } })) > 0;
}

async function documentOf(tx: Tx, sha256: string) {
  const found = await tx.document.findFirst({
    where: { sha256, origin: 'IMPORT' },
    select: { id: true, lineageId: true, articleId: true },
  });
  if (!found) return null;
  return {
    documentId: found.id,
    lineageId: found.lineageId ?? found.id,
    articleId: found.articleId,
  };
}

async function beginDraft(tx: Tx, actor: Actor, { raw, ...input }: SourceInput, source: Source) {
  const { documentId, title, sourceUrl, publisherId } = source;
  const images = raw.images.flatMap(({ url, credit, altText }) =>
    credit && altText ? [{ url, credit, altText }] : [],
  );
  const { id: articleId } = await createArticleIn(tx, actor, {
    headline: title,
    standfirst: input.standfirst ?? raw.standfirst,
    blocks: raw.blocks,
    language: raw.language,
    sourceUrl,
    publisherId,
    byline: input.byline ?? raw.byline,
    slug: input.slug,
    // Of an empty list there is nothing to write.
    ...(input.topicIds?.length ? { topicIds: input.topicIds } : {}),
    ...(images.length > 0 ? { images } : {}),
    translationOfId: input.translationOfId ?? null,
    sourcePublishedOn: raw.publishedOn ? { edtf: raw.publishedOn } : null,
  });
  await tx.document.update({ where: { id: documentId }, data: { articleId } });
  return { documentId, articleId };
}

async function reviseSource(
  tx: Tx,
  actor: Actor,
  { raw }: SourceInput,
  { documentId, title, bodyText }: Source,
  latest: LatestVersion,
): Promise<StoredSource> {
  const { articleId, lineageId } = latest;
  if (articleId !== null) await tx.document.update({ where: { id: documentId }, data: { articleId } });
  const text = { title, bodyText, standfirst: raw.standfirst, blocks: raw.blocks };
  const followed = await followSource(tx, actor, latest, { documentId, ...text });
  return { status: 'revised', documentId, lineageId, articleId, ...followed };
}
