/** Well-formed EDTF texts of every form, for property tests. */
import * as fc from 'fast-check';

const two = (from: number, to: number) =>
  fc.integer({ min: from, max: to }).map((number) => String(number).padStart(2, '0'));
const year = fc.integer({ min: 1990, max: 2030 }).map(String);
const mark = fc.constantFrom('', '?', '~', '%');
const month = two(1, 12);
const part = fc.constantFrom('21', '22', '23', '24', '33', '34', '35', '36', '40', '41');

const single = fc.oneof(
  year,
  fc.constantFrom('199X', '200X', '201X', '20XX', '19XX'),
  fc.tuple(year, fc.oneof(month, part, fc.constant('XX'))).map((parts) => parts.join('-')),
  fc.tuple(year, month, fc.oneof(two(1, 28), fc.constant('XX'))).map((parts) => parts.join('-')),
);
const marked = fc.tuple(single, mark).map((parts) => parts.join(''));
const dateTime = fc
  .tuple(year, month, two(1, 28), two(0, 23), fc.constantFrom('', 'Z', '+08:00', '-05'))
  .map(([y, m, d, hour, zone]) => `${y}-${m}-${d}T${hour}:30:00${zone}`);
const interval = fc.oneof(
  // From the nineties to the twenties, so that no pair is the wrong way round.
  fc.tuple(
    fc.constantFrom('1990', '1999-12', '199X', '1995-21?'),
    marked.filter((text) => text > '2001'),
  ),
  fc.tuple(marked, fc.constantFrom('', '..')),
  fc.tuple(fc.constantFrom('', '..'), marked),
);

export const edtfText = fc.oneof(
  marked,
  dateTime,
  interval.map((sides) => sides.join('/')),
);
