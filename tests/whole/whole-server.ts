/** A whole server beside an open database, ready for somebody who is signed in. */
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { vi } from 'vitest';
import { startSession } from '../../src/auth/sessions.ts';
import { createUser } from '../../src/auth/users.ts';
import { openDatabase, type Database } from '../../src/database/database.ts';
import { createLogger } from '../../src/logging/logger.ts';
import { startTestServer } from '../support/server.ts';
import { freePort } from './checkout.ts';

export interface WholeServer {
  child: ChildProcess;
  url: string;
  /** Of an editor's session. */
  cookie: string;
  database: Database;
  /** All that it wrote until now. */
  said(this: void): string;
  /** Ends what still runs, and the database. */
  close(this: void): Promise<void>;
}

/** On an archive without seeds; `env` beside its own settings. */
export async function startWholeServer(env: Record<string, string> = {}): Promise<WholeServer> {
  const server = await startTestServer();
  const database = await openDatabase({ databaseUrl: server.url, dataDir: '' }, createLogger('silent'));
  await database.prisma.archiveState.update({ where: { id: 1 }, data: { seededAt: new Date() } });
  const account = {
    email: 'eve@news.example',
    name: 'Eve',
    role: 'EDITOR',
    password: 'wind over it',
  } as const;
  const { id } = await createUser(database.prisma, account, 'test');
  const cookie = `session=${await startSession(database.prisma, id)}`;
  const port = await freePort();
  const url = `http://localhost:${port}`;
  const own = { DATABASE_URL: server.url, PORT: String(port), LOG_LEVEL: 'error' };
  const child = spawn('node_modules/.bin/node', ['dist/src/main.js'], {
    env: { ...process.env, ...own, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (part: Buffer) => (said += part.toString()));
  }
  const isReady = async () => (await fetch(`${url}/readyz`).catch(() => null))?.status === 200;
  const isOver = () => child.exitCode !== null;
  await vi.waitUntil(async () => isOver() || (await isReady()), { timeout: 100_000, interval: 100 });
  return {
    child,
    url,
    cookie,
    database,
    said: () => said,
    close: async () => {
      if (child.exitCode === null && child.signalCode === null) {
        const ended = once(child, 'exit');
        child.kill('SIGTERM');
        await ended;
      }
      await database.close();
      await server.stop();
    },
  };
}
