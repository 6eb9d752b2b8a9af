import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { projectFolder } from '../../src/config/project-folder.ts';
import { connect, type Connection } from '../../src/database/connect.ts';
import { applyGrants } from '../../src/database/grants.ts';
import { StartError } from '../../src/errors/app-error.ts';
import { createTestDatabase, type TestDatabase } from '../support/postgres.ts';
import { temporaryFolder } from '../support/server.ts';

let database: TestDatabase;
let owner: Connection;

async function use(from: 'template' | 'nothing'): Promise<void> {
  database = await createTestDatabase(from);
  owner = connect(database.url, { max: 1 });
}
afterEach(async () => {
  await owner.end();
  await database.drop();
});

describe('opening the database', () => {
  test('brings up several processes that start at once on nothing', async () => {
    await use('nothing');
    const opened = await Promise.all([1, 2, 3].map(() => database.open()));
    for (const { reader, editor, prisma, close } of opened) {
      const count = 'select count(*)::int as articles from article';
      expect(await reader.run(count, [], { prepare: false })).toEqual([{ articles: 0 }]);
      expect(await editor.run(count, [], { prepare: false })).toEqual([{ articles: 0 }]);
      expect(await prisma.article.count()).toBe(0);
      await close();
    }
  });

  test('leaves no connection behind when it is closed or refused', async () => {
    await use('template');
    const { close, prisma } = await database.open();
    await prisma.article.count();
    await close();
    await owner`insert into _prisma_migrations (id, checksum, migration_name, finished_at) values ('x', 'x', '9_newer', now())`;
    await expect(database.open()).rejects.toThrow(StartError);
    await expect
      .poll(
        () =>
          owner`select from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()`,
      )
      .toHaveLength(0);
  });
});

describe('the login roles’ rights', () => {
  let folder: Awaited<ReturnType<typeof temporaryFolder>>;
  beforeEach(async () => {
    folder = await temporaryFolder({ inMemory: true });
    await use('template');
  });
  afterEach(() => folder.remove());

  const grant = (file: string) =>
    applyGrants({ ownerUrl: database.url, file, reader: 'backfile_reader', editor: 'backfile_editor' });
  const written = async () => (await owner`select xmin::text as by from backfile_grants`)[0]?.by as string;
  const may = async (role: string, table: string) =>
    (await owner`select has_table_privilege(${role}, ${table}, 'insert') as may`)[0]?.may as boolean;

  test('are written again only when file or migrations have changed', async () => {
    const file = join(projectFolder(), 'prisma', 'grants.sql');
    const before = await written();
    await grant(file);
    expect(await written()).toBe(before);
    await owner`create table later ()`;
    await owner`insert into _prisma_migrations (id, checksum, migration_name, finished_at) values ('x', 'x', '9_later', now())`;
    expect(await may('backfile_editor', 'later')).toBe(false);
    await grant(file);
    expect(await written()).not.toBe(before);
    expect([await may('backfile_editor', 'later'), await may('backfile_reader', 'later')]).toEqual([
      true,
      false,
    ]);
  });

  test('are written again for a role that was dropped and made anew', async () => {
    const file = join(folder.path, 'grants.sql');
    await writeFile(file, 'grant insert on article to :reader;');
    const reader = 'regranted';
    const regrant = () => applyGrants({ ownerUrl: database.url, file, reader, editor: 'backfile_editor' });
    await owner.unsafe(`create role ${reader}`);
    await regrant();
    await owner.unsafe(`drop owned by ${reader}; drop role ${reader}; create role ${reader}`);
    expect(await may(reader, 'article')).toBe(false);
    await regrant();
    expect(await may(reader, 'article')).toBe(true);
    await owner.unsafe(`drop owned by ${reader}; drop role ${reader}`);
  });

  test('stay as they were when the file has a fault', async () => {
    const before = await written();
    const file = join(folder.path, 'grants.sql');
    await writeFile(file, 'grant insert on article to :reader; grant nonsense on article to :editor;');
    await expect(grant(file)).rejects.toThrow(/rights cannot be written: .*nonsense/);
    expect(await may('backfile_reader', 'article')).toBe(false);
    expect(await written()).toBe(before);
  });

  test('keep the archive’s own tables from both roles', async () => {
    const own = await owner`
      select rolname::text as role, table_name from (values ('_prisma_migrations'), ('backfile_grants')) as t (table_name), pg_roles
      where rolname in ('backfile_reader', 'backfile_editor') and has_table_privilege(rolname, table_name, 'select, insert, update, delete')`;
    expect([...own]).toEqual([]);
  });
});
