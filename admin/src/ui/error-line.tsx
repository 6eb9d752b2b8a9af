import { TriangleAlert } from 'lucide-react';
import { Button } from './button.tsx';
import styles from './error-line.module.css';

interface ErrorLineProps {
  /** What happened: "The companies did not come." */
  children: string;
  /** "Try again". */
  retryLabel?: string;
  onRetry?: () => void;
}

/** Something did not come: said in its place; what was there before stays. */
export function ErrorLine({ children, retryLabel, onRetry }: ErrorLineProps) {
  return (
    <div className={styles.line} role="alert">
      <TriangleAlert size={16} strokeWidth={1.75} aria-hidden />
      <span className={styles.words}>{children}</span>
      {onRetry && retryLabel && (
        <Button size="small" onClick={onRetry}>
          {retryLabel}
        </Button>
      )}
    </div>
  );
}
