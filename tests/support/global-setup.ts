/** One PostgreSQL for the whole run, in a folder of its own, with a migrated and a seeded database to copy. */
import type { TestProject } from 'vitest/node';
import { seedArchive } from '../../seeds/seed-archive.ts';
import { connect, type Connection } from '../../src/database/connect.ts';
import { openDatabase, prepareDatabase } from '../../src/database/database.ts';
import { createLogger } from '../../src/logging/logger.ts';
import { startTestServer } from './server.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The owner's address of the run's server; its database is the template that tests copy. */
    templateUrl: string;
  }
}

export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const server = await startTestServer();
  const template = new URL(server.url);
  template.pathname = '/template';
  const sql = connect(server.url, { max: 1 });
  await sql`create database template`;
  await countNoStatements(sql);
  await sql.end();
  await prepareDatabase(template.href, createLogger('warn'));
  await seed(server.url);
  project.provide('templateUrl', template.href);
  return server.stop;
}

/**
 * The statements of all tests are more than PostgreSQL keeps counts of, and it would throw away what one test counts; that
 * test has its own database counted.
 */
async function countNoStatements(sql: Connection): Promise<void> {
  await sql`alter system set pg_stat_statements.track = 'none'`;
  await sql`select pg_reload_conf()`;
}

/** The database that tests of the seeds copy: loading the story once is enough. */
async function seed(serverUrl: string): Promise<void> {
  const sql = connect(serverUrl, { max: 1 });
  await sql`create database seeded template template`;
  await sql.end();
  const url = new URL(serverUrl);
  url.pathname = '/seeded';
  const database = await openDatabase({ databaseUrl: url.href, dataDir: '' }, createLogger('silent'));
  await seedArchive(database, 'seeds');
  await database.close();
}
