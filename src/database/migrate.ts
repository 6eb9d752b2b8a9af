import { createHash, randomUUID } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { StartError } from '../errors/app-error.ts';
import type { Logger } from '../logging/logger.ts';
import { withOwner, type Connection } from './connect.ts';
import { codeOf } from './statement-errors.ts';

/** The key of Prisma's own migration lock, so that its tools and this runner keep out of each other's way. */
const MIGRATION_LOCK = 72_707_369;
const SAY_SO_AFTER = 3_000;

interface Migration {
  name: string;
  sql: string;
  checksum: string;
}
interface Applied {
  migration_name: string;
  checksum: string;
  finished_at: string | null;
}

/**
 * Applies what `migrationsDir` has and the database has not, in the order of the folders' names. Each migration is one
 * transaction with its row in `_prisma_migrations`, so a crash leaves it applied whole or not at all. Waits as long as
 * another process migrates. Resolves to the names applied now; throws a StartError that says how to go on.
 */
export async function migrate(options: {
  ownerUrl: string;
  migrationsDir: string;
  log: Logger;
}): Promise<string[]> {
  const migrations = readMigrations(options.migrationsDir);
  return withOwner(options.ownerUrl, async (sql) => {
    const applied: string[] = [];
    for (;;) {
      const name = await applyNext(sql, migrations, options.log);
      if (name === null) return applied;
      options.log.info({ migration: name }, 'migration applied');
      applied.push(name);
    }
  });
}

function readMigrations(folder: string): Migration[] {
  if (!existsSync(folder)) throw new StartError(`No migrations stand at ${folder}: install Backfile anew.`);
  const names = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name);
  return names.toSorted().map((name) => {
    const sql = readFileSync(join(folder, name, 'migration.sql'), 'utf8');
    return { name, sql, checksum: createHash('sha256').update(sql).digest('hex') };
  });
}

/** One transaction under the lock; the history is read anew in each, so it holds even after a lost connection. */
async function applyNext(
  sql: Connection,
  migrations: readonly Migration[],
  log: Logger,
): Promise<string | null> {
  let running: Migration | undefined;
  try {
    return await sql.begin(async (tx) => {
      const patience = setTimeout(
        () => log.info('another process is migrating; waiting for it'),
        SAY_SO_AFTER,
      );
      await tx`select pg_advisory_xact_lock(${MIGRATION_LOCK})`.finally(() => clearTimeout(patience));
      const next = nextOf(migrations, await history(tx));
      if (!next) return null;
      running = next;
      const startedAt = new Date().toISOString();
      await tx.unsafe(next.sql).simple();
      await tx`
        insert into _prisma_migrations (id, checksum, migration_name, started_at, finished_at, applied_steps_count)
        values (${randomUUID()}, ${next.checksum}, ${next.name}, ${startedAt}, clock_timestamp(), 1)`;
      return next.name;
    });
  } catch (error) {
    if (error instanceof StartError) throw error;
    throw new StartError(failure(error, running?.name), error);
  }
}

async function history(tx: Pick<Connection, 'unsafe'>): Promise<Applied[]> {
  const [{ known } = { known: false }] = await tx.unsafe<{ known: boolean }[]>(
    `select to_regclass('_prisma_migrations') is not null as known`,
  );
  if (!known) {
    await tx.unsafe(`
      create table _prisma_migrations (
        id varchar(36) primary key not null,
        checksum varchar(64) not null,
        finished_at timestamptz,
        migration_name varchar(255) not null,
        logs text,
        rolled_back_at timestamptz,
        started_at timestamptz not null default now(),
        applied_steps_count integer not null default 0
      )`);
  }
  return tx.unsafe<Applied[]>(
    `select migration_name, checksum, finished_at from _prisma_migrations where rolled_back_at is null order by started_at`,
  );
}

/** The first migration not applied yet. Throws when the database's history is not the beginning of ours. */
function nextOf(migrations: readonly Migration[], applied: readonly Applied[]): Migration | undefined {
  for (const row of applied) {
    const ours = migrations.find(({ name }) => name === row.migration_name);
    if (!ours) {
      throw new StartError(
        `The database has the migration ${row.migration_name}, which this version does not know: start a newer Backfile, or restore the backup from before it.`,
      );
    }
    if (row.finished_at === null) {
      throw new StartError(
        `The migration ${ours.name} was begun by another tool and never finished: look what it left, undo it, delete its row from _prisma_migrations and start again.`,
      );
    }
    if (row.checksum !== ours.checksum) {
      throw new StartError(
        `The file of the migration ${ours.name} was changed after it was applied: put it back as it was and write what is new as a further migration.`,
      );
    }
  }
  const done = new Set(applied.map((row) => row.migration_name));
  return migrations.find(({ name }) => !done.has(name));
}

function failure(error: unknown, migration: string | undefined): string {
  const message = error instanceof Error ? error.message : String(error);
  if (migration === undefined) {
    return codeOf(error) === '42501'
      ? `The role of DATABASE_URL may not create tables (${message}): make it the owner of the database.`
      : `The database's migrations cannot be read: ${message}`;
  }
  return `The migration ${migration} failed and left nothing behind: ${message}. Mend what it says and start again.`;
}
