import { setTimeout as sleep } from 'node:timers/promises';
import { StartError } from '../errors/app-error.ts';
import type { Logger } from '../logging/logger.ts';
import { openCluster, removeUnfinished, type Cluster } from './cluster.ts';
import { postgresPrograms, type PostgresPrograms } from './postgres-programs.ts';
import { isServerOf, launch, postmasterFile, stopServer } from './postmaster.ts';
import { ownerUrl, ServerLock } from './server-lock.ts';
import { codeOf } from './statement-errors.ts';

export interface EmbeddedServer {
  /** The owner's way in. */
  url: string;
  stop(): Promise<void>;
}

const DATABASE = 'backfile';
const PATIENCE = 60_000;
const SHUTDOWN_PATIENCE = 30_000;

/**
 * PostgreSQL on 127.0.0.1 with its files below `dataDir`, made on the first start. A server that a killed process left
 * running is stopped first. Throws a StartError, also when another Backfile runs on the same folder.
 */
export async function startEmbeddedServer(options: {
  dataDir: string;
  log: Logger;
}): Promise<EmbeddedServer> {
  const { dataDir, log } = options;
  const programs = postgresPrograms();
  const cluster = await openCluster(dataDir, programs);
  const deadline = Date.now() + PATIENCE;
  for (;;) {
    const stillThere = await stopOrphan(cluster, log);
    const server = stillThere ? null : await launchLocked(cluster, programs, log);
    if (server) {
      await removeUnfinished(dataDir);
      return server;
    }
    if (Date.now() > deadline) throw new StartError(blockade(cluster));
    await sleep(100);
  }
}

/**
 * The server that another Backfile runs on the folder, for a command beside it; it is not ours to stop. Null when none
 * runs, or one that nobody answers for any more.
 */
export async function joinEmbeddedServer(dataDir: string): Promise<EmbeddedServer | null> {
  const cluster = await openCluster(dataDir, postgresPrograms());
  const file = postmasterFile(cluster);
  if (!file?.ready || !isServerOf(cluster, file.pid)) return null;
  const lock = new ServerLock(cluster, file.port);
  try {
    if (await lock.take(1)) return null;
    return { url: ownerUrl(cluster, file.port, DATABASE), stop: async () => {} };
  } finally {
    await lock.release();
  }
}

/** What stands in the way of a server, and what to do about it. */
function blockade(cluster: Cluster): string {
  const pid = postmasterFile(cluster)?.pid;
  const { files } = cluster;
  return pid === undefined
    ? `${files}/postmaster.pid is not a server's: if no PostgreSQL runs there, remove it and start again.`
    : `A PostgreSQL server on ${files} neither answers nor ends: stop process ${pid} and start again.`;
}

/** Starts the server and takes its lock; null when another process was faster with either. */
async function launchLocked(
  cluster: Cluster,
  programs: PostgresPrograms,
  log: Logger,
): Promise<EmbeddedServer | null> {
  const launched = await launch(cluster, programs, log);
  if (!launched) return null;
  const { child, port } = launched;
  const lock = new ServerLock(cluster, port);
  // Without the lock the server is another's to stop, whoever started it.
  if (!(await lock.take(1).catch(() => false))) {
    await lock.release();
    return null;
  }
  lock.keep();
  const unexpected = (code: number | null, signal: string | null) => {
    log.error({ code, signal, serverLog: cluster.serverLog }, 'PostgreSQL ended by itself');
    void lock.release();
  };
  child.once('exit', unexpected);
  const stop = async () => {
    child.off('exit', unexpected);
    await lock.release();
    await stopServer(child);
  };
  try {
    await lock.createDatabase(DATABASE);
  } catch (error) {
    await stop();
    throw error;
  }
  log.debug({ pid: child.pid, port }, 'PostgreSQL started');
  return { url: ownerUrl(cluster, port, DATABASE), stop };
}

/** Ends a server that no process answers for any more. True while one is there that is not yet to be talked to. */
async function stopOrphan(cluster: Cluster, log: Logger): Promise<boolean> {
  const file = postmasterFile(cluster);
  if (!file || !isServerOf(cluster, file.pid)) return false;
  if (!file.ready) return true;
  const lock = new ServerLock(cluster, file.port);
  try {
    if (!(await lock.take())) {
      throw new StartError(
        `Another Backfile runs on ${cluster.files}: stop it, or give this one a DATA_DIR of its own.`,
      );
    }
    const { files, pid } = await lock.server();
    if (files !== cluster.files) return true;
    // While our session is open this number is the server's and cannot have become another's.
    process.kill(pid, 'SIGINT');
    log.warn({ pid }, 'a PostgreSQL server left by a killed process was stopped');
    const deadline = Date.now() + SHUTDOWN_PATIENCE;
    while (isServerOf(cluster, pid) && Date.now() < deadline) await sleep(20);
    return isServerOf(cluster, pid);
  } catch (error) {
    if (error instanceof StartError) throw error;
    if (codeOf(error) === '28P01') {
      throw new StartError(
        `The server running on ${cluster.files} refuses the password beside its folder: put the right one back.`,
        error,
      );
    }
    return true;
  } finally {
    await lock.release();
  }
}
