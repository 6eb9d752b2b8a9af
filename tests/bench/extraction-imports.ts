/** The annotated source document taken in by the command line, as a newcomer would: what stands in the archive then. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { openDatabase } from '../../src/database/database.ts';
import { createLogger } from '../../src/logging/logger.ts';
import { readGold } from '../ingest/gold.ts';
import { contradictionsIn, rowsIn, scoresIn } from '../ingest/source-in-archive.ts';
import { sharedPath } from '../support/shared.ts';
import { temporaryFolder } from '../support/server.ts';

const say = (line: string) => process.stdout.write(`${line}\n`);
const ways = { CONFLICTING_CLAIMS: 'yes', SIDE_BY_SIDE: 'no, both sides stand', NO: 'no' };

export async function printImports(): Promise<void> {
  for (const isSeeded of [false, true]) {
    const folder = await temporaryFolder();
    try {
      say(`\nImported and accepted, ${isSeeded ? 'the archive seeded before' : 'into an empty archive'}`);
      if (isSeeded) await backfile(folder.path, 'seed');
      await takeIn(folder.path);
      const rows = await withArchive(folder.path, printScores);
      for (const _again of [2, 3]) await takeIn(folder.path);
      const more = await withArchive(folder.path, ({ prisma }) => rowsIn(prisma));
      say(`${'imported twice again'.padEnd(40)} ${more - rows} new rows`);
    } finally {
      await folder.remove();
    }
  }
}

type Archive = Awaited<ReturnType<typeof openDatabase>>;

async function printScores({ prisma }: Archive): Promise<number> {
  const { gold } = readGold();
  for (const { what, found, wanted, wrong } of await scoresIn(prisma, gold)) {
    const missed = wrong.length > 0 ? `; not: ${wrong.join(', ')}` : '';
    say(`${what.padEnd(40)} ${found} of ${wanted}${missed}`);
  }
  say('contradictions of the text that are conflicting claims');
  for (const { id, what, stands } of await contradictionsIn(prisma, gold)) {
    say(`  ${id.padEnd(4)} ${what.padEnd(40)} ${ways[stands]}`);
  }
  return rowsIn(prisma);
}

const takeIn = (dataDir: string) =>
  backfile(dataDir, 'import', sharedPath('seed-document/yin-qi.txt'), '--accept');

async function backfile(dataDir: string, ...words: string[]): Promise<void> {
  const child = spawn(process.execPath, ['dist/src/cli.js', ...words], {
    env: { ...process.env, DATA_DIR: dataDir, DATABASE_URL: '', LOG_LEVEL: 'warn' },
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  const [code] = (await once(child, 'exit')) as [number | null];
  if (code !== 0) throw new Error(`backfile ${words[0]} ended with ${code}`);
}

async function withArchive<Answer>(
  dataDir: string,
  read: (archive: Archive) => Promise<Answer>,
): Promise<Answer> {
  const archive = await openDatabase({ databaseUrl: undefined, dataDir }, createLogger('silent'));
  try {
    return await read(archive);
  } finally {
    await archive.close();
  }
}
