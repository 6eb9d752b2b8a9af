/**
 * Kill -9 of the whole program while it seeds and while it answers: the next start comes up by itself, one PostgreSQL
 * runs at a time, none is left at the end, and the archive is in order. `npm run faults` does it 30 times.
 */
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { serversBelow } from '../support/processes.ts';
import { temporaryFolder } from '../support/server.ts';

const CYCLES = process.env.BACKFILE_FAULTS === 'long' ? 30 : 4;
const PORT = 4_371;

let folder: Awaited<ReturnType<typeof temporaryFolder>>;
beforeAll(async () => {
  folder = await temporaryFolder();
});
afterAll(() => folder.remove());

const environment = () => ({
  ...process.env,
  DATA_DIR: `${folder.path}/data`,
  PORT: String(PORT),
  LOG_LEVEL: 'warn',
  DATABASE_URL: '',
});

function start(): ChildProcess {
  return spawn('node_modules/.bin/node', ['dist/src/main.js'], {
    env: environment(),
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

async function isReady(): Promise<boolean> {
  const answer = await fetch(`http://127.0.0.1:${PORT}/readyz`).catch(() => null);
  return answer?.status === 200;
}

async function until(condition: () => Promise<boolean>, child: ChildProcess): Promise<void> {
  const deadline = Date.now() + 60_000;
  while (!(await condition())) {
    if (child.exitCode !== null) throw new Error(`the start ended with ${child.exitCode}`);
    if (Date.now() > deadline) throw new Error('the start took more than a minute');
    await new Promise((done) => {
      setTimeout(done, 50);
    });
  }
}

const servers = async (): Promise<number> => (await serversBelow(folder.path)).length;

async function ask(): Promise<unknown> {
  const answer = await fetch(`http://127.0.0.1:${PORT}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      query: '{ articles { totalCount } people { totalCount } quotes { totalCount } }',
    }),
  });
  return ((await answer.json()) as { data: unknown }).data;
}

test(
  `${CYCLES} kills while seeding and while answering lose nothing and leave nothing behind`,
  async () => {
    for (let cycle = 0; cycle < CYCLES; cycle += 1) {
      const child = start();
      if (cycle < CYCLES / 2) {
        // Somewhere between making the database, migrating and seeding.
        await new Promise((done) => {
          setTimeout(done, 300 + ((cycle * 977) % 6_000));
        });
      } else {
        await until(isReady, child);
        const asked = Array.from({ length: 40 }, () => ask().catch(() => null));
        await new Promise((done) => {
          setTimeout(done, (cycle * 37) % 120);
        });
        void Promise.all(asked);
      }
      child.kill('SIGKILL');
      if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
      expect(await servers()).toBeLessThanOrEqual(1);
    }
    const last = start();
    await until(isReady, last);
    expect(await servers()).toBe(1);
    expect(await ask()).toEqual({
      articles: { totalCount: 2 },
      people: { totalCount: 8 },
      quotes: { totalCount: 12 },
    });
    last.kill('SIGTERM');
    const [code] = (await once(last, 'exit')) as [number];
    expect(code).toBe(0);
    expect(await servers()).toBe(0);
    const verify = spawn('node_modules/.bin/node', ['dist/src/cli.js', 'verify'], {
      env: environment(),
      stdio: 'pipe',
    });
    const [outcome] = (await once(verify, 'exit')) as [number];
    expect(outcome).toBe(0);
    expect(await servers()).toBe(0);
  },
  CYCLES * 60_000,
);
