import { useSyncExternalStore } from 'react';

const MINUTE = 60_000;
let now = Date.now();

function subscribe(onChange: () => void): () => void {
  const timer = setInterval(() => {
    // One value for all that listen, so that equal times never differ on one screen.
    if (Date.now() - now >= MINUTE / 2) now = Date.now();
    onChange();
  }, MINUTE);
  return () => clearInterval(timer);
}

/** The time in milliseconds, up to a minute old; words made of it move on by themselves. */
export function useNow(): number {
  return useSyncExternalStore(subscribe, () => now);
}
