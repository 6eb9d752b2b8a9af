import styles from './kbd.module.css';
import { keyCaps } from './key-names.ts';

/**
 * The keys that act here, as caps. For sighted people only: a control says its keys by aria-keyshortcuts.
 * `quiet` leaves the caps away, for menus and dark bars.
 */
export function Kbd({ keys, quiet }: { keys: string; quiet?: boolean }) {
  return (
    <span className={styles.keys} data-quiet={quiet} aria-hidden="true">
      {keyCaps(keys).map((cap) => (
        <kbd key={cap} className={styles.cap}>
          {cap}
        </kbd>
      ))}
    </span>
  );
}
