/** Programs that act for a user: a secret in a header, its hash in a table, asked for at every request. */
import { randomBytes } from 'node:crypto';
import type { PrismaClient } from '../database/generated/client.ts';
import type { Tx } from '../database/transaction.ts';
import type { UserActor } from './actor.ts';
import { hashOfToken, newToken } from './sessions.ts';

const FORM = /^bft_[a-z2-7]{8}_[\w-]{43}$/;

/** `bft_<prefix>_<256 bits of chance>`: whoever finds one in a file or a log knows what it is, and which. */
export function newApiToken(): { prefix: string; secret: string } {
  const letters = [...randomBytes(8)].map((byte) => 'abcdefghijklmnopqrstuvwxyz234567'[byte % 32]).join('');
  const prefix = `bft_${letters}`;
  return { prefix, secret: `${prefix}_${newToken()}` };
}

/**
 * Who a secret acts for, and how far; null when it is none, was revoked or is too old, or its user may no longer sign in.
 * It is found by its hash, so that the time says nothing of how much of it is right.
 */
export async function findApiToken(prisma: PrismaClient, secret: string): Promise<UserActor | null> {
  if (!FORM.test(secret)) return null;
  const [found] = await prisma.$queryRaw<
    (Pick<UserActor, 'id' | 'name' | 'email' | 'role' | 'scopes'> & { tokenId: string; isStale: boolean })[]
  >`
    select u.id, u.name, u.email, u.role, t.id as "tokenId", t.scopes::text[] as scopes,
      coalesce(t.last_used_at < now() - interval '1 minute', true) as "isStale"
    from api_token t join "user" u on u.id = t.user_id
    where t.token_hash = ${hashOfToken(secret)} and t.revoked_at is null
      and (t.expires_at is null or t.expires_at > now()) and u.disabled_at is null`;
  if (!found) return null;
  const { isStale, ...user } = found;
  // Once a minute is enough to know that it is in use.
  if (isStale) {
    await prisma.$executeRaw`update api_token set last_used_at = now() where id = ${found.tokenId}::uuid`;
  }
  return { kind: 'user', ...user, sessionId: null };
}

/** Makes all tokens of a user worthless, as other rights, a closed account or a password set by a link do. */
export async function revokeTokensOf(tx: Tx, userId: string): Promise<void> {
  await tx.$executeRaw`update api_token set revoked_at = now() where user_id = ${userId}::uuid and revoked_at is null`;
}
