import { StartError, TimedOut, Unavailable } from '../errors/app-error.ts';
import { connect, parameter, type Connection } from './connect.ts';
import { faultOfRole } from './role-check.ts';
import { roleOf } from './roles.ts';
import { statementError, WrongLogin } from './statement-errors.ts';
import { Turnstile } from './turnstile.ts';

/** Runs statements, each on a connection of its own for as long as it takes. */
export interface StatementPool {
  /**
   * Rows as objects; values of json types parsed, dates as texts. Throws TimedOut (too slow, or `signal` aborted: the
   * statement is cancelled on the server), Unavailable (no connection), or PostgreSQL's own error.
   */
  run(
    text: string,
    params: readonly unknown[],
    options: { prepare: boolean; signal?: AbortSignal },
  ): Promise<Record<string, unknown>[]>;
}

export interface Pools {
  reader: StatementPool;
  editor: StatementPool;
  close(this: void): Promise<void>;
}

export interface PoolOptions {
  /** Connections of each pool. */
  size?: number;
  /** Milliseconds to wait for a free connection. */
  patience?: number;
  /** Milliseconds a statement may take. */
  statementTimeout?: number;
}

const HALF_AN_HOUR = 30 * 60;
/**
 * Milliseconds for a statement to end once it was cancelled: postgres.js never settles one whose connection closes just
 * as it is sent, and its place in the pool would be lost.
 */
const LAST_WORD = 1_000;

/** Opens both pools and proves that each is logged in as who it must be, or throws a StartError. */
export async function openPools(
  urls: { readerUrl: string; editorUrl: string },
  options: PoolOptions = {},
): Promise<Pools> {
  const reader = new Pool(urls.readerUrl, { default_transaction_read_only: true }, options);
  const editor = new Pool(urls.editorUrl, {}, options);
  const close = async () => {
    await Promise.all([reader.close(), editor.close()]);
  };
  try {
    await Promise.all([reader.prove(), editor.prove()]);
  } catch (error) {
    await close();
    throw error;
  }
  return { reader, editor, close };
}

/**
 * The rows of a statement. After one that failed when its first rows were sent already, postgres.js 3.4.9 puts the rows
 * of the next behind as many holes (its issue 1181): who is signed in would be nobody, a record that is there none.
 */
function withoutHoles<Row>(rows: readonly Row[]): Row[] {
  return rows.filter(() => true);
}

class Pool implements StatementPool {
  readonly #role: string;
  readonly #open: () => Connection;
  /** One postgres.js instance a connection, so that a statement's cancellation cannot hit another's. */
  readonly #lanes: Set<Connection>;
  readonly #turnstile: Turnstile<Connection>;
  /** Carries cancellations; opened when there is one. */
  readonly #control: Connection;

  constructor(
    url: string,
    settings: Record<string, string | boolean | number>,
    { size = 10, patience = 2_000, statementTimeout = 5_000 }: PoolOptions,
  ) {
    this.#role = roleOf(url);
    const options = {
      max: 1,
      connect_timeout: 2,
      max_lifetime: HALF_AN_HOUR,
      connection: {
        statement_timeout: statementTimeout,
        idle_in_transaction_session_timeout: 10_000,
        jit: 'off',
        // Page sizes stand in the texts, so that a plan without the parameters is as good and is made once.
        plan_cache_mode: 'force_generic_plan',
        ...settings,
      },
      onparameter: (name: string, value: string) => {
        if (name === 'session_authorization') this.#admit(value);
      },
    };
    this.#open = () => connect(url, options);
    this.#lanes = new Set(Array.from({ length: size }, this.#open));
    this.#turnstile = new Turnstile([...this.#lanes], patience);
    this.#control = connect(url, { ...options, idle_timeout: 10 });
  }

  async run(
    text: string,
    params: readonly unknown[],
    { prepare, signal }: { prepare: boolean; signal?: AbortSignal },
  ): Promise<Record<string, unknown>[]> {
    let lane = await this.#turnstile.take(signal);
    try {
      return await this.#runOn(lane, text, params, prepare, signal);
    } catch (cause) {
      const error = statementError(cause);
      if (error instanceof Unavailable) lane = this.#renew(lane);
      throw signal?.aborted ? new TimedOut('The request was given up.', cause) : error;
    } finally {
      this.#turnstile.giveBack(lane);
    }
  }

  /** The lane is free again when this settles: a cancellation has then been and gone. */
  async #runOn(
    lane: Connection,
    text: string,
    params: readonly unknown[],
    prepare: boolean,
    signal: AbortSignal | undefined,
  ): Promise<Record<string, unknown>[]> {
    const options = { prepare, simple: false } as { prepare: boolean };
    const statement = lane.unsafe(text, params.map(parameter), options);
    let cancelled: Promise<unknown> | undefined;
    const unanswered = Promise.withResolvers<never>();
    const cancel = () => {
      const lost = new Unavailable('The database connection was lost.');
      setTimeout(() => unanswered.reject(lost), LAST_WORD).unref();
      // The library keeps the backend's number here but does not declare it.
      const { state } = statement as unknown as { state: { pid: number } | null };
      cancelled = state
        ? this.#control`select pg_cancel_backend(${state.pid}::int)`.catch(() => {})
        : lane.end({ timeout: 0 });
    };
    signal?.addEventListener('abort', cancel, { once: true });
    try {
      return withoutHoles(await Promise.race([statement, unanswered.promise]));
    } finally {
      signal?.removeEventListener('abort', cancel);
      await cancelled;
    }
  }

  /** A lane in the place of one whose connection broke: postgres.js would blame its next statement for that. */
  #renew(lane: Connection): Connection {
    this.#lanes.delete(lane);
    void lane.end({ timeout: 0 });
    const fresh = this.#open();
    this.#lanes.add(fresh);
    return fresh;
  }

  /** Throws a StartError when the login is not an ordinary role that owns nothing. */
  async prove(): Promise<void> {
    const [lane] = this.#lanes;
    const fault = await faultOfRole(lane!, this.#role).catch((error: unknown) => {
      throw new StartError(`The login role ${this.#role} cannot be used: ${(error as Error).message}`, error);
    });
    if (fault !== null) throw new StartError(fault);
  }

  async close(): Promise<void> {
    await Promise.all([...this.#lanes, this.#control].map((lane) => lane.end({ timeout: 2 })));
  }

  /** The server reports whom it logged in before the first statement; throwing here keeps that statement back. */
  #admit(role: string): void {
    if (role === this.#role) return;
    throw new WrongLogin(`A connection for ${this.#role} was logged in as ${role}; it is not used.`);
  }
}
