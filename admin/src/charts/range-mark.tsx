import styles from './range-mark.module.css';

export type RangeShape =
  'exact' | 'about' | 'at-least' | 'at-most' | 'between' | 'none' | 'day' | 'month' | 'year';

/**
 * How an amount or a date was understood, as a sketch without scale beside its words: an edge where a bound
 * is known, fading where none is.
 */
export function RangeMark({ shape }: { shape: RangeShape }) {
  return (
    <span className={styles.mark} data-shape={shape} aria-hidden="true">
      <span className={styles.fill} />
      {shape === 'none' && '?'}
    </span>
  );
}
