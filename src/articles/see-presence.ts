import type { UserActor } from '../auth/actor.ts';
import type { PrismaClient } from '../database/generated/client.ts';
import { NotFound } from '../errors/app-error.ts';
import { toGlobalId } from '../text/global-id.ts';
import { SEEN_SECONDS } from './presence.rules.ts';
import type { Presence } from './presence.type.ts';

interface Row {
  userId: string;
  name: string;
  seenAt: Date;
}

/** Notes that somebody has the article open, and answers who else has. It is no act: no audit and no revision knows of it. */
export async function seePresence(
  prisma: PrismaClient,
  { id }: UserActor,
  articleId: string,
): Promise<Presence[]> {
  const noted = await prisma.$executeRaw`
    insert into presence (article_id, user_id, seen_at) select id, ${id}::uuid, now() from article where id = ${articleId}::uuid
    on conflict (article_id, user_id) do update set seen_at = excluded.seen_at`;
  if (noted === 0) throw new NotFound(`there is no article ${articleId}`);
  const others = await prisma.$queryRaw<Row[]>`
    select p.user_id as "userId", u.name, p.seen_at as "seenAt" from presence p join "user" u on u.id = p.user_id
    where p.article_id = ${articleId}::uuid and p.user_id <> ${id}::uuid and u.disabled_at is null
      and p.seen_at > now() - make_interval(secs => ${SEEN_SECONDS}) order by u.name, u.id`;
  return others.map(({ userId, name, seenAt }) => ({
    userId: toGlobalId('User', userId),
    name,
    seenAt: seenAt.toISOString(),
  }));
}
