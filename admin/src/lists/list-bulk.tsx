import { Download } from 'lucide-react';
import { usePermissions } from 'ra-core';
import { useState } from 'react';
import { useNavigate } from 'react-router-dom';
import { useWords } from '../i18n/use-words.ts';
import { useCommands } from '../layout/commands.tsx';
import { BulkBar } from '../ui/bulk-bar.tsx';
import type { BulkAct, EachAct } from './bulk/bulk-act.ts';
import { BulkFailures } from './bulk/bulk-failures.tsx';
import { BulkQuestion } from './bulk/bulk-question.tsx';
import { useBulkRun } from './bulk/use-bulk-run.ts';
import type { ListDefinition, ListRecord } from './list-definition.ts';
import { MOST_SELECTED, type Selection } from './use-selection.ts';

interface ListBulkProps<R extends ListRecord> {
  definition: ListDefinition<R>;
  selection: Selection<R>;
  /** Writes the chosen into a file. */
  onExport: () => void;
}

/** What can be done with the chosen records, by the bar at the foot and by its keys. */
export function ListBulk<R extends ListRecord>({ definition, selection, onExport }: ListBulkProps<R>) {
  const say = useWords();
  const navigate = useNavigate();
  const { permissions: role } = usePermissions<string>();
  const [asking, setAsking] = useState<EachAct<R> | null>(null);
  const run = useBulkRun(definition.nameOf, (done) => done.length > 0 && selection.toggle(done));
  const { records } = selection;
  const { running } = run;

  const isEditor = role === 'EDITOR' || role === 'ADMIN';
  const begin = (act: BulkAct<R>): void => {
    if ('to' in act) void navigate(act.to(records));
    else if (act.ask) setAsking(act);
    else void run.start(act, records, '');
  };
  const acts = definition.bulk.map((act) => {
    const refusal = act.needsEditor && !isEditor ? act.needsEditor : (act.refuses?.(records) ?? null);
    return {
      id: act.key,
      label: say(act.label),
      icon: act.icon,
      keys: act.keys,
      onClick: () => begin(act),
      disabledReason: refusal === null ? undefined : say(refusal),
    };
  });
  // Taking away stands last, apart from what one does often.
  acts.splice(acts.at(-1)?.id === 'delete' ? -1 : acts.length, 0, {
    id: 'export',
    label: say('lists.export.label'),
    icon: Download,
    keys: 'e',
    onClick: onExport,
    disabledReason: undefined,
  });
  const isShown = records.length > 0 || running !== null;
  useCommands(
    isShown && !running
      ? [
          ...acts.map(({ onClick, ...act }) => ({ ...act, id: `bulk ${act.id}`, run: onClick })),
          { id: 'clear', label: say('lists.clear'), keys: 'Escape', isHidden: true, run: selection.clear },
        ]
      : [],
  );
  return (
    <>
      {isShown && (
        <BulkBar
          label={
            running
              ? say(running.act.running, { done: running.done, total: running.total })
              : say(selection.isFull ? 'lists.selectedMost' : 'lists.selected', {
                  smart_count: records.length,
                  most: MOST_SELECTED,
                })
          }
          acts={acts}
          progress={running ? running.done / running.total : undefined}
          clearLabel={say(running ? 'lists.stop' : 'lists.clear')}
          onClear={running ? run.stop : selection.clear}
        />
      )}
      {asking && (
        <BulkQuestion
          act={asking}
          count={records.length}
          onClose={() => setAsking(null)}
          onGo={(reason) => {
            setAsking(null);
            void run.start(asking, records, reason);
          }}
        />
      )}
      {run.failed && <BulkFailures {...run.failed} onClose={run.forgetFailures} />}
    </>
  );
}
