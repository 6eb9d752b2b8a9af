import type { Tx } from '../database/transaction.ts';
import { imageRows, mentionRows, type ArticleParts } from './article-fields.rules.ts';
import { writeMentions } from './write-mentions.ts';

/** Puts mentions, topics and images of an article in place of those it had. */
export async function writeArticleParts(
  tx: Tx,
  articleId: string,
  bodyText: string,
  parts: Partial<ArticleParts>,
): Promise<void> {
  if (parts.mentions) {
    await writeMentions(tx, articleId, mentionRows(parts.mentions, bodyText));
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
