import { setTimeout as sleep } from 'node:timers/promises';
import { OWNER, type Cluster } from './cluster.ts';
import { connect, type Connection } from './connect.ts';
import { codeOf } from './statement-errors.ts';

const SERVER_LOCK = 72_707_371;
const DUPLICATE_DATABASE = '42P04';

/**
 * Who may use and stop an embedded server: one process, as long as its session holds this lock. It goes with the
 * process however that ends, and no session can outlive or be mistaken for another.
 */
export class ServerLock {
  readonly #session: Connection;
  #isKept = false;
  #isRetaking = false;

  constructor(cluster: Cluster, port: number) {
    this.#session = connect(ownerUrl(cluster, port, 'postgres'), {
      max: 1,
      connect_timeout: 5,
      max_lifetime: null,
      onclose: () => void this.#retake(),
    });
  }

  /** Whether the lock is ours now; asks again for two seconds, in which a killed holder's session ends. */
  async take(tries = 20): Promise<boolean> {
    for (let left = tries; left > 0; left -= 1) {
      const [row] = await this.#session<[{ taken: boolean }]>`
        select pg_try_advisory_lock(${SERVER_LOCK}) as taken`;
      if (row.taken) return true;
      if (left > 1) await sleep(100);
    }
    return false;
  }

  /** From now on the lock is taken again when its session ends: the crash of one backend ends them all. */
  keep(): void {
    this.#isKept = true;
  }

  /** The server's folder, and its number as it knows it itself. */
  async server(): Promise<{ files: string; pid: number }> {
    const [row] = await this.#session<[{ files: string; pid: number }]>`
      select current_setting('data_directory') as files,
        split_part(pg_read_file('postmaster.pid'), E'\n', 1)::int as pid`;
    return row;
  }

  async createDatabase(name: string): Promise<void> {
    await this.#session.unsafe(`create database ${name}`).catch((error: unknown) => {
      if (codeOf(error) !== DUPLICATE_DATABASE) throw error;
    });
  }

  async release(): Promise<void> {
    this.#isKept = false;
    await this.#session.end({ timeout: 1 });
  }

  async #retake(): Promise<void> {
    if (this.#isRetaking) return;
    this.#isRetaking = true;
    while (this.#isKept && !(await this.take(1).catch(() => false))) await sleep(200);
    this.#isRetaking = false;
  }
}

export function ownerUrl(cluster: Cluster, port: number, database: string): string {
  return `postgres://${OWNER}:${cluster.password}@127.0.0.1:${port}/${database}`;
}
