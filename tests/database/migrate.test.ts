import { spawn, type ChildProcess } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { connect, type Connection } from '../../src/database/connect.ts';
import { migrate } from '../../src/database/migrate.ts';
import { StartError } from '../../src/errors/app-error.ts';
import { createLogger } from '../../src/logging/logger.ts';
import { createTestDatabase, quiet, type TestDatabase } from '../support/postgres.ts';
import { temporaryFolder } from '../support/server.ts';

const CYCLES = process.env.BACKFILE_FAULTS === 'long' ? 10 : 3;

let database: TestDatabase;
let folder: Awaited<ReturnType<typeof temporaryFolder>>;
let owner: Connection;

beforeEach(async () => {
  database = await createTestDatabase('nothing');
  folder = await temporaryFolder({ inMemory: true });
  owner = connect(database.url, { max: 1 });
});
afterEach(async () => {
  await owner.end();
  await Promise.all([database.drop(), folder.remove()]);
});

async function write(name: string, sql: string): Promise<void> {
  await mkdir(join(folder.path, name), { recursive: true });
  await writeFile(join(folder.path, name, 'migration.sql'), sql);
}

const apply = () => migrate({ ownerUrl: database.url, migrationsDir: folder.path, log: quiet });

function applyElsewhere(): { child: ChildProcess; said: Promise<string> } {
  const script = join(import.meta.dirname, 'run-migrations.ts');
  const child = spawn(process.execPath, [script, database.url, folder.path], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  return { child, said: once(child.stdout, 'data').then(([line]) => String(line).trim()) };
}

async function tables(): Promise<string[]> {
  const rows = await owner<{ name: string }[]>`
    select relname::text as name from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r' order by 1`;
  return rows.map(({ name }) => name);
}

async function history(): Promise<string[]> {
  const rows = await owner<
    { name: string }[]
  >`select migration_name as name from _prisma_migrations order by 1`;
  return rows.map(({ name }) => name);
}

async function refusal(): Promise<string> {
  const error = await apply().catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(StartError);
  expect((error as Error).message).not.toContain('\n');
  return (error as Error).message;
}

describe('the migration runner', () => {
  test('applies in the order of the names, once, and writes the rows that Prisma would', async () => {
    await write('2_second', 'alter table one add column two int; create index on one (two);');
    await write('1_first', 'create table one (); -- a comment; with a semicolon\n');
    expect(await apply()).toEqual(['1_first', '2_second']);
    expect(await apply()).toEqual([]);
    await write('3_third', 'create table three ();');
    expect(await apply()).toEqual(['3_third']);
    const [row] = await owner`
      select migration_name, checksum, applied_steps_count, logs, rolled_back_at, length(id) as id_length,
        finished_at >= started_at as in_order from _prisma_migrations where migration_name = '3_third'`;
    expect(row).toEqual({
      migration_name: '3_third',
      checksum: createHash('sha256').update('create table three ();').digest('hex'),
      applied_steps_count: 1,
      logs: null,
      rolled_back_at: null,
      id_length: 36,
      in_order: true,
    });
  });

  test('lets several processes start at once on an empty database: each migration is applied by one', async () => {
    await write('1_slow', 'create table one (); select pg_sleep(0.3);');
    await write('2_next', 'create table two ();');
    const said = await Promise.all([1, 2, 3].map(() => applyElsewhere().said));
    const applied = said.flatMap((line) =>
      line
        .replace(/^applied ?/, '')
        .split(' ')
        .filter(Boolean),
    );
    expect(applied.toSorted()).toEqual(['1_slow', '2_next']);
    expect(await history()).toEqual(['1_slow', '2_next']);
  });

  test('waits for another that migrates as long as it takes, and says so', async () => {
    await write('1_slow', 'select pg_sleep(4.5); create table one ();');
    const other = applyElsewhere();
    await expect
      .poll(
        () => owner`select from pg_locks join pg_database on pg_database.oid = database
          where locktype = 'advisory' and datname = current_database()`,
      )
      .toHaveLength(1);
    const lines: string[] = [];
    const log = createLogger('info', { destination: { write: (line) => void lines.push(line) } });
    expect(await migrate({ ownerUrl: database.url, migrationsDir: folder.path, log })).toEqual([]);
    expect(await other.said).toBe('applied 1_slow');
    expect(lines.join('')).toContain('another process is migrating');
  });

  test('leaves nothing half when it is killed in the middle, and the next start finishes', async () => {
    await write('1_base', 'create table base ();');
    await write('2_slow', 'create table before_sleep (); select pg_sleep(1.5); create table after_sleep ();');
    for (let cycle = 0; cycle < CYCLES; cycle += 1) {
      const { child } = applyElsewhere();
      await expect
        .poll(
          () => owner`select from pg_stat_activity where query like '%before_sleep%' and pid <> pg_backend_pid()
          and datname = current_database() and wait_event = 'PgSleep'`,
        )
        .toHaveLength(1);
      const gone = once(child, 'exit');
      child.kill('SIGKILL');
      await gone;
      expect(await tables()).toEqual(['_prisma_migrations', 'base']);
      expect(await history()).toEqual(['1_base']);
    }
    expect(await apply()).toEqual(['2_slow']);
    expect(await tables()).toEqual(['_prisma_migrations', 'after_sleep', 'base', 'before_sleep']);
  });

  test('leaves nothing of a migration that fails, names it and its fault, and goes on once it is mended', async () => {
    await write('1_good', 'create table one ();');
    await write('2_bad', 'create table two (); insert into one values (1); create table three ();');
    expect(await refusal()).toBe(
      'The migration 2_bad failed and left nothing behind: INSERT has more expressions than target columns. Mend what it says and start again.',
    );
    expect(await tables()).toEqual(['_prisma_migrations', 'one']);
    expect(await history()).toEqual(['1_good']);
    await write('2_bad', 'create table two ();');
    expect(await apply()).toEqual(['2_bad']);
  });

  test('refuses a file that was changed after it was applied', async () => {
    await write('1_first', 'create table one ();');
    await apply();
    await write('1_first', 'create table one (); ');
    await write('2_second', 'create table two ();');
    expect(await refusal()).toMatch(/1_first was changed after it was applied: put it back/);
    expect(await tables()).toEqual(['_prisma_migrations', 'one']);
  });

  test('refuses a database that a newer version has migrated', async () => {
    await write('1_first', 'create table one ();');
    await write('2_newer', 'create table two ();');
    await apply();
    await rm(join(folder.path, '2_newer'), { recursive: true });
    expect(await refusal()).toMatch(
      /has the migration 2_newer, which this version does not know: start a newer/,
    );
  });

  test('refuses a database where another tool has stopped half-way', async () => {
    await write('1_first', 'create table one ();');
    await apply();
    await owner`update _prisma_migrations set finished_at = null`;
    expect(await refusal()).toMatch(/1_first was begun by another tool and never finished/);
  });

  test('refuses an owner who may not create tables', async () => {
    const role = new URL(database.editorUrl);
    await write('1_first', 'create table one ();');
    const error = migrate({ ownerUrl: role.href, migrationsDir: folder.path, log: quiet });
    await expect(error).rejects.toThrow(/may not create tables .*: make it the owner/);
  });
});
