import { useIsPhone } from '../ui/use-is-phone.ts';
import { useRef } from 'react';
import { useErrorWords } from '../api/use-error-words.ts';
import { useWords } from '../i18n/use-words.ts';
import { ErrorLine } from '../ui/error-line.tsx';
import { Skeleton } from '../ui/skeleton.tsx';
import { ExportProgress } from './export/export-progress.tsx';
import { useExport } from './export/use-export.ts';
import type { ExportFormat } from './export/write-records.ts';
import { FilterBar } from './filter-bar.tsx';
import { ListBulk } from './list-bulk.tsx';
import type { ListDefinition, ListRecord } from './list-definition.ts';
import { ListEmpty } from './list-empty.tsx';
import { ListFoot } from './list-foot.tsx';
import { ListHead } from './list-head.tsx';
import { ListRows } from './list-rows.tsx';
import { ListTable } from './list-table.tsx';
import { ListViews } from './list-views.tsx';
import { PhoneFilters } from './phone-filters.tsx';
import styles from './record-list.module.css';
import { useColumns } from './use-columns.ts';
import { useListAddress } from './use-list-address.ts';
import { useListKeys } from './use-list-keys.ts';
import { useListPage } from './use-list-page.ts';
import { useSelection } from './use-selection.ts';

/** A list of records: views, filters and order in the address, a page at a time, acts on many. */
export function RecordList<R extends ListRecord>({ definition }: { definition: ListDefinition<R> }) {
  const say = useWords();
  const { ofError } = useErrorWords();
  const isPhone = useIsPhone();
  const body = useRef<HTMLTableSectionElement>(null);
  const { address, firstRow, goTo } = useListAddress(definition);
  const { page, isFormer, error, retry } = useListPage(definition, address);
  const selection = useSelection<R>();
  const columns = useColumns(definition);
  const records = page?.data ?? [];
  const { active, setActive } = useListKeys(definition, records, selection, body);
  const toFile = useExport(definition, address);
  const writeFile = (format: ExportFormat, chosen: readonly R[] | null): void => {
    const { name_: name, nameOf } = definition;
    const named = { heading: say(name.label), key: 'name', text: nameOf };
    const others = columns.shown.map(({ key, label, text }) => ({ heading: say(label), key, text }));
    void toFile.start(format, [named, ...others], chosen);
  };
  return (
    <div className={styles.screen}>
      <ListHead
        definition={definition}
        isPhone={isPhone}
        total={page?.total}
        selected={selection.records.length}
        onExport={(format, isAll) => writeFile(format, isAll ? null : selection.records)}
      />
      <ListViews definition={definition} address={address} />
      {isPhone ? (
        <PhoneFilters definition={definition} address={address} goTo={goTo} />
      ) : (
        <FilterBar definition={definition} address={address} goTo={goTo} columns={columns} />
      )}
      {error && (
        <ErrorLine
          retryLabel={say((address.after ?? address.before) ? 'lists.page.toFirst' : 'layout.tryAgain')}
          onRetry={() => ((address.after ?? address.before) ? goTo({}) : retry())}
        >
          {say('lists.failed', { reason: ofError(error) })}
        </ErrorLine>
      )}
      <div className={styles.body} data-former={isFormer || undefined}>
        {!page && !error && <Skeleton label={say('layout.loading')} rows={12} icon />}
        {page && records.length === 0 && <ListEmpty definition={definition} address={address} goTo={goTo} />}
        {page && records.length > 0 && isPhone && <ListRows definition={definition} records={records} />}
        {page && records.length > 0 && !isPhone && (
          <ListTable
            definition={definition}
            address={address}
            goTo={goTo}
            columns={columns.shown}
            records={records}
            selection={selection}
            active={active}
            onActive={setActive}
            body={body}
          />
        )}
        <div className={styles.filler} />
        <ListBulk
          definition={definition}
          selection={selection}
          onExport={() => writeFile('csv', selection.records)}
        />
      </div>
      {page && <ListFoot page={page} firstRow={isFormer ? null : firstRow} goTo={goTo} />}
      {toFile.running && <ExportProgress {...toFile.running} onStop={toFile.stop} />}
    </div>
  );
}
