/** Taking in has a process of its own: when it is killed, readers notice nothing, no document is lost, and it ends with its server. */
import { once } from 'node:events';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { mkdir, readdir, rm } from 'node:fs/promises';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, onTestFinished, test, vi } from 'vitest';
import { verifyArchive } from '../../src/history/verify/verify-archive.ts';
import { report } from '../ingest/reports.ts';
import { startWholeServer, type WholeServer } from './whole-server.ts';

const REPORTS = 12;
let server: WholeServer;
beforeAll(async () => {
  server = await startWholeServer({ LOG_LEVEL: 'info' });
}, 120_000);
afterAll(() => server.close());

/** Who takes in for the server. */
function intakes(): number[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .filter((name) => {
      try {
        const isOurs = readFileSync(`/proc/${name}/status`, 'utf8').includes(`PPid:\t${server.child.pid}\n`);
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
  const answer = await fetch(`${server.url}/documents`, {
    method: 'POST',
    body: form,
    headers: { cookie: server.cookie },
  });
  return { status: answer.status, retryAfter: answer.headers.get('retry-after'), body: await answer.json() };
}

const imports = () => server.database.prisma.documentImport.findMany({ select: { state: true } });
const exists = (pid: number) => existsSync(`/proc/${pid}`);

test('nothing is left of an upload whose sender hangs up, and nobody is told of a fault', async () => {
  const before = (await imports()).length;
  const sending = request(`${server.url}/documents`, {
    method: 'POST',
    headers: {
      cookie: server.cookie,
      'content-type': 'multipart/form-data; boundary=edge',
      'content-length': 5_000_000,
    },
  });
  sending.on('error', () => {});
  sending.write('--edge\r\ncontent-disposition: form-data; name="files"; filename="a"\r\n\r\n');
  sending.write(Buffer.alloc(1_000_000, 'a'));
  await sleep(500);
  sending.destroy();
  await sleep(1_000);
  expect(await imports()).toHaveLength(before);
  expect(server.said()).not.toContain('"level":50');
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
  expect((await fetch(`${server.url}/readyz`)).status).toBe(200);
  await expect.poll(async () => (await upload(REPORTS)).status, { timeout: 30_000 }).toBe(202);
  // What the one that was killed had taken is free for others when its hold is over.
  const areDone = async () => (await imports()).every(({ state }) => state === 'DONE');
  await expect.poll(areDone, { timeout: 60_000, interval: 200 }).toBe(true);
  expect(await server.database.prisma.document.count()).toBe(REPORTS + 1);
  expect(await verifyArchive(server.database.prisma)).toEqual([]);
}, 120_000);

test('kill -9 of the server ends it, and leaves nothing of its socket', async () => {
  const [own] = intakes();
  const socket = [...server.said().matchAll(/Uploads are taken at ([^"]+)/g)].at(-1)![1]!;
  expect(existsSync(dirname(socket))).toBe(true);
  const ended = once(server.child, 'exit');
  server.child.kill('SIGKILL');
  await ended;
  await vi.waitUntil(() => !exists(own!), { timeout: 10_000 });
  expect(existsSync(dirname(socket))).toBe(false);
}, 30_000);

test('a start that finds no place for its socket ends and says so', async () => {
  const path = join(tmpdir(), `backfile-test-${'long-'.repeat(30)}`);
  await mkdir(path, { recursive: true });
  onTestFinished(() => rm(path, { recursive: true }));
  const { child, said, close } = await startWholeServer({ TMPDIR: path });
  onTestFinished(close);
  expect(child.exitCode).toBe(1);
  expect(said()).toContain('ended before it was ready');
  expect(await readdir(path)).toEqual([]);
}, 120_000);
