import { useParams } from 'react-router-dom';
import { useErrorWords } from '../api/use-error-words.ts';
import { useRead } from '../api/use-read.ts';
import { RoleEdit } from '../generated/roles/role.ts';
import { useWords } from '../i18n/use-words.ts';
import { NotFound } from '../layout/not-found.tsx';
import { ErrorLine } from '../ui/error-line.tsx';
import { Skeleton } from '../ui/skeleton.tsx';
import { RoleEditor } from './role-editor.tsx';

/** What somebody was at a company, from when to when, and the sentence that says so. */
export function RoleScreen() {
  const say = useWords();
  const { ofError } = useErrorWords();
  const { id = '' } = useParams();
  const { data, isPending, error, refetch } = useRead(RoleEdit, { id });
  if (isPending) return <Skeleton label={say('layout.loading')} rows={6} rowHeight={56} />;
  if (!data) {
    return (
      <ErrorLine retryLabel={say('layout.tryAgain')} onRetry={() => void refetch()}>
        {ofError(error)}
      </ErrorLine>
    );
  }
  if (data.node?.__typename !== 'Role') return <NotFound />;
  // Another role is another form.
  return <RoleEditor key={data.node.id} role={data.node} />;
}

export function NewRole() {
  return <RoleEditor role={null} />;
}
