/** Bounds on time that hold on a machine that is busy with other things, too. */
import { setTimeout as sleep } from 'node:timers/promises';

/** A result and the milliseconds that this process worked for it; the clock would count what others do meanwhile. */
export function workOf<Result>(calculate: () => Result): { result: Result; took: number } {
  const before = process.cpuUsage();
  const result = calculate();
  const { user, system } = process.cpuUsage(before);
  return { result, took: (user + system) / 1_000 };
}

/** The milliseconds that this process, with all its threads, worked until the act settled; what it waited for is not counted. */
export async function workWhile(act: () => Promise<unknown>): Promise<number> {
  const before = process.cpuUsage();
  await act();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1_000;
}

/** The promise, which must settle before a timer of this process that begins now; both wait for the machine alike. */
export async function within<Result>(milliseconds: number, promise: Promise<Result>): Promise<Result> {
  const over = new AbortController();
  const late = sleep(milliseconds, undefined, { signal: over.signal }).then(
    () => {
      throw new Error(`not settled after ${milliseconds} ms`);
    },
    () => promise,
  );
  return Promise.race([promise, late]).finally(() => over.abort());
}
