import { createStore, useStoreValue } from './store.ts';

const lost = createStore(false);
const LONGEST_WAIT = 10_000;

export const networkLost = (): void => lost.set(true);
export const networkRegained = (): void => lost.set(false);

/** Whether requests wait for the network. */
export const useNetworkLost = (): boolean => useStoreValue(lost);

/** Waits longer each time, at most ten seconds, or until the browser says that it is back; rejects when aborted. */
export async function untilNextTry(tries: number, signal?: AbortSignal): Promise<void> {
  const wait = Math.min(500 * 2 ** tries, LONGEST_WAIT);
  await new Promise<void>((done, failed) => {
    const timer = setTimeout(end, wait);
    function end(): void {
      clearTimeout(timer);
      window.removeEventListener('online', end);
      signal?.removeEventListener('abort', end);
      if (signal?.aborted) failed(signal.reason as Error);
      else done();
    }
    window.addEventListener('online', end);
    signal?.addEventListener('abort', end);
  });
}
