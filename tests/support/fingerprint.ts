import { expect } from 'vitest';
import { connect, type Connection } from '../../src/database/connect.ts';

/** One connection an archive: a test asks many times, and each new one would learn all tables anew. */
const connections = new Map<string, Connection>();

/** The whole archive, a line with a hash for each table; when a session or token was last in use is no part of it. */
export async function fingerprint(ownerUrl: string): Promise<string> {
  const sql = connections.get(ownerUrl) ?? connect(ownerUrl, { max: 1, idle_timeout: 5 });
  connections.set(ownerUrl, sql);
  const tables = await sql<{ query: string }[]>`
    select format('select %1$L as name, md5(string_agg(r, E''\n'' order by r)) as hash
      from (select row(%2$s)::text from public.%1$I t) t(r)', relname, string_agg(format('t.%I', attname), ',' order by attnum)) as query
    from pg_class join pg_attribute on attrelid = pg_class.oid
    where relnamespace = 'public'::regnamespace and relkind = 'r' and attnum > 0 and not attisdropped
      and attname not in ('last_seen_at', 'last_used_at')
    group by relname order by relname`;
  const rows = await sql.unsafe<{ name: string; hash: string | null }[]>(
    tables.map(({ query }) => query).join(' union all '),
  );
  // The parts of a union come back in any order.
  return rows
    .map(({ name, hash }) => `${name} ${hash}`)
    .toSorted()
    .join('\n');
}

/** A refusal says why, and leaves every row as it was. */
export async function refusedUnchanged(
  ownerUrl: string,
  act: () => Promise<unknown>,
  message: RegExp,
): Promise<void> {
  const before = await fingerprint(ownerUrl);
  await expect((async () => act())()).rejects.toThrow(message);
  expect(await fingerprint(ownerUrl)).toBe(before);
}
