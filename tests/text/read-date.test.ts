/** Dates as people type them, as exact as they are and no more. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseEdtf } from '../../src/text/edtf.ts';
import { readDate } from '../../src/text/read-date.ts';

describe.each<[what: string, cases: readonly (readonly [text: string, edtf: string | null])[]]>([
  [
    'a day',
    [
      ['18.11.2026', '2026-11-18'],
      ['18. 11. 2026', '2026-11-18'],
      ['2026-11-18', '2026-11-18'],
      ['2026/11/18', '2026-11-18'],
      ['18/11/2026', '2026-11-18'],
      ['11/18/2026', '2026-11-18'],
      ['18. November 2026', '2026-11-18'],
      ['18 Nov 2026', '2026-11-18'],
      ['November 18, 2026', '2026-11-18'],
      ['Nov 18th 2026', '2026-11-18'],
      ['the 18th of November 2026', '2026-11-18'],
      ['am 7. Oktober 2019', '2019-10-07'],
      ['Dienstag, 24. November 2026', '2026-11-24'],
      ['Tue, 24 Nov 2026', '2026-11-24'],
      ['1. März 2020', '2020-03-01'],
      ['2026年11月18日', '2026-11-18'],
    ],
  ],
  [
    'a month',
    [
      ['November 2024', '2024-11'],
      ['Nov. 2024', '2024-11'],
      ['im November 2024', '2024-11'],
      ['Mär 2020', '2020-03'],
      ['Sept. 2020', '2020-09'],
      ['11/2024', '2024-11'],
      ['11.2024', '2024-11'],
      ['2024/11', '2024-11'],
      ['Ende Dezember 2025', '2025-12'],
      ['early May 2024', '2024-05'],
      ['mid-July 2019', '2019-07'],
      ['2024年9月底', '2024-09'],
    ],
  ],
  [
    'a part of a year',
    [
      ['Herbst 2023', '2023-23'],
      ['fall 2023', '2023-23'],
      ['im Frühjahr 2024', '2024-21'],
      ['Winter 2023/24', '2023-24'],
      ['Q3 2024', '2024-35'],
      ['3. Quartal 2024', '2024-35'],
      ['third quarter of 2024', '2024-35'],
      ['2024 Q1', '2024-33'],
      ['H1 2019', '2019-40'],
      ['in der ersten Hälfte von 2019', '2019-40'],
      ['second half of 2019', '2019-41'],
      ['Anfang 2024', '2024-40'],
      ['gegen Ende 2020', '2020-41'],
      ['2024年底', '2024-41'],
      ['2024年上半年', '2024-40'],
      ['2024年第三季度', '2024-35'],
      ['2024年春', '2024-21'],
      ['ersten Quartals 2005', '2005-33'],
      ['Third-quarter 2024', '2024-35'],
      ['late 2024', '2024-41'],
      ['Mitte 2024', '2024'],
      ['mid-2024', '2024'],
    ],
  ],
  [
    'a year and more',
    [
      ['2024', '2024'],
      ['im Jahr 2024', '2024'],
      ['2024年', '2024'],
      ['1980er Jahre', '198X'],
      ['the 1980s', '198X'],
      ['20. Jahrhundert', '19XX'],
      ['the 19th century', '18XX'],
    ],
  ],
  [
    'what is not sure',
    [
      ['ca. 2024', '2024~'],
      ['um 2016', '2016~'],
      ['about March 2020', '2020-03~'],
      ['vermutlich 2019', '2019?'],
      ['2019?', '2019?'],
      ['vielleicht Herbst 2023', '2023-23?'],
      ['ca. 1988?', '1988%'],
      ['2024~', '2024~'],
    ],
  ],
  [
    'from one to another',
    [
      ['2020/2023', '2020/2023'],
      ['2020 bis 2023', '2020/2023'],
      ['2020–2023', '2020/2023'],
      ['von 2020 bis 2023', '2020/2023'],
      ['between 2020 and 2023', '2020/2023'],
      ['März bis Mai 2024', '2024-03/2024-05'],
      ['Juli 2019 bis März 2020', '2019-07/2020-03'],
      ['18.–20. November 2024', '2024-11-18/2024-11-20'],
      ['November 18–20, 2024', '2024-11-18/2024-11-20'],
      ['ca. 2020 bis 2023', '2020~/2023~'],
    ],
  ],
  [
    'open to one side',
    [
      ['seit 2011', '2011/..'],
      ['since March 2011', '2011-03/..'],
      ['bis 2015', '../2015'],
      ['until 1 March 2015', '../2015-03-01'],
      ['vor 2015', '../2014'],
      ['before March 2015', '../2015-02'],
      ['vor dem 1. März 2016', '../2016-02-29'],
      ['nach 2015', '2016/..'],
      ['after Q4 2015', '2016-01-01/..'],
    ],
  ],
  [
    'nothing that is understood',
    [
      ['gestern', null],
      ['last year', null],
      ['November', null],
      ['20. Oktober', null],
      ['18.11.26', null],
      ['31.02.2024', null],
      ['30. Februar 2024', null],
      ['2024-13', null],
      ['20245', null],
      ['CES 2026', null],
      ['2023 bis 2020', null],
      ['Winter 2023/25', null],
      ['', null],
      ['?', null],
    ],
  ],
])('%s', (_what, cases) => {
  test.each(cases)('%s is %s', (text, edtf) => {
    const { date, alternative } = readDate(text);
    expect([date?.edtf ?? null, alternative]).toEqual([edtf, null]);
  });
});

test.each([
  ['03/04/2026', '2026-04-03', '2026-03-04'],
  ['winter 2023', '2023-24', '2022-24'],
  ['seit Winter 2023', '2023-24/..', '2022-24/..'],
])('%s is %s, and may be %s', (text, edtf, other) => {
  const { date, alternative } = readDate(text);
  expect([date?.edtf, alternative?.edtf]).toEqual([edtf, other]);
});

test('days and wording go with what was read', () => {
  expect(readDate(' Herbst 2023 ').date).toEqual({
    edtf: '2023-23',
    earliest: '2023-09-01',
    latest: '2023-11-30',
    verbatim: 'Herbst 2023',
  });
  expect(readDate('2023-23').date?.verbatim).toBeNull();
});

test('whatever is given, what is read is a date', () => {
  const words =
    'seit bis von ca. vor 2019 2024 11 3. März May Q3 - / . ? Ende winter half of 1980er ..'.split(' ');
  const texts = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 40 }),
    fc.array(fc.constantFrom(...words), { maxLength: 7 }).map((parts) => parts.join(' ')),
    fc.array(fc.constantFrom(...words), { maxLength: 7 }).map((parts) => parts.join('')),
  );
  fc.assert(
    fc.property(texts, (text) => {
      const { date, alternative } = readDate(text);
      for (const read of [date, alternative]) {
        if (read) expect(parseEdtf(read.edtf)).toEqual({ ...read, verbatim: null });
      }
    }),
    { numRuns: 3_000 },
  );
});
