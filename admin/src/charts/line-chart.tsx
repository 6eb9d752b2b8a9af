import { ChartTable } from './chart-table.tsx';
import styles from './line-chart.module.css';
import { Readout } from './readout.tsx';
import { useMarks } from './use-marks.ts';
import { useWidth } from './use-width.ts';

interface LineChartProps {
  /** What it shows: "Facts with a sentence, by week". */
  label: string;
  columns: { name: string; value: string };
  /** In the order of time. */
  points: readonly { name: string; value: number }[];
  format?: (value: number) => string;
  height?: number;
}

// Keeps the line and its last dot from the edge of the drawing.
const EDGE = 4;

/** How a share moved. Its foot is not zero: what counts is the way it takes. */
export function LineChart({ label, columns, points, format = String, height = 48 }: LineChartProps) {
  const [frame, width] = useWidth<HTMLDivElement>();
  const marks = useMarks(points.length);
  const values = points.map(({ value }) => value);
  const least = Math.min(...values);
  const span = Math.max(...values) - least || 1;
  const step = points.length > 1 ? (width - 2 * EDGE) / (points.length - 1) : 0;
  const places = points.map(({ value }, index) => ({
    x: EDGE + index * step,
    // The lowest point stays a fifth above the foot, so that there is a ground to see.
    y: EDGE + (1 - (value - least) / span) * (height - 2 * EDGE) * 0.8,
  }));
  const line = places.map(({ x, y }) => `${x.toFixed(1)},${y.toFixed(1)}`).join(' L');
  const last = places.at(-1);
  const words = ({ name, value }: (typeof points)[number]) => `${name}: ${format(value)} ${columns.value}`;
  return (
    <figure className={styles.chart} aria-label={label}>
      <div ref={frame} className={styles.frame} style={{ height }}>
        {width > 0 && last && (
          <svg width={width} height={height} role="group" aria-label={label} {...marks.group}>
            <path className={styles.area} d={`M${line} L${last.x},${height} L${EDGE},${height} Z`} />
            <path className={styles.line} d={`M${line}`} />
            <circle className={styles.dot} cx={last.x} cy={last.y} r={3} />
            {places.map(({ x, y }, index) => (
              <g
                key={points[index]!.name}
                className={styles.mark}
                aria-label={words(points[index]!)}
                {...marks.mark(index)}
              >
                <rect className={styles.target} x={x - step / 2} width={Math.max(step, 8)} height={height} />
                <circle className={styles.point} cx={x} cy={y} r={4} />
              </g>
            ))}
          </svg>
        )}
        {marks.shown !== null && (
          <Readout x={places[marks.shown]!.x} width={width}>
            {words(points[marks.shown]!)}
          </Readout>
        )}
      </div>
      <ChartTable
        caption={label}
        columns={[columns.name, columns.value]}
        rows={points.map(({ name, value }) => [name, format(value)])}
      />
    </figure>
  );
}
