/** Relay connections: one keyset page of a list, its edges, cursors and count, as one expression. */
import { getNamedType, type FieldNode, type GraphQLField, type GraphQLObjectType } from 'graphql';
import { InvalidValue } from '../../errors/app-error.ts';
import type { RequestContext } from '../context.ts';
import type { Compiler } from './compile.ts';
import { decodeCursor, listFingerprint } from './cursor.ts';
import { compositeKey, derivedKey } from './keys.ts';
import { pageOf } from './page.ts';
import { PagedRows } from './paged-rows.ts';
import type { AnyArgs, Bind, ConnectionRead, ListRules, OrderBy, Scope } from './read-map.ts';
import { selectionSets } from './selection.ts';
import { jsonObject, type TableRow } from './statement.ts';

type Field = GraphQLField<unknown, unknown>;

export function connectionSql(
  compiler: Compiler,
  read: ConnectionRead,
  row: Scope | null,
  field: Field,
  nodes: readonly FieldNode[],
): string {
  const rules = compiler.map(read.type).list;
  if (!rules) throw new Error(`${read.type} has no list rules`);
  const { args, bind } = compiler.parameters.argumentsOf(
    field,
    nodes[0]!,
    compiler.request.variables,
    (values) => {
      pageOf(values);
      rules.check?.(values);
      read.check?.(values);
    },
  );
  const page = pageOf(args);
  const orderOf = (values: AnyArgs): OrderBy => values.orderBy ?? read.defaultOrder ?? rules.defaultOrder;
  const fingerprint = (values: AnyArgs) => {
    const { first: _first, after: _after, last: _last, before: _before, orderBy: _by, ...others } = values;
    return listFingerprint(field.name, orderOf(values), others);
  };

  const rows = new PagedRows(compiler, read.type, read.through);
  const conditions = [
    ...(row && rows.link ? [read.through!.where(rows.link, row)] : []),
    ...(read.where ? [read.where(rows.target, row ?? rows.target, bind, args, compiler.table)] : []),
    ...(rules.where && compiler.isKnown(read.type) ? [rules.where(rows.target)] : []),
    ...filterConditions(compiler, rules, rows.target, args.filterBy, bind),
  ].filter((condition) => condition !== null);

  const order = sortOf(compiler, read, rules, rows, orderOf(args));
  const descending = (orderOf(args).direction === 'DESC') !== page.backward;
  const keyset: string[] = [];
  if (page.cursor !== null) {
    const key = (index: 0 | 1) => (values: AnyArgs) => {
      const { cursor, cursorField } = pageOf(values);
      return decodeCursor(cursorField, cursor ?? '', fingerprint(values), rules.idType)[index];
    };
    const after = `(${bind(key(0), order.type)}, ${bind(key(1), rules.idType ?? 'uuid')})`;
    keyset.push(`(${order.sort}, ${order.tie}) ${descending ? '<' : '>'} ${after}`);
  }

  const type = getNamedType(field.type) as GraphQLObjectType;
  const wanted = [...compiler.selected(type, selectionSets(nodes))].map(([key, of]) => ({
    key,
    of,
    name: of[0]!.name.value,
  }));
  const pageInfo = compiler.selectedNames(
    'PageInfo',
    wanted.filter(({ name }) => name === 'pageInfo').flatMap(({ of }) => of),
  );
  // One row more than the page tells whether there is another page.
  const looksBeyond = pageInfo.has(page.backward ? 'hasPreviousPage' : 'hasNextPage');
  const { alias } = rows.page;
  const rowsOf = (sql: string) => {
    const ordered = page.backward ? ` order by ${alias}.n desc` : '';
    const counted = looksBeyond ? ` filter (where ${alias}.n <= ${page.size})` : '';
    return `coalesce(json_agg(${sql}${ordered})${counted}, '[]'::json)`;
  };
  const cursorKeys = () =>
    `json_build_array(${bind(fingerprint, 'text')}, ${order.pageSort()}::text, ${rows.page.col('id')}::text)`;

  const pairs = new Map<string, string>();
  for (const { key, name, of } of wanted) {
    if (name === 'totalCount') pairs.set('totalCount', rows.count(conditions));
    if (name === 'nodes') pairs.set(compositeKey(key), rowsOf(compiler.record(read.type, rows.page, of)));
    if (name === 'edges') {
      pairs.set(compositeKey(key), rowsOf(edgeSql(compiler, read, rows, type, of, cursorKeys)));
    }
    if (name === 'pageInfo') {
      const beyond = `count(*) > ${page.size}`;
      // The page one came from holds at least the cursor's own row.
      const behind = page.cursor === null ? 'false' : 'true';
      const info = new Map<string, string>();
      if (pageInfo.has('hasNextPage')) info.set('hasNextPage', page.backward ? behind : beyond);
      if (pageInfo.has('hasPreviousPage')) info.set('hasPreviousPage', page.backward ? beyond : behind);
      if (pageInfo.has('startCursor')) info.set(derivedKey('startCursor'), `${rowsOf(cursorKeys())}->0`);
      if (pageInfo.has('endCursor')) info.set(derivedKey('endCursor'), `${rowsOf(cursorKeys())}->-1`);
      pairs.set(compositeKey(key), jsonObject(info));
    }
  }
  const readsRows = wanted.some(({ name }) => ['nodes', 'edges', 'pageInfo'].includes(name));
  if (!readsRows) return jsonObject(pairs);

  const direction = descending ? 'desc' : 'asc';
  const limit = page.size + (looksBeyond ? 1 : 0);
  const tail = `order by ${order.sort} ${direction}, ${order.tie} ${direction} limit ${limit}`;
  const selected = rows.select([...conditions, ...keyset], tail);
  const numbered = looksBeyond || page.backward;
  const source = numbered ? `select q.*, row_number() over () as n from (${selected}) q` : selected;
  return `(select ${jsonObject(pairs)} from (${source}) ${alias})`;
}

function edgeSql(
  compiler: Compiler,
  read: ConnectionRead,
  rows: PagedRows,
  connectionType: GraphQLObjectType,
  nodes: readonly FieldNode[],
  cursorKeys: () => string,
): string {
  const type = getNamedType(connectionType.getFields().edges!.type) as GraphQLObjectType;
  const pairs = new Map<string, string>();
  for (const [key, of] of compiler.selected(type, selectionSets(nodes))) {
    const name = of[0]!.name.value;
    const beside = read.edge?.[name];
    if (name === 'cursor') pairs.set(derivedKey('cursor'), cursorKeys());
    else if (name === 'node') pairs.set(compositeKey(key), compiler.record(read.type, rows.page, of));
    else if (beside) {
      compiler.field(pairs, beside, rows.page.link ?? rows.page, type.getFields()[name]!, {
        key,
        name,
        nodes: of,
      });
    }
  }
  return jsonObject(pairs);
}

function filterConditions(
  { parameters, request: { seesEverything } }: Compiler,
  { filters, editorsFilters = {} }: ListRules,
  target: TableRow,
  filterBy: AnyArgs,
  bind: Bind<AnyArgs>,
): string[] {
  const asker = { seesEverything, userId: () => parameters.ofRequest(userId, 'uuid') };
  return Object.entries({ ...filters, ...editorsFilters }).flatMap(([name, filter]) => {
    const value: unknown = filterBy?.[name];
    if (value === undefined || value === null) return [];
    if (editorsFilters[name] && !seesEverything) return ['false'];
    const bound: Bind<AnyArgs> = (pick, type) => bind((args: AnyArgs) => pick(args.filterBy[name]), type);
    return [filter(target, value, bound, asker)];
  });
}

const userId = ({ actor }: RequestContext): string | null => (actor.kind === 'user' ? actor.id : null);

/** The stored sort column, of the target or of the link if that carries it, and the id that breaks ties. */
function sortOf(
  { request }: Compiler,
  read: ConnectionRead,
  rules: ListRules,
  rows: PagedRows,
  { field }: OrderBy,
) {
  const ofLink = rows.link && read.through?.orders?.[field];
  const order = ofLink ?? read.orders?.[field] ?? rules.orders[field];
  if (!order) throw new Error(`${read.type} cannot be ordered by ${field}`);
  if (order.editorsOnly && !request.seesEverything) {
    const rule = 'an order for editors: sign in, or take another';
    throw new InvalidValue({ field: 'orderBy.field', value: field, rule });
  }
  const { target, link, page } = rows;
  return ofLink
    ? {
        type: order.type,
        sort: link!.col(order.column),
        tie: link!.col(read.through!.target),
        pageSort: () => page.link!.col(order.column),
      }
    : {
        type: order.type,
        sort: target.col(order.column),
        tie: target.col('id'),
        pageSort: () => page.col(order.column),
      };
}
