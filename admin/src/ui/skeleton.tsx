import styles from './skeleton.module.css';

interface SkeletonProps {
  /** Said once to who does not see it: "Loading". */
  label: string;
  /** How many lines of the final shape. */
  rows?: number;
  /** Height of a row in pixels, the height it will have. */
  rowHeight?: number;
  /** With the square of an icon before each row. */
  icon?: boolean;
}

// Widths of words, not of boxes: the same every time, so that nothing jumps between two skeletons.
const widths = [62, 44, 71, 53, 38, 66];

/** The shape of what is being loaded. It shows after 150 ms: what comes sooner never blinks. */
export function Skeleton({ label, rows = 3, rowHeight = 38, icon }: SkeletonProps) {
  return (
    <div className={styles.skeleton} role="status" aria-label={label}>
      {Array.from({ length: rows }, (_, row) => (
        <div key={row} className={styles.row} style={{ minHeight: rowHeight }}>
          {icon && <span className={styles.icon} />}
          <span className={styles.line} style={{ width: `${widths[row % widths.length]}%` }} />
          <span className={styles.end} />
        </div>
      ))}
    </div>
  );
}
