import { readDate, type DateReading } from '../../text/read-date.ts';

const readings = new Map<string, DateReading>();
const MOST = 5_000;

/** What the reader of dates makes of words that are said again and again. */
export function readAgain(words: string): DateReading {
  const known = readings.get(words);
  if (known) return known;
  const reading = readDate(words);
  if (readings.size >= MOST) readings.clear();
  readings.set(words, reading);
  return reading;
}
