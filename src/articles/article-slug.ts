import type { Tx } from '../database/transaction.ts';
import { InvalidValue } from '../errors/app-error.ts';
import { isSlug, nextFreeSlug, slugify } from '../text/slug.ts';

/** An address made from the headline. Who makes the same one at the same time waits, and sees it taken. */
export async function makeSlug(tx: Tx, headline: string): Promise<string> {
  const base = slugify(headline, 'article');
  await tx.$executeRaw`select pg_advisory_xact_lock(hashtextextended(${`article ${base}`}, 0))`;
  return nextFreeSlug(base, (candidate) => isTaken(tx, candidate));
}

/** An address somebody chose: refused when another article has or had it; one's own former one may come back. */
export async function checkSlug(tx: Tx, slug: string, ownId?: string): Promise<string> {
  if (!isSlug(slug)) {
    throw new InvalidValue({ field: 'slug', value: slug, rule: 'a-z, 0-9 and single hyphens' });
  }
  if (await isTaken(tx, slug, ownId)) {
    throw new InvalidValue({ field: 'slug', value: slug, rule: 'another article has or had it' });
  }
  return slug;
}

/** The published article moves to a new address; the one it had leads there. */
export async function moveToSlug(tx: Tx, id: string, oldSlug: string, newSlug: string): Promise<void> {
  await tx.redirect.deleteMany({ where: { recordType: 'ARTICLE', oldSlug: newSlug, articleId: id } });
  await tx.article.update({ where: { id }, data: { slug: newSlug } });
  await tx.redirect.create({ data: { recordType: 'ARTICLE', oldSlug, articleId: id, wasPublic: true } });
}

async function isTaken(tx: Tx, slug: string, ownId: string | null = null): Promise<boolean> {
  const [found] = await tx.$queryRaw<{ taken: boolean }[]>`
    select exists (select 1 from article where slug = ${slug} and id is distinct from ${ownId}::uuid)
      or exists (select 1 from redirect where record_type = 'ARTICLE' and old_slug = ${slug}
        and article_id is distinct from ${ownId}::uuid) as taken`;
  return found!.taken;
}
