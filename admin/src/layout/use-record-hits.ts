import type { Command } from './commands.tsx';

/** Records whose names fit what is typed, as entries of the palette. */
export function useRecordHits(_text: string): Command[] {
  return [];
}
