import type { PrismaClient } from '../database/generated/client.ts';
import { WINDOW_MINUTES } from './attempts.ts';
import { sessionLife } from './sessions.ts';

/** Days for which a link that nobody can use any more is kept, so that an owner who asks can be told. */
const LINK_DAYS = 7;

/** Deletes what has ended by itself: sessions, links, counts of failures. The audit stays. Answers how many rows went. */
export async function sweepAccounts(prisma: PrismaClient): Promise<number> {
  const gone = await Promise.all([
    prisma.$executeRaw`
      delete from session where expires_at <= now()
        or last_seen_at <= now() - make_interval(hours => ${sessionLife.idleHours})`,
    prisma.$executeRaw`
      delete from account_link where expires_at <= now() - make_interval(days => ${LINK_DAYS}) and kind <> 'SETUP'`,
    prisma.$executeRaw`
      delete from sign_in_failure where since < now() - make_interval(mins => ${WINDOW_MINUTES})`,
  ]);
  return gone.reduce((sum, count) => sum + count, 0);
}
