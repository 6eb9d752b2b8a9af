/** A date and a time as the clocks of a zone show them. */
export interface ZonedMoment {
  /** `2026-11-25`, as an input of type date has it. */
  date: string;
  /** `09:30`. */
  time: string;
  zone: string;
}

export const ownZone = (): string => Intl.DateTimeFormat().resolvedOptions().timeZone || 'UTC';

/** How the clocks of a zone show an instant. */
export function momentIn(zone: string, instant: Date): ZonedMoment {
  const [date, time] = new Intl.DateTimeFormat('sv-SE', {
    timeZone: zone,
    dateStyle: 'short',
    timeStyle: 'short',
  })
    .format(instant)
    .split(' ') as [string, string];
  return { date, time, zone };
}

/** The instant in RFC 3339; null where the date or the time is not whole, or where the clocks skip it. */
export function instantOf({ date, time, zone }: ZonedMoment): string | null {
  const asUtc = new Date(`${date}T${time}:00Z`);
  if (Number.isNaN(asUtc.getTime())) return null;
  // The zone's distance from UTC depends on the instant itself: the second try has it right next to a change of clocks.
  let instant = asUtc;
  for (let tries = 0; tries < 2; tries += 1) {
    const shown = momentIn(zone, instant);
    const off = new Date(`${shown.date}T${shown.time}:00Z`).getTime() - asUtc.getTime();
    instant = new Date(instant.getTime() - off);
  }
  const shown = momentIn(zone, instant);
  return shown.date === date && shown.time === time ? instant.toISOString() : null;
}

/** The next full hour but one: time enough to think again. */
export function soon(zone: string): ZonedMoment {
  const next = new Date(Date.now() + 2 * 3_600_000);
  next.setMinutes(0, 0, 0);
  return momentIn(zone, next);
}
