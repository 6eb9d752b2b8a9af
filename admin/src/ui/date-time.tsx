import { timeWords, type TimeStyle } from './time-words.ts';
import { useNow } from './use-now.ts';

interface DateTimeProps {
  /** An instant, ISO 8601. */
  value: string;
  /** BCP 47. */
  locale: string;
  look?: TimeStyle;
  /** IANA; the reader's own without. */
  timeZone?: string;
}

/** A moment, short in lists, with all of it on hover. */
export function DateTime({ value, locale, look = 'short', timeZone }: DateTimeProps) {
  const moment = new Date(value);
  const now = new Date(useNow());
  return (
    <time dateTime={value} title={timeWords(moment, { style: 'full', locale, now, timeZone })}>
      {timeWords(moment, { style: look, locale, now, timeZone })}
    </time>
  );
}
