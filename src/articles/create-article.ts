import type { Actor } from '../auth/actor.ts';
import { rowOf } from '../database/columns.ts';
import type { Tx } from '../database/transaction.ts';
import { recordRevision } from '../history/record-revision.ts';
import type { Saved } from '../history/saved.ts';
import { write, type WriteContext } from '../history/write.ts';
import { numberedSlugs, slugify } from '../text/slug.ts';
import { articleColumns, type ArticleFields, type ArticleParts } from './article-fields.rules.ts';
import { checkSlug, isFreeSlug, slugTaken } from './article-slug.ts';
import { checkPointers } from './check-pointers.ts';
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
  await checkPointers(tx, input, columns.bodyText);
  const row = { ...columns, ...embargoColumns(input.embargo) };
  const id =
    input.slug === undefined
      ? await insertUnderHeadline(tx, row)
      : await insertArticle(tx, row, [await checkSlug(tx, input.slug)]);
  if (id === null) throw slugTaken(input.slug!);
  await writeArticleParts(tx, id, columns.bodyText, input);
  return { id, revision: await recordRevision(tx, actor, 'ARTICLE', id, { created: true }) };
}

const SLUGS_AT_ONCE = 8;

/** Under an address made from the headline. */
async function insertUnderHeadline(tx: Tx, columns: { headline: string }): Promise<string> {
  const base = slugify(columns.headline, 'article');
  for (let count = SLUGS_AT_ONCE; ; count *= 2) {
    const id = await insertArticle(tx, columns, numberedSlugs(base, count));
    if (id !== null) return id;
  }
}

/**
 * Under the first of the addresses that no article has or had; null when none is free. Who takes the same at the same
 * moment waits, and is told that it is gone.
 */
async function insertArticle(tx: Tx, columns: object, slugs: readonly string[]): Promise<string | null> {
  const { names, row } = rowOf(columns);
  const [made] = await tx.$queryRawUnsafe<{ id: string }[]>(
    `insert into article (slug, ${names.join(', ')})
     select free.slug, ${names.map((name) => `r.${name}`).join(', ')} from jsonb_populate_record(null::article, $1::jsonb) r,
       (select c.slug from unnest($2::text[]) with ordinality c(slug, place) where ${isFreeSlug('c.slug')} order by c.place limit 1) free
     on conflict (slug) do nothing returning id`,
    row,
    slugs,
  );
  return made?.id ?? null;
}
