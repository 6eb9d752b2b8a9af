import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { connect } from '../../src/database/connect.ts';
import { startEmbeddedServer, type EmbeddedServer } from '../../src/database/embedded-server.ts';
import { postgresPrograms } from '../../src/database/postgres-programs.ts';
import { quiet } from '../support/postgres.ts';
import { temporaryFolder } from '../support/server.ts';

const CYCLES = process.env.BACKFILE_FAULTS === 'long' ? 30 : 6;

let folder: Awaited<ReturnType<typeof temporaryFolder>>;
let dataDir: string;
const running = new Set<EmbeddedServer>();
const children = new Set<ChildProcess>();

beforeEach(async () => {
  folder = await temporaryFolder({ inMemory: true });
  dataDir = join(folder.path, 'data');
});
afterEach(async () => {
  await Promise.all([...children].map(kill));
  await Promise.all([...running].map(stop));
  // What a killed child left is found and ended by the next start.
  if (servers().length > 0) await stop(await start());
  await folder.remove();
});

async function start(): Promise<EmbeddedServer> {
  const server = await startEmbeddedServer({ dataDir, log: quiet });
  running.add(server);
  return server;
}

async function stop(server: EmbeddedServer): Promise<void> {
  running.delete(server);
  await server.stop();
}

/** Another Backfile on the same folder; `said` is its first line. */
function startElsewhere(): { child: ChildProcess; said: Promise<string> } {
  const script = join(import.meta.dirname, 'run-server.ts');
  const child = spawn(process.execPath, [script, dataDir], { stdio: ['ignore', 'pipe', 'inherit'] });
  children.add(child);
  return { child, said: once(child.stdout, 'data').then(([line]) => String(line).trim()) };
}

async function kill(child: ChildProcess): Promise<void> {
  children.delete(child);
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = once(child, 'exit');
  child.kill('SIGKILL');
  await gone;
}

/** Numbers of the processes of one of PostgreSQL's programs on this test's folder. */
function processes(program: string): number[] {
  const lines = execFileSync('ps', ['-ww', '-eo', 'pid=,args='], { encoding: 'utf8' }).split('\n');
  return lines
    .filter((line) => line.includes(`/native/bin/${program} -`) && line.includes(`${folder.path}/`))
    .map((line) => Number.parseInt(line, 10));
}
const servers = () => processes('postgres');

async function ask<Row extends object>(url: string, statement: string): Promise<Row | undefined> {
  const sql = connect(url, { max: 1 });
  try {
    const [row] = await sql.unsafe<Row[]>(statement);
    return row;
  } finally {
    await sql.end();
  }
}

const files = () => join(dataDir, 'postgres', 'data');

describe('the embedded server', () => {
  test('is made on the first start, with checksums and a password of its own that only its user can read', async () => {
    const { url } = await start();
    const settings = await ask(
      url,
      `select current_setting('data_checksums') as checksums, current_setting('listen_addresses') as listens,
        current_setting('server_encoding') as encoding, current_setting('fsync') as fsync`,
    );
    expect(settings).toEqual({ checksums: 'on', listens: '127.0.0.1', encoding: 'UTF8', fsync: 'on' });
    const { mode } = await stat(join(dataDir, 'postgres', 'password'));
    expect(mode & 0o777).toBe(0o600);
    const stranger = new URL(url);
    stranger.password = 'guess';
    await expect(ask(stranger.href, 'select 1')).rejects.toThrow(/password authentication failed/);
  });

  test('keeps its data and leaves no process when it is stopped', async () => {
    const first = await start();
    await ask(first.url, 'create table kept as select 42 as answer');
    await stop(first);
    expect(servers()).toEqual([]);
    const second = await start();
    expect(await ask(second.url, 'select answer from kept')).toEqual({ answer: 42 });
    expect(await readdir(dataDir)).toEqual(['postgres']);
  });

  test('is made anew when the process that made it was killed half-way', async () => {
    const { child } = startElsewhere();
    await expect.poll(() => processes('initdb'), { interval: 5 }).toHaveLength(1);
    await kill(child);
    const { url } = await start();
    expect(await ask(url, 'select 1 as one')).toEqual({ one: 1 });
    expect(await readdir(dataDir)).toEqual(['postgres']);
  });

  test('comes up after its process was killed at any moment, from the first start on, and loses nothing', async () => {
    let rows = 0;
    for (let cycle = 0; cycle < CYCLES; cycle += 1) {
      const { child } = startElsewhere();
      await sleep((cycle * 131) % 900);
      await kill(child);
      if (cycle % 3 < 2) continue;
      const { child: next, said } = startElsewhere();
      const url = (await said).replace('ready ', '');
      await ask(url, `create table if not exists kept (); insert into kept select; select 1`);
      rows += 1;
      expect(servers()).toHaveLength(1);
      await kill(next);
    }
    const last = await start();
    expect(await ask(last.url, 'select count(*)::int as rows from kept')).toEqual({ rows });
    expect(await readdir(dataDir)).toEqual(['postgres']);
    await stop(last);
    expect(servers()).toEqual([]);
  });

  test('ends a server left over by its own number, and takes a number in other hands for what it is', async () => {
    await stop(await start());
    const { child, said } = startElsewhere();
    await said;
    const left = await readFile(join(files(), 'postmaster.pid'), 'utf8');
    await kill(child);
    await stop(await start());
    // The same number, long after: now of a program that even names the folder.
    const { uid, gid } = postgresPrograms().runAs;
    const stranger = spawn('tail', ['-f', '/dev/null', files()], { uid, gid, stdio: 'ignore' });
    children.add(stranger);
    await writeFile(join(files(), 'postmaster.pid'), left.replace(/^\d+/, String(stranger.pid)));
    const server = await start();
    expect(await ask(server.url, 'select 1 as one')).toEqual({ one: 1 });
    expect([stranger.exitCode, stranger.signalCode]).toEqual([null, null]);
  });

  test('waits for another start whose lock file is still empty, and leaves the file alone', async () => {
    await stop(await start());
    const lockFile = join(files(), 'postmaster.pid');
    await writeFile(lockFile, '');
    const starting = start();
    await sleep(600);
    expect(await readFile(lockFile, 'utf8')).toBe('');
    await rm(lockFile);
    expect(await ask((await starting).url, 'select 1 as one')).toEqual({ one: 1 });
  });

  test('is refused to a second process while the first lives, and goes on serving the first', async () => {
    const first = await start();
    await expect(startElsewhere().said).resolves.toMatch(
      /^refused Another Backfile runs on .*DATA_DIR of its own/,
    );
    await expect(start()).rejects.toThrow(/Another Backfile runs/);
    expect(await ask(first.url, 'select 1 as one')).toEqual({ one: 1 });
    expect(servers()).toHaveLength(1);
  });

  test.each(['an empty folder', 'a folder in use before', 'a folder whose process was killed'])(
    'goes to exactly one of several that start at once on %s',
    async (state) => {
      if (state !== 'an empty folder') await stop(await start());
      if (state === 'a folder whose process was killed') {
        const { child, said } = startElsewhere();
        await said;
        await kill(child);
      }
      const starts = [1, 2, 3].map(startElsewhere);
      const said = await Promise.all(starts.map((each) => each.said));
      const isReady = (line: string) => line.startsWith('ready ');
      expect([
        said.filter(isReady).length,
        said.filter((line) => line.startsWith('refused Another Backfile')).length,
      ]).toEqual([1, 2]);
      const url = said.find(isReady)!.replace('ready ', '');
      expect(await ask(url, 'select 1 as one')).toEqual({ one: 1 });
      expect(servers()).toHaveLength(1);
      const winner = starts[said.findIndex(isReady)]!.child;
      const gone = once(winner, 'exit');
      winner.kill('SIGTERM');
      expect(await gone).toEqual([0, null]);
      expect(servers()).toEqual([]);
    },
  );

  test('stays its owner’s when the crash of one session has ended them all', async () => {
    const { url } = await start();
    const sql = connect(url, { max: 1 });
    const [{ pid }] = await sql<[{ pid: number }]>`select pg_backend_pid() as pid`;
    process.kill(pid, 'SIGKILL');
    await sql.end({ timeout: 0 });
    await expect.poll(() => ask(url, 'select 1 as one').catch(() => null)).toEqual({ one: 1 });
    const lock = `select count(*)::int as held from pg_locks where locktype = 'advisory'`;
    await expect.poll(() => ask(url, lock)).toEqual({ held: 1 });
    await expect(startElsewhere().said).resolves.toMatch(/^refused/);
  });

  test('is not made in a folder that cannot be written', async () => {
    await mkdir(dataDir);
    await writeFile(join(dataDir, 'postgres'), 'a file in the way');
    await expect(start()).rejects.toThrow(/ENOTDIR/);
  });
});
