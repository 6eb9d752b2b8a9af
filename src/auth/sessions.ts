/** Who is signed in: an opaque id in a cookie, its hash in a table, so that ending one ends it everywhere at once. */
import { createHash, randomBytes } from 'node:crypto';
import type { PrismaClient } from '../database/generated/client.ts';
import type { StatementPool } from '../database/pools.ts';
import type { Tx } from '../database/transaction.ts';
import { ALL_SCOPES, type UserActor } from './actor.ts';

/** Hours without a request after which a session ends, and days after which it ends in any case. */
export const sessionLife = { idleHours: 12, days: 7 } as const;

/** 256 bits of chance, for who holds it; the archive keeps only its hash. */
export function newToken(): string {
  return randomBytes(32).toString('base64url');
}

export function hashOfToken(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}

/** Whence a session begins: by it, its owner knows it again. */
export interface Whence {
  address?: string;
  userAgent?: string;
}

/** Begins a session; answers with its token, which is shown to nobody again. */
export async function startSession(
  tx: Tx,
  userId: string,
  { address, userAgent }: Whence = {},
): Promise<string> {
  const token = newToken();
  await tx.$executeRaw`
    insert into session (token_hash, user_id, expires_at, address, user_agent)
    values (${hashOfToken(token)}, ${userId}::uuid, now() + make_interval(days => ${sessionLife.days}),
      ${address ?? null}, ${userAgent?.slice(0, 300) ?? null})`;
  return token;
}

/** Who the token's session is of; null when it ended, was never begun, or its user may no longer sign in. */
export async function findSession(editor: StatementPool, token: string): Promise<UserActor | null> {
  const [found] = (await editor.run(sessionByHash, [hashOfToken(token)], { prepare: true })) as unknown as {
    id: string;
    name: string;
    email: string;
    role: UserActor['role'];
    sessionId: string;
    isStale: boolean;
  }[];
  if (!found) return null;
  const { isStale, ...user } = found;
  // Once a minute is enough to know that it is in use.
  if (isStale) await editor.run(sessionInUse, [found.sessionId], { prepare: true });
  return { kind: 'user', ...user, tokenId: null, scopes: ALL_SCOPES };
}

const sessionByHash = `
  select u.id, u.name, u.email, u.role, s.id as "sessionId", s.last_seen_at < now() - interval '1 minute' as "isStale"
  from session s join "user" u on u.id = s.user_id
  where s.token_hash = $1 and u.disabled_at is null and s.expires_at > now()
    and s.last_seen_at > now() - interval '${sessionLife.idleHours} hours'`;
const sessionInUse = 'update session set last_seen_at = now() where id = $1::uuid';

/** Ends the token's session; whether there was one. */
export async function endSession(prisma: PrismaClient, token: string): Promise<boolean> {
  const { count } = await prisma.session.deleteMany({ where: { tokenHash: hashOfToken(token) } });
  return count > 0;
}

/** Ends all sessions of a user, as a new password, other rights or a closed account do. */
export async function endSessionsOf(tx: Tx, userId: string): Promise<void> {
  await tx.session.deleteMany({ where: { userId } });
}
