/**
 * Kill -9 of the command line while it takes a feed in, at random points: the next run goes on where it was left and ends
 * with the same set as a run that nobody killed. `npm run faults` does it 20 times over 10,000 items.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { writeFile } from 'node:fs/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openDatabase } from '../../src/database/database.ts';
import { createLogger } from '../../src/logging/logger.ts';
import { temporaryFolder } from '../support/server.ts';
import { report } from '../ingest/reports.ts';

const isLong = process.env.BACKFILE_FAULTS === 'long';
const [KILLS, ITEMS] = isLong ? [20, 10_000] : [3, 300];
/** An item's longest share of the time in which a run is killed, milliseconds. */
const PACE = 12;

let folder: Awaited<ReturnType<typeof temporaryFolder>>;
let feed: string;
beforeAll(async () => {
  folder = await temporaryFolder();
  feed = `${folder.path}/feed.json`;
  const items = Array.from({ length: ITEMS }, (_, index) => ({
    id: `item-${index}`,
    title: `Company ${index} moves`,
    content_text: report(index).split('\n\n').slice(1).join('\n\n'),
  }));
  await writeFile(
    feed,
    JSON.stringify({ version: 'https://jsonfeed.org/version/1.1', title: 'Moves', items }),
  );
});
afterAll(() => folder.remove());

function start(data: string) {
  return spawn('node_modules/.bin/node', ['dist/src/cli.js', 'import', feed], {
    env: { ...process.env, DATA_DIR: `${folder.path}/${data}`, DATABASE_URL: '', LOG_LEVEL: 'warn' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

async function ended(data: string): Promise<string> {
  const child = start(data);
  let said = '';
  child.stdout.on('data', (part: Buffer) => (said += part.toString()));
  child.stderr.on('data', (part: Buffer) => (said += part.toString()));
  const [code] = (await once(child, 'exit')) as [number];
  expect(code, said).toBe(0);
  return said;
}

/** What is in the archive, whatever ids it has. */
async function contents(data: string): Promise<string> {
  const database = await openDatabase(
    { databaseUrl: undefined, dataDir: `${folder.path}/${data}` },
    createLogger('silent'),
  );
  try {
    const rows = await database.prisma.$queryRaw<{ line: string }[]>`
      select concat_ws(' ', d.sha256, d.external_id, a.headline, (select string_agg(p.fingerprint, ' ' order by p.fingerprint)
        from proposal p where p.document_id = d.id)) as line
      from document d join article a on a.id = d.article_id order by 1`;
    const states = await database.prisma.documentImport.findMany({
      select: { state: true, attempts: true },
    });
    expect(states.filter(({ state }) => state !== 'DONE')).toEqual([]);
    process.stdout.write(`${data}: claimed ${states.map(({ attempts }) => attempts).join(', ')} times\n`);
    expect(rows).toHaveLength(ITEMS);
    return rows.map(({ line }) => line).join('\n');
  } finally {
    await database.close();
  }
}

test(
  `${KILLS} kills while ${ITEMS} items come in lose none and double none`,
  async () => {
    await ended('whole');
    for (let kill = 0; kill < KILLS; kill += 1) {
      const child = start('killed');
      const killed = once(child, 'exit');
      const timer = setTimeout(() => child.kill('SIGKILL'), 2_500 + Math.random() * ITEMS * PACE);
      await killed;
      clearTimeout(timer);
    }
    await ended('killed');
    expect(await contents('killed')).toBe(await contents('whole'));
    expect(await ended('killed')).toContain('duplicate');
  },
  isLong ? 3_600_000 : 600_000,
);
