import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useRef, useState } from 'react';
import { ActRefused } from '../../api/act-refused.ts';
import { useErrorWords } from '../../api/use-error-words.ts';
import { useWords } from '../../i18n/use-words.ts';
import { useTell } from '../../layout/undo.tsx';
import type { ListRecord } from '../list-definition.ts';
import type { EachAct, TakeBack } from './bulk-act.ts';

interface Failure {
  id: string;
  name: string;
  reason: string;
}

export interface BulkRun<R extends ListRecord> {
  /** How far it is while it runs. */
  running: { act: EachAct<R>; done: number; total: number } | null;
  /** What was refused, until it was read. */
  failed: { act: EachAct<R>; failures: readonly Failure[] } | null;
  start: (act: EachAct<R>, records: readonly R[], reason: string) => Promise<void>;
  /** After the record that is being done. */
  stop: () => void;
  forgetFailures: () => void;
}

/** Does one act after the other, so that a stop stops; says what was done, and takes back exactly that. */
export function useBulkRun<R extends ListRecord>(
  nameOf: (record: R) => string,
  onDone: (records: readonly R[]) => void,
): BulkRun<R> {
  const say = useWords();
  const tell = useTell();
  const { ofError } = useErrorWords();
  const client = useQueryClient();
  const stopped = useRef(false);
  const [running, setRunning] = useState<BulkRun<R>['running']>(null);
  const [failed, setFailed] = useState<BulkRun<R>['failed']>(null);

  const start = useCallback(
    async (act: EachAct<R>, records: readonly R[], reason: string) => {
      stopped.current = false;
      const done: R[] = [];
      const takeBacks: TakeBack[] = [];
      const failures: Failure[] = [];
      for (const record of records) {
        if (stopped.current) break;
        setRunning({ act, done: done.length + failures.length, total: records.length });
        try {
          // One after the other: a stop stops, and the server has other work.
          // oxlint-disable-next-line no-await-in-loop
          const takeBack = await act.each(record, { reason });
          done.push(record);
          if (takeBack) takeBacks.push(takeBack);
        } catch (error) {
          const why = (error instanceof ActRefused ? act.refusal?.(error, say) : null) ?? ofError(error);
          failures.push({ id: record.id, name: nameOf(record), reason: why });
        }
      }
      setRunning(null);
      onDone(done);
      void client.invalidateQueries();
      if (failures.length > 0) setFailed({ act, failures });
      if (done.length === 0) return;
      tell({
        text: say(act.done, { smart_count: done.length }),
        undo:
          takeBacks.length === 0
            ? undefined
            : async () => {
                await inReverse(takeBacks);
                await client.invalidateQueries();
              },
      });
    },
    [client, nameOf, ofError, onDone, say, tell],
  );
  return {
    running,
    failed,
    start,
    stop: useCallback(() => {
      stopped.current = true;
    }, []),
    forgetFailures: useCallback(() => setFailed(null), []),
  };
}

/** All that can be taken back is; the first that could not is thrown at the end. */
async function inReverse(takeBacks: readonly TakeBack[]): Promise<void> {
  const errors: unknown[] = [];
  for (const takeBack of takeBacks.toReversed()) {
    try {
      // oxlint-disable-next-line no-await-in-loop
      await takeBack();
    } catch (error) {
      errors.push(error);
    }
  }
  if (errors.length > 0) throw errors[0];
}
