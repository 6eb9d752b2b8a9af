import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Box } from '../../admin/src/charts/place-box.ts';
import { placePanel, type PlacedPanel } from '../../admin/src/charts/rounds-layout.ts';
import type { RoundsPanel } from '../../admin/src/charts/rounds-data.ts';
import { placeRows, type Span } from '../../admin/src/charts/span-layout.ts';
import { dayOf, timeScale } from '../../admin/src/charts/time-scale.ts';

const today = dayOf('2026-11-24');
const textWidth = (text: string): number => text.length * 6.5;
const date = fc
  .integer({ min: 0, max: 4_500 })
  .map((days) => new Date(Date.UTC(2014, 6, 1) + days * 86_400_000).toISOString().slice(0, 10));
const range = fc.option(
  fc.tuple(date, date).map((dates) => dates.toSorted()),
  { nil: null },
);

describe('time along a line', () => {
  it('names days in order, within the line and readably apart', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 30, max: 9_000 }),
        fc.integer({ min: 120, max: 1_600 }),
        (days, width) => {
          const { ticks, x } = timeScale({
            from: today - days,
            to: today,
            left: 40,
            right: 40 + width,
            locale: 'en',
          });
          for (const [index, tick] of ticks.entries()) {
            expect(tick.x).toBeGreaterThanOrEqual(40);
            expect(tick.x).toBeLessThanOrEqual(x(today));
            if (index > 0) expect(tick.x - ticks[index - 1]!.x).toBeGreaterThan(50);
          }
        },
      ),
    );
  });
});

describe('spans over time', () => {
  const span = fc
    .record({
      label: fc.string({ minLength: 1, maxLength: 30 }),
      start: range,
      end: range,
      isCurrent: fc.boolean(),
      isLoose: fc.boolean(),
    })
    .map(({ label, start, end, isCurrent, isLoose }): Span => ({
      label,
      words: label,
      earliestStart: start?.[0] ?? null,
      latestStart: start?.[1] ?? null,
      earliestEnd: isCurrent ? null : (end?.[0] ?? null),
      latestEnd: isCurrent ? null : (end?.[1] ?? null),
      isCurrent,
      isLoose,
    }));
  const scale = timeScale({ from: dayOf('2014-01-01'), to: today, left: 100, right: 600, locale: 'en' });
  const place = (spans: Span[]) =>
    placeRows([{ label: 'A', spans }], {
      scale,
      left: 100,
      right: 600,
      today,
      textWidth,
      top: 0,
      nameHeight: 0,
    }).placed[0]!.spans;

  it('fades from no earlier than the line begins to no later than today, each edge after the last', () => {
    fc.assert(
      fc.property(fc.array(span, { maxLength: 8 }), (spans) => {
        for (const { edges } of place(spans)) {
          expect(edges[0]).toBeGreaterThanOrEqual(100);
          expect(edges.toSorted((a, b) => a - b)).toEqual(edges);
          expect(edges[3] - edges[0]).toBeGreaterThan(0);
        }
      }),
    );
  });

  it('lets no bar and no words of one lane touch another', () => {
    fc.assert(
      fc.property(fc.array(span, { maxLength: 8 }), (spans) => {
        const placed = place(spans).map(({ lane, edges, text }) => {
          const size = textWidth(text.words);
          const start = text.anchor === 'start' ? text.x : text.x - size;
          return { lane, from: Math.min(edges[0], start), to: Math.max(edges[3], start + size) };
        });
        for (const [index, one] of placed.entries()) {
          for (const other of placed.slice(index + 1)) {
            if (one.lane !== other.lane) continue;
            expect(one.to <= other.from + 1 || other.to <= one.from + 1).toBe(true);
          }
        }
      }),
    );
  });

  it('is surely there between what bounds its start and its end', () => {
    const [placed] = place([
      {
        label: 'chair',
        words: 'chair',
        earliestStart: '2016-01-01',
        latestStart: '2016-12-31',
        earliestEnd: '2020-01-01',
        latestEnd: '2020-12-31',
        isCurrent: false,
      },
    ]);
    expect(placed!.edges).toEqual(
      ['2016-01-01', '2016-12-31', '2020-01-01', '2021-01-01'].map((day) => scale.x(dayOf(day))),
    );
  });
});

describe('rounds over time', () => {
  const amount = fc.integer({ min: 1, max: 5_000 }).map((millions) => millions * 1e6);
  const bounds = fc.oneof(
    fc.constant({ min: null, max: null }),
    amount.map((value) => ({ min: value, max: value })),
    amount.map((value) => ({ min: value, max: null })),
    amount.map((value) => ({ min: null, max: value })),
    fc.tuple(amount, amount).map((both) => ({ min: Math.min(...both), max: Math.max(...both) })),
  );
  const when = range.map((dates) => ({ earliest: dates?.[0] ?? null, latest: dates?.[1] ?? null }));
  const round = fc
    .record({ label: fc.string({ minLength: 3, maxLength: 24 }), bounds, when, hasValue: fc.boolean() })
    .map(({ label, bounds: money, when: days, hasValue }) => ({
      label,
      words: label,
      ...money,
      ...days,
      ...(hasValue ? { valuation: { min: 4e9, max: 4e9, label: 'valuation 4bn' } } : {}),
    }));
  const panel = fc.record({
    name: fc.constant('A'),
    currency: fc.constant('EUR'),
    rounds: fc.array(round, { maxLength: 7 }),
    milestones: fc.array(
      fc
        .tuple(fc.string({ minLength: 3, maxLength: 16 }), when)
        .map(([label, days]) => ({ label, words: label, ...days })),
      { maxLength: 4 },
    ),
  });
  const scale = timeScale({ from: dayOf('2014-01-01'), to: today + 60, left: 100, right: 700, locale: 'en' });
  const place = (given: RoundsPanel): PlacedPanel =>
    placePanel(given, {
      scale,
      left: 100,
      right: 700,
      today,
      textWidth,
      formatAmount: String,
      hasTicksInside: true,
    });

  it('lets no words touch each other or leave the panel', () => {
    fc.assert(
      fc.property(panel, (given) => {
        const { rounds, ticks, height } = place(given);
        const words = [
          ...rounds.flatMap(({ text, valuation }) => [text, valuation?.text]),
          ...ticks.map(({ text }) => text),
        ].filter((box): box is Box => Boolean(box));
        for (const [index, one] of words.entries()) {
          expect(one.x).toBeGreaterThanOrEqual(100);
          expect(one.x + one.width).toBeLessThanOrEqual(700);
          expect(one.y + one.height).toBeLessThanOrEqual(height);
          for (const other of words.slice(index + 1)) {
            const touches =
              one.x < other.x + other.width &&
              other.x < one.x + one.width &&
              one.y < other.y + other.height &&
              other.y < one.y + one.height;
            expect(touches).toBe(false);
          }
        }
      }),
    );
  });

  it('draws every round within the panel, the more money the higher', () => {
    fc.assert(
      fc.property(panel, (given) => {
        const { rounds, height } = place(given);
        expect(rounds).toHaveLength(given.rounds.length);
        const tops = rounds
          .filter(({ solidTop, round: { min, max } }) => solidTop !== null && min === max)
          .toSorted((a, b) => a.round.min! - b.round.min!)
          .map(({ solidTop }) => solidTop!);
        expect(tops.toSorted((a, b) => b - a)).toEqual(tops);
        for (const { x, width, solidTop } of rounds) {
          expect(x).toBeGreaterThanOrEqual(100);
          expect(x + width).toBeLessThanOrEqual(700.001);
          if (solidTop !== null) expect(solidTop).toBeLessThanOrEqual(height);
        }
      }),
    );
  });

  it('fades where no bound is known and has an edge where one is', () => {
    const { rounds, height } = place({
      name: 'A',
      currency: 'CNY',
      rounds: [
        { label: 'least', words: 'least', earliest: '2016-01-01', latest: '2016-12-31', min: 5e9, max: null },
        { label: 'most', words: 'most', earliest: '2020-01-01', latest: '2020-12-31', min: null, max: 5e9 },
        {
          label: 'unknown',
          words: 'unknown',
          earliest: '2024-01-01',
          latest: '2024-12-31',
          min: null,
          max: null,
        },
      ],
    });
    const [least, most, unknown] = rounds;
    expect(least).toMatchObject({ fade: { to: 0 }, edges: [least!.solidTop] });
    expect(most).toMatchObject({ solidTop: null, fade: { to: height } });
    expect(unknown).toMatchObject({ solidTop: null, fade: null, edges: [] });
    expect(least!.width).toBeCloseTo(scale.x(dayOf('2017-01-01')) - scale.x(dayOf('2016-01-01')));
  });
});
