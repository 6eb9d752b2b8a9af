import { expect, test } from 'vitest';
import { timeWords } from '../../admin/src/ui/time-words.ts';

const now = new Date('2026-11-24T10:00:00Z');
const words = (moment: string, locale: string, style: 'short' | 'full' | 'relative' = 'short') =>
  timeWords(new Date(moment), { style, locale, now, timeZone: 'Europe/Berlin' });

test('a list says the time of today, the weekday of this week, else the day', () => {
  expect(words('2026-11-24T08:41:00Z', 'en-GB')).toBe('09:41');
  expect(words('2026-11-23T08:41:00Z', 'en-GB')).toBe('Mon');
  expect(words('2026-11-17T08:41:00Z', 'en-GB')).toBe('17 Nov');
  expect(words('2025-11-17T08:41:00Z', 'en-GB')).toBe('17 Nov 2025');
  expect(words('2026-11-23T08:41:00Z', 'de')).toBe('Mo');
  expect(words('2026-11-17T08:41:00Z', 'de')).toBe('17. Nov.');
});

test('what comes is said by its day, never by a weekday that could have been', () => {
  expect(words('2026-11-27T05:00:00Z', 'en-GB')).toBe('27 Nov');
});

test('midnight divides the days where the reader is', () => {
  // 23:30 of the 23rd in London is half past midnight of the 24th in Berlin.
  expect(words('2026-11-23T23:30:00Z', 'en-GB')).toBe('00:30');
});

test('the distance is said in the largest unit that is full', () => {
  expect(words('2026-11-24T09:52:00Z', 'en', 'relative')).toBe('8 min. ago');
  expect(words('2026-11-27T10:00:00Z', 'en', 'relative')).toBe('in 3 days');
  expect(words('2026-11-22T10:00:00Z', 'de', 'relative')).toBe('vorgestern');
  expect(words('2026-11-24T10:00:00Z', 'en', 'relative')).toBe('now');
});
