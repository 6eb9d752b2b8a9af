import { useWords } from '../i18n/use-words.ts';
import styles from './confidence.module.css';
import { bandOf } from './proposals.rules.ts';

/** How often the rule behind a finding is right: three bars for the band, in full with the figure. */
export function Confidence({ confidence, full }: { confidence: number | null; full?: boolean }) {
  const say = useWords();
  const band = bandOf(confidence);
  const bars = { high: 3, middle: 2, low: 1 }[band];
  const percent = confidence === null ? null : Math.round(confidence * 100);
  const words = say(`review.band.${band}`);
  return (
    <span className={styles.confidence} data-band={band}>
      <span className={styles.bars} aria-hidden="true">
        {[1, 2, 3].map((bar) => (
          <span key={bar} className={styles.bar} data-full={bar <= bars || undefined} />
        ))}
      </span>
      {full ? (
        <span>{percent === null ? words : say('review.sure', { percent })}</span>
      ) : (
        <span className="visually-hidden">{words}</span>
      )}
    </span>
  );
}
