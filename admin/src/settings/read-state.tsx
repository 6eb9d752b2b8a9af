import type { ReactNode } from 'react';
import { useErrorWords } from '../api/use-error-words.ts';
import { useWords } from '../i18n/use-words.ts';
import { ErrorLine } from '../ui/error-line.tsx';
import { Skeleton } from '../ui/skeleton.tsx';

interface ReadStateProps<TAnswer> {
  read: { data: TAnswer | undefined; error: unknown; refetch: () => unknown };
  rows: number;
  rowHeight?: number;
  children: (answer: TAnswer) => ReactNode;
}

/** What a read answered; its shape while it is on its way, and a line where it failed. Former answers stay. */
export function ReadState<TAnswer>({ read, rows, rowHeight = 54, children }: ReadStateProps<TAnswer>) {
  const say = useWords();
  const { ofError } = useErrorWords();
  return (
    <>
      {read.error !== null && (
        <ErrorLine retryLabel={say('layout.tryAgain')} onRetry={() => void read.refetch()}>
          {ofError(read.error)}
        </ErrorLine>
      )}
      {read.data !== undefined && children(read.data)}
      {read.data === undefined && read.error === null && (
        <Skeleton label={say('layout.loading')} rows={rows} rowHeight={rowHeight} />
      )}
    </>
  );
}
