export type TimeStyle = 'short' | 'full' | 'relative';

interface TimeWords {
  style: TimeStyle;
  /** BCP 47. */
  locale: string;
  now: Date;
  /** IANA; the reader's own without. */
  timeZone?: string;
}

const units: [Intl.RelativeTimeFormatUnit, number][] = [
  ['year', 31_536_000],
  ['month', 2_592_000],
  ['week', 604_800],
  ['day', 86_400],
  ['hour', 3_600],
  ['minute', 60],
];

/**
 * A moment in words. `short` says as little as tells it apart from now: the time today, the weekday within the
 * last six days, else the day, and the year where it is another. `full` says all, `relative` how far it is.
 */
export function timeWords(moment: Date, { style, locale, now, timeZone }: TimeWords): string {
  const format = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(locale, { ...options, timeZone }).format(moment);
  if (style === 'full') return format({ dateStyle: 'medium', timeStyle: 'short' });
  const seconds = (moment.getTime() - now.getTime()) / 1_000;
  if (style === 'relative') {
    const words = new Intl.RelativeTimeFormat(locale, { numeric: 'auto', style: 'short' });
    const [unit, size] = units.find(([, length]) => Math.abs(seconds) >= length) ?? ['second', 1];
    return words.format(Math.trunc(seconds / size), unit);
  }
  const day = (date: Date) => new Intl.DateTimeFormat('sv', { dateStyle: 'short', timeZone }).format(date);
  if (day(moment) === day(now)) return format({ hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
  if (seconds < 0 && seconds > -6 * 86_400) return format({ weekday: 'short' });
  const sameYear = day(moment).slice(0, 4) === day(now).slice(0, 4);
  return format({ day: 'numeric', month: 'short', ...(sameYear ? {} : { year: 'numeric' }) });
}
