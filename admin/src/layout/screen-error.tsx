import { useRevalidator } from 'react-router-dom';
import { useWords } from '../i18n/use-words.ts';
import { ErrorLine } from '../ui/error-line.tsx';

/** Instead of a screen that failed or whose code did not arrive. */
export function ScreenError() {
  const say = useWords();
  const { revalidate } = useRevalidator();
  return (
    <ErrorLine retryLabel={say('layout.tryAgain')} onRetry={() => void revalidate()}>
      {say('layout.failed')}
    </ErrorLine>
  );
}
