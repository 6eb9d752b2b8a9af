import { useSyncExternalStore } from 'react';

/** A value outside React that components follow. */
export interface Store<TValue> {
  get: () => TValue;
  set: (value: TValue) => void;
  subscribe: (listener: () => void) => () => void;
}

export function createStore<TValue>(initial: TValue): Store<TValue> {
  let value = initial;
  const listeners = new Set<() => void>();
  return {
    get: () => value,
    set: (next) => {
      if (Object.is(next, value)) return;
      value = next;
      for (const listener of listeners) listener();
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

export function useStoreValue<TValue>({ subscribe, get }: Store<TValue>): TValue {
  return useSyncExternalStore(subscribe, get);
}
