import type { VersionConflict } from '../api/act-refused.ts';
import { createStore, useStoreValue } from '../api/store.ts';

/** What somebody typed that could not be saved: it stays on this device until it is saved or dropped. */
export interface KeptWork {
  recordId: string;
  /** The record as a line of text, for lists of what waits. */
  title: string;
  /** Where it goes on: the record, or the screen on which its conflict is decided. */
  path: string;
  /** The changed fields as the record's update takes them. */
  input: Readonly<Record<string, unknown>>;
  expectedRevision: number;
  /** Base, theirs and yours, where somebody else saved in between. */
  conflict?: VersionConflict;
  /** ISO 8601. */
  keptAt: string;
}

const PREFIX = 'Backfile.kept.';

const kept = createStore<readonly KeptWork[]>(readAll());

function readAll(): KeptWork[] {
  return Object.keys(localStorage)
    .filter((key) => key.startsWith(PREFIX))
    .flatMap((key) => {
      try {
        return [JSON.parse(localStorage.getItem(key)!) as KeptWork];
      } catch {
        // Of another version of the panel, or not ours.
        return [];
      }
    })
    .toSorted((a, b) => (a.keptAt < b.keptAt ? 1 : -1));
}

// Another tab of the same editor keeps and drops too.
window.addEventListener('storage', ({ key }) => {
  if (key === null || key.startsWith(PREFIX)) kept.set(readAll());
});

export function keepWork(work: Omit<KeptWork, 'keptAt'>): void {
  localStorage.setItem(
    `${PREFIX}${work.recordId}`,
    JSON.stringify({ ...work, keptAt: new Date().toISOString() }),
  );
  kept.set(readAll());
}

export function dropKeptWork(recordId: string): void {
  localStorage.removeItem(`${PREFIX}${recordId}`);
  kept.set(readAll());
}

export const keptWorkOf = (recordId: string): KeptWork | undefined =>
  kept.get().find((work) => work.recordId === recordId);

/** All that waits on this device, the latest first. */
export const useKeptWork = (): readonly KeptWork[] => useStoreValue(kept);
