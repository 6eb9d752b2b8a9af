import { dayOf, type TimeScale } from './time-scale.ts';

/** Something that lasted, with as much as is known of its start and end: ISO dates, null for not known. */
export interface Span {
  label: string;
  /** All of it in words, for the readout and who hears it: "chairman, since 2026". */
  words: string;
  earliestStart: string | null;
  latestStart: string | null;
  earliestEnd: string | null;
  latestEnd: string | null;
  isCurrent: boolean;
  /** Not quite a role: "helps shape strategy". Drawn hatched. */
  isLoose?: boolean;
  href?: string;
}

export interface PlacedSpan {
  span: Span;
  lane: number;
  /** Pixels: it fades in between the first two and out between the last two. */
  edges: [number, number, number, number];
  look: 'strong' | 'soft' | 'loose';
  text: { x: number; anchor: 'start' | 'end'; words: string; ground: 'strong' | 'soft' | 'plate' | 'none' };
}

interface SpanLayoutOptions {
  scale: TimeScale;
  /** Pixels between which anything may stand. */
  left: number;
  right: number;
  today: number;
  textWidth: (text: string) => number;
}

const PAD = 6;
const LANE = 24;
const ROW_GAP = 8;

export interface SpanRow {
  label: string;
  href?: string;
  spans: readonly Span[];
}

export interface PlacedRow {
  row: SpanRow;
  /** Where the row begins. */
  y: number;
  /** Its spans in their order, each with the top of its bar. */
  spans: (PlacedSpan & { y: number })[];
}

/** Places the rows below each other, from `top` on; a row has `nameHeight` above its spans. */
export function placeRows(
  rows: readonly SpanRow[],
  { top, nameHeight, ...options }: SpanLayoutOptions & { top: number; nameHeight: number },
): { placed: PlacedRow[]; height: number } {
  const placed: PlacedRow[] = [];
  let y = top;
  for (const row of rows) {
    const spans = placeSpans(row.spans, options);
    const bars = y + nameHeight;
    placed.push({ row, y, spans: spans.map((span) => ({ ...span, y: bars + span.lane * LANE })) });
    y = bars + Math.max(1, ...spans.map(({ lane }) => lane + 1)) * LANE + ROW_GAP;
  }
  return { placed, height: y };
}

/** Places the spans of one row: those that would touch stand in lanes below each other, with their labels. */
function placeSpans(spans: readonly Span[], options: SpanLayoutOptions): PlacedSpan[] {
  const lanes: [number, number][][] = [];
  return spans.map((span) => {
    const edges = edgesOf(span, options);
    const look = span.isLoose
      ? 'loose'
      : span.isCurrent && (span.earliestStart ?? span.latestStart) !== null
        ? 'strong'
        : 'soft';
    const free = (lane: number, from: number, to: number): boolean =>
      // What ends on the day the next begins touches it, by less than a pixel.
      (lanes[lane] ?? []).every(([start, end]) => to <= start + 0.9 || from >= end - 0.9);
    const texts = textPlaces(span.label, edges, look, options);
    for (let lane = 0; ; lane += 1) {
      const text = free(lane, edges[0], edges[3])
        ? texts.find(({ from, to }) => free(lane, Math.min(from, edges[0]), Math.max(to, edges[3])))
        : undefined;
      if (!text) continue;
      (lanes[lane] ??= []).push([Math.min(text.from, edges[0]), Math.max(text.to, edges[3])]);
      return { span, lane, edges, look, text: text.text };
    }
  });
}

function edgesOf(span: Span, { scale, left, today }: SpanLayoutOptions): PlacedSpan['edges'] {
  const place = (date: string | null, days = 0): number | null =>
    date === null ? null : scale.x(Math.min(dayOf(date) + days, today));
  const now = scale.x(today);
  const first = place(span.earliestStart) ?? left;
  const last = Math.max(
    first + 3,
    span.isCurrent ? now : (place(span.latestEnd, 1) ?? now),
    place(span.earliestStart) ?? 0,
  );
  const within = (x: number): number => Math.min(Math.max(x, first), last);
  const fadesOutFrom = span.isCurrent ? last : place(span.earliestEnd);
  // Without a latest start it may have begun on any day up to its end.
  const begun = within(place(span.latestStart) ?? fadesOutFrom ?? last);
  return [first, begun, Math.max(begun, within(fadesOutFrom ?? begun)), last];
}

interface TextPlace {
  from: number;
  to: number;
  text: PlacedSpan['text'];
}

/** Where a label may stand, the best first; the last is always possible. */
function textPlaces(
  label: string,
  [first, begun, ending, last]: PlacedSpan['edges'],
  look: PlacedSpan['look'],
  { left, right, textWidth }: SpanLayoutOptions,
): TextPlace[] {
  const width = textWidth(label);
  const places: TextPlace[] = [];
  const add = (
    x: number,
    anchor: 'start' | 'end',
    ground: PlacedSpan['text']['ground'],
    words = label,
  ): void => {
    const size = words === label ? width : textWidth(words);
    const apart = ground === 'none' ? PAD : 0;
    const [from, to] = anchor === 'start' ? [x, x + size + apart] : [x - size - apart, x];
    places.push({ from, to, text: { x, anchor, words, ground } });
  };
  if (look === 'strong' && ending - begun >= width + 2 * PAD) add(ending - PAD, 'end', 'strong');
  if (look === 'soft' && last - first >= width + 2 * PAD) add(last - PAD, 'end', 'soft');
  if (look === 'loose' && last - first >= width + 2 * PAD) add(first + PAD, 'start', 'plate');
  if (last + PAD + width <= right) add(last + PAD, 'start', 'none');
  if (first - PAD - width >= left) add(first - PAD, 'end', 'none');
  if (last - first >= width + 2 * PAD) add(last - PAD, 'end', 'plate');
  // As much of it as fits; the readout and the table have all.
  const room = Math.max(last - first, right - first, last - left) - 2 * PAD;
  let letters = label.length;
  while (letters > 1 && textWidth(`${label.slice(0, letters)}…`) > room) letters -= 1;
  const short = letters < label.length ? `${label.slice(0, letters).trimEnd()}…` : label;
  if (right - first >= last - left) add(Math.min(first + PAD, right), 'start', 'plate', short);
  else add(last - PAD, 'end', 'plate', short);
  return places;
}
