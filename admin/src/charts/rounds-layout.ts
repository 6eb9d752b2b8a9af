import { placeBox, type Box } from './place-box.ts';
import type { Milestone, Round, RoundsPanel } from './rounds-data.ts';
import { dayOf, type TimeScale } from './time-scale.ts';

export interface PlacedRound {
  round: Round;
  x: number;
  width: number;
  /** Surely that much: from here to the foot. Null where not even that is known. */
  solidTop: number | null;
  /** Perhaps that much: between these two, fading towards `to` unless both ends are known. */
  fade: { from: number; to: number; isFlat: boolean } | null;
  /** Edges that are known. */
  edges: number[];
  /** Its date is open to one side: it is drawn faintly behind the others. */
  isUndated: boolean;
  /** Where the words stand, null where no room was left; the readout has them. */
  text: Box | null;
  valuation: { x: number; top: number; bottom: number; text: Box | null } | null;
}

export interface PlacedMilestone {
  milestone: Milestone;
  x: number;
  top: number;
  /** Its words stand before the pole. */
  isBefore: boolean;
  hasText: boolean;
}

export interface PlacedPanel {
  height: number;
  /** `text` is where the amount stands on narrow screens, inside the panel. */
  ticks: { value: number; y: number; text: Box | null }[];
  rounds: PlacedRound[];
  milestones: PlacedMilestone[];
}

export interface PanelOptions {
  scale: TimeScale;
  left: number;
  right: number;
  today: number;
  textWidth: (text: string, weight?: 400 | 500) => number;
  formatAmount: (value: number) => string;
  hasTicksInside: boolean;
}

const LINE = 16;
const GAP = 8;
const UNKNOWN = 24;

/** Lays a panel out, as low as its words allow without touching each other. */
export function placePanel(panel: RoundsPanel, options: PanelOptions): PlacedPanel {
  let placed = place(panel, 96, options);
  for (let height = 124; height <= 208 && !isComplete(placed); height += 28) {
    placed = place(panel, height, options);
  }
  return placed;
}

function isComplete({ rounds, milestones }: PlacedPanel): boolean {
  return (
    milestones.every(({ hasText }) => hasText) &&
    rounds.every(({ text, valuation }) => text && (!valuation || valuation.text))
  );
}

function place(panel: RoundsPanel, height: number, options: PanelOptions): PlacedPanel {
  const { left, right, scale, today, textWidth } = options;
  const bounds = { x: left, y: 2, width: right - left, height: height - 2 };
  const amounts = panel.rounds.flatMap(({ min, max, valuation }) => [
    max ?? min ?? 0,
    valuation?.max ?? valuation?.min ?? 0,
  ]);
  const most = Math.max(...amounts, 0) || 1;
  const isOpen = panel.rounds.some(({ min, max }) => max === null && min !== null && min > most * 0.6);
  const yOf = (value: number): number => height - (value / (most * (isOpen ? 1.7 : 1.35))) * height;

  const rounds = panel.rounds.map((round): PlacedRound => {
    const from = round.earliest === null ? left : scale.x(dayOf(round.earliest));
    const to = round.latest === null ? scale.x(today) : scale.x(dayOf(round.latest) + 1);
    const width = Math.max(to - from, 6);
    const x = Math.min(Math.max((from + to - width) / 2, left), right - width);
    const value = round.valuation && (round.valuation.min ?? round.valuation.max);
    return {
      round,
      x,
      width,
      ...shapeOf(round, yOf, height),
      isUndated: round.earliest === null || round.latest === null,
      text: null,
      valuation:
        round.valuation && value !== null && value !== undefined
          ? {
              x: x + width / 2,
              top: yOf(round.valuation.max ?? value),
              bottom: yOf(value),
              text: null,
            }
          : null,
    };
  });

  const blocks = rounds.filter(({ isUndated }) => !isUndated).flatMap((round) => obstacles(round, height));
  const words: Box[] = [];
  const claim = (candidates: Iterable<Box>): Box | null => {
    const box = placeBox(candidates, [...blocks, ...words], bounds);
    if (box) words.push(box);
    return box ?? null;
  };

  const step = 10 ** Math.floor(Math.log10(most));
  const tick = [5, 2, 1].find((times) => times * step <= most)! * step;
  const ticks = [tick, 2 * tick]
    .filter((value) => value <= most)
    .map((value) => {
      const y = yOf(value);
      const size = { y: y - LINE, width: textWidth(options.formatAmount(value)), height: LINE };
      const ends = [right - size.width - 6, left + 6].map((x) => ({ x, ...size }));
      return { value, y, text: options.hasTicksInside ? claim(ends) : null };
    });
  const milestones = (panel.milestones ?? []).map((milestone): PlacedMilestone => {
    const x = Math.min(Math.max(whenOf(milestone, options), left + 1), right - 1);
    const pole = (box: Box): Box => ({ x: x - 2, y: box.y, width: 4, height: height - box.y });
    // A pole may stand before a block, not before words.
    const candidates = [...flags(x, textWidth(milestone.label) + 18, height)].filter(
      (box) => placeBox([pole(box)], words, bounds) !== undefined,
    );
    const box = claim(candidates);
    if (!box) return { milestone, x, top: height - 22, isBefore: false, hasText: false };
    words.push(pole(box));
    return { milestone, x, top: box.y, isBefore: box.x < x - 2, hasText: true };
  });
  for (const round of rounds) {
    const { doubt, label } = round.round;
    const size = Math.max(textWidth(label, 500), doubt ? textWidth(doubt) : 0);
    round.text = claim(
      around(round.x, round.x + round.width, topOf(round, height), size, doubt ? 2 * LINE : LINE, height),
    );
  }
  for (const { round, valuation } of rounds) {
    if (!valuation) continue;
    const size = textWidth(round.valuation!.label);
    valuation.text = claim(around(valuation.x - 7, valuation.x + 7, valuation.bottom, size, LINE, height));
  }
  return { height, ticks, rounds, milestones };
}

/** The middle of the days on which it may have been, as the names of the years stand in their middle. */
function whenOf({ earliest, latest }: Milestone, { scale, left }: PanelOptions): number {
  const days = [earliest ?? latest, latest ?? earliest].filter((date) => date !== null).map(dayOf);
  return days.length === 0 ? left : scale.x((days[0]! + days[1]! + 1) / 2);
}

/** Positions after, before and above what they belong to, then ever further away. */
function* around(
  from: number,
  to: number,
  y: number,
  width: number,
  height: number,
  room: number,
): Generator<Box> {
  for (let away = 0; away < room; away += 6) {
    const tops = [y - height / 2 - away, y - height / 2 + away].map((top) =>
      Math.min(top, room - height - 2),
    );
    for (const top of away === 0 ? tops.slice(1) : tops) {
      yield { x: to + GAP, y: top, width, height };
      yield { x: from - GAP - width, y: top, width, height };
    }
    yield { x: from, y: y - height - 4 - away, width, height };
  }
}

/** Poles that grow until their flag has room; words after the pole, or before it. */
function* flags(x: number, width: number, height: number): Generator<Box> {
  for (let pole = 24; pole <= height - 4; pole += LINE) {
    yield { x: x - 1, y: height - pole, width, height: LINE };
    yield { x: x - width + 1, y: height - pole, width, height: LINE };
  }
}

/** Where the words of a round belong: at its first known edge, or at the top of what is drawn. */
export function topOf({ edges, fade, solidTop }: PlacedRound, height: number): number {
  return edges[0] ?? (fade ? Math.min(fade.from, fade.to) : null) ?? solidTop ?? height - UNKNOWN;
}

function obstacles(round: PlacedRound, height: number): Box[] {
  const top = Math.min(round.fade?.to ?? height, topOf(round, height));
  const block = { x: round.x - 2, y: top, width: round.width + 4, height: height - top };
  if (!round.valuation) return [block];
  const { x, top: first } = round.valuation;
  return [
    block,
    { x: x - 8, y: first - 8, width: 16, height: 16 },
    { x: x - 2, y: first, width: 4, height: Math.max(top - first, 0) },
  ];
}

type Shape = Pick<PlacedRound, 'solidTop' | 'fade' | 'edges'>;

function shapeOf({ min, max, isApproximate }: Round, yOf: (value: number) => number, height: number): Shape {
  // However small an amount is, it is seen.
  const y = (value: number): number => Math.min(yOf(value), height - 4);
  if (min === null && max === null) return { solidTop: null, fade: null, edges: [] };
  if (min === null) {
    return { solidTop: null, fade: { from: y(max!), to: height, isFlat: false }, edges: [y(max!)] };
  }
  if (isApproximate) {
    const [low, high] = min === max || max === null ? [min * 0.9, min * 1.12] : [min, max];
    return { solidTop: y(low), fade: { from: y(low), to: y(high) - 6, isFlat: false }, edges: [] };
  }
  if (max === null) {
    return { solidTop: y(min), fade: { from: y(min), to: 0, isFlat: false }, edges: [y(min)] };
  }
  if (min === max) return { solidTop: y(min), fade: null, edges: [] };
  return { solidTop: y(min), fade: { from: y(min), to: y(max), isFlat: true }, edges: [y(max), y(min)] };
}
