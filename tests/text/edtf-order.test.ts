import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  certainlyAfter,
  certainlyBefore,
  certainlyWithin,
  compareUncertain,
  parseEdtf,
  possiblyAfter,
  possiblyBefore,
  possiblyWithin,
} from '../../src/text/edtf.ts';
import { edtfText } from './edtf-texts.ts';

const date = edtfText.map(parseEdtf);
const day = fc
  .date({ min: new Date('1989-01-01'), max: new Date('2031-12-31'), noInvalidDate: true })
  .map((instant) => instant.toISOString().slice(0, 10));
const range = fc.record({ from: fc.option(day), until: fc.option(day) });

describe('before and after', () => {
  test.each([
    // a, b, certainly before, possibly before
    ['2015', '2016', true, true],
    ['2016', '2016', false, true],
    ['2017', '2016', false, false],
    ['2016-05', '2016', false, true],
    ['2016', '2016-01-01', false, false],
    ['2016-05-01', '2016-05-01', false, false],
    ['2016-05-01', '2016-05-02', true, true],
    ['201X', '2020', true, true],
    ['201X', '2019', false, true],
    ['2019-24', '2020-02', false, true],
    ['2019-24', '2020-03', true, true],
    ['2019~', '2020', true, true],
    ['../2019', '2020', true, true],
    ['2019/..', '2030', false, true],
    ['2030', '2019/..', false, true],
    ['2018', '../2019', false, true],
    ['2018', '2019/', true, true],
  ])('%s before %s: certainly %s, possibly %s', (a, b, certainly, possibly) => {
    const [first, second] = [parseEdtf(a), parseEdtf(b)];
    expect(certainlyBefore(first, second)).toBe(certainly);
    expect(possiblyBefore(first, second)).toBe(possibly);
    expect(certainlyAfter(second, first)).toBe(certainly);
    expect(possiblyAfter(second, first)).toBe(possibly);
  });

  test('what is certain is possible, and what is certain one way is impossible the other way', () => {
    fc.assert(
      fc.property(date, date, (a, b) => {
        fc.pre(certainlyBefore(a, b));
        expect(possiblyBefore(a, b)).toBe(true);
        expect(possiblyBefore(b, a)).toBe(false);
      }),
      { numRuns: 1000 },
    );
  });

  test('agree with asking every pair of days the two dates may be', () => {
    const shortDate = fc
      .constantFrom('2019-02', '2019-03', '2019-02-10', '2019-03-01', '2019-02-28/2019-03-04', '2019-02-XX')
      .map(parseEdtf);
    fc.assert(
      fc.property(shortDate, shortDate, (a, b) => {
        const pairs = daysOf(a).flatMap((one) => daysOf(b).map((other) => one < other));
        expect(certainlyBefore(a, b)).toBe(pairs.every(Boolean));
        expect(possiblyBefore(a, b)).toBe(pairs.some(Boolean));
      }),
    );
  });
});

describe('within a range', () => {
  test.each([
    // date, from, until, certainly, possibly
    ['2016', '2016-01-01', '2016-12-31', true, true],
    ['2016', '2016-01-02', '2016-12-31', false, true],
    ['2016', '2016-12-31', null, false, true],
    ['2016', '2017-01-01', null, false, false],
    ['2016', null, '2015-12-31', false, false],
    ['2016', null, '2016-01-01', false, true],
    ['2016', null, null, true, true],
    ['2016-05-01', '2016-05-01', '2016-05-01', true, true],
    ['201X', '2010-01-01', '2019-12-31', true, true],
    ['2019/..', '2020-01-01', null, false, true],
    ['2019/..', '2019-01-01', null, true, true],
    ['2019/..', null, '2030-01-01', false, true],
    ['../2019', null, '2019-12-31', true, true],
    ['../2019', '2020-01-01', null, false, false],
    ['2016', '2016-08-01', '2016-04-01', false, false],
  ])('%s from %s until %s: certainly %s, possibly %s', (text, from, until, certainly, possibly) => {
    expect(certainlyWithin(parseEdtf(text), { from, until })).toBe(certainly);
    expect(possiblyWithin(parseEdtf(text), { from, until })).toBe(possibly);
  });

  test('what is certainly within is possibly within', () => {
    fc.assert(
      fc.property(date, range, (when, bounds) => {
        fc.pre(certainlyWithin(when, bounds));
        expect(possiblyWithin(when, bounds)).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });

  test('what is certainly or possibly within a range is so within a wider one', () => {
    fc.assert(
      fc.property(date, range, (when, { from, until }) => {
        const [certainly, possibly] = [certainlyWithin, possiblyWithin].map((isWithin) =>
          [{ from, until }, { from }, { until }].map((bounds) => Number(isWithin(when, bounds))),
        );
        for (const [narrow, later, earlier] of [certainly, possibly] as [number, number, number][]) {
          expect(narrow).toBeLessThanOrEqual(later);
          expect(narrow).toBeLessThanOrEqual(earlier);
        }
      }),
      { numRuns: 1000 },
    );
  });
});

describe('the order of dates', () => {
  test('is by beginning, then end, then text; open ends after known ones, no date last', () => {
    const ordered = ['../2015', '2016-01-01', '2016-01', '2016', '2016?', '2016/2018', '2016/..', '2016-02'];
    const dates = [...ordered.map(parseEdtf), null];
    expect(dates.toReversed().toSorted(compareUncertain)).toEqual(dates);
  });

  test('is total: antisymmetric, transitive, and zero only for the same text', () => {
    fc.assert(
      fc.property(date, date, date, (a, b, c) => {
        expect(compareUncertain(a, b) + compareUncertain(b, a)).toBe(0);
        expect(compareUncertain(a, b) === 0).toBe(a.edtf === b.edtf);
        const [first, second, third] = [a, b, c].toSorted(compareUncertain);
        expect(compareUncertain(first!, second!)).toBeLessThanOrEqual(0);
        expect(compareUncertain(second!, third!)).toBeLessThanOrEqual(0);
        expect(compareUncertain(first!, third!)).toBeLessThanOrEqual(0);
      }),
      { numRuns: 1000 },
    );
  });

  test('puts a date that was certainly before another in front of it', () => {
    fc.assert(
      fc.property(date, date, (a, b) => {
        fc.pre(certainlyBefore(a, b));
        expect(compareUncertain(a, b)).toBeLessThan(0);
      }),
      { numRuns: 1000 },
    );
  });
});

function daysOf({ earliest, latest }: { earliest: string | null; latest: string | null }): string[] {
  const days: string[] = [];
  for (let at = new Date(earliest!); at <= new Date(latest!); at = new Date(at.getTime() + 86_400_000)) {
    days.push(at.toISOString().slice(0, 10));
  }
  return days;
}
