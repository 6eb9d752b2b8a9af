import { ChartTable } from './chart-table.tsx';
import { MilestoneMark } from './milestone-mark.tsx';
import { Readout } from './readout.tsx';
import { RoundLeader, RoundMark } from './round-mark.tsx';
import styles from './rounds-chart.module.css';
import type { RoundsPanel } from './rounds-data.ts';
import { placePanel, topOf, type PlacedRound } from './rounds-layout.ts';
import { textWidth } from './text-width.ts';
import { dayOf, timeScale } from './time-scale.ts';
import { useMarks } from './use-marks.ts';
import { useWidth } from './use-width.ts';

interface RoundsChartProps {
  /** What it shows: "Rounds of Step Star, in CNY". */
  label: string;
  /** Names the columns of its table: `['Company', 'Event']`. */
  columns: [company: string, event: string];
  /** One for each company and currency, all over the same time. */
  panels: readonly RoundsPanel[];
  /** ISO date. */
  today: string;
  /** BCP 47. */
  locale: string;
  /** Short, without the currency: `5bn`. */
  formatAmount: (value: number) => string;
}

const NARROW = 520;
const AXIS = 26;
const GAP = 20;

/** A company's rounds over time: no amount is rounded to one it does not have, no date to a day. */
export function RoundsChart({ label, columns, panels, today, locale, formatAmount }: RoundsChartProps) {
  const [frame, width] = useWidth<HTMLDivElement>();
  const now = dayOf(today);
  const dated = panels.flatMap(({ rounds, milestones = [] }) => [...rounds, ...milestones]);
  const days = dated
    .flatMap(({ earliest, latest }) => [earliest, latest])
    .filter((date) => date !== null)
    .map(dayOf);
  const first = Math.min(...days, now - 365);
  const last = Math.max(...days, now);

  const isNarrow = width < NARROW;
  const names = Math.max(0, ...panels.map(({ name }) => textWidth(name, 500)));
  const left = isNarrow ? 0 : Math.min(Math.max(names + 16, 96), width * 0.3) + 44;
  const right = width;
  // Half a year of air keeps the first flag and the last block from the edges.
  const air = Math.max((last - first) * 0.03, 45);
  const scale = timeScale({ from: first - air, to: last + air, left, right, locale });

  const placed: { panel: RoundsPanel; y: number; layout: ReturnType<typeof placePanel> }[] = [];
  let height = 2;
  for (const panel of panels) {
    const y = height + (isNarrow ? 22 : 0);
    const layout = placePanel(panel, {
      scale,
      left,
      right,
      today: now,
      textWidth,
      formatAmount,
      hasTicksInside: isNarrow,
    });
    placed.push({ panel, y, layout });
    height = y + layout.height + GAP;
  }
  height += AXIS - GAP;

  const flat = placed.flatMap(({ panel, y, layout }) => [
    ...layout.rounds.map((round) => ({
      item: round as object,
      words: round.round.words,
      panel,
      x: round.x + round.width / 2,
      y: y + topOf(round, layout.height),
    })),
    ...layout.milestones.map((milestone) => ({
      item: milestone as object,
      words: milestone.milestone.words,
      panel,
      x: milestone.x,
      y: y + milestone.top,
    })),
  ]);
  const marks = useMarks(flat.length);
  const markOf = (item: object) => marks.mark(flat.findIndex((entry) => entry.item === item));
  const shown = marks.shown === null ? undefined : flat[marks.shown];

  return (
    <figure className={styles.chart} aria-label={label}>
      <div ref={frame} className={styles.frame} style={{ height }}>
        {width > 0 && (
          <svg width={width} height={height} role="group" aria-label={label} {...marks.group}>
            {placed.map(({ panel, y, layout }) => (
              <g key={`${panel.name} ${panel.currency}`} transform={`translate(0 ${y})`}>
                <g aria-hidden="true">
                  <text className={styles.name} x={0} y={isNarrow ? -8 : 13}>
                    {panel.name}
                  </text>
                  <text
                    className={styles.currency}
                    x={isNarrow ? textWidth(panel.name, 500) + 8 : 0}
                    y={isNarrow ? -8 : 30}
                  >
                    {panel.currency}
                  </text>
                  <rect
                    className={styles.ground}
                    x={left}
                    width={right - left}
                    height={layout.height}
                    rx={3}
                  />
                  {layout.ticks.map((tick) => (
                    <g key={tick.value}>
                      <line className={styles.grid} x1={left} x2={right} y1={tick.y} y2={tick.y} />
                      {(!isNarrow || tick.text) && (
                        <text
                          className={styles.tick}
                          x={tick.text?.x ?? left - 8}
                          y={tick.text ? tick.y - 4 : tick.y + 4}
                          textAnchor={tick.text ? 'start' : 'end'}
                        >
                          {formatAmount(tick.value)}
                        </text>
                      )}
                    </g>
                  ))}
                  {layout.rounds.map((round) => (
                    <RoundLeader key={round.round.words} placed={round} height={layout.height} />
                  ))}
                </g>
                {behindFirst(layout.rounds).map((round) => (
                  <RoundMark
                    key={round.round.words}
                    placed={round}
                    height={layout.height}
                    name={`${panel.name}: ${round.round.words}`}
                    mark={markOf(round)}
                  />
                ))}
                {layout.milestones.map((milestone) => (
                  <MilestoneMark
                    key={milestone.milestone.words}
                    placed={milestone}
                    height={layout.height}
                    name={`${panel.name}: ${milestone.milestone.words}`}
                    mark={markOf(milestone)}
                  />
                ))}
              </g>
            ))}
            <g aria-hidden="true">
              {scale.ticks
                .filter(({ middle, label: words }) => middle + textWidth(words) / 2 <= right)
                .map((tick) => (
                  <text
                    key={tick.x}
                    className={styles.tick}
                    x={tick.middle}
                    y={height - 8}
                    textAnchor="middle"
                  >
                    {tick.label}
                  </text>
                ))}
            </g>
          </svg>
        )}
        {shown && (
          <Readout x={shown.x} y={shown.y} width={width}>
            {shown.words}
          </Readout>
        )}
      </div>
      <ChartTable
        caption={label}
        columns={columns}
        rows={flat.map(({ panel, words }) => [`${panel.name}, ${panel.currency}`, words])}
      />
    </figure>
  );
}

/** What has no date lies behind the others. */
function behindFirst(rounds: readonly PlacedRound[]): PlacedRound[] {
  return rounds.toSorted((a, b) => Number(b.isUndated) - Number(a.isUndated));
}
