import type { Database } from '../../src/database/database.ts';

/** Logs, and what was kept of the past. */
const logs = new Set([
  'revision',
  'event',
  'audit_entry',
  'idempotency_key',
  'public_version',
  '_prisma_migrations',
]);
/** What every save and every settling raises or stamps. */
const stamps = ['revision', 'version', 'saved_at', 'modified_at', 'since', 'last_seen_at', 'last_used_at'];

/** The archive by tables, a hash each; without its logs and what saving stamps on a record. */
export async function archiveState(prisma: Database['prisma']): Promise<Record<string, string | null>> {
  const tables = await prisma.$queryRaw<{ name: string }[]>`
    select relname::text as name from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r' order by 1`;
  const state: Record<string, string | null> = {};
  for (const { name } of tables) {
    if (logs.has(name) || name === 'backfile_grants') continue;
    const [row] = await prisma.$queryRawUnsafe<{ hash: string | null }[]>(
      `select md5(string_agg(r, e'\n' order by r)) as hash from (select (to_jsonb(t) - $1::text[])::text as r from "${name}" t) rows`,
      stamps,
    );
    state[name] = row!.hash;
  }
  return state;
}
