import type { Actor } from '../auth/actor.ts';
import type { Tx } from '../database/transaction.ts';
import { moveEvidence } from '../evidence/move-evidence.ts';
import { storeDocument } from '../evidence/store-document.ts';
import { InvalidValue } from '../errors/app-error.ts';
import { announce } from '../history/announce.ts';
import { lockRecord } from '../history/lock-record.ts';
import { recordRevision } from '../history/record-revision.ts';
import type { Saved, SaveOptions } from '../history/saved.ts';
import { settleVisibility, type Settled } from '../history/settle-visibility.ts';
import { write, type WriteContext } from '../history/write.ts';
import { articleColumns, type ArticleContent } from './article-fields.rules.ts';
import { checkSlug, moveToSlug } from './article-slug.ts';
import { moveMentions, moveQuotes } from './follow-text.ts';
import { writeArticleParts } from './write-article-parts.ts';
import type { MentionRow } from './write-mentions.ts';

export interface PublishArticleInput {
  id: string;
  expectedRevision: number | null;
}

/** For who wants to know what changed sides with the article. */
export interface OnSettled {
  onSettled?(settled: Settled): void;
}

/** Makes a draft public, or the working copy of an article that already is. */
export function publishArticle(
  context: WriteContext,
  input: PublishArticleInput,
  options: SaveOptions = {},
): Promise<Saved> {
  return write(context, (tx) => publishArticleIn(tx, context.actor, input, options));
}

export async function publishArticleIn(
  tx: Tx,
  actor: Actor,
  { id, expectedRevision }: PublishArticleInput,
  { reason, onSettled }: SaveOptions & OnSettled = {},
): Promise<Saved> {
  const { isPublic } = await lockRecord(tx, 'ARTICLE', id, expectedRevision);
  const mentioned = await tx.mention.findMany({ where: { articleId: id } });
  const movedQuotes = await takeWorkingCopy(tx, actor, id, mentioned);
  const article = await tx.article.findUniqueOrThrow({ where: { id } });
  if (article.bodyText === '') {
    throw new InvalidValue({ field: 'blocks', value: 'none', rule: 'a published article has a text' });
  }
  await keepText(tx, article);
  const now = new Date();
  const { version } = await tx.article.update({
    where: { id },
    data: {
      status: 'PUBLISHED',
      isPublic: true,
      scheduledAt: null,
      scheduleZone: null,
      withdrawnAt: null,
      withdrawnReason: null,
      publishedAt: article.publishedAt ?? now,
      modifiedAt: now,
      version: { increment: 1 },
    },
    select: { version: true },
  });
  // Whom the article named before may be named nowhere else.
  const settled = await settleVisibility(tx, actor, {
    articles: [id],
    people: mentioned.flatMap(({ personId }) => personId ?? []),
    companies: mentioned.flatMap(({ companyId }) => companyId ?? []),
    changed: movedQuotes.map((quote) => ['QUOTE', quote]),
  });
  onSettled?.(settled);
  const revision = await recordRevision(tx, actor, 'ARTICLE', id, { reason });
  const detail = { first: article.publishedAt === null, wasPublic: isPublic };
  await announce(tx, actor, [
    { operation: 'UPSERT', recordType: 'ARTICLE', recordId: id, version, isPublic: true, detail },
  ]);
  return { id, revision };
}

/** The working copy becomes the article; a new slug leaves the old one as a redirect. Answers with the quotes that moved. */
async function takeWorkingCopy(
  tx: Tx,
  actor: Actor,
  id: string,
  mentions: readonly MentionRow[],
): Promise<string[]> {
  const draft = await tx.articleDraft.findUnique({ where: { articleId: id }, include: { article: true } });
  if (!draft) return [];
  const content = draft.content as unknown as ArticleContent;
  const { slug: newSlug } = content;
  const { slug, bodyText } = draft.article;
  const columns = articleColumns(content);
  await tx.article.update({ where: { id }, data: columns });
  if (newSlug !== undefined && newSlug !== slug) {
    await moveToSlug(tx, id, slug, await checkSlug(tx, newSlug, id));
  }
  const change = { articleId: id, from: bodyText, to: columns.bodyText };
  if (!content.mentions) await moveMentions(tx, change, mentions);
  const moved = await moveQuotes(tx, actor, change);
  await writeArticleParts(tx, id, columns.bodyText, content);
  await tx.articleDraft.delete({ where: { articleId: id } });
  return moved;
}

interface Text {
  id: string;
  bodyText: string;
  headline: string;
  language: string;
}

/**
 * The published text is a document: the one the article has, or was imported from, when the text is the same; otherwise
 * a new one, to which the passages of the former that still stand move.
 */
async function keepText(tx: Tx, { id, bodyText, headline, language }: Text): Promise<void> {
  const former = await tx.document.findFirst({
    where: { articleId: id },
    orderBy: [{ isArticleText: 'desc' }, { importedAt: 'desc' }],
    include: { text: true },
  });
  if (former?.text?.text === bodyText) {
    if (!former.isArticleText) {
      await tx.document.update({ where: { id: former.id }, data: { isArticleText: true } });
    }
    return;
  }
  if (former) await tx.document.update({ where: { id: former.id }, data: { isArticleText: false } });
  // A newer version of the source came in, and the article has its text.
  const [imported] = await tx.$queryRaw<{ id: string }[]>`
    select d.id from document d join document_text t on t.document_id = d.id
    where d.article_id = ${id}::uuid and d.origin = 'IMPORT' and t.text = ${bodyText} order by d.imported_at desc limit 1`;
  if (imported) {
    await tx.document.update({ where: { id: imported.id }, data: { isArticleText: true } });
    await moveEvidence(tx, former!.id, imported.id);
    return;
  }
  const stored = await storeDocument(tx, {
    origin: 'ARTICLE',
    text: bodyText,
    mediaType: 'text/plain',
    title: headline,
    language,
    articleId: id,
    isArticleText: true,
    previousId: former?.id ?? null,
  });
  if (former) await moveEvidence(tx, former.id, stored.id);
}
