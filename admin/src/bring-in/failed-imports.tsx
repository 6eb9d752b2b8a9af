import { FileWarning, RotateCcw, X } from 'lucide-react';
import { usePermissions } from 'ra-core';
import { useAct } from '../api/use-act.ts';
import { useErrorWords } from '../api/use-error-words.ts';
import { DismissImport, RetryImport, type ImportStateFragment } from '../generated/bring-in/bring-in.ts';
import { useWords } from '../i18n/use-words.ts';
import { useTell } from '../layout/undo.tsx';
import { Card } from '../ui/card.tsx';
import { IconButton } from '../ui/icon-button.tsx';
import styles from './bring-in.module.css';
import { ImportLine } from './import-line.tsx';

/** What did not come in and why, until somebody tries it again or has seen it. */
export function FailedImports({ imports }: { imports: readonly ImportStateFragment[] }) {
  const say = useWords();
  return (
    <Card
      title={say('review.list.failed')}
      meta={<FileWarning size={16} strokeWidth={1.75} aria-hidden />}
      flush
    >
      <ul role="list" className={styles.rows}>
        {imports.map((each) => (
          <ImportLine key={each.id} state={each} acts={<Acts state={each} />} />
        ))}
      </ul>
    </Card>
  );
}

function Acts({ state: { id, canRetry, fileName, fetchedFrom } }: { state: ImportStateFragment }) {
  const say = useWords();
  const tell = useTell();
  const { ofError } = useErrorWords();
  const { permissions: role, isPending } = usePermissions<string>();
  const retry = useAct(RetryImport);
  const dismiss = useAct(DismissImport);
  const cannot = !isPending && role === 'READER' ? say('bringIn.needsContributor') : undefined;
  const name = fileName ?? fetchedFrom ?? say('review.list.pasted');
  const onError = (error: Error): void => tell({ text: ofError(error), tone: 'error' });
  return (
    <>
      {canRetry && (
        <IconButton
          icon={RotateCcw}
          size="small"
          label={say('bringIn.retry', { name })}
          disabledReason={cannot}
          onClick={() => retry.mutate({ id }, { onError })}
        />
      )}
      <IconButton
        icon={X}
        size="small"
        label={say('bringIn.dismiss', { name })}
        disabledReason={cannot}
        onClick={() => dismiss.mutate({ id }, { onError })}
      />
    </>
  );
}
