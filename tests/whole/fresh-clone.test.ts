/** What a stranger does: get it, `npm start`, look; and the next day `npm start` again. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import { serversBelow } from '../support/processes.ts';
import { temporaryFolder } from '../support/server.ts';
import { checkOut, freePort, run, strangersEnvironment } from './checkout.ts';

let folder: Awaited<ReturnType<typeof temporaryFolder>>;
beforeAll(async () => {
  folder = await temporaryFolder();
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
  const clone = join(folder.path, 'clone');
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
