/** EDTF (ISO 8601-2 level 1, quarters and halves) as far as a field needs it: is it one, and which days may it be? */

export interface Days {
  /** YYYY-MM-DD; null where it is open. */
  earliest: string | null;
  latest: string | null;
}

/** First month and number of months of seasons, quarters and halves by their code. */
const partsOfYear: Readonly<Record<string, readonly [number, number]>> = {
  '21': [3, 3],
  '22': [6, 3],
  '23': [9, 3],
  '24': [12, 3],
  '33': [1, 3],
  '34': [4, 3],
  '35': [7, 3],
  '36': [10, 3],
  '40': [1, 6],
  '41': [7, 6],
};

const POINT = /^(?<year>\d{4}|\d{3}X|\d{2}XX)(?:-(?<month>\d{2}|XX)(?:-(?<day>\d{2}|XX))?)?[?~%]?$/u;
const isOpen = (side: string): boolean => side === '' || side === '..';

/** The days that a date may be; null where the text is no EDTF. The API says why it refuses what slips through. */
export function daysOfEdtf(text: string): Days | null {
  const sides = text.trim().toUpperCase().split('/');
  if (sides.length === 1) return daysOfPoint(sides[0]!);
  const [from, until, ...more] = sides as [string, string];
  if (more.length > 0 || (isOpen(from) && isOpen(until))) return null;
  const open: Days = { earliest: null, latest: null };
  const first = isOpen(from) ? open : daysOfPoint(from);
  const last = isOpen(until) ? open : daysOfPoint(until);
  if (!first || !last) return null;
  const days = { earliest: first.earliest, latest: last.latest };
  return days.earliest !== null && days.latest !== null && days.earliest > days.latest ? null : days;
}

function daysOfPoint(point: string): Days | null {
  const { year, month, day } = POINT.exec(point)?.groups ?? {};
  if (year === undefined || year === '0000') return null;
  const whole = {
    earliest: `${year.replaceAll('X', '0')}-01-01`,
    latest: `${year.replaceAll('X', '9')}-12-31`,
  };
  if (month === undefined || month === 'XX') return day === undefined || day === 'XX' ? whole : null;
  if (year.includes('X')) return null;
  const part = partsOfYear[month];
  if (part) return day === undefined ? monthsOf(Number(year), part) : null;
  if (month < '01' || month > '12') return null;
  const days = monthsOf(Number(year), [Number(month), 1]);
  if (day === undefined || day === 'XX') return days;
  const exact = `${year}-${month}-${day}`;
  return day >= '01' && exact <= days.latest! ? { earliest: exact, latest: exact } : null;
}

function monthsOf(year: number, [from, months]: readonly [number, number]): Days {
  const iso = (date: Date): string => date.toISOString().slice(0, 10);
  return {
    earliest: iso(new Date(Date.UTC(year, from - 1, 1))),
    latest: iso(new Date(Date.UTC(year, from - 1 + months, 0))),
  };
}
