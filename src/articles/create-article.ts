import type { Actor } from '../auth/actor.ts';
import type { Tx } from '../database/transaction.ts';
import { InvalidValue } from '../errors/app-error.ts';
import { recordRevision } from '../history/record-revision.ts';
import type { Saved } from '../history/saved.ts';
import { settleVisibility } from '../history/settle-visibility.ts';
import { write, type WriteContext } from '../history/write.ts';
import { isSlug, nextFreeSlug, slugify } from '../text/slug.ts';
import { articleColumns, type ArticleFields, type ArticleParts } from './article-fields.rules.ts';
import { writeArticleParts } from './write-article-parts.ts';

export interface CreateArticleInput extends ArticleFields, Partial<ArticleParts> {
  /** Made from the headline when left out. */
  slug?: string;
}

/** A new draft. */
export function createArticle(context: WriteContext, input: CreateArticleInput): Promise<Saved> {
  return write(context, (tx) => createArticleIn(tx, context.actor, input));
}

export async function createArticleIn(tx: Tx, actor: Actor, input: CreateArticleInput): Promise<Saved> {
  const columns = articleColumns(input);
  const { id } = await tx.article.create({
    data: { ...columns, slug: await freeSlug(tx, input) },
    select: { id: true },
  });
  await writeArticleParts(tx, id, columns.bodyText, input);
  await settleVisibility(tx, actor, { articles: [id] });
  return { id, revision: await recordRevision(tx, actor, 'ARTICLE', id, { created: true }) };
}

async function freeSlug(tx: Tx, { slug, headline }: CreateArticleInput): Promise<string> {
  const taken = async (candidate: string) =>
    (await tx.article.count({ where: { slug: candidate } })) > 0 ||
    (await tx.redirect.count({ where: { recordType: 'ARTICLE', oldSlug: candidate } })) > 0;
  if (slug === undefined) return nextFreeSlug(slugify(headline, 'article'), taken);
  if (!isSlug(slug)) {
    throw new InvalidValue({ field: 'slug', value: slug, rule: 'a-z, 0-9 and single hyphens' });
  }
  if (await taken(slug)) {
    throw new InvalidValue({ field: 'slug', value: slug, rule: 'another article has or had it' });
  }
  return slug;
}
