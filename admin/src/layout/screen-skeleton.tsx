import { useWords } from '../i18n/use-words.ts';
import { Skeleton } from '../ui/skeleton.tsx';
import styles from './screen-skeleton.module.css';

/** The shape of a screen whose code is on its way. */
export function ScreenSkeleton() {
  const say = useWords();
  return (
    <div className={styles.screen}>
      <Skeleton label={say('layout.loading')} rows={8} />
    </div>
  );
}
