import type { Actor } from '../auth/actor.ts';
import type { Tx } from '../database/transaction.ts';
import { moveEvidence } from '../evidence/move-evidence.ts';
import { storeDocument } from '../evidence/store-document.ts';
import { InvalidValue } from '../errors/app-error.ts';
import { announce } from '../history/announce.ts';
import { lockRecord } from '../history/lock-record.ts';
import { recordRevision } from '../history/record-revision.ts';
import type { Saved, SaveOptions } from '../history/saved.ts';
import { settleVisibility } from '../history/settle-visibility.ts';
import { write, type WriteContext } from '../history/write.ts';
import { articleColumns } from './article-fields.rules.ts';
import type { UpdateArticleInput } from './update-article.ts';
import { writeArticleParts } from './write-article-parts.ts';

export interface PublishArticleInput {
  id: string;
  expectedRevision: number | null;
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
  { reason }: SaveOptions = {},
): Promise<Saved> {
  const { isPublic } = await lockRecord(tx, 'ARTICLE', id, expectedRevision);
  await takeWorkingCopy(tx, id);
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
  await settleVisibility(tx, actor, { articles: [id] });
  const revision = await recordRevision(tx, actor, 'ARTICLE', id, { reason });
  const detail = { first: article.publishedAt === null, wasPublic: isPublic };
  await announce(tx, actor, [
    { operation: 'UPSERT', recordType: 'ARTICLE', recordId: id, version, isPublic: true, detail },
  ]);
  return { id, revision };
}

/** The working copy becomes the article; a new slug leaves the old one as a redirect. */
async function takeWorkingCopy(tx: Tx, id: string): Promise<void> {
  const draft = await tx.articleDraft.findUnique({ where: { articleId: id } });
  if (!draft) return;
  const content = draft.content as unknown as Omit<UpdateArticleInput, 'id' | 'expectedRevision'>;
  const columns = articleColumns(content);
  const { slug, isPublic } = await tx.article.findUniqueOrThrow({
    where: { id },
    select: { slug: true, isPublic: true },
  });
  const isRenamed = content.slug !== undefined && content.slug !== slug;
  await tx.article.update({
    where: { id },
    data: { ...columns, ...(isRenamed ? { slug: content.slug } : {}) },
  });
  if (isRenamed) {
    await tx.redirect.create({
      data: { recordType: 'ARTICLE', oldSlug: slug, articleId: id, wasPublic: isPublic },
    });
  }
  await writeArticleParts(tx, id, columns.bodyText, content);
  await tx.articleDraft.delete({ where: { articleId: id } });
}

interface Text {
  id: string;
  bodyText: string;
  headline: string;
  language: string;
}

/** The published text is a document: the one it already has when the text is the same, otherwise a new one. */
async function keepText(tx: Tx, { id, bodyText, headline, language }: Text): Promise<void> {
  const current = await tx.document.findFirst({
    where: { articleId: id, isArticleText: true },
    include: { text: true },
  });
  if (current?.text?.text === bodyText) return;
  const imported = current
    ? null
    : await tx.document.findFirst({
        where: { articleId: id, text: { text: bodyText } },
        select: { id: true },
      });
  if (imported) {
    await tx.document.update({ where: { id: imported.id }, data: { isArticleText: true } });
    return;
  }
  if (current) await tx.document.update({ where: { id: current.id }, data: { isArticleText: false } });
  const stored = await storeDocument(tx, {
    origin: 'ARTICLE',
    text: bodyText,
    mediaType: 'text/plain',
    title: headline,
    language,
    articleId: id,
    isArticleText: true,
    previousId: current?.id ?? null,
  });
  if (current) await moveEvidence(tx, current.id, stored.id);
}
