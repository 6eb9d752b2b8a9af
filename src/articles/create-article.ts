import type { Actor } from '../auth/actor.ts';
import type { Tx } from '../database/transaction.ts';
import { recordRevision } from '../history/record-revision.ts';
import type { Saved } from '../history/saved.ts';
import { settleDraft } from '../history/settle-visibility.ts';
import { write, type WriteContext } from '../history/write.ts';
import { articleColumns, type ArticleFields, type ArticleParts } from './article-fields.rules.ts';
import { checkSlug, makeSlug } from './article-slug.ts';
import { embargoColumns, type EmbargoInput } from './embargo.ts';
import { writeArticleParts } from './write-article-parts.ts';

export interface CreateArticleInput extends ArticleFields, Partial<ArticleParts> {
  /** Made from the headline when left out. */
  slug?: string;
  embargo?: EmbargoInput | null;
}

/** A new draft. */
export function createArticle(context: WriteContext, input: CreateArticleInput): Promise<Saved> {
  return write(context, (tx) => createArticleIn(tx, context.actor, input));
}

export async function createArticleIn(tx: Tx, actor: Actor, input: CreateArticleInput): Promise<Saved> {
  const columns = articleColumns(input);
  const slug =
    input.slug === undefined ? await makeSlug(tx, columns.headline) : await checkSlug(tx, input.slug);
  const { id } = await tx.article.create({
    data: { ...columns, slug, ...embargoColumns(input.embargo) },
    select: { id: true },
  });
  await writeArticleParts(tx, id, columns.bodyText, input);
  await settleDraft(tx, id);
  return { id, revision: await recordRevision(tx, actor, 'ARTICLE', id, { created: true }) };
}
