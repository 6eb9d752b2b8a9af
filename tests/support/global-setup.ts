/** One PostgreSQL for the whole run, in a folder of its own, with a migrated database to copy. */
import type { TestProject } from 'vitest/node';
import { connect } from '../../src/database/connect.ts';
import { prepareDatabase } from '../../src/database/database.ts';
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
  await sql.end();
  await prepareDatabase(template.href, createLogger('warn'));
  project.provide('templateUrl', template.href);
  return server.stop;
}
