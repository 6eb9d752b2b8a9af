/**
 * No container engine is needed: the Dockerfile's steps run one by one in clean folders, and the server starts as an
 * ordinary user from nothing but what the last stage copies.
 */
import { execFileSync } from 'node:child_process';
import { copyFile, mkdir, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import { temporaryFolder } from '../support/server.ts';
import { checkOut, freePort, run, runToEnd, strangersEnvironment } from './checkout.ts';
import { build, insideOf } from './dockerfile.ts';

let folder: Awaited<ReturnType<typeof temporaryFolder>>;
beforeAll(async () => {
  folder = await temporaryFolder();
});
afterAll(() => folder.remove());

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

  const image = await build('Dockerfile', { context, folder: folder.path, env, user });

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
