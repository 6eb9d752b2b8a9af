import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { open, readFile, stat } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { basename, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { StartError } from '../errors/app-error.ts';
import type { Logger } from '../logging/logger.ts';
import type { Cluster } from './cluster.ts';
import { programEnvironment, type PostgresPrograms } from './postgres-programs.ts';
import { codeOf } from './statement-errors.ts';

/** What a server writes into its folder about itself. */
export interface PostmasterFile {
  pid: number;
  port: number;
  ready: boolean;
}

const settings = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  max_connections: '100',
  shared_buffers: '128MB',
  jit: 'off',
  // Acts are short: two that wait longer than this wait for each other.
  deadlock_timeout: '200ms',
  // Counts statements and their time, for whoever looks for slow ones.
  shared_preload_libraries: 'pg_stat_statements',
  timezone: 'UTC',
  lc_messages: 'C',
  // Errors go to whoever made them; the file keeps what concerns the server.
  log_min_messages: 'log',
  log_checkpoints: 'off',
};

const LARGE_LOG = 10_000_000;

/** What PostgreSQL says when another server is there, has the port, or has left processes that are not yet gone. */
const TRY_AGAIN = /"postmaster.pid" (already exists|is empty)|could not bind|is still in use/;

/** Null when there is none, or one that a server is only just writing. */
export function postmasterFile(cluster: Cluster): PostmasterFile | null {
  try {
    const lines = readFileSync(join(cluster.files, 'postmaster.pid'), 'utf8').split('\n');
    const pid = Number(lines[0]);
    return pid > 0 ? { pid, port: Number(lines[3]), ready: lines[7]?.trim() === 'ready' } : null;
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return null;
    throw error;
  }
}

/** Whether a process is a PostgreSQL server on this cluster: a number alone may long be another program's. */
export function isServerOf(cluster: Cluster, pid: number): boolean {
  const words = commandLine(pid);
  return basename(words[0] ?? '') === 'postgres' && words.includes(cluster.files);
}

function commandLine(pid: number): string[] {
  try {
    if (process.platform === 'linux') return readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0');
    return execFileSync('ps', ['-ww', '-o', 'command=', '-p', `${pid}`], { encoding: 'utf8' })
      .trim()
      .split(' ');
  } catch {
    return [];
  }
}

/**
 * Tells PostgreSQL that the number in an old `postmaster.pid` is another program's by now, as pg_ctl tells it its own
 * parent's. It checks all else itself: that the file still says so, and that no process of the old server is left.
 */
function strangersNumber(cluster: Cluster): Record<string, string> {
  const file = postmasterFile(cluster);
  return file && !isServerOf(cluster, file.pid) ? { PG_GRANDPARENT_PID: String(file.pid) } : {};
}

/**
 * Starts a server and waits until it takes connections, however long its recovery needs. Null when another start was
 * faster, or what a killed server left is not yet gone: look again. Throws a StartError when it cannot run.
 */
export async function launch(
  cluster: Cluster,
  programs: PostgresPrograms,
  log: Logger,
): Promise<{ child: ChildProcess; port: number } | null> {
  const port = await freePort();
  const isLarge = await stat(cluster.serverLog).then(
    ({ size }) => size > LARGE_LOG,
    () => false,
  );
  const output = await open(cluster.serverLog, isLarge ? 'w' : 'a', 0o600);
  const { size: before } = await output.stat();
  const flags = Object.entries({ ...settings, port }).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  const child = spawn(programs.postgres, ['-D', cluster.files, ...flags], {
    ...programs.runAs,
    cwd: '/',
    env: { ...programEnvironment, ...strangersNumber(cluster) },
    // A group of its own: Ctrl-C is for us, who stop it when the last request is answered.
    detached: true,
    stdio: ['ignore', output.fd, output.fd],
  });
  await new Promise((spawned, failed) => child.once('spawn', spawned).once('error', failed));
  await output.close();
  const patience = setTimeout(
    () => log.info('PostgreSQL recovers what was written before it was ended'),
    5_000,
  );
  try {
    while (child.exitCode === null && child.signalCode === null) {
      const file = postmasterFile(cluster);
      if (file?.pid === child.pid && file?.ready) return { child, port };
      await sleep(10);
    }
  } finally {
    clearTimeout(patience);
  }
  const said = (await readFile(cluster.serverLog)).subarray(before).toString();
  if (TRY_AGAIN.test(said)) return null;
  const fatal = /(?:FATAL|PANIC): +(.*)/.exec(said)?.[1] ?? 'see the log';
  throw new StartError(`The embedded PostgreSQL does not start: ${fatal} (${cluster.serverLog}).`);
}

/** Ends a server of ours: fast, which finishes no transaction and loses none; at once when that takes too long. */
export async function stopServer(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = new Promise((done) => child.once('exit', done));
  child.kill('SIGINT');
  const hurry = setTimeout(() => child.kill('SIGQUIT'), 30_000);
  await gone;
  clearTimeout(hurry);
}

async function freePort(): Promise<number> {
  const listener = createServer();
  await new Promise<void>((done, failed) => listener.once('error', failed).listen(0, '127.0.0.1', done));
  const { port } = listener.address() as AddressInfo;
  await new Promise((closed) => listener.close(closed));
  return port;
}
