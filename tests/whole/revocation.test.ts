/** Two whole programs on one database: a session that one of them ends is worth nothing on the other within a second. */
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import { hashOfToken, startSession } from '../../src/auth/sessions.ts';
import { createUser } from '../../src/auth/users.ts';
import { openDatabase, type Database } from '../../src/database/database.ts';
import { createLogger } from '../../src/logging/logger.ts';
import { startTestServer } from '../support/server.ts';
import { freePort } from './checkout.ts';

let server: Awaited<ReturnType<typeof startTestServer>>;
let database: Database;
const nodes: { child: ChildProcess; url: string }[] = [];
beforeAll(async () => {
  server = await startTestServer();
  database = await openDatabase({ databaseUrl: server.url, dataDir: '' }, createLogger('silent'));
  // Sessions need no seeds.
  await database.prisma.archiveState.update({ where: { id: 1 }, data: { seededAt: new Date() } });
  for (let count = 0; count < 2; count += 1) {
    const port = await freePort();
    const env = { ...process.env, DATABASE_URL: server.url, PORT: String(port), LOG_LEVEL: 'error' };
    const child = spawn('node_modules/.bin/node', ['dist/src/main.js'], { env, stdio: 'ignore' });
    nodes.push({ child, url: `http://localhost:${port}` });
  }
});
afterAll(async () => {
  for (const { child } of nodes) {
    const ended = once(child, 'exit');
    child.kill('SIGTERM');
    await ended;
  }
  await database.close();
  await server.stop();
});

const graphql = (url: string, token: string, query: string) =>
  fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', cookie: `session=${token}` },
    body: JSON.stringify({ query }),
  }).then(async (answer) => (await answer.json()) as { data?: Record<string, unknown> });

test('fifty requests a second use a session until the other node ends it; none a second later', async () => {
  const isReady = async ({ url }: { url: string }) =>
    (await fetch(`${url}/readyz`).catch(() => null))?.status === 200;
  await expect
    .poll(async () => (await Promise.all(nodes.map(isReady))).every(Boolean), { timeout: 100_000 })
    .toBe(true);
  const account = {
    email: 'anna@news.example',
    name: 'Anna',
    role: 'ADMIN',
    password: 'wind over it',
  } as const;
  const { id } = await createUser(database.prisma, account, 'test');
  const [used, ending] = [await startSession(database.prisma, id), await startSession(database.prisma, id)];
  const { id: session } = await database.prisma.session.findUniqueOrThrow({
    where: { tokenHash: hashOfToken(used) },
  });
  const sessionId = `ses_${session.replaceAll('-', '')}`;
  const answers: { began: number; isSignedIn: boolean }[] = [];
  const asking: Promise<void>[] = [];
  const ask = async (): Promise<void> => {
    const began = performance.now();
    // A server that is too busy says so; that is no answer here.
    const { data } = await graphql(nodes[0]!.url, used, '{ viewer { email } }');
    if (data) answers.push({ began, isSignedIn: data.viewer !== null });
  };
  await ask();
  const timer = setInterval(() => asking.push(ask()), 20);
  onTestFinished(() => clearInterval(timer));
  const pause = (milliseconds: number) =>
    new Promise((resolve) => {
      setTimeout(resolve, milliseconds);
    });
  await pause(1_500);
  const end = `mutation { sessionEnd(input: { id: "${sessionId}" }) { deletedId } }`;
  expect((await graphql(nodes[1]!.url, ending, end)).data).toEqual({ sessionEnd: { deletedId: sessionId } });
  const ended = performance.now();
  await pause(1_500);
  clearInterval(timer);
  await Promise.all(asking);
  const lastSuccess = Math.max(...answers.filter(({ isSignedIn }) => isSignedIn).map(({ began }) => began));
  const after = answers.filter(({ began }) => began > ended);
  process.stdout.write(
    `${answers.length} requests; the last that was let in began ${(lastSuccess - ended).toFixed(0)} ms after the end\n`,
  );
  expect(answers.filter(({ isSignedIn }) => isSignedIn).length).toBeGreaterThan(20);
  expect(after.length).toBeGreaterThan(20);
  expect(lastSuccess - ended).toBeLessThan(1_000);
  // In truth at once: the session is looked up at every request.
  expect(after.filter(({ isSignedIn }) => isSignedIn)).toEqual([]);
}, 180_000);
