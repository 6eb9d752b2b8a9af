/** Links by which somebody sets a password, once and soon: the first account's, who is invited, who forgot it. */
import type { PrismaClient } from '../database/generated/client.ts';
import type { AccountLinkKind } from '../database/generated/enums.ts';
import type { Tx } from '../database/transaction.ts';
import { recordAudit } from './audit.ts';
import { hashOfToken, newToken } from './sessions.ts';

export const LINK_MINUTES = 60;

const pages = { SETUP: 'set-up', INVITATION: 'invitation', PASSWORD_RESET: 'password' } as const;

/**
 * Begins with the configured address, whatever a request says of hosts. The token is in the fragment, which browsers send
 * to no server and in no Referer.
 */
export function linkAddress(publicUrl: string, kind: AccountLinkKind, token: string): string {
  return `${publicUrl}/admin/${pages[kind]}#token=${token}`;
}

interface NewLink {
  kind: AccountLinkKind;
  userId: string;
  createdById?: string;
  token?: string;
}

/** Makes a link for an account; its token is shown to nobody again. */
export async function makeLink(
  tx: Tx,
  { kind, userId, createdById, token = newToken() }: NewLink,
): Promise<string> {
  await tx.$executeRaw`
    insert into account_link (kind, token_hash, user_id, created_by_id, expires_at)
    values (${kind}::"AccountLinkKind", ${hashOfToken(token)}, ${userId}::uuid, ${createdById ?? null}::uuid,
      now() + make_interval(mins => ${LINK_MINUTES}))`;
  return token;
}

/** The link to the first account, in place of the former one; null where there is an account already. */
export async function makeSetUpLink(prisma: PrismaClient, publicUrl: string): Promise<string | null> {
  const token = newToken();
  const made = await prisma.$executeRaw`
    insert into account_link (kind, token_hash, expires_at)
    select 'SETUP', ${hashOfToken(token)}, now() + make_interval(mins => ${LINK_MINUTES})
    where not exists (select from "user")
    on conflict (kind) where kind = 'SETUP' do update
      set token_hash = excluded.token_hash, created_at = now(), expires_at = excluded.expires_at, used_at = null`;
  if (made === 0) return null;
  await recordAudit(prisma, { kind: 'LINK_MADE', actor: 'start', detail: { link: 'SETUP' } });
  return linkAddress(publicUrl, 'SETUP', token);
}

export interface OpenLink {
  id: string;
  kind: AccountLinkKind;
  userId: string | null;
}

/** The link of a token, if it can still be used. */
export async function findLink(prisma: PrismaClient, token: string): Promise<OpenLink | null> {
  const [found] = await prisma.$queryRaw<OpenLink[]>`
    select l.id, l.kind, l.user_id as "userId" from account_link l left join "user" u on u.id = l.user_id
    where l.token_hash = ${hashOfToken(token)} and l.used_at is null and l.expires_at > now() and u.disabled_at is null`;
  return found ?? null;
}

/** Marks it as used; false where somebody was quicker or its time is over. */
export async function takeLink(tx: Tx, { id }: OpenLink): Promise<boolean> {
  const taken = await tx.$executeRaw`
    update account_link set used_at = now() where id = ${id}::uuid and used_at is null and expires_at > now()`;
  return taken === 1;
}

/** What a new password, or a closed account, makes worthless. */
export async function endLinksOf(tx: Tx, userId: string): Promise<void> {
  await tx.$executeRaw`update account_link set used_at = now() where user_id = ${userId}::uuid and used_at is null`;
}
