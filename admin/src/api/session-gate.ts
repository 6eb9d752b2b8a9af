import { createStore, useStoreValue } from './store.ts';

const ended = createStore(false);

/** Asks for the password again, over the screen that stays as it is. */
export const sessionEnded = (): void => ended.set(true);
export const signedInAgain = (): void => ended.set(false);
export const useSessionEnded = (): boolean => useStoreValue(ended);

/** Resolves when somebody signed in again; rejects when aborted. */
export async function whenSignedInAgain(signal?: AbortSignal): Promise<void> {
  await new Promise<void>((done, failed) => {
    const leave = ended.subscribe(end);
    function end(): void {
      if (ended.get() && !signal?.aborted) return;
      leave();
      signal?.removeEventListener('abort', end);
      if (signal?.aborted) failed(signal.reason as Error);
      else done();
    }
    signal?.addEventListener('abort', end);
    end();
  });
}
