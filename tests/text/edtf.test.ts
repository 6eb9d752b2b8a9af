import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { InvalidValue } from '../../src/errors/app-error.ts';
import { parseEdtf, type UncertainDate } from '../../src/text/edtf.ts';
import { edtfText } from './edtf-texts.ts';

const read: readonly (readonly [input: string, earliest: string | null, latest: string | null])[] = [
  ['2016', '2016-01-01', '2016-12-31'],
  ['0001', '0001-01-01', '0001-12-31'],
  ['9999', '9999-01-01', '9999-12-31'],
  ['2024-11', '2024-11-01', '2024-11-30'],
  ['2024-02', '2024-02-01', '2024-02-29'],
  ['2023-02', '2023-02-01', '2023-02-28'],
  ['1900-02', '1900-02-01', '1900-02-28'],
  ['2000-02', '2000-02-01', '2000-02-29'],
  ['0004-02', '0004-02-01', '0004-02-29'],
  ['0099-02', '0099-02-01', '0099-02-28'],
  ['2026-03-01', '2026-03-01', '2026-03-01'],
  ['2024-02-29', '2024-02-29', '2024-02-29'],
  ['2026-03-01T08:30:00Z', '2026-03-01', '2026-03-01'],
  ['2026-03-01T23:59:59', '2026-03-01', '2026-03-01'],
  ['2026-03-01T00:00:00+08:00', '2026-03-01', '2026-03-01'],
  ['2026-03-01T23:30:00-05', '2026-03-01', '2026-03-01'],
  ['2019-21', '2019-03-01', '2019-05-31'],
  ['2019-22', '2019-06-01', '2019-08-31'],
  ['2019-23', '2019-09-01', '2019-11-30'],
  ['2019-24', '2019-12-01', '2020-02-29'],
  ['2020-24', '2020-12-01', '2021-02-28'],
  ['0050-24', '0050-12-01', '0051-02-28'],
  ['2019-33', '2019-01-01', '2019-03-31'],
  ['2019-34', '2019-04-01', '2019-06-30'],
  ['2019-35', '2019-07-01', '2019-09-30'],
  ['2019-36', '2019-10-01', '2019-12-31'],
  ['2019-40', '2019-01-01', '2019-06-30'],
  ['2019-41', '2019-07-01', '2019-12-31'],
  ['2019?', '2019-01-01', '2019-12-31'],
  ['2019~', '2019-01-01', '2019-12-31'],
  ['2019-10%', '2019-10-01', '2019-10-31'],
  ['2019-10-07?', '2019-10-07', '2019-10-07'],
  ['2019-21~', '2019-03-01', '2019-05-31'],
  ['201X', '2010-01-01', '2019-12-31'],
  ['20XX', '2000-01-01', '2099-12-31'],
  ['001X', '0010-01-01', '0019-12-31'],
  ['201X~', '2010-01-01', '2019-12-31'],
  ['2019-XX', '2019-01-01', '2019-12-31'],
  ['2019-XX-XX', '2019-01-01', '2019-12-31'],
  ['2019-02-XX', '2019-02-01', '2019-02-28'],
  ['2019-10-XX', '2019-10-01', '2019-10-31'],
  ['2019/2021', '2019-01-01', '2021-12-31'],
  ['2019-10-07/2021', '2019-10-07', '2021-12-31'],
  ['2019/2019', '2019-01-01', '2019-12-31'],
  ['2019-12/2019', '2019-12-01', '2019-12-31'],
  ['2019~/2021-03?', '2019-01-01', '2021-03-31'],
  ['201X/2020-34', '2010-01-01', '2020-06-30'],
  ['2019-10/..', '2019-10-01', null],
  ['2019-10/', '2019-10-01', null],
  ['../2019', null, '2019-12-31'],
  ['/2019-06', null, '2019-06-30'],
];

const generic = /^an EDTF date such as/;
const refused: readonly (readonly [input: string, rule: RegExp])[] = [
  ['', generic],
  ['   ', generic],
  ['next year', generic],
  ['16', generic],
  ['20191007', generic],
  ['2019-1', generic],
  ['2019-10-7', generic],
  ['07.10.2019', generic],
  ['2019-10-07-01', generic],
  ['?2019', generic],
  ['2019??', generic],
  ['2019?-10', generic],
  ['XXXX', generic],
  ['2X19', generic],
  ['201X-10', generic],
  ['2019-XX-07', generic],
  ['2019-21-01', generic],
  ['2019-10-07T25:00:00', generic],
  ['2019-10-07T24:00:00', generic],
  ['2019-10-07T08:60:00', generic],
  ['2019-10-07T08:30', generic],
  ['2019-10-07T08:30:00+15:00', generic],
  ['2019-10-07T08:30:00Z?', generic],
  ['2019-10T08:30:00', generic],
  ['2019-10-XXT08:30:00', generic],
  ['2019/2020/2021', generic],
  ['2019-00', /^a month from 01 to 12/],
  ['2019-13', /^a month from 01 to 12/],
  ['2019-37', /^a month from 01 to 12/],
  ['2019-00-10', /^a month from 01 to 12/],
  ['2019-02-29', /^2019-02 has days 01 to 28$/],
  ['1900-02-29', /^1900-02 has days 01 to 28$/],
  ['2019-04-31', /^2019-04 has days 01 to 30$/],
  ['2019-04-00', /^2019-04 has days 01 to 30$/],
  ['..', generic],
  ['/', /^an interval has at least one known end$/],
  ['../..', /^an interval has at least one known end$/],
  ['../', /^an interval has at least one known end$/],
  ['2021/2019', /^an interval ends after it begins$/],
  ['2019-06/2019-05', /^an interval ends after it begins$/],
  ['2019-10-07T08:30:00/2020', /^an interval has no times of day$/],
  ['0000', /^a year from 0001 to 9999$/],
  ['000X', /^a year from 0001 to 9999$/],
  ['00XX', /^a year from 0001 to 9999$/],
  ['-0044', /^a year from 0001 to 9999$/],
  ['Y17000', /^a year from 0001 to 9999$/],
  ['Y-17000', /^a year from 0001 to 9999$/],
  ['12019', /^a year from 0001 to 9999$/],
  ['9999-24', /^a year from 0001 to 9999$/],
];

describe('an EDTF date', () => {
  test.each(read)('%s runs from %s to %s', (input, earliest, latest) => {
    expect(parseEdtf(input)).toEqual({ edtf: input, earliest, latest, verbatim: null });
  });

  test.each(refused)('"%s" is refused by the rule %s', (input, rule) => {
    const refusal = readOrRefused(input);
    expect.assert(refusal instanceof InvalidValue);
    expect(refusal.details).toEqual({ field: 'edtf', rule: expect.stringMatching(rule) });
    expect(refusal.message).toContain(`"${input}"`);
  });

  test.each([
    ['  2019 ', '2019'],
    ['201x', '201X'],
    ['2019-xx', '2019-XX'],
    ['2026-03-01t08:30:00z', '2026-03-01T08:30:00Z'],
    ['2019 / 2021', '2019/2021'],
    [' 2019/ ', '2019/'],
  ])('"%s" is written %s', (input, written) => {
    expect(parseEdtf(input).edtf).toBe(written);
  });

  test('reads back from its own text as the same date', () => {
    fc.assert(
      fc.property(edtfText, (text) => {
        const date = parseEdtf(text);
        expect(parseEdtf(date.edtf)).toEqual(date);
      }),
    );
  });

  test('never ends before it begins', () => {
    fc.assert(
      fc.property(edtfText, (text) => {
        const { earliest, latest } = parseEdtf(text);
        expect(earliest === null || latest === null || earliest <= latest).toBe(true);
      }),
    );
  });

  test('with a character changed is either refused as an invalid value or still runs between real days', () => {
    const character = fc.stringMatching(/^[0-9XYTZ?~%./:+ -]$/);
    fc.assert(
      fc.property(edtfText, fc.nat(24), character, fc.boolean(), (text, at, changed, inserted) => {
        const date = readOrRefused(text.slice(0, at) + changed + text.slice(inserted ? at : at + 1));
        const days = (date instanceof InvalidValue ? [] : [date.earliest, date.latest]).filter(
          (day) => typeof day === 'string',
        );
        expect(days.map((day) => new Date(day).toISOString().slice(0, 10))).toEqual(days);
      }),
      { numRuns: 2000 },
    );
  });
});

/** What comes of a text; an error that is no refusal passes. */
function readOrRefused(text: string): UncertainDate | InvalidValue {
  try {
    return parseEdtf(text);
  } catch (error) {
    if (error instanceof InvalidValue) return error;
    throw error;
  }
}
