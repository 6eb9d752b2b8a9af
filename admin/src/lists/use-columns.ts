import { useStore } from 'ra-core';
import { useMemo } from 'react';
import type { ListColumn, ListDefinition, ListRecord } from './list-definition.ts';

export interface Columns<R extends ListRecord> {
  shown: readonly ListColumn<R>[];
  isShown: (key: string) => boolean;
  toggle: (key: string) => void;
}

/** Which columns the reader wants to see of a list; kept on the device. */
export function useColumns<R extends ListRecord>({ name, columns }: ListDefinition<R>): Columns<R> {
  // Only what differs from the list's own choice is kept, so that a column that comes later is seen.
  const [turned, setTurned] = useStore<readonly string[]>(`${name}.columns`, []);
  return useMemo(() => {
    const isShown = (key: string): boolean =>
      (columns.find((column) => column.key === key)?.hiddenAtFirst ?? false) === turned.includes(key);
    return {
      shown: columns.filter(({ key }) => isShown(key)),
      isShown,
      toggle: (key) =>
        setTurned(turned.includes(key) ? turned.filter((one) => one !== key) : [...turned, key]),
    };
  }, [columns, turned, setTurned]);
}
