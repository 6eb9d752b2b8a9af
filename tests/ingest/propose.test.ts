/** From findings to proposals, without a database. */
import { describe, expect, test } from 'vitest';
import { fingerprintOf } from '../../src/ingest/proposals/fingerprint.ts';
import { proposalsOf } from '../../src/ingest/proposals/propose.ts';
import type { RoleContent } from '../../src/ingest/proposals/proposal-content.ts';
import { likeness, sentenceKeys } from '../../src/ingest/sentence-keys.ts';
import { day, Finder, textOf } from '../support/found.ts';
import { first, second, sentences, storyOf } from './proposal-story.ts';
import { workOf } from '../support/time.ts';

const rows = (finder: Finder) => proposalsOf(finder.source, finder.found);
const prints = (finder: Finder) => new Set(rows(finder).map(({ fingerprint }) => fingerprint));

const founder = () => ({
  kind: 'ROLE' as const,
  person: 'Mira Sand',
  company: 'Polarwerk',
  title: 'Founder',
  roleKind: 'FOUNDER' as const,
  startedOn: null,
  endedOn: null,
  isCurrent: null,
});

describe('a proposal', () => {
  test('is the same in a newer version of the text, wherever it stands there', () => {
    const [before, after] = [prints(storyOf(first)), prints(storyOf(second))];
    const gone = rows(storyOf(first)).filter(({ fingerprint }) => !after.has(fingerprint));
    const added = rows(storyOf(second)).filter(({ fingerprint }) => !before.has(fingerprint));
    expect(gone.map(({ kind }) => kind)).toEqual(['FUNDING_ROUND', 'MILESTONE']);
    expect(added.map(({ kind }) => kind)).toEqual(['FUNDING_ROUND']);
  });

  test('has passages that read as the text does there, and stands in reading order', () => {
    const finder = storyOf(second);
    const all = rows(finder);
    for (const { passages } of all) {
      for (const { start, end, exact } of passages) expect(finder.source.text.slice(start, end)).toBe(exact);
    }
    expect(all.map(({ start }) => start)).toEqual(all.map(({ start }) => start).toSorted((a, b) => a - b));
  });

  test('said twice is one with both passages', () => {
    const twice = textOf('T', sentences.founded, 'Between.', sentences.founded);
    const finder = new Finder(twice).party('PERSON', 'Mira Sand').party('COMPANY', 'Polarwerk');
    finder.fact(sentences.founded, founder);
    const last = twice.text.lastIndexOf(sentences.founded);
    const [one] = finder.found.proposals;
    const evidence = [{ start: last, end: last + sentences.founded.length }];
    const found = { ...finder.found, proposals: [one!, { ...one!, evidence }] };
    const facts = proposalsOf(twice, found).filter(({ kind }) => kind === 'ROLE');
    expect(facts).toHaveLength(1);
    expect(facts[0]!.passages.map(({ start }) => start)).toEqual([0, last]);
  });

  test('said thousands of times takes time in proportion', () => {
    const time = (times: number): number => {
      const text = textOf('T', ...Array<string>(times).fill(sentences.founded));
      const finder = new Finder(text).party('PERSON', 'Mira Sand').party('COMPANY', 'Polarwerk');
      finder.fact(sentences.founded, founder);
      const [one] = finder.found.proposals;
      const proposals = text.blocks.map(({ start, end }) => ({ ...one!, evidence: [{ start, end }] }));
      const { result, took } = workOf(() => proposalsOf(text, { ...finder.found, proposals }));
      expect(result.find(({ kind }) => kind === 'ROLE')!.passages).toHaveLength(times);
      return took;
    };
    time(300);
    const short = time(300);
    // Ten times as many: a square would be a hundred times the time.
    expect(time(3_000)).toBeLessThan(Math.max(short, 20) * 40);
  });

  test('of a round with two sums is one for each, the second with its own sentence and the sum alone', () => {
    const finder = storyOf(first);
    const evidence = [{ start: 0, end: finder.source.text.indexOf('.') + 1 }];
    const proposals = finder.found.proposals.map((fact) =>
      fact.kind === 'FUNDING_ROUND'
        ? { ...fact, otherAmounts: [{ amount: { ...fact.amount!, min: '7', max: '7' }, evidence }] }
        : fact,
    );
    const rounds = proposalsOf(finder.source, { ...finder.found, proposals }).filter(
      ({ kind }) => kind === 'FUNDING_ROUND',
    );
    expect(rounds).toMatchObject([
      { start: 0, content: { series: 'B', amount: { min: '7' }, investors: [], announcedOn: null } },
      { content: { series: 'B', investors: [{ isLead: true }], announcedOn: { edtf: '2021-05' } } },
    ]);
  });

  test('names nobody new where the archive has the one without doubt', () => {
    const known = (score: number, ...ids: string[]) =>
      ids.map((id) => ({ id: `per_${id.repeat(32)}`, score, reasons: ['the same name'] }));
    const persons = (given: ReturnType<typeof known>) =>
      rows(storyOf(first, { 'Mira Sand': given })).filter(({ kind }) => kind === 'PERSON');
    expect(persons(known(0.95, 'a'))).toEqual([]);
    expect(persons(known(0.8, 'a'))).toHaveLength(1);
    expect(persons(known(0.95, 'a', 'b'))[0]!.parties[0]).toMatchObject({ certain: null });
  });

  test('that the archive could not keep is none: an unknown field, a value of another kind, half a character', () => {
    const claim = (field: string, value: { text: string } | { date: ReturnType<typeof day> }) =>
      rows(
        new Finder(textOf('T', sentences.seat)).party('COMPANY', 'company').fact(sentences.seat, () => ({
          kind: 'CLAIM',
          subject: 'company',
          field,
          value,
          verbatim: 'x',
        })),
      ).filter(({ kind }) => kind === 'CLAIM');
    expect(claim('headquarters', { text: 'Kiel' })).toHaveLength(1);
    expect(claim('shoeSize', { text: 'Kiel' })).toEqual([]);
    expect(claim('headquarters', { date: day('2020') })).toEqual([]);
    const half = new Finder(textOf('T', 'x 𠮷 y')).party('COMPANY', 'x');
    half.fact('x \ud842', () => ({
      kind: 'CLAIM',
      subject: 'x',
      field: 'headquarters',
      value: { text: 'Kiel' },
      verbatim: 'x',
    }));
    expect(half.found.proposals).toHaveLength(1);
    expect(rows(half).filter(({ kind }) => kind === 'CLAIM')).toEqual([]);
  });
});

describe('a fingerprint', () => {
  const role: RoleContent = {
    person: 'p:a',
    company: 'c:b',
    title: 'Chair',
    roleKind: 'CHAIR',
    startedOn: day('2019'),
    endedOn: null,
    isCurrent: true,
  };
  const print = (change: Partial<RoleContent> = {}, sentence = 'She said: "Yes."') =>
    fingerprintOf('ROLE', { ...role, ...change }, [sentence]);

  test.each([
    ['typesetting of the sentence', print({}, 'She  said: “Yes.”')],
    ['case of the title', print({ title: 'CHAIR' })],
    ['wording of the date', print({ startedOn: { ...day('2019'), verbatim: 'since 2019' } })],
  ])('does not change with the %s', (_what, other) => {
    expect(other).toBe(print());
  });

  test.each([
    ['person', print({ person: 'p:c' })],
    ['date', print({ startedOn: day('2020') })],
    ['end', print({ endedOn: day('2020') })],
    ['sentence', print({}, 'She said: "No."')],
  ])('changes with the %s', (_what, other) => {
    expect(other).not.toBe(print());
  });
});

describe('sentence keys', () => {
  const shared = (one: string, other: string) => {
    const [a, b] = [sentenceKeys(one), sentenceKeys(other)];
    return likeness(a.filter((key) => b.includes(key)).length, a.length, b.length);
  };
  const long = (from: number, to: number) =>
    Array.from({ length: to - from }, (_, index) => `This is sentence number ${from + index} of it.`).join(
      ' ',
    );

  test('know a text again by most of its sentences', () => {
    expect(shared(long(0, 10), long(0, 10))).toBe(1);
    expect(shared(long(0, 10), `Something new stands above it. ${long(0, 9)}`)).toBeCloseTo(0.9);
    expect(shared(long(0, 10), long(10, 20))).toBe(0);
    expect(shared('', '')).toBe(0);
  });

  test('of a long text are few, and still tell', () => {
    expect(sentenceKeys(long(0, 5_000))).toHaveLength(256);
    expect(shared(long(0, 5_000), long(250, 5_250))).toBeGreaterThan(0.85);
    expect(shared(long(0, 5_000), long(5_000, 10_000))).toBe(0);
  });

  test('take time in proportion to the text', () => {
    for (const text of ['.'.repeat(1_000_000), 'a'.repeat(1_000_000), ' '.repeat(1_000_000)]) {
      expect(workOf(() => sentenceKeys(text)).took).toBeLessThan(3_000);
    }
  });
});
