import { createStore, useStoreValue } from '../api/store.ts';

const shown = createStore<'palette' | 'keys' | null>(null);

const palette = {
  open: () => shown.set('palette'),
  openKeys: () => shown.set('keys'),
  close: () => shown.set(null),
};

export const usePalette = (): typeof palette => palette;
export const usePaletteShown = (): 'palette' | 'keys' | null => useStoreValue(shown);
