import { FileText, Search } from 'lucide-react';
import { usePermissions } from 'ra-core';
import { useEffect, useState } from 'react';
import { useQueryClient } from '@tanstack/react-query';
import { useAct } from '../api/use-act.ts';
import { useErrorWords } from '../api/use-error-words.ts';
import { useRead } from '../api/use-read.ts';
import { AnalyseDocument, ImportProgress } from '../generated/bring-in/bring-in.ts';
import { useWords } from '../i18n/use-words.ts';
import { useCommands } from '../layout/commands.tsx';
import { useTell } from '../layout/undo.tsx';
import { Button } from '../ui/button.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { ProgressBar } from '../ui/progress-bar.tsx';
import type { ReviewedDocument } from './use-review.ts';

const LOOK_EVERY = 400;

/** A document with nothing to judge: none was found, or nobody has looked; then that can be done. */
export function LookForFacts({ document: { id, import: broughtIn } }: { document: ReviewedDocument }) {
  const say = useWords();
  const tell = useTell();
  const client = useQueryClient();
  const { ofError } = useErrorWords();
  const { permissions: role, isPending } = usePermissions<string>();
  const analyse = useAct(AnalyseDocument);
  const [importId, setImportId] = useState<string | null>(null);
  const { data } = useRead(
    ImportProgress,
    { ids: importId === null ? [] : [importId] },
    { enabled: importId !== null, every: LOOK_EVERY },
  );
  const [node] = data?.nodes ?? [];
  const state = node && 'state' in node ? node : null;
  const isOver = state?.state === 'DONE' || state?.state === 'FAILED';
  const isLooking = analyse.isPending || (importId !== null && !isOver);
  useEffect(() => {
    if (isOver) {
      void client.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== ImportProgress });
    }
  }, [isOver, client]);
  const wasLooked = broughtIn !== null || isOver;
  const cannot =
    !isPending && role === 'READER'
      ? say('bringIn.needsContributor')
      : isLooking
        ? say('review.look.now')
        : undefined;
  const look = (): void =>
    analyse.mutate(
      { id },
      {
        onSuccess: (done) => setImportId(done.import?.id ?? null),
        onError: (error) => tell({ text: ofError(error), tone: 'error' }),
      },
    );
  useCommands([
    {
      id: 'look for facts',
      label: say('review.look.act'),
      keys: 'f',
      icon: Search,
      disabledReason: cannot,
      run: look,
    },
  ]);
  if (isLooking) {
    return (
      <EmptyState
        icon={Search}
        title={say('review.look.now')}
        action={
          <ProgressBar
            label={say('review.look.now')}
            max={1}
            parts={[{ value: state?.progress ?? 0, tone: 'ink' }]}
          />
        }
      />
    );
  }
  return (
    <EmptyState
      icon={FileText}
      title={say(wasLooked ? 'review.nothingFound' : 'review.look.notYet')}
      text={say(wasLooked ? 'review.nothingFoundText' : 'review.look.notYetText')}
      action={
        <Button
          tone={wasLooked ? undefined : 'main'}
          icon={Search}
          keys="f"
          disabledReason={cannot}
          onClick={look}
        >
          {say(wasLooked ? 'review.look.again' : 'review.look.act')}
        </Button>
      }
    />
  );
}
