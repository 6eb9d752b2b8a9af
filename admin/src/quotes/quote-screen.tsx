import { useParams } from 'react-router-dom';
import { useErrorWords } from '../api/use-error-words.ts';
import { useRead } from '../api/use-read.ts';
import { QuoteEdit } from '../generated/quotes/quote.ts';
import { useWords } from '../i18n/use-words.ts';
import { NotFound } from '../layout/not-found.tsx';
import { ErrorLine } from '../ui/error-line.tsx';
import { Skeleton } from '../ui/skeleton.tsx';
import { QuoteEditor } from './quote-editor.tsx';

/** One quote beside the passage it was taken from. */
export function QuoteScreen() {
  const say = useWords();
  const { ofError } = useErrorWords();
  const { id = '' } = useParams();
  const { data, isPending, error, refetch } = useRead(QuoteEdit, { id });
  if (isPending) return <Skeleton label={say('layout.loading')} rows={8} rowHeight={56} />;
  if (!data) {
    return (
      <ErrorLine retryLabel={say('layout.tryAgain')} onRetry={() => void refetch()}>
        {ofError(error)}
      </ErrorLine>
    );
  }
  if (!data.quote) return <NotFound />;
  // Another quote is another form.
  return <QuoteEditor key={data.quote.id} quote={data.quote} />;
}

export function NewQuote() {
  return <QuoteEditor quote={null} />;
}
