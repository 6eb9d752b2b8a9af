import type { Actor } from '../auth/actor.ts';
import type { Tx } from '../database/transaction.ts';
import { InvalidValue } from '../errors/app-error.ts';
import { lockRecord } from '../history/lock-record.ts';
import { recordRevision } from '../history/record-revision.ts';
import type { Saved, SaveOptions } from '../history/saved.ts';
import { settleVisibility } from '../history/settle-visibility.ts';
import { write, type WriteContext } from '../history/write.ts';
import { isSlug } from '../text/slug.ts';
import {
  articleColumns,
  mentionRows,
  type ArticleFields,
  type ArticleParts,
} from './article-fields.rules.ts';
import { writeArticleParts } from './write-article-parts.ts';

/** All fields as they shall be; parts that are left out stay. */
export interface UpdateArticleInput extends ArticleFields, Partial<ArticleParts> {
  id: string;
  expectedRevision: number;
  slug?: string;
}

/** Saves a draft; of an article that is or was public the working copy, which the public sees once it is published. */
export function updateArticle(
  context: WriteContext,
  input: UpdateArticleInput,
  options: SaveOptions = {},
): Promise<Saved> {
  return write(context, (tx) => updateArticleIn(tx, context.actor, input, options));
}

export async function updateArticleIn(
  tx: Tx,
  actor: Actor,
  input: UpdateArticleInput,
  { reason }: SaveOptions,
): Promise<Saved> {
  const { id, expectedRevision, ...content } = input;
  const { revision } = await lockRecord(tx, 'ARTICLE', id, expectedRevision);
  const columns = articleColumns(content);
  if (content.slug !== undefined && !isSlug(content.slug)) {
    throw new InvalidValue({ field: 'slug', value: content.slug, rule: 'a-z, 0-9 and single hyphens' });
  }
  const { status } = await tx.article.findUniqueOrThrow({ where: { id }, select: { status: true } });
  if (status === 'DRAFT' || status === 'SCHEDULED') {
    await tx.article.update({
      where: { id },
      data: { ...columns, ...(content.slug ? { slug: content.slug } : {}) },
    });
    await writeArticleParts(tx, id, columns.bodyText, content);
    await settleVisibility(tx, actor, { articles: [id] });
  } else {
    mentionRows(content.mentions ?? [], columns.bodyText);
    const copy = {
      content: content as object,
      baseRevision: revision,
      savedAt: new Date(),
      savedById: actor.kind === 'user' ? actor.id : null,
    };
    await tx.articleDraft.upsert({
      where: { articleId: id },
      create: { articleId: id, ...copy },
      update: copy,
    });
  }
  return { id, revision: await recordRevision(tx, actor, 'ARTICLE', id, { reason }) };
}
