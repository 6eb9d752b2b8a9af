/** A text may be one line of a megabyte, and hostile. */
import { describe, expect, test } from 'vitest';
import { findDates } from '../../../src/ingest/recognise/dates.ts';
import { findMoney } from '../../../src/ingest/recognise/money.ts';
import { recognise } from '../../../src/ingest/recognise/recognise.ts';
import { hostileLines } from './hostile-lines.ts';
import { workOf } from '../../support/time.ts';

const seeds = {
  prose:
    'Im Mai 2024 nahm sie rund 5,5 Millionen Euro ein, am 20. Oktober desselben Jahres 100 bis 150 Mio. Dollar. ',
  groups: '123 ',
  marks: '1.234.',
  years: '2019-',
  spaces: '\u00a0',
  openings: 'zwischen 5 und ',
  parts: 'Ende der ersten ',
  weekdays: 'letzten Freitag ',
  han: '11月',
  hanNumbers: '二十',
};

function seconds(seed: string, length: number, publishedOn: string | null): number {
  const text = seed.repeat(Math.ceil(length / seed.length)).slice(0, length);
  const language = /\p{Script=Han}/u.test(seed) ? 'zh' : 'de';
  const source = {
    title: '',
    text,
    language,
    publishedOn,
    blocks: [{ start: 0, end: length, blockKind: 'PARAGRAPH' as const, language }],
  };
  const { took } = workOf(() => {
    findMoney(source);
    findDates(source);
  });
  return took / 1000;
}

/** Of all recognisers, over one long block. */
function secondsOfAll(line: string, length: number): number {
  const text = line.repeat(Math.ceil(length / line.length)).slice(0, length);
  const language = /\p{Script=Han}/u.test(line)
    ? 'zh'
    : /[a-z] (?:of|and|than|said) /.test(line)
      ? 'en'
      : 'de';
  const blocks = [{ start: 0, end: length, blockKind: 'PARAGRAPH' as const, language }];
  const source = { title: '', text, language, publishedOn: '2026-03-10', blocks };
  return workOf(() => recognise(source, [])).took / 1000;
}

describe('time grows with the length alone', () => {
  test.each(Object.entries(hostileLines))('%s', { timeout: 120_000 }, (_name, line) => {
    secondsOfAll(line, 10_000);
    const [short, long] = [secondsOfAll(line, 15_000), secondsOfAll(line, 60_000)];
    expect(long).toBeLessThan(Math.max(9 * short, 3));
  });

  test.each(Object.entries(seeds))('%s', { timeout: 120_000 }, (_name, seed) => {
    seconds(seed, 10_000, '2026-03-10');
    // Four times the length: four times the time, and not sixteen; a busy machine may double it, and small ones say nothing.
    const [short, long] = [seconds(seed, 15_000, '2026-03-10'), seconds(seed, 60_000, '2026-03-10')];
    expect(long).toBeLessThan(Math.max(9 * short, 3));
  });

  test('a megabyte of prose', { timeout: 120_000 }, () => {
    expect(seconds(seeds.prose, 1_000_000, null)).toBeLessThan(40);
  });
});
