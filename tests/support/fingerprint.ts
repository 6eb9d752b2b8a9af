import { createHash } from 'node:crypto';
import { expect } from 'vitest';
import { connect } from '../../src/database/connect.ts';

/** The whole archive as one hash; when a session or token was last in use is no part of it. */
export async function fingerprint(ownerUrl: string): Promise<string> {
  const sql = connect(ownerUrl, { max: 1 });
  const tables = await sql<{ name: string }[]>`
    select tablename as name from pg_tables where schemaname = 'public' order by 1`;
  const hash = createHash('sha256');
  for (const { name } of tables) {
    const rows = await sql.unsafe<{ row: string }[]>(
      `select (to_jsonb(t) - 'last_seen_at' - 'last_used_at')::text as row from "${name}" t order by 1`,
    );
    hash.update(name).update(rows.map(({ row }) => row).join('\n'));
  }
  await sql.end();
  return hash.digest('hex');
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
