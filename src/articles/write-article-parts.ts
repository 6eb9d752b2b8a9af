import type { Tx } from '../database/transaction.ts';
import { imageRows, mentionRows, type ArticleParts } from './article-fields.rules.ts';

/** Puts mentions, topics and images of an article in place of those it had. */
export async function writeArticleParts(
  tx: Tx,
  articleId: string,
  bodyText: string,
  parts: Partial<ArticleParts>,
): Promise<void> {
  if (parts.mentions) {
    await tx.mention.deleteMany({ where: { articleId } });
    await tx.mention.createMany({
      data: mentionRows(parts.mentions, bodyText).map((row) => ({ ...row, articleId })),
    });
  }
  if (parts.topicIds) {
    await tx.articleTopic.deleteMany({ where: { articleId } });
    await tx.articleTopic.createMany({
      data: parts.topicIds.map((topicId, position) => ({ articleId, topicId, position })),
    });
  }
  if (parts.images) {
    await tx.image.deleteMany({ where: { articleId } });
    await tx.image.createMany({
      data: imageRows(parts.images).map((row) => ({ ...row, articleId })),
    });
  }
}
