import { useParams } from 'react-router-dom';
import { useErrorWords } from '../api/use-error-words.ts';
import { useRead } from '../api/use-read.ts';
import { RoundEdit } from '../generated/funding/round.ts';
import { useWords } from '../i18n/use-words.ts';
import { NotFound } from '../layout/not-found.tsx';
import { ErrorLine } from '../ui/error-line.tsx';
import { Skeleton } from '../ui/skeleton.tsx';
import { RoundEditor } from './round-editor.tsx';

/** One round: what it was, who says so, and the sentences it stands on. */
export function RoundScreen() {
  const say = useWords();
  const { ofError } = useErrorWords();
  const { id = '' } = useParams();
  const { data, isPending, error, refetch } = useRead(RoundEdit, { id });
  if (isPending) return <Skeleton label={say('layout.loading')} rows={9} rowHeight={56} />;
  if (!data) {
    return (
      <ErrorLine retryLabel={say('layout.tryAgain')} onRetry={() => void refetch()}>
        {ofError(error)}
      </ErrorLine>
    );
  }
  if (!data.fundingRound) return <NotFound />;
  // Another round is another form.
  return <RoundEditor key={data.fundingRound.id} round={data.fundingRound} />;
}

export function NewRound() {
  return <RoundEditor round={null} />;
}
