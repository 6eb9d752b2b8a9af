/** Work that comes back: each job runs, waits, and runs again, until the server ends. */
import type { Logger } from '../logging/logger.ts';

export interface PeriodicJob {
  name: string;
  /** Milliseconds before the first run; none when left out. */
  after?: number;
  /** Milliseconds between two runs, at most. */
  every: number;
  /** Stops between two pieces of work when `signal` is aborted. May answer how soon it wants to run again. */
  run(signal: AbortSignal): Promise<number | void>;
}

export interface Periodic {
  /** Begins nothing more and waits for what runs, though not for long: what is not finished is another's to do. */
  stop(): Promise<void>;
}

const LONGEST_STOP = 3_000;
/** A job that wants to run again at once waits so long all the same. */
const SHORTEST_PAUSE = 20;

export function startPeriodic(jobs: readonly PeriodicJob[], log: Logger): Periodic {
  const ending = new AbortController();
  const running = jobs.map((job) => keepRunning(job, log, ending.signal));
  return {
    stop: async () => {
      ending.abort();
      await Promise.race([Promise.all(running), pause(LONGEST_STOP)]);
    },
  };
}

async function keepRunning(
  { name, after, every, run }: PeriodicJob,
  log: Logger,
  signal: AbortSignal,
): Promise<void> {
  if (after !== undefined) await pause(after, signal);
  while (!signal.aborted) {
    let soonest: number | void = undefined;
    try {
      soonest = await run(signal);
    } catch (error) {
      if (!signal.aborted) log.error({ err: error, job: name }, 'a job failed; it runs again');
    }
    await pause(Math.min(every, Math.max(soonest ?? every, SHORTEST_PAUSE)), signal);
  }
}

/** Never keeps the process alive; ends early when `signal` is aborted. */
function pause(milliseconds: number, signal?: AbortSignal): Promise<void> {
  return new Promise((done) => {
    if (signal?.aborted) return done();
    const timer = setTimeout(end, milliseconds);
    timer.unref();
    signal?.addEventListener('abort', end, { once: true });
    function end() {
      clearTimeout(timer);
      signal?.removeEventListener('abort', end);
      done();
    }
  });
}
