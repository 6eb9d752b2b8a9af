const DAY = 86_400_000;

/** Days since 1970 of an ISO date (`2026`, `2026-11` and `2026-11-24` count from their first day). */
export function dayOf(date: string): number {
  return Date.parse(date.length === 4 ? `${date}-01-01` : date) / DAY;
}

export interface Tick {
  x: number;
  /** The middle of what the tick names, for labels of years that stand below blocks a year wide. */
  middle: number;
  label: string;
}

export interface TimeScale {
  /** Where a day stands, in pixels. */
  x: (day: number) => number;
  ticks: Tick[];
}

interface TimeScaleOptions {
  /** Days. */
  from: number;
  to: number;
  /** Pixels. */
  left: number;
  right: number;
  /** BCP 47, for the names of months. */
  locale: string;
}

/** Time along a line, with as many names of years or months as have room. */
export function timeScale({ from, to, left, right, locale }: TimeScaleOptions): TimeScale {
  const perDay = (right - left) / Math.max(to - from, 1);
  const x = (day: number): number => left + (day - from) * perDay;
  // Over more than three years a year says enough.
  const steps = to - from > 3 * 366 ? [12, 24, 60, 120] : [1, 3, 6, 12];
  const months = steps.find((step) => step * 30.4 * perDay >= 56) ?? 240;
  const first = new Date(from * DAY);
  const start =
    months >= 12
      ? Math.ceil(first.getUTCFullYear() / (months / 12)) * months
      : first.getUTCFullYear() * 12 + Math.ceil(first.getUTCMonth() / months) * months;
  const dayOfMonth = (month: number): number => Date.UTC(Math.floor(month / 12), month % 12) / DAY;
  const name = new Intl.DateTimeFormat(locale, { month: 'short', timeZone: 'UTC' });
  const ticks: Tick[] = [];
  for (let month = start; dayOfMonth(month) <= to; month += months) {
    const day = dayOfMonth(month);
    if (day < from) continue;
    ticks.push({
      x: x(day),
      middle: x((day + dayOfMonth(month + Math.min(months, 12))) / 2),
      label: month % 12 === 0 ? String(month / 12) : name.format(new Date(day * DAY)),
    });
  }
  return { x, ticks };
}
