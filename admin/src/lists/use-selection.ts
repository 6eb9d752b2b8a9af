import { useCallback, useMemo, useState } from 'react';
import type { ListRecord } from './list-definition.ts';

/** More are seldom meant, and each is one act. */
export const MOST_SELECTED = 500;

export interface Selection<R extends ListRecord> {
  records: readonly R[];
  has: (id: string) => boolean;
  /** Adds, or takes away what all are in it already. What exceeds the most stays out. */
  toggle: (records: readonly R[]) => void;
  /** From the last one toggled to this one, in the order of the page. */
  toggleTo: (record: R, page: readonly R[]) => void;
  clear: () => void;
  isFull: boolean;
}

/** The chosen records of a list, also those of other pages, as they were when they were chosen. */
export function useSelection<R extends ListRecord>(): Selection<R> {
  const [chosen, setChosen] = useState<ReadonlyMap<string, R>>(new Map());
  const [last, setLast] = useState<string | null>(null);
  const toggle = useCallback((records: readonly R[]) => {
    setLast(records.at(-1)?.id ?? null);
    setChosen((former) => {
      const next = new Map(former);
      if (records.every(({ id }) => former.has(id))) {
        for (const { id } of records) next.delete(id);
      } else {
        for (const record of records) if (next.size < MOST_SELECTED) next.set(record.id, record);
      }
      return next;
    });
  }, []);
  const toggleTo = useCallback(
    (record: R, page: readonly R[]) => {
      const end = page.findIndex(({ id }) => id === record.id);
      const start = page.findIndex(({ id }) => id === last);
      const range = start === -1 ? [record] : page.slice(Math.min(start, end), Math.max(start, end) + 1);
      toggle(range.some(({ id }) => !chosen.has(id)) ? range.filter(({ id }) => !chosen.has(id)) : range);
      setLast(record.id);
    },
    [chosen, last, toggle],
  );
  const clear = useCallback(() => {
    setChosen(new Map());
    setLast(null);
  }, []);
  return useMemo(
    () => ({
      records: [...chosen.values()],
      has: (id) => chosen.has(id),
      toggle,
      toggleTo,
      clear,
      isFull: chosen.size >= MOST_SELECTED,
    }),
    [chosen, toggle, toggleTo, clear],
  );
}
