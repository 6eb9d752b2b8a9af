/** An instant as people say it: today by its time alone. */
export function momentWords(instant: string | Date, language: string, zone?: string): string {
  const moment = new Date(instant);
  const isToday = moment.toDateString() === new Date().toDateString();
  const isThisYear = moment.getFullYear() === new Date().getFullYear();
  return new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, {
    ...(!isToday && { day: 'numeric', month: 'short' }),
    ...(!isThisYear && { year: 'numeric' }),
    hour: '2-digit',
    minute: '2-digit',
    ...(zone && { timeZone: zone, timeZoneName: 'short' }),
  }).format(moment);
}

export function dayWords(instant: string | Date, language: string): string {
  const moment = new Date(instant);
  return new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, {
    day: 'numeric',
    month: 'short',
    ...(moment.getFullYear() !== new Date().getFullYear() && { year: 'numeric' }),
  }).format(moment);
}

/** Whether it is still to come, by the clock of this device. */
export const isAhead = (instant: string): boolean => new Date(instant).getTime() > Date.now();
