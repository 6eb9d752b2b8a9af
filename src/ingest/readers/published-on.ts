import { parseEdtf } from '../../text/edtf.ts';

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const ISO = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?(?![\d-])/;
const COMPACT = /^(\d{4})(\d{2})(\d{2})(?:T|$)/;
const MAIL = /^(?:[a-z]{3,9},?\s+)?(\d{1,2})[\s-]([a-z]{3})[a-z]*[\s-](\d{4})\b/i;

/** The day of a date as formats write it (ISO 8601, RFC 822, `20240503T100000Z`), in the zone it is written in. */
export function publishedOn(written: string | null | undefined): string | null {
  const text = written?.trim() ?? '';
  const [, day, month, year] = MAIL.exec(text) ?? [];
  const parts =
    year === undefined
      ? (ISO.exec(text) ?? COMPACT.exec(text))?.slice(1)
      : [year, String(MONTHS.indexOf(month!.toLowerCase()) + 1).padStart(2, '0'), day!.padStart(2, '0')];
  const edtf = parts?.filter((part) => part !== undefined).join('-');
  try {
    return edtf ? parseEdtf(edtf).edtf : null;
  } catch {
    return null;
  }
}
