/** Migrations and the Prisma schema say the same: what the schema alone would make is all there after the migrations. */
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { schemaDiff } from '../../prisma/schema-diff.ts';
import { connect } from '../../src/database/connect.ts';
import { createTestDatabase } from '../support/postgres.ts';

const folder = 'prisma/schema';

function schemaFiles(): Record<string, string> {
  return Object.fromEntries(
    readdirSync(folder).map((name) => [name, readFileSync(`${folder}/${name}`, 'utf8')]),
  );
}

/** Everything that Prisma can say of a database, as lines to compare. */
async function described(url: string): Promise<string[]> {
  const sql = connect(url, { max: 1 });
  const rows = await sql.unsafe<{ line: string }[]>(`
    select format('column %s.%s %s %s %s', c.table_name, c.column_name, c.udt_name,
      coalesce(c.character_maximum_length, c.numeric_precision, c.datetime_precision), c.is_nullable) as line
    from information_schema.columns c where c.table_schema = 'public'
    union all select format('enum %s.%s', t.typname, e.enumlabel) from pg_enum e join pg_type t on t.oid = e.enumtypid
    union all select format('key %s %s', conrelid::regclass, pg_get_constraintdef(oid)) from pg_constraint
      where contype in ('p', 'f') and connamespace = 'public'::regnamespace
    union all select format('unique %s', regexp_replace(indexdef, 'INDEX \\S+ ', 'INDEX ')) from pg_indexes
      where schemaname = 'public' and indexdef like 'CREATE UNIQUE%'`);
  await sql.end();
  return rows.map(({ line }) => line);
}

test('what the Prisma schema says is what the migrations make', async () => {
  const [migrated, fresh] = [await createTestDatabase(), await createTestDatabase('nothing')];
  const sql = connect(fresh.url, { max: 1 });
  await sql.unsafe(await schemaDiff({}, schemaFiles()));
  await sql.end();
  const there = new Set(await described(migrated.url));
  const wanted = await described(fresh.url);
  expect(wanted.length).toBeGreaterThan(400);
  expect(wanted.filter((line) => !there.has(line))).toEqual([]);
  await migrated.drop();
  await fresh.drop();
});

test('a schema that says one column more differs', async () => {
  const files = schemaFiles();
  const edited = {
    ...files,
    'quote.prisma': files['quote.prisma']!.replace('occasion', 'mood String?\n  occasion'),
  };
  expect(await schemaDiff(files, edited)).toContain('ADD COLUMN     "mood" TEXT');
  expect(await schemaDiff(files, files)).toBe('');
});
