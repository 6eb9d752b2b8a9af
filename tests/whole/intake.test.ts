/** Taking in has a process of its own: when it is killed, readers notice nothing, no document is lost, and it ends with its server. */
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { request } from 'node:http';
import { dirname } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { startSession } from '../../src/auth/sessions.ts';
import { createUser } from '../../src/auth/users.ts';
import { openDatabase, type Database } from '../../src/database/database.ts';
import { verifyArchive } from '../../src/history/verify/verify-archive.ts';
import { createLogger } from '../../src/logging/logger.ts';
import { report } from '../ingest/reports.ts';
import { startTestServer } from '../support/server.ts';
import { freePort } from './checkout.ts';

const REPORTS = 12;
let server: Awaited<ReturnType<typeof startTestServer>>;
let database: Database;
let child: ChildProcess;
let url: string;
let cookie: string;
let said = '';
beforeAll(async () => {
  server = await startTestServer();
  database = await openDatabase({ databaseUrl: server.url, dataDir: '' }, createLogger('silent'));
  await database.prisma.archiveState.update({ where: { id: 1 }, data: { seededAt: new Date() } });
  const account = {
    email: 'ines@news.example',
    name: 'Ines',
    role: 'EDITOR',
    password: 'rain on it',
  } as const;
  const { id } = await createUser(database.prisma, account, 'test');
  cookie = `session=${await startSession(database.prisma, id)}`;
  const port = await freePort();
  url = `http://localhost:${port}`;
  const env = { ...process.env, DATABASE_URL: server.url, PORT: String(port), LOG_LEVEL: 'info' };
  child = spawn('node_modules/.bin/node', ['dist/src/main.js'], { env, stdio: ['ignore', 'pipe', 'ignore'] });
  child.stdout!.on('data', (part: Buffer) => (said += part.toString()));
  const isReady = async () => (await fetch(`${url}/readyz`).catch(() => null))?.status === 200;
  await vi.waitUntil(isReady, { timeout: 100_000, interval: 100 });
}, 120_000);
afterAll(async () => {
  child.kill('SIGKILL');
  await database.close();
  await server.stop();
});

/** Who takes in for the server. */
function intakes(): number[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .filter((name) => {
      try {
        const isOurs = readFileSync(`/proc/${name}/status`, 'utf8').includes(`PPid:\t${child.pid}\n`);
        return isOurs && readFileSync(`/proc/${name}/cmdline`, 'utf8').includes('intake-process');
      } catch {
        // It ended meanwhile.
        return false;
      }
    })
    .map(Number);
}

async function upload(number: number) {
  const form = new FormData();
  form.append('files', new Blob([report(number)], { type: 'text/plain' }), `report-${number}.txt`);
  const answer = await fetch(`${url}/documents`, { method: 'POST', body: form, headers: { cookie } });
  return { status: answer.status, retryAfter: answer.headers.get('retry-after'), body: await answer.json() };
}

const imports = () => database.prisma.documentImport.findMany({ select: { state: true } });
const exists = (pid: number) => existsSync(`/proc/${pid}`);

test('nothing is left of an upload whose sender hangs up, and nobody is told of a fault', async () => {
  const before = (await imports()).length;
  const sending = request(`${url}/documents`, {
    method: 'POST',
    headers: { cookie, 'content-type': 'multipart/form-data; boundary=edge', 'content-length': 5_000_000 },
  });
  sending.on('error', () => {});
  sending.write('--edge\r\ncontent-disposition: form-data; name="files"; filename="a"\r\n\r\n');
  sending.write(Buffer.alloc(1_000_000, 'a'));
  await sleep(500);
  sending.destroy();
  await sleep(1_000);
  expect(await imports()).toHaveLength(before);
  expect(said).not.toContain('"level":50');
  expect((await upload(0)).status).toBe(202);
}, 30_000);

test('kill -9 of it loses nothing, and whoever sends meanwhile is told to come again', async () => {
  for (let number = 1; number < REPORTS; number += 1) {
    expect((await upload(number)).status).toBe(202);
  }
  const [first, ...others] = intakes();
  expect(others).toEqual([]);
  process.kill(first!, 'SIGKILL');
  await vi.waitUntil(() => !exists(first!), { timeout: 10_000 });
  const refused = await upload(REPORTS);
  expect(refused).toMatchObject({ status: 503, retryAfter: '2', body: { error: { code: 'UNAVAILABLE' } } });
  expect(await imports()).toHaveLength(REPORTS);
  expect((await fetch(`${url}/readyz`)).status).toBe(200);
  await expect.poll(async () => (await upload(REPORTS)).status, { timeout: 30_000 }).toBe(202);
  // What the one that was killed had taken is free for others when its hold is over.
  const areDone = async () => (await imports()).every(({ state }) => state === 'DONE');
  await expect.poll(areDone, { timeout: 60_000, interval: 200 }).toBe(true);
  expect(await database.prisma.document.count()).toBe(REPORTS + 1);
  expect(await verifyArchive(database.prisma)).toEqual([]);
}, 120_000);

test('kill -9 of the server ends it, and leaves nothing of its socket', async () => {
  const [own] = intakes();
  const socket = [...said.matchAll(/Uploads are taken at ([^"]+)/g)].at(-1)![1]!;
  expect(existsSync(dirname(socket))).toBe(true);
  const ended = once(child, 'exit');
  child.kill('SIGKILL');
  await ended;
  await vi.waitUntil(() => !exists(own!), { timeout: 10_000 });
  expect(existsSync(dirname(socket))).toBe(false);
}, 30_000);
