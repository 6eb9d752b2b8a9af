import styles from './readout.module.css';

interface ReadoutProps {
  /** Where its foot stands in the chart, in pixels; it keeps within `width`. */
  x: number;
  y?: number;
  width: number;
  children: string;
}

/** The value of the mark one looks at, over the mark. The mark's own name says it to others. */
export function Readout({ x, y = 0, width, children }: ReadoutProps) {
  const side = x < width / 3 ? 'start' : x > (width * 2) / 3 ? 'end' : 'middle';
  return (
    <span className={styles.readout} data-side={side} style={{ left: x, top: y }} aria-hidden="true">
      {children}
    </span>
  );
}
