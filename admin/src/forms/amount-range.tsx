import type { Amount } from '../i18n/amount-words.ts';
import styles from './amount-range.module.css';

/** How exact an amount is: a mark, a stretch, or a stretch that fades where nothing bounds it. Its words stand beside it. */
export function AmountRange({ amount }: { amount: Amount }) {
  return (
    <span className={styles.line} aria-hidden>
      <span className={styles.range} data-qualifier={amount.qualifier} />
    </span>
  );
}
