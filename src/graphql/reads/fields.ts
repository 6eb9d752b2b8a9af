/** The everyday field reads: columns, ids, uncertain dates and amounts, relations. */
import { globalIdPrefix, type NodeType } from '../../text/global-id.ts';
import type {
  ConnectionRead,
  DerivedRead,
  EitherListRead,
  EitherRead,
  ListRead,
  OneRead,
  Order,
  Scope,
  TableName,
  Through,
  ValueRead,
  VariantRead,
} from './read-map.ts';

/** A column as it is; JSON knows its type. */
export function column(name: string): ValueRead {
  return { kind: 'value', sql: (row) => row.col(name) };
}

/** SQL over the row; what it looks up elsewhere it names with `table`. */
export function expression(sql: (row: Scope, table: TableName) => string): ValueRead {
  return { kind: 'value', sql: (row, _selected, table) => sql(row, table) };
}

/** Null for the public, whose connection could not read the column either. */
export function editorsOnly(read: ValueRead): ValueRead {
  return { ...read, editorsOnly: true };
}

/** What was set by hand, and why. */
export const byHandReads: Readonly<Record<string, ValueRead>> = {
  visibility: editorsOnly(column('visibility')),
  visibilityReason: editorsOnly(column('visibility_reason')),
};

/** The last save of a record, and who made it. */
export function lastSaveReads(recordType: string): Readonly<Record<string, ValueRead>> {
  return {
    updatedAt: editorsOnly(column('saved_at')),
    updatedBy: editorsOnly(
      expression(
        (row) =>
          `(select v.actor from revision v where v.record_type = '${recordType}' and v.record_id = ${row.col('id')} and v.revision = ${row.col('revision')})`,
      ),
    ),
  };
}

/** By the last save. */
export const updatedOrder: Order = { column: 'saved_at', type: 'timestamptz', editorsOnly: true };

/** A uuid in SQL as the global id of its type. */
export function globalIdSql(type: NodeType, uuid: string): string {
  return `'${globalIdPrefix(type)}_' || replace(${uuid}::text, '-', '')`;
}

export function globalId(type: NodeType, name = 'id'): ValueRead {
  return expression((row) => globalIdSql(type, row.col(name)));
}

/** An object whose fields are SQL over the row; null where `present` is. */
export function valueObject(
  present: (row: Scope) => string,
  parts: Record<string, (row: Scope) => string>,
): ValueRead {
  return {
    kind: 'value',
    sql: (row, selected) => {
      const pairs = Object.entries(parts)
        .filter(([name]) => selected.has(name))
        .map(([name, sql]) => `'${name}', ${sql(row)}`);
      return `case when ${present(row)} is not null then json_build_object(${pairs.join(', ')}) end`;
    },
  };
}

/** Columns `<prefix>_edtf`, `_earliest`, `_latest`, `_verbatim`. */
export function uncertainDate(prefix: string): ValueRead {
  const part = (name: string) => (row: Scope) => row.col(`${prefix}_${name}`);
  return valueObject(part('edtf'), {
    edtf: part('edtf'),
    earliest: part('earliest'),
    latest: part('latest'),
    verbatim: part('verbatim'),
  });
}

/** Columns `<prefix>_min`, `_max`, `_currency`, `_qualifier`, `_verbatim`; decimals leave as strings. */
export function monetaryAmount(prefix: string): ValueRead {
  const part = (name: string) => (row: Scope) => row.col(`${prefix}_${name}`);
  const decimal = (name: string) => (row: Scope) => `trim_scale(${row.col(`${prefix}_${name}`)})::text`;
  return valueObject(part('qualifier'), {
    value: (row) =>
      `case when ${part('min')(row)} = ${part('max')(row)} then trim_scale(${part('min')(row)})::text end`,
    min: decimal('min'),
    max: decimal('max'),
    currency: part('currency'),
    qualifier: part('qualifier'),
    verbatim: part('verbatim'),
  });
}

export function textSpan(start: string, end: string): ValueRead {
  return valueObject((row) => row.col(start), {
    start: (row) => row.col(start),
    end: (row) => row.col(end),
  });
}

export function derived(
  needs: readonly string[],
  from: DerivedRead['from'],
  also?: DerivedRead['also'],
): DerivedRead {
  return { kind: 'derived', needs, from, ...(also && { also }) };
}

/** The record whose id the row's column holds. */
export function one(type: string, idColumn: string): OneRead {
  return {
    kind: 'one',
    type,
    idColumn,
    where: (target, row) => `${target.col('id')} = ${row.col(idColumn)}`,
  };
}

export function oneThrough(type: string, through: Through): OneRead {
  return { kind: 'one', type, through };
}

/** A person or a company by the two id columns of the row. */
export function party(columns: { Person: string; Company: string }): EitherRead {
  return { kind: 'either', types: columns };
}

/** The people and companies that a link table names, in its order. */
export function parties(table: string, where: EitherListRead['where']): EitherListRead {
  return {
    kind: 'eitherList',
    table,
    where,
    orderBy: (link) => link.col('position'),
    types: { Person: 'person_id', Company: 'company_id' },
  };
}

export function variant(discriminator: string, variants: VariantRead['variants']): VariantRead {
  return { kind: 'variant', column: discriminator, variants };
}

export function list(type: string, read: Omit<ListRead, 'kind' | 'type'>): ListRead {
  return { kind: 'list', type, ...read };
}

export function connection(type: string, read: Omit<ConnectionRead, 'kind' | 'type'> = {}): ConnectionRead {
  return { kind: 'connection', type, ...read };
}

/** The connection of the records whose column holds the row's id. */
export function connectionOf(type: string, foreignKey: string): ConnectionRead {
  return connection(type, { where: (target, row) => `${target.col(foreignKey)} = ${row.col('id')}` });
}
