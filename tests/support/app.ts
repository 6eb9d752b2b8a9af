/** The real application on a real port, over a database of its own. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createApp } from '../../src/app.ts';
import { readConfig } from '../../src/config/config.ts';
import type { Database } from '../../src/database/database.ts';
import { handOverTo } from '../../src/http/uploads/hand-over.ts';
import { buildUploadServer } from '../../src/http/uploads/upload-server.ts';
import { takeUpload } from '../../src/intake.ts';
import type { ServerParts } from '../../src/http/server.ts';
import type { Logger } from '../../src/logging/logger.ts';
import { post } from './post.ts';
import { createTestDatabase, quiet, type TestDatabase } from './postgres.ts';

// Answers are as various as queries; tests say what they expect of them.
// oxlint-disable-next-line typescript/no-explicit-any
export type Answer = any;

export interface TestApp {
  url: string;
  database: Database;
  /** POST /graphql as anybody would; the data, or a thrown error that shows what was answered instead. */
  ask(query: string, variables?: Record<string, unknown>): Promise<Answer>;
  /** The same, with status and errors. */
  post(
    query: string,
    variables?: Record<string, unknown>,
  ): Promise<{ status: number; body: Answer; text: string }>;
  close(): Promise<void>;
}

export interface TestAppOptions {
  /** Left out: a copy of the seeded database, dropped at the end. */
  database?: TestDatabase;
  times?: ServerParts['times'];
  /** Settings beside the test's own. */
  env?: Record<string, string>;
  /** Where the log goes; nowhere when left out. */
  log?: Logger;
}

export async function startTestApp({
  database: given,
  times,
  env,
  log = quiet,
}: TestAppOptions = {}): Promise<TestApp> {
  const own = given ?? (await createTestDatabase('seeded'));
  const database = await own.open();
  const config = readConfig({ PORT: '0', PUBLIC_URL: 'http://localhost:4000', ...env });
  const intake = await startUploads(database, log);
  const { server } = await createApp(config, log, database, intake.handOver, times);
  const url = await server.listen({ port: 0, host: '127.0.0.1' });
  const answerTo: TestApp['post'] = async (query, variables) => {
    const { status, text } = await post(`${url}/graphql`, { query, variables });
    return { status, body: JSON.parse(text), text };
  };
  return {
    url,
    database,
    post: answerTo,
    ask: async (query, variables) => {
      const { status, body } = await answerTo(query, variables);
      if (status !== 200 || body.errors) {
        throw new Error(`${status}: ${JSON.stringify(body.errors ?? body, null, 1)}`);
      }
      return body.data;
    },
    close: async () => {
      await server.close();
      await intake.close();
      await database.close();
      if (!given) await own.drop();
    },
  };
}

/** What takes uploads in has its socket, though no process of its own. */
async function startUploads({ prisma }: Database, log: Logger) {
  const folder = await mkdtemp(join(tmpdir(), 'backfile-test-'));
  const path = join(folder, 'uploads');
  const server = await buildUploadServer(takeUpload(prisma), log);
  await server.listen({ path });
  return {
    handOver: handOverTo(path),
    close: async () => {
      await server.close();
      await rm(folder, { recursive: true });
    },
  };
}
