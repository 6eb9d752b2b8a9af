import { useParams } from 'react-router-dom';
import { useErrorWords } from '../api/use-error-words.ts';
import { useRead } from '../api/use-read.ts';
import { MilestoneEdit } from '../generated/milestones/milestone.ts';
import { useWords } from '../i18n/use-words.ts';
import { NotFound } from '../layout/not-found.tsx';
import { ErrorLine } from '../ui/error-line.tsx';
import { Skeleton } from '../ui/skeleton.tsx';
import { MilestoneEditor } from './milestone-editor.tsx';

/** Something that happened, who took part, and the sentence that says so. */
export function MilestoneScreen() {
  const say = useWords();
  const { ofError } = useErrorWords();
  const { id = '' } = useParams();
  const { data, isPending, error, refetch } = useRead(MilestoneEdit, { id });
  if (isPending) return <Skeleton label={say('layout.loading')} rows={6} rowHeight={56} />;
  if (!data) {
    return (
      <ErrorLine retryLabel={say('layout.tryAgain')} onRetry={() => void refetch()}>
        {ofError(error)}
      </ErrorLine>
    );
  }
  if (data.node?.__typename !== 'Milestone') return <NotFound />;
  // Another milestone is another form.
  return <MilestoneEditor key={data.node.id} milestone={data.node} />;
}

export function NewMilestone() {
  return <MilestoneEditor milestone={null} />;
}
