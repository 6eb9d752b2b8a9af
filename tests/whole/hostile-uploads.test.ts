/** A whole server is sent what is made to do harm: each gets one refusal with its code, and nothing else is left of it. */
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { startSession } from '../../src/auth/sessions.ts';
import { createUser } from '../../src/auth/users.ts';
import { openDatabase, type Database } from '../../src/database/database.ts';
import { createLogger } from '../../src/logging/logger.ts';
import { bringIn, harmless, hostileCampaign, type Desk } from '../ingest/hostile-campaign.ts';
import { archiveState } from '../support/archive-state.ts';
import { startTestServer } from '../support/server.ts';
import { freePort } from './checkout.ts';

const isLong = process.env.BACKFILE_FAULTS === 'long';
let server: Awaited<ReturnType<typeof startTestServer>>;
let database: Database;
let child: ChildProcess;
let desk: Desk;
beforeAll(async () => {
  server = await startTestServer();
  database = await openDatabase({ databaseUrl: server.url, dataDir: '' }, createLogger('silent'));
  await database.prisma.archiveState.update({ where: { id: 1 }, data: { seededAt: new Date() } });
  const account = {
    email: 'eve@news.example',
    name: 'Eve',
    role: 'EDITOR',
    password: 'wind over it',
  } as const;
  const { id } = await createUser(database.prisma, account, 'test');
  const port = await freePort();
  desk = { url: `http://localhost:${port}`, cookie: `session=${await startSession(database.prisma, id)}` };
  const env = { ...process.env, DATABASE_URL: server.url, PORT: String(port), LOG_LEVEL: 'error' };
  child = spawn('node_modules/.bin/node', ['dist/src/main.js'], { env, stdio: 'ignore' });
  const isReady = async () => (await fetch(`${desk.url}/readyz`).catch(() => null))?.status === 200;
  await vi.waitUntil(isReady, { timeout: 100_000, interval: 100 });
}, 120_000);
afterAll(async () => {
  const ended = once(child, 'exit');
  child.kill('SIGTERM');
  await ended;
  await database.close();
  await server.stop();
});

/** All but the list of what was tried. */
async function state(): Promise<Record<string, string | null>> {
  const { document_import: _tried, ...others } = await archiveState(database.prisma);
  return others;
}

/**
 * Each that a reader refuses is read in tests/ingest/readers/hostile.test.ts. Here one of a format and code shows that nothing
 * is left of it; `npm run faults` sends all, and waits out the minute that a document may take.
 */
const kindOf = ({ name, code }: (typeof hostileCampaign)[number]) => `${name.split(':')[0]} ${code}`;
const refused = isLong
  ? hostileCampaign
  : [...new Map(hostileCampaign.toReversed().map((sent) => [kindOf(sent), sent])).values()];

test.each(refused)('$name is refused', { timeout: 120_000 }, async (sent) => {
  const before = await state();
  const { code, message } = await bringIn(desk, sent);
  expect(code).toBe(sent.code);
  expect(message).toMatch(/\w/);
  expect(await state()).toEqual(before);
  const kept = await database.prisma.$queryRaw`select import_id from document_import_piece`;
  expect(kept).toEqual([]);
});

/** A megabyte of each line that recognisers have most to do with is for `npm run faults`. */
const taken = isLong ? harmless : harmless.filter(({ name }) => !name.startsWith('a megabyte of'));

test.each(taken)('$name is taken in as plain words', { timeout: 120_000 }, async (sent) => {
  const { code, importId } = await bringIn(desk, sent);
  expect(code).toBeNull();
  const answer = await fetch(`${desk.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', cookie: desk.cookie },
    body: JSON.stringify({
      query: `query($id: ID!) { node(id: $id) { ... on DocumentImport { documents(first: 5) { nodes { title sourceUrl draft { headline bodyText sourceUrl } } } } } }`,
      variables: { id: importId },
    }),
  });
  const text = await answer.text();
  expect(text).toContain('headline');
  expect(text).not.toMatch(/<script|alert\(|javascript:|onerror/i);
});
