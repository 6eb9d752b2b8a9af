import type { PrismaClient } from '../database/generated/client.ts';
import { LINK_MINUTES } from './account-links.ts';
import { countAttempt, networkOf, WINDOW_MINUTES } from './attempts.ts';
import { recordAudit } from './audit.ts';
import { hashOfToken, newToken } from './sessions.ts';
import { emailKey } from './users.ts';

/** So many mails one account gets within the window, whoever asks: more would only be a nuisance. */
const MAILS = 5;

/**
 * Makes a link for who forgot the password, to be mailed: null when the address is nobody's. The same statements run
 * either way, so that the time says nothing. TooManyAttempts says when to come back.
 */
export async function askForReset(
  prisma: PrismaClient,
  given: { email: string; address: string; requestId?: string },
): Promise<{ to: string; token: string } | null> {
  const email = emailKey(given.email);
  const { address, requestId } = given;
  await countAttempt(prisma, { at: 'reset', email, network: networkOf(address), isKnown: true });
  const token = newToken();
  const [made] = await prisma.$queryRaw<{ userId: string }[]>`
    insert into account_link (kind, token_hash, user_id, expires_at)
    select 'PASSWORD_RESET', ${hashOfToken(token)}, u.id, now() + make_interval(mins => ${LINK_MINUTES})
    from "user" u
    where u.email = ${email} and u.disabled_at is null and ${MAILS} > (
      select count(*) from account_link l where l.user_id = u.id and l.kind = 'PASSWORD_RESET'
        and l.created_by_id is null and l.created_at > now() - make_interval(mins => ${WINDOW_MINUTES}))
    returning user_id as "userId"`;
  await recordAudit(prisma, {
    kind: 'PASSWORD_RESET_ASKED',
    actor: email,
    userId: made?.userId,
    address,
    requestId,
  });
  return made ? { to: email, token } : null;
}
