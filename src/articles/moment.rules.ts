import { InvalidValue } from '../errors/app-error.ts';

/** An instant and the zone the editor thinks of it in. */
export interface MomentInput {
  /** RFC 3339. */
  at: string;
  /** IANA, e.g. Europe/Berlin. */
  zone: string;
}

const RFC_3339 = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/;

/** Refuses by the field's name what is no instant, or no zone. */
export function momentOf({ at, zone }: MomentInput, fields: { at: string; zone: string }) {
  const instant = new Date(at);
  if (!RFC_3339.test(at) || !(instant.getTime() > 0)) {
    const rule = 'an instant after 1970, with its offset, such as 2030-01-31T08:00:00+01:00';
    throw new InvalidValue({ field: fields.at, value: at, rule });
  }
  if (zone !== 'UTC' && !Intl.supportedValuesOf('timeZone').includes(zone)) {
    throw new InvalidValue({
      field: fields.zone,
      value: zone,
      rule: 'an IANA time zone such as Europe/Berlin',
    });
  }
  return { instant, zone };
}

/** For people: the instant as the clocks of the zone show it. */
export function momentInWords(instant: Date, zone: string): string {
  const clock = new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short', timeStyle: 'medium' });
  return `${clock.format(instant)} ${zone}`;
}
