/**
 * What a stranger does: get it, `npm start`, look; and the next day `npm start` again. Then the image is built, for which no
 * container engine is needed: the Dockerfile's steps run one by one in clean folders, and the server starts as an ordinary
 * user from nothing but what the last stage copies. Its builder takes what the stranger's start installed and built, by the
 * same command from the same sources: that is most of the time that either takes.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { copyFile, mkdir, readdir, rename } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import { serversBelow } from '../support/processes.ts';
import { temporaryFolder } from '../support/server.ts';
import { checkOut, freePort, run, runToEnd, strangersEnvironment } from './checkout.ts';
import { build, insideOf } from './dockerfile.ts';

let folder: Awaited<ReturnType<typeof temporaryFolder>>;
let clone: string;
beforeAll(async () => {
  folder = await temporaryFolder();
  clone = join(folder.path, 'clone');
});
afterAll(() => folder.remove());

/** The command line joins the server that runs, on the database that it has open. */
async function makeAccountBeside(cwd: string, env: NodeJS.ProcessEnv, port: number): Promise<void> {
  const account = { email: 'first@news.example', password: 'wind over the harbour' };
  const words = ['run', 'backfile', '--', 'user', 'create', '--email', account.email, '--role', 'ADMIN'];
  const made = spawnSync('npm', words, { cwd, env, input: `${account.password}\n`, encoding: 'utf8' });
  expect([made.status, made.stdout]).toEqual([0, expect.stringContaining('can sign in as ADMIN')]);
  const answer = await fetch(`http://localhost:${port}/session`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(account),
  });
  expect(answer.status).toBe(201);
}

test('a fresh clone starts with one command, prints its three addresses and answers, twice', async () => {
  await checkOut(clone);
  const port = await freePort();
  const env = { ...strangersEnvironment(), PORT: String(port) };
  for (const time of ['first', 'second']) {
    const since = performance.now();
    const server = run('npm', ['start'], { cwd: clone, env });
    onTestFinished(() => void server.end());
    const addresses = ['/graphql', '/admin/', '/feeds/articles.json'].map(
      (path) => `http://localhost:${port}${path}`,
    );
    await server.until(() => addresses.every((address) => server.output().includes(address)));
    expect(server.output()).toMatch(/\/admin\/set-up#token=[\w-]{43}\n/);
    process.stdout.write(`the ${time} start took ${((performance.now() - since) / 1000).toFixed(1)} s\n`);
    for (const address of addresses) {
      const { status } = await fetch(address, { headers: { accept: 'text/html' } });
      expect([address, status]).toEqual([address, 200]);
    }
    const query = '{ company(slug: "megvii") { name fundingRounds { totalCount } } }';
    const answer = await fetch(addresses[0]!, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query }),
    });
    expect(await answer.json()).toMatchObject({
      data: { company: { name: 'Megvii Technology', fundingRounds: { totalCount: 1 } } },
    });
    if (time === 'second') await makeAccountBeside(clone, env, port);
    await server.end();
    // npm may be gone a moment before what it started.
    await expect.poll(() => serversBelow(clone), { timeout: 20_000 }).toEqual([]);
  }
}, 300_000);

/** Who stands for the image's user: as root somebody without rights, otherwise whoever we are. */
const isRoot = process.getuid?.() === 0;
const user = isRoot ? 'nobody' : execFileSync('id', ['-un'], { encoding: 'utf8' }).trim();
const numberOf = (flag: string) => Number(execFileSync('id', [flag, user], { encoding: 'utf8' }));
const identity = isRoot ? { uid: numberOf('-u'), gid: numberOf('-g') } : {};

test('the image builds, runs as an ordinary user, says when it is healthy, and ends when told', async () => {
  const context = join(folder.path, 'context');
  await checkOut(context);
  // Node 24, which the base image has, is the one that runs these tests.
  const programs = join(folder.path, 'programs');
  await mkdir(programs);
  await copyFile(process.execPath, join(programs, 'node'));
  const stranger = strangersEnvironment();
  const env = { ...stranger, PATH: `${programs}:${stranger.PATH}` };

  const image = await build('Dockerfile', {
    context,
    folder: folder.path,
    env,
    user,
    cached: {
      build: async (workdir) => {
        for (const made of ['node_modules', 'dist', 'src/database/generated', 'admin/src/generated']) {
          await rename(join(clone, made), join(workdir, made));
        }
      },
    },
  });

  expect(image.user).toBe('node');
  const inside = insideOf(image);
  expect((await readdir(inside('.'))).toSorted()).toEqual([
    'dist',
    'node_modules',
    'package.json',
    'prisma',
    'seeds',
  ]);
  const port = String(await freePort());
  const surroundings = {
    cwd: inside('.'),
    env: { PATH: env.PATH, ...image.env, PORT: port, DATA_DIR: inside(image.env.DATA_DIR!) },
    ...identity,
  };
  const start = (words: readonly string[]) => [words[0]!, words.slice(1), surroundings] as const;
  const isHealthy = () =>
    runToEnd(...start(image.healthCheck)).then(
      () => true,
      () => false,
    );
  expect(await isHealthy()).toBe(false);
  const server = run(...start(image.command));
  onTestFinished(() => void server.end());
  await server.until(isHealthy);
  const page = await fetch(`http://localhost:${port}/graphql`, { headers: { accept: 'text/html' } });
  expect(await page.text()).toContain('<script type="module"');
  const answer = await fetch(`http://localhost:${port}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: '{ person(slug: "yin-qi") { name roles(first: 1) { totalCount } } }' }),
  });
  expect(await answer.json()).toMatchObject({ data: { person: { name: 'Yin Qi' } } });
  expect(await server.end()).toBe(0);
}, 300_000);
