import { setTimeout as sleep } from 'node:timers/promises';
import { OWNER, type Cluster } from './cluster.ts';
import { connect, type Connection } from './connect.ts';
import { codeOf } from './statement-errors.ts';

const SERVER_LOCK = 72_707_371;

/**
 * Who may use and stop an embedded server: one process, as long as its session holds this lock. It goes with the
 * process however that ends, and no session can outlive or be mistaken for another.
 */
export class ServerLock {
  readonly #session: Connection;
  #released = false;

  constructor(cluster: Cluster, port: number) {
    this.#session = connect(ownerUrl(cluster, port, 'postgres'), {
      max: 1,
      connect_timeout: 5,
      max_lifetime: null,
      // When a crash of one backend makes the server end all sessions, the lock is taken again.
      onclose: () => {
        if (!this.#released) void this.#take(50);
      },
    });
  }

  /** Whether the lock is ours now; asks for three seconds, in which a killed holder's session ends. */
  async take(seconds = 3): Promise<boolean> {
    return this.#take(seconds * 10);
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
      if (codeOf(error) !== '42P04') throw error;
    });
  }

  async release(): Promise<void> {
    this.#released = true;
    await this.#session.end({ timeout: 1 });
  }

  async #take(times: number): Promise<boolean> {
    for (let time = 0; time < times && !this.#released; time += 1) {
      if (time > 0) await sleep(100);
      const [row] = await this.#session<[{ taken: boolean }]>`
        select pg_try_advisory_lock(${SERVER_LOCK}) as taken`;
      if (row.taken) return true;
    }
    return false;
  }
}

export function ownerUrl(cluster: Cluster, port: number, database: string): string {
  return `postgres://${OWNER}:${cluster.password}@127.0.0.1:${port}/${database}`;
}
