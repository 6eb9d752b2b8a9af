import { FileSearch } from 'lucide-react';
import { useParams } from 'react-router-dom';
import { useErrorWords } from '../api/use-error-words.ts';
import { useRead } from '../api/use-read.ts';
import { ReviewDocument } from '../generated/review/review.ts';
import { useWords } from '../i18n/use-words.ts';
import { NotFound } from '../layout/not-found.tsx';
import { ScreenSkeleton } from '../layout/screen-skeleton.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { ErrorLine } from '../ui/error-line.tsx';
import { PageHeader } from '../ui/page-header.tsx';
import { ReviewDesk } from './review-desk.tsx';
import type { ReviewedDocument } from './use-review.ts';
import { useProposals } from './use-proposals.ts';

/** One document with all that was found in it. */
export function ReviewScreen() {
  const { document: id = '' } = useParams();
  return <OneDocument key={id} id={id} />;
}

function OneDocument({ id }: { id: string }) {
  const say = useWords();
  const { ofError } = useErrorWords();
  const read = useRead(ReviewDocument, { id });
  const proposals = useProposals(id);
  const node = read.data?.node;
  const isDocument = (found: typeof node): found is ReviewedDocument => Boolean(found && 'fullText' in found);
  const error = read.error ?? proposals.error;
  if (error && (!read.data || !proposals.data)) {
    return (
      <ErrorLine
        retryLabel={say('layout.tryAgain')}
        onRetry={() => {
          void read.refetch();
          void proposals.refetch();
        }}
      >
        {ofError(error)}
      </ErrorLine>
    );
  }
  if (!read.data || !proposals.data) return <ScreenSkeleton />;
  if (!isDocument(node)) return <NotFound />;
  if (node.fullText === null) {
    return (
      <>
        <PageHeader title={node.title} crumbs={[{ label: say('layout.places.review'), to: '/review' }]} />
        <EmptyState icon={FileSearch} title={say('facts.evidence.noText')} />
      </>
    );
  }
  return <ReviewDesk document={node} proposals={proposals.data} />;
}
