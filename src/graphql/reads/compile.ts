/** Turns what an operation selects, with the read maps, into one SQL statement with nested JSON. */
import {
  getNamedType,
  isObjectType,
  type FieldNode,
  type GraphQLField,
  type GraphQLObjectType,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';
import type { Right } from '../../auth/rights.ts';
import { connectionSql } from './connection-sql.ts';
import { one } from './fields.ts';
import { compositeKey, derivedKey } from './keys.ts';
import type {
  EitherListRead,
  EitherRead,
  FieldRead,
  ListRead,
  OneRead,
  ReadMap,
  RelationRead,
  Scope,
  ValueRead,
  VariantRead,
} from './read-map.ts';
import { PagedRows } from './paged-rows.ts';
import { Reference, type Past } from './past.ts';
import { nodesSql, partsOfIds, rootSql, type RootRead } from './roots.ts';
import { selectedFields, selectionSets, type SelectionSource } from './selection.ts';
import { jsonObject, literal, PageRow, Parameters, TableRow } from './statement.ts';

export interface ReadMaps {
  types: Readonly<Record<string, ReadMap>>;
  roots: Readonly<Record<string, RootRead>>;
  /** Who may ask for a field of Query: a root without one keeps the server from starting. */
  rights: Readonly<Record<string, Right>>;
}

export interface Plan {
  /** Null when the operation asks the database nothing, e.g. introspection. */
  text: string | null;
  parameters: Parameters;
}

export interface CompileRequest extends SelectionSource {
  maps: ReadMaps;
  operation: OperationDefinitionNode;
  seesEverything: boolean;
}

/** One statement `select … as answer` for the operation; its JSON has the shape the resolvers read. */
export function compileOperation(request: CompileRequest): Plan {
  const compiler = new Compiler(request);
  const text = compiler.operation(request.operation);
  return { text: text && compiler.parameters.finish(text), parameters: compiler.parameters };
}

/** One statement `select … as answer` for what `nodes` select of one record. */
export function compileRecord(
  request: Omit<CompileRequest, 'operation'>,
  { type, nodes }: { type: string; nodes: readonly FieldNode[] },
): { text: string; values: (id: string, variables?: Record<string, unknown>) => unknown[] } {
  const compiler = new Compiler(request);
  const target = new TableRow(compiler.alias());
  const record = compiler.record(type, target, nodes);
  const { table } = compiler.map(type);
  const text = `select (${record})::text as answer from ${table} ${target.alias} where ${target.col('id')} = `;
  const finished = compiler.parameters.finish(text);
  const { parameters } = compiler;
  const { length } = parameters.values(request.variables);
  return {
    text: `${finished}$${length + 1}::uuid`,
    values: (id, variables = request.variables) => [...parameters.values(variables), id],
  };
}

/** The same for records of any types by their global ids, as a list in the order of the ids. */
export function compileNodes(
  request: Omit<CompileRequest, 'operation'>,
  { ids, nodes }: { ids: readonly string[]; nodes: readonly FieldNode[] },
): { text: string; values: unknown[] } {
  const compiler = new Compiler(request);
  const asked = { types: '@types', uuids: '@uuids' };
  const finished = compiler.parameters.finish(nodesSql(compiler, ids, asked, nodes));
  const values = compiler.parameters.values(request.variables);
  const text = finished
    .replace(asked.types, `$${values.length + 1}::text[]`)
    .replace(asked.uuids, `$${values.length + 2}::uuid[]`);
  const { types, uuids } = partsOfIds(compiler, ids);
  return { text: `select (${text})::text as answer`, values: [...values, types, uuids] };
}

export class Compiler {
  readonly parameters = new Parameters();
  readonly request: Omit<CompileRequest, 'operation'>;
  #aliases = 0;
  #past: Past | null = null;

  constructor(request: Omit<CompileRequest, 'operation'>) {
    this.request = request;
  }

  operation(operation: OperationDefinitionNode): string | null {
    const query = this.objectType('Query');
    const pairs = new Map<string, string>();
    for (const [key, nodes] of this.selected(query, [operation.selectionSet])) {
      const name = nodes[0]!.name.value;
      if (name.startsWith('__')) continue;
      const read = this.rootRead(name);
      if (read.kind === 'worked') {
        const { variables } = this.request;
        this.parameters.argumentsOf(query.getFields()[name]!, nodes[0]!, variables, read.check);
      }
      if (read.kind === 'context' || read.kind === 'worked') continue;
      pairs.set(compositeKey(key), rootSql(this, read, query.getFields()[name]!, nodes));
    }
    return pairs.size === 0 ? null : `select ${jsonObject(pairs)}::text as answer`;
  }

  /** Conditions under which a row of the type is in answers of today to who sees everything. */
  alive(type: string, row: Scope): string[] {
    const { alive } = this.map(type);
    return alive && this.request.seesEverything && !this.#past ? [alive(row)] : [];
  }

  /** A record's selected fields as JSON; `typename` goes along where the answer's type is open. */
  record(type: string, row: Scope, nodes: readonly FieldNode[], typename = false): string {
    const map = this.map(type);
    return this.object(map.type, map.fields, row, nodes, typename);
  }

  object(
    type: string,
    reads: Readonly<Record<string, FieldRead>>,
    row: Scope,
    nodes: readonly FieldNode[],
    typename: boolean,
  ): string {
    const objectType = this.objectType(type);
    const pairs = new Map<string, string>(typename ? [['__typename', literal(type)]] : []);
    // A value stands under its own name: what all its aliases select goes into one object.
    const values = new Map<string, FieldNode[]>();
    for (const [key, fieldNodes] of this.selected(objectType, selectionSets(nodes))) {
      const name = fieldNodes[0]!.name.value;
      if (name.startsWith('__')) continue;
      this.#past?.enter(type, name, row);
      const read = reads[name];
      if (!read) throw new Error(`no read map says how to read ${type}.${name}`);
      const all = read.kind === 'value' ? [...(values.get(name) ?? []), ...fieldNodes] : fieldNodes;
      values.set(name, all);
      this.field(pairs, read, row, objectType.getFields()[name]!, { key, name, nodes: all });
    }
    return jsonObject(pairs);
  }

  /** Adds one selected field to the pairs of its object. */
  field(
    pairs: Map<string, string>,
    read: FieldRead,
    row: Scope,
    field: GraphQLField<unknown, unknown>,
    { key, name, nodes }: { key: string; name: string; nodes: readonly FieldNode[] },
  ): void {
    if (read.kind === 'value') {
      pairs.set(name, this.#value(read, row, field, nodes));
    } else if (read.kind === 'derived') {
      for (const column of read.needs) pairs.set(derivedKey(column), row.col(column));
      for (const [needed, sql] of Object.entries(read.also ?? {})) pairs.set(derivedKey(needed), sql(row));
    } else {
      pairs.set(compositeKey(key), this.#relation(read, row, field, nodes));
    }
  }

  #relation(
    read: RelationRead,
    row: Scope,
    field: GraphQLField<unknown, unknown>,
    nodes: readonly FieldNode[],
  ): string {
    switch (read.kind) {
      case 'one':
        if (read.editorsOnly && !this.request.seesEverything) return 'null';
        return this.#one(read, row, nodes);
      case 'either':
        return this.#either(read, row, nodes);
      case 'eitherList':
        return this.#eitherList(read, row, nodes);
      case 'variant':
        return this.#variant(read, row, nodes);
      case 'list':
        if (read.editorsOnly && !this.request.seesEverything) return `'[]'::json`;
        return this.list(read, row, nodes);
      case 'connection':
        return connectionSql(this, read, row, field, nodes);
    }
  }

  #value(
    read: ValueRead,
    row: Scope,
    field: GraphQLField<unknown, unknown>,
    nodes: readonly FieldNode[],
  ): string {
    // Of the past what the public saw is kept.
    if (read.editorsOnly && (!this.request.seesEverything || this.#past)) return 'null';
    const named = getNamedType(field.type);
    const selected = isObjectType(named) ? this.selectedNames(named.name, nodes) : new Set<string>();
    return read.sql(row, selected, this.table);
  }

  /** Without a row: the list of all. */
  list(read: ListRead, row: Scope | null, nodes: readonly FieldNode[]): string {
    const rows = new PagedRows(this, read.type, read.through);
    const node = this.record(read.type, rows.page, nodes);
    const conditions = [
      ...(row && read.where ? [read.where(rows.target, row)] : []),
      ...(row && rows.link ? [read.through!.where(rows.link, row)] : []),
    ];
    const order = `order by ${read.orderBy(rows.link ?? rows.target)}`;
    return `coalesce((select json_agg(${node}) from (${rows.select(conditions, order)}) ${rows.page.alias}), '[]'::json)`;
  }

  #one(read: OneRead, row: Scope, nodes: readonly FieldNode[], typename = false): string {
    if (!this.isKnown(read.type)) return this.#reference(read, row, nodes, typename);
    const { type, where, through } = read;
    const target = new TableRow(this.alias());
    const record = this.record(type, target, nodes, typename);
    const link = new TableRow(this.alias());
    const conditions = [
      ...this.alive(type, target),
      ...(where ? [where(target, row)] : []),
      ...(through ? [through.where(link, row), `${target.col('id')} = ${link.col(through.target)}`] : []),
    ];
    const linked = through ? `, ${this.table(through.table)} ${link.alias}` : '';
    const from = `${this.table(this.map(type).table)} ${target.alias}${linked}`;
    return `(select ${record} from ${from} where ${conditions.join(' and ')})`;
  }

  /** Another record than the one whose past is read: its id. */
  #reference(
    { type, idColumn, through }: OneRead,
    row: Scope,
    nodes: readonly FieldNode[],
    typename: boolean,
  ) {
    const to = (id: string) =>
      `case when ${id} is not null then ${this.record(type, new Reference(id), nodes, typename)} end`;
    if (idColumn) return to(row.col(idColumn));
    if (!through) return this.#past!.refuse();
    const link = new TableRow(this.alias());
    const from = `${this.table(through.table)} ${link.alias}`;
    return `(select ${to(link.col(through.target))} from ${from} where ${through.where(link, row)})`;
  }

  #either(read: Pick<EitherRead, 'types'>, row: Scope, nodes: readonly FieldNode[]): string {
    const cases = Object.entries(read.types).map(([type, column]) => {
      const id = row.col(column);
      const record = this.#one(one(type, column), row, nodes, true);
      return `when ${id} is not null then ${record}`;
    });
    return `case ${cases.join(' ')} end`;
  }

  #eitherList(read: EitherListRead, row: Scope, nodes: readonly FieldNode[]): string {
    const link = new TableRow(this.alias());
    const page = new PageRow(this.alias());
    const record = this.#either(read, page, nodes);
    const rows = `select ${page.selectList(link.alias)} from ${this.table(read.table)} ${link.alias} where ${read.where(link, row)} order by ${read.orderBy(link)}`;
    return `coalesce((select json_agg(${record}) from (${rows}) ${page.alias}), '[]'::json)`;
  }

  #variant(read: VariantRead, row: Scope, nodes: readonly FieldNode[]): string {
    const cases = Object.entries(read.variants).map(
      ([value, { type, fields }]) =>
        `when ${literal(value)} then ${this.object(type, fields, row, nodes, true)}`,
    );
    return `case ${row.col(read.column)} ${cases.join(' ')} end`;
  }

  selected(
    type: GraphQLObjectType,
    sets: readonly (SelectionSetNode | undefined)[],
  ): Map<string, FieldNode[]> {
    return selectedFields(this.request, type, sets);
  }

  selectedNames(type: string, nodes: readonly FieldNode[]): Set<string> {
    const fields = this.selected(this.objectType(type), selectionSets(nodes)).values();
    return new Set([...fields].map(([node]) => node!.name.value));
  }

  alias(): string {
    this.#aliases += 1;
    return `t${this.#aliases}`;
  }

  /** Compiles within a record's past: tables are what was kept of them. */
  within(past: Past, compile: () => string): string {
    this.#past = past;
    try {
      return compile();
    } finally {
      this.#past = null;
    }
  }

  /** A table, or what stands for it in the past that is being read. */
  readonly table = (name: string): string => this.#past?.table(name) ?? name;

  /** Whether more than its id can be said of a record of this type. */
  isKnown(type: string): boolean {
    return this.#past?.isPart(type) ?? true;
  }

  map(type: string): ReadMap {
    const map = this.request.maps.types[type];
    if (!map) throw new Error(`no read map for ${type}`);
    return map;
  }

  objectType(name: string): GraphQLObjectType {
    const type = this.request.schema.getType(name);
    if (!isObjectType(type)) throw new Error(`${name} is no object type of the schema`);
    return type;
  }

  rootRead(name: string): RootRead {
    const read = this.request.maps.roots[name];
    if (!read) throw new Error(`no read map says how to read Query.${name}`);
    return read;
  }
}
