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
    await tx.$executeRaw`
      with gone as (delete from mention where article_id = ${articleId}::uuid)
      insert into mention (article_id, person_id, company_id, start, "end", text)
      select ${articleId}::uuid, m."personId", m."companyId", m.start, m."end", m.text
      from jsonb_to_recordset(${JSON.stringify(mentionRows(parts.mentions, bodyText))}::jsonb)
        m("personId" uuid, "companyId" uuid, start int, "end" int, text text)`;
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
