import { useDataProvider } from 'ra-core';
import { useCallback, useRef, useState } from 'react';
import { useErrorWords } from '../../api/use-error-words.ts';
import { useTell } from '../../layout/undo.tsx';
import { useWords } from '../../i18n/use-words.ts';
import type { ListAddress } from '../list-address.ts';
import type { ListDefinition, ListRecord } from '../list-definition.ts';
import { pageParams, type ListPage } from '../use-list-page.ts';
import { mediaTypes, recordWriter, type ExportColumn, type ExportFormat } from './write-records.ts';

/** As many as one page of the API may have. */
const EXPORT_PAGE = 100;

interface ListExport<R extends ListRecord> {
  /** How far it is while it reads. */
  running: { done: number; total: number } | null;
  /** The chosen records, or null for all that the address shows. */
  start: (
    format: ExportFormat,
    columns: readonly ExportColumn<R>[],
    chosen: readonly R[] | null,
  ) => Promise<void>;
  stop: () => void;
}

/** Writes what a list shows into a file, page by page in its order. A stopped export leaves no file. */
export function useExport<R extends ListRecord>(
  definition: ListDefinition<R>,
  address: ListAddress,
): ListExport<R> {
  const say = useWords();
  const tell = useTell();
  const { ofError } = useErrorWords();
  const provider = useDataProvider();
  const abort = useRef<AbortController | null>(null);
  const [running, setRunning] = useState<ListExport<R>['running']>(null);

  const start = useCallback<ListExport<R>['start']>(
    async (format, columns, chosen) => {
      const controller = new AbortController();
      abort.current = controller;
      const writer = recordWriter(format, columns);
      const parts = [writer.head()];
      let done = 0;
      try {
        if (chosen) {
          parts.push(writer.page(chosen));
          done = chosen.length;
        }
        for (let after: string | null = null, isLast = chosen !== null; !isLast;) {
          const params = pageParams(definition, { ...address, after, before: null }, EXPORT_PAGE);
          // Each page begins where the one before it ended.
          // oxlint-disable-next-line no-await-in-loop
          const page = (await provider.getList(definition.name, {
            ...params,
            signal: controller.signal,
          })) as unknown as ListPage<R>;
          parts.push(writer.page(page.data));
          done += page.data.length;
          after = page.pageInfo.endCursor;
          isLast = !page.pageInfo.hasNextPage;
          if (controller.signal.aborted) return;
          setRunning({ done, total: page.total });
        }
        parts.push(writer.foot());
        download(new Blob(parts, { type: mediaTypes[format] }), `${definition.name}.${format}`);
        tell({ text: say('lists.export.done', { smart_count: done }) });
      } catch (error) {
        if (!controller.signal.aborted) tell({ text: ofError(error), tone: 'error' });
      } finally {
        setRunning(null);
      }
    },
    [address, definition, ofError, provider, say, tell],
  );
  return { running, start, stop: useCallback(() => abort.current?.abort(), []) };
}

function download(blob: Blob, name: string): void {
  const address = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
}
