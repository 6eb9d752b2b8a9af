import styles from './bar-chart.module.css';
import { ChartTable } from './chart-table.tsx';
import { Readout } from './readout.tsx';
import { useMarks } from './use-marks.ts';
import { useWidth } from './use-width.ts';

interface BarChartProps {
  /** What it shows: "Articles live, by week". */
  label: string;
  /** The words of the values: `{ name: 'Week', value: 'articles', second: 'rejected' }`. */
  columns: { name: string; value: string; second?: string };
  /** In the order of time; the last, which is still going on, stands out. `second` hangs below the line. */
  bars: readonly { name: string; value: number; second?: number }[];
  format?: (value: number) => string;
  height?: number;
}

/** A few weeks of something, one bar each. */
export function BarChart({ label, columns, bars, format = String, height = 48 }: BarChartProps) {
  const [frame, width] = useWidth<HTMLDivElement>();
  const marks = useMarks(bars.length);
  const most = Math.max(1, ...bars.map(({ value }) => value));
  const mostBelow = Math.max(0, ...bars.map(({ second = 0 }) => second));
  // Both directions have one scale, with room for at least a visible sliver below.
  const below = mostBelow > 0 ? Math.max(4, (height * mostBelow) / (most + mostBelow)) + 1 : 0;
  const above = height - below;
  const step = bars.length > 0 ? width / bars.length : 0;
  const barWidth = Math.max(2, Math.min(20, step - Math.max(2, step * 0.22)));
  const words = ({ name, value, second }: (typeof bars)[number]) =>
    `${name}: ${format(value)} ${columns.value}` +
    (second !== undefined && columns.second ? `, ${format(second)} ${columns.second}` : '');
  return (
    <figure className={styles.chart} aria-label={label}>
      <div ref={frame} className={styles.frame} style={{ height }}>
        {width > 0 && (
          <svg width={width} height={height} role="group" aria-label={label} {...marks.group}>
            {bars.map((bar, index) => {
              const x = index * step + (step - barWidth) / 2;
              const up = bar.value > 0 ? Math.max(2, (bar.value / most) * above) : 1;
              const down = bar.second ? Math.max(2, (bar.second / mostBelow) * (below - 1)) : 0;
              return (
                <g
                  key={bar.name}
                  className={styles.mark}
                  data-last={index === bars.length - 1}
                  aria-label={words(bar)}
                  {...marks.mark(index)}
                >
                  <rect className={styles.target} x={index * step} width={step} height={height} rx={2} />
                  <rect className={styles.bar} x={x} y={above - up} width={barWidth} height={up} rx={1.5} />
                  {down > 0 && (
                    <rect
                      className={styles.second}
                      x={x}
                      y={above + 1}
                      width={barWidth}
                      height={down}
                      rx={1}
                    />
                  )}
                </g>
              );
            })}
          </svg>
        )}
        {marks.shown !== null && (
          <Readout x={(marks.shown + 0.5) * step} width={width}>
            {words(bars[marks.shown]!)}
          </Readout>
        )}
      </div>
      <ChartTable
        caption={label}
        columns={[columns.name, columns.value, ...(columns.second ? [columns.second] : [])]}
        rows={bars.map(({ name, value, second }) => [
          name,
          format(value),
          ...(columns.second ? [format(second ?? 0)] : []),
        ])}
      />
    </figure>
  );
}
