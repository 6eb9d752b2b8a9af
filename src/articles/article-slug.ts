import type { Tx } from '../database/transaction.ts';
import { InvalidValue } from '../errors/app-error.ts';
import { isSlug } from '../text/slug.ts';

/** An address somebody chose: refused when another article has or had it; one's own former one may come back. */
export async function checkSlug(tx: Tx, slug: string, ownId?: string): Promise<string> {
  if (!isSlug(slug)) {
    throw new InvalidValue({ field: 'slug', value: slug, rule: 'a-z, 0-9 and single hyphens' });
  }
  if (await isTaken(tx, slug, ownId)) {
    throw slugTaken(slug);
  }
  return slug;
}

export function slugTaken(slug: string): InvalidValue {
  return new InvalidValue({ field: 'slug', value: slug, rule: 'another article has or had it' });
}

/** The published article moves to a new address; the one it had leads there. */
export async function moveToSlug(tx: Tx, id: string, oldSlug: string, newSlug: string): Promise<void> {
  await tx.redirect.deleteMany({ where: { recordType: 'ARTICLE', oldSlug: newSlug, articleId: id } });
  await tx.article.update({ where: { id }, data: { slug: newSlug } });
  await tx.redirect.create({ data: { recordType: 'ARTICLE', oldSlug, articleId: id, wasPublic: true } });
}

/** SQL: whether no article has or had the address. */
export function isFreeSlug(slug: string): string {
  return `not exists (select 1 from article a where a.slug = ${slug})
    and not exists (select 1 from redirect r where r.record_type = 'ARTICLE' and r.old_slug = ${slug})`;
}

async function isTaken(tx: Tx, slug: string, ownId: string | null = null): Promise<boolean> {
  const [found] = await tx.$queryRaw<{ taken: boolean }[]>`
    select exists (select 1 from article where slug = ${slug} and id is distinct from ${ownId}::uuid)
      or exists (select 1 from redirect where record_type = 'ARTICLE' and old_slug = ${slug}
        and article_id is distinct from ${ownId}::uuid) as taken`;
  return found!.taken;
}
