/** Dates in running sentences, and what is none. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findDates } from '../../../src/ingest/recognise/dates.ts';
import { parseEdtf } from '../../../src/text/edtf.ts';
import {
  firstDateCases,
  firstPublishedCases,
  heldOutDateCases,
  heldOutPublishedCases,
  laterDateCases,
  laterPublishedCases,
  type DateCase,
} from './dates.cases.ts';
import { seedDocument } from './seed-document.ts';
import { sourceText } from './source-text.ts';

const read = ([language, sentence]: DateCase, publishedOn: string | null) =>
  findDates(sourceText(language, sentence, publishedOn)).map(({ date }) => date.edtf);

describe('dates in our own sentences', () => {
  const cases: readonly (readonly [publishedOn: string | null, given: DateCase])[] = [
    ...[...firstDateCases, ...heldOutDateCases, ...laterDateCases].map((given) => [null, given] as const),
    ...[...firstPublishedCases, ...heldOutPublishedCases, ...laterPublishedCases].map(
      ([publishedOn, ...given]) => [publishedOn, given] as const,
    ),
  ];

  test('of 100 sentences 97 are read wholly right', () => {
    const wrong = cases.filter(
      ([publishedOn, given]) => read(given, publishedOn).join() !== given.slice(2).join(),
    );
    expect(cases.length).toBeGreaterThan(160);
    expect(wrong.length / cases.length, JSON.stringify(wrong)).toBeLessThanOrEqual(0.03);
  });

  test('every place is the wording, in order, and none within another', () => {
    for (const [publishedOn, [language, sentence]] of cases) {
      const source = sourceText(language, `Vorweg. | ${sentence}`, publishedOn);
      let last = source.blocks[1]!.start;
      for (const { start, end, date } of findDates(source)) {
        expect(source.text.slice(start, end)).toBe(date.verbatim);
        expect(start).toBeGreaterThanOrEqual(last);
        last = end;
      }
    }
  });

  test('without the day of publication nothing is found that counts from it', () => {
    for (const [, ...given] of [...firstPublishedCases, ...heldOutPublishedCases]) {
      expect(read(given, null)).toEqual([]);
    }
  });
});

describe('a year that the words leave out', () => {
  const first = (text: string, publishedOn: string | null = null) => {
    const source = sourceText('de', text, publishedOn);
    return findDates(source).map(({ date, inferredFrom }) => [
      date.edtf,
      inferredFrom && source.text.slice(inferredFrom.start, inferredFrom.end),
      inferredFrom?.start,
    ]);
  };

  test('is that of the sentence, wherever it stands there', () => {
    expect(first('Erst 2017. Am 4. Mai kam sie, zur Feier von 2019.')[1]!.slice(0, 2)).toEqual([
      '2019-05-04',
      '2019',
    ]);
  });

  test('is the last that its paragraph named, and no other paragraph', () => {
    const text = 'Es war 2015. | Es war 2017 still. Im Mai kam sie.';
    expect(first(text)[2]).toEqual(['2017-05', '2017', text.indexOf('2017') - 2]);
    expect(first('Es war 2015. | Im Mai kam sie.')).toHaveLength(1);
  });

  test('is that of the publication where the date is fresh, or the weekday says so', () => {
    expect(first('Es war 2015 still. Am 4. März kam sie.', '2026-03-10')[1]![0]).toBe('2026-03-04');
    expect(first('Es war 2015 still. Am 4. November kam sie.', '2026-03-10')[1]![0]).toBe('2015-11-04');
    expect(
      first('2016 zog er fort und kam am Mittwoch, dem 4. März, wieder.', '2026-03-10').map(([edtf]) => edtf),
    ).toEqual(['2016', '2026-03-04']);
  });
});

test('whatever is given, what is found is a date at its place', () => {
  const words =
    'seit bis vom zwischen und 2019 2024 11 3. 5 März May Q3 – / . ? , Ende Winter desselben Jahres letzten Freitag heute soll vor zehn Jahren 1990er 年 月 十一 日 去年 至 底 季度'.split(
      ' ',
    );
  const texts = fc.array(fc.oneof(fc.constantFrom(...words), fc.string({ maxLength: 4 })), { maxLength: 14 });
  fc.assert(
    fc.property(
      texts,
      fc.constantFrom('de', 'en', 'zh', 'und'),
      fc.constantFrom(null, '2026', '2026-03', '2026-03-10', '2019/..'),
      fc.constantFrom(' ', ''),
      (parts, language, publishedOn, gap) => {
        const source = sourceText(language, parts.join(gap), publishedOn);
        let last = 0;
        for (const { start, end, date, inferredFrom } of findDates(source)) {
          expect(parseEdtf(date.edtf)).toEqual({ ...date, verbatim: null });
          expect(date.verbatim).toBe(source.text.slice(start, end));
          expect(start).toBeGreaterThanOrEqual(last);
          if (inferredFrom) expect(source.text.slice(inferredFrom.start, inferredFrom.end)).not.toBe('');
          last = end;
        }
      },
    ),
    { numRuns: 2_000 },
  );
});

const seed = seedDocument();
test.skipIf(seed === null)('in the source document all is found, and nothing else (needs ../shared)', () => {
  const { gold, source } = seed!;
  const found = findDates(source);
  const right = gold.dateExpressions.filter(({ start, end, value }) =>
    found.some(
      (each) => each.start < end && start < each.end && each.date.edtf === value.replace('H1', '40'),
    ),
  );
  expect(gold.dateExpressions).toHaveLength(24);
  expect(right.length).toBeGreaterThanOrEqual(22);
  expect(found).toHaveLength(24);
});
