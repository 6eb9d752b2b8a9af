/** A database of its own for a test file, on the run's server. */
import { randomBytes } from 'node:crypto';
import { inject } from 'vitest';
import { connect } from '../../src/database/connect.ts';
import { openDatabase, type Database } from '../../src/database/database.ts';
import { ensureRoles } from '../../src/database/roles.ts';
import { createLogger } from '../../src/logging/logger.ts';

export interface TestDatabase {
  /** The owner's address. */
  url: string;
  readerUrl: string;
  editorUrl: string;
  open(): Promise<Database>;
  drop(): Promise<void>;
}

export const quiet = createLogger('silent');

/** A copy of the migrated template, of the seeded one, or an empty database. */
export async function createTestDatabase(
  from: 'template' | 'seeded' | 'nothing' = 'template',
): Promise<TestDatabase> {
  const name = `test_${randomBytes(6).toString('hex')}`;
  await asOwner(`create database ${name} template ${from === 'nothing' ? 'template0' : from}`);
  const url = new URL(inject('templateUrl'));
  url.pathname = `/${name}`;
  return {
    url: url.href,
    ...(await ensureRoles({ ownerUrl: url.href })),
    open: () => openDatabase({ databaseUrl: url.href, dataDir: '' }, quiet),
    drop: () => asOwner(`drop database if exists ${name} with (force)`),
  };
}

async function asOwner(statement: string): Promise<void> {
  const url = new URL(inject('templateUrl'));
  url.pathname = '/postgres';
  const sql = connect(url.href, { max: 1 });
  try {
    await sql.unsafe(statement);
  } finally {
    await sql.end();
  }
}
