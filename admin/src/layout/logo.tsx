import styles from './logo.module.css';

/** A sheet of the archive with one sentence marked. */
export function Logo({ size = 24 }: { size?: number }) {
  return (
    <svg className={styles.logo} width={size} height={size} viewBox="0 0 24 24" aria-hidden="true">
      <rect width="24" height="24" rx="6" className={styles.ground} />
      <rect x="6" y="6.5" width="10" height="2" rx="1" className={styles.line} />
      <rect x="6" y="10.75" width="12" height="3" rx="1" className={styles.mark} />
      <rect x="6" y="16" width="8" height="2" rx="1" className={styles.line} />
    </svg>
  );
}
