import { useId } from 'react';
import { Link } from 'react-router-dom';
import { ChartTable } from './chart-table.tsx';
import { Readout } from './readout.tsx';
import styles from './span-chart.module.css';
import { placeRows, type SpanRow } from './span-layout.ts';
import { BAR, SpanMark } from './span-mark.tsx';
import { textWidth } from './text-width.ts';
import { dayOf, timeScale } from './time-scale.ts';
import { useMarks } from './use-marks.ts';
import { useWidth } from './use-width.ts';

interface SpanChartProps {
  /** What it shows: "People, over time". */
  label: string;
  /** Names the columns of its table: `['Person', 'Role']`. */
  columns: [row: string, span: string];
  rows: readonly SpanRow[];
  /** ISO date. */
  today: string;
  todayLabel: string;
  /** BCP 47. */
  locale: string;
}

const AXIS = 26;
/** Below this width the names stand above their spans. */
const NARROW = 520;

/** Who was what, when: rows of spans whose uncertain starts and ends fade. */
export function SpanChart({ label, columns, rows, today, todayLabel, locale }: SpanChartProps) {
  const [frame, width] = useWidth<HTMLDivElement>();
  const hatch = useId();
  const all = rows.flatMap(({ spans }) => spans);
  const marks = useMarks(all.length);

  const now = dayOf(today);
  const days = all
    .flatMap((span) => [span.earliestStart, span.latestStart, span.earliestEnd, span.latestEnd])
    .filter((date) => date !== null)
    .map(dayOf)
    .filter((day) => day < now);
  const earliest = days.length > 0 ? Math.min(...days) : now - 3 * 365;
  const isOpen = all.some(({ earliestStart }) => earliestStart === null);
  // What has no known start begins before the first known day.
  const from = earliest - (now - earliest) * (isOpen ? 0.08 : 0.02);

  const isNarrow = width < NARROW;
  const names = Math.max(0, ...rows.map((row) => textWidth(row.label, 500)));
  const left = isNarrow ? 1 : Math.min(names + 24, width * 0.32);
  const right = width - 14;
  const scale = timeScale({ from, to: now, left, right, locale });
  const { placed, height: rowsHeight } = placeRows(rows, {
    scale,
    left,
    right,
    today: now,
    textWidth,
    top: 6,
    nameHeight: isNarrow ? 18 : 0,
  });
  const height = rowsHeight + AXIS;
  const todayX = scale.x(now);
  const ticks = scale.ticks.filter((tick) => todayX - tick.x > (textWidth(todayLabel) + 40) / 2 + 8);
  const flat = placed.flatMap(({ spans }) => spans);
  const shown = marks.shown === null ? undefined : flat[marks.shown];

  return (
    <figure className={styles.chart} aria-label={label}>
      <div ref={frame} className={styles.frame} style={{ height }}>
        {width > 0 && (
          <svg width={width} height={height} role="group" aria-label={label} {...marks.group}>
            <pattern
              id={hatch}
              width={7}
              height={7}
              patternUnits="userSpaceOnUse"
              patternTransform="rotate(45)"
            >
              <rect width={3} height={7} className={styles.hatch} />
            </pattern>
            <g aria-hidden="true">
              {ticks.map((tick) => (
                <g key={tick.x}>
                  <line className={styles.grid} x1={tick.x} x2={tick.x} y1={0} y2={height - AXIS} />
                  <text className={styles.tick} x={tick.x} y={height - 8} textAnchor="middle">
                    {tick.label}
                  </text>
                </g>
              ))}
              <line className={styles.today} x1={todayX} x2={todayX} y1={0} y2={height - AXIS} />
              <text className={styles.now} x={todayX + 8} y={height - 8} textAnchor="end">
                {todayLabel}
              </text>
            </g>
            {placed.map(({ row, spans, y }) => (
              <g key={row.label}>
                <RowName label={row.label} href={row.href} y={y + 13} room={isNarrow ? width : left - 12} />
                {spans.map((span) => (
                  <SpanMark
                    key={`${span.span.words} ${span.edges[0]}`}
                    placed={span}
                    hatch={hatch}
                    name={`${row.label}: ${span.span.words}`}
                    mark={marks.mark(flat.indexOf(span))}
                  />
                ))}
              </g>
            ))}
          </svg>
        )}
        {shown && (
          <Readout
            x={(shown.edges[0] + shown.edges[3]) / 2}
            y={shown.y + (shown.y < BAR ? BAR * 3 : 0)}
            width={width}
          >
            {shown.span.words}
          </Readout>
        )}
      </div>
      <ChartTable
        caption={label}
        columns={columns}
        rows={rows.flatMap((row) => row.spans.map(({ words }) => [row.label, words]))}
      />
    </figure>
  );
}

function RowName({ label, href, y, room }: { label: string; href?: string; y: number; room: number }) {
  let words = label;
  while (words.length > 2 && textWidth(words, 500) > room) words = `${words.slice(0, -2).trimEnd()}…`;
  const text = (
    <text className={styles.name} x={0} y={y}>
      {words}
      {words !== label && <title>{label}</title>}
    </text>
  );
  return href ? (
    <Link to={href} aria-label={label} className={styles.link}>
      {text}
    </Link>
  ) : (
    text
  );
}
