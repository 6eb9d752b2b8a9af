import type { MouseEvent, RefObject } from 'react';
import { Link, useNavigate } from 'react-router-dom';
import { useWords } from '../i18n/use-words.ts';
import { Cell } from '../ui/cell.tsx';
import { Checkbox } from '../ui/checkbox.tsx';
import { HeaderCell } from '../ui/header-cell.tsx';
import { KindIcon } from '../ui/kind-icon.tsx';
import { Row } from '../ui/row.tsx';
import { Table } from '../ui/table.tsx';
import { orderOf, type ListAddress } from './list-address.ts';
import type { ListColumn, ListDefinition, ListRecord } from './list-definition.ts';
import styles from './list-table.module.css';
import type { GoTo } from './use-list-address.ts';
import type { Selection } from './use-selection.ts';

interface ListTableProps<R extends ListRecord> {
  definition: ListDefinition<R>;
  address: ListAddress;
  goTo: GoTo;
  columns: readonly ListColumn<R>[];
  records: readonly R[];
  selection: Selection<R>;
  active: string | null;
  onActive: (id: string) => void;
  body: RefObject<HTMLTableSectionElement | null>;
}

/** A page of records in rows and columns. The name leads to the record; the rest of a row does so for the pointer. */
export function ListTable<R extends ListRecord>({
  definition,
  address,
  goTo,
  columns,
  records,
  selection,
  active,
  onActive,
  body,
}: ListTableProps<R>) {
  const say = useWords();
  const navigate = useNavigate();
  const { nameOf, toRecord, aside, kind, name_: name } = definition;
  const order = orderOf(address.sort ?? definition.order);
  const sortOf = (sort: string | undefined, needs?: string) => {
    if (!sort || (needs && address.filters[needs] === undefined)) return {};
    const isSorted = order?.field === sort;
    const ways = { ASC: 'ascending', DESC: 'descending' } as const;
    return {
      sort: isSorted ? ways[order.order] : null,
      onSort: () => goTo({ sort: `${sort}.${isSorted && order.order === 'ASC' ? 'DESC' : 'ASC'}` }),
    };
  };
  const chosen = records.filter(({ id }) => selection.has(id)).length;
  return (
    <Table label={say(definition.title)}>
      <thead>
        <tr>
          <HeaderCell width={44}>
            <Checkbox
              label={say('lists.selectPage')}
              hideLabel
              checked={chosen > 0 && chosen === records.length}
              indeterminate={chosen > 0 && chosen < records.length}
              onChange={() => selection.toggle(records)}
            />
          </HeaderCell>
          <HeaderCell {...sortOf(name.sort)}>{say(name.label)}</HeaderCell>
          {columns.map(({ key, label, sort, sortNeeds, numeric }) => (
            <HeaderCell key={key} numeric={numeric} {...sortOf(sort, sortNeeds)}>
              {say(label)}
            </HeaderCell>
          ))}
        </tr>
      </thead>
      <tbody ref={body}>
        {records.map((record) => {
          const to = toRecord(record);
          const title = nameOf(record);
          const beside = aside?.(record);
          const toggle = (event: MouseEvent): void => {
            if (event.shiftKey) {
              event.preventDefault();
              selection.toggleTo(record, records);
            } else selection.toggle([record]);
          };
          return (
            <Row
              key={record.id}
              selected={selection.has(record.id)}
              active={record.id === active}
              onClick={to === null ? undefined : () => void navigate(to)}
            >
              <Cell>
                <Checkbox
                  label={say('lists.select', { name: title })}
                  hideLabel
                  checked={selection.has(record.id)}
                  onChange={(event) => toggle(event.nativeEvent as unknown as MouseEvent)}
                />
              </Cell>
              <Cell header tone="strong">
                <span className={styles.name}>
                  <KindIcon kind={kind} />
                  {to === null ? (
                    <span
                      className={styles.title}
                      data-record={record.id}
                      tabIndex={-1}
                      onFocus={() => onActive(record.id)}
                    >
                      {title}
                    </span>
                  ) : (
                    <Link
                      to={to}
                      className={styles.title}
                      data-record={record.id}
                      onFocus={() => onActive(record.id)}
                    >
                      {title}
                    </Link>
                  )}
                  {beside && <span className={styles.beside}>{beside}</span>}
                </span>
              </Cell>
              {columns.map(({ key, render, numeric, quiet }) => (
                <Cell key={key} numeric={numeric} tone={quiet ? 'quiet' : 'plain'}>
                  <span className={styles.value}>{render(record) ?? '–'}</span>
                </Cell>
              ))}
            </Row>
          );
        })}
      </tbody>
    </Table>
  );
}
