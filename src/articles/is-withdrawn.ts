import type { PrismaClient } from '../database/generated/client.ts';

/** Whether an article stood at this address, or one it had while public, and was withdrawn: that much everybody may know. */
export async function isWithdrawn(prisma: PrismaClient, slug: string): Promise<boolean> {
  if (slug.includes('\0')) return false;
  const [found] = await prisma.$queryRaw<object[]>`
    select 1 from article a where a.status = 'WITHDRAWN' and (a.slug = ${slug} or a.id = (
      select r.article_id from redirect r where r.record_type = 'ARTICLE' and r.old_slug = ${slug} and r.was_public))`;
  return found !== undefined;
}
