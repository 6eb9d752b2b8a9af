import { Link } from 'react-router-dom';
import styles from './stacked-bar.module.css';

interface StackedBarProps {
  /** What is divided: "Quotes against their source". */
  label: string;
  /** The largest first; `words` is what the legend says: "61 verbatim". One `error` stands out at the end. */
  parts: readonly { words: string; value: number; to?: string; tone?: 'error' }[];
}

/** The parts of a whole, with their words below: who cannot tell the greys apart reads them in order. */
export function StackedBar({ label, parts }: StackedBarProps) {
  return (
    <figure className={styles.chart} aria-label={label}>
      <div className={styles.bar} aria-hidden="true">
        {parts.map(({ words, value, tone }, index) => (
          <span
            key={words}
            className={styles.part}
            data-shade={tone ?? Math.min(index, 3)}
            style={{ flexGrow: value, display: value > 0 ? undefined : 'none' }}
          />
        ))}
      </div>
      <ul role="list" className={styles.legend}>
        {parts.map(({ words, to, tone }, index) => (
          <li key={words} className={styles.entry} data-shade={tone ?? Math.min(index, 3)}>
            {to ? <Link to={to}>{words}</Link> : words}
          </li>
        ))}
      </ul>
    </figure>
  );
}
