import { Kbd } from './kbd.tsx';
import styles from './key-hint.module.css';

/** Keys with what they do, for foot lines: `j` `k` move. Each of `keys` is one cap or keys pressed together. */
export function KeyHint({ keys, children }: { keys: string[]; children: string }) {
  return (
    <span className={styles.hint}>
      {keys.map((key) => (
        <Kbd key={key} keys={key} />
      ))}
      {children}
    </span>
  );
}
