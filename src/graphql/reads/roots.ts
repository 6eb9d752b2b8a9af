/** The fields of Query: lists, records by slug or id, and Relay's node. */
import { getNamedType, type FieldNode, type GraphQLField, type GraphQLObjectType } from 'graphql';
import type { MutationContext, RequestContext } from '../context.ts';
import { fromGlobalId, toGlobalId, type NodeType } from '../../text/global-id.ts';
import { InvalidValue } from '../../errors/app-error.ts';
import type { Compiler } from './compile.ts';
import { connectionSql } from './connection-sql.ts';
import { compositeKey } from './keys.ts';
import { pageOf } from './page.ts';
import type { AnyArgs, Bind, ConnectionRead, ListRead } from './read-map.ts';
import { rootRowsSql, type RootRows } from './root-rows.ts';
import { Past } from './past.ts';
import { selectionSets } from './selection.ts';
import { jsonObject, literal, TableRow } from './statement.ts';

export type RootRead =
  | ConnectionRead
  | ListRead
  | RootRows
  | { kind: 'bySlug'; type: NodeType }
  | { kind: 'byId'; type: NodeType }
  | { kind: 'node' }
  | { kind: 'nodes' }
  /** The record of whose session it is; null for the public and for programs. */
  | { kind: 'signedIn'; type: NodeType }
  /** Records that point to the one with the id: SQL for type, place of the type and id. */
  | { kind: 'referrers'; of(type: NodeType): Referrers | null }
  /** Known before the database is asked; the statement has no part in it. */
  | { kind: 'context'; from: (context: RequestContext) => unknown }
  /** Worked out by code of its own, which may write if it takes back what it wrote. */
  | {
      kind: 'worked';
      /** Refuses arguments before anything is done. */
      check?(args: AnyArgs): void;
      from: (args: AnyArgs, context: MutationContext) => Promise<unknown>;
    };

export function rootSql(
  compiler: Compiler,
  read: Exclude<RootRead, { kind: 'context' | 'worked' }>,
  field: GraphQLField<unknown, unknown>,
  nodes: readonly FieldNode[],
): string {
  if (read.kind === 'connection') return connectionSql(compiler, read, null, field, nodes);
  if (read.kind === 'list') return compiler.list(read, null, nodes);
  if (read.kind === 'rows') return rootRowsSql(compiler, read, field, nodes);
  if (read.kind === 'referrers') return referrersSql(compiler, read.of, field, nodes);
  const { args, bind } = compiler.parameters.argumentsOf(
    field,
    nodes[0]!,
    compiler.request.variables,
    checkAsOf,
  );
  const asOf: AsOf | null = args.asOf
    ? { given: args.asOf, at: bind((each) => each.asOf, 'timestamptz') }
    : null;
  switch (read.kind) {
    case 'bySlug':
      return recordBySlug(compiler, read.type, bind, nodes, asOf);
    case 'byId':
      return fromGlobalId(args.id)?.type === read.type
        ? recordById(compiler, read.type, bind(uuidOf('id'), 'uuid'), nodes, { asOf })
        : 'null';
    case 'node': {
      const type = readableType(compiler, args.id);
      return type
        ? recordById(compiler, type, bind(uuidOf('id'), 'uuid'), nodes, { typename: true })
        : 'null';
    }
    case 'nodes':
      return recordsByIds(compiler, args, bind, nodes);
    case 'signedIn':
      // The public's connection could not even name the table.
      return compiler.request.seesEverything
        ? record(compiler, read.type, compiler.parameters.ofRequest(signedInId, 'uuid'), nodes, {})
        : 'null';
  }
}

/**
 * Under row-level security PostgreSQL takes an index only for conditions it knows to leak nothing; an expression such as
 * coalesce is not among them, the outcome of a subselect is. Hence the subselects around it here.
 */
function recordBySlug(
  compiler: Compiler,
  type: NodeType,
  bind: Bind<AnyArgs>,
  nodes: readonly FieldNode[],
  asOf: AsOf | null,
): string {
  const { table, redirect, list } = compiler.map(type);
  const slug = bind((args) => args.slug, 'text');
  const current = new TableRow(compiler.alias());
  const living = list?.where ? ` and ${list.where(current)}` : '';
  const found = `(select ${current.col('id')} from ${table} ${current.alias} where ${current.col('slug')} = ${slug}${living})`;
  if (!redirect) return record(compiler, type, found, nodes, { asOf });
  const from = (column: string) =>
    `(select r.${column} from redirect r where r.record_type = ${literal(redirect.recordType)} and r.old_slug = ${slug})`;
  return record(compiler, type, `(select coalesce(${found}, ${from(redirect.column)}))`, nodes, {
    asOf,
    redirectedFrom: from('old_id'),
  });
}

function recordById(
  compiler: Compiler,
  type: NodeType,
  id: string,
  nodes: readonly FieldNode[],
  options: RecordOptions,
): string {
  const { redirect } = compiler.map(type);
  if (!redirect) return record(compiler, type, id, nodes, options);
  const from = (column: string) =>
    `(select r.${column} from redirect r where r.record_type = ${literal(redirect.recordType)} and r.old_id = ${id})`;
  return record(compiler, type, `(select coalesce(${from(redirect.column)}, ${id}))`, nodes, {
    ...options,
    redirectedFrom: from('old_id'),
  });
}

/** For each id in its place the record or null; one guarded branch for each type that the ids name. */
function recordsByIds(
  compiler: Compiler,
  args: AnyArgs,
  bind: Bind<AnyArgs>,
  nodes: readonly FieldNode[],
): string {
  const parts = {
    types: bind(({ ids }) => partsOfIds(compiler, ids).types, 'text[]'),
    uuids: bind(({ ids }) => partsOfIds(compiler, ids).uuids, 'uuid[]'),
  };
  return nodesSql(compiler, args.ids, parts, nodes);
}

interface Referrers {
  types: readonly NodeType[];
  sql(id: string): string;
}

/** How many there are, and the first of them as records of their types. */
function referrersSql(
  compiler: Compiler,
  of: (type: NodeType) => Referrers | null,
  field: GraphQLField<unknown, unknown>,
  nodes: readonly FieldNode[],
): string {
  const { args, bind } = compiler.parameters.argumentsOf(
    field,
    nodes[0]!,
    compiler.request.variables,
    pageOf,
  );
  const type = fromGlobalId(args.id)?.type;
  const found = type && of(type);
  const rows = found
    ? found.sql(bind(uuidOf('id'), 'uuid'))
    : 'select null as type, 0 as place, null::uuid as id limit 0';
  const { size } = pageOf(args);
  const pairs = new Map<string, string>();
  const objectType = getNamedType(field.type) as GraphQLObjectType;
  for (const [key, selected] of compiler.selected(objectType, selectionSets(nodes))) {
    const name = selected[0]!.name.value;
    if (name === 'totalCount') pairs.set(name, `(select count(*) from (${rows}) r)`);
    if (name !== 'nodes') continue;
    const part = (column: string) =>
      `array(select r.${column} from (${rows}) r order by r.place, r.id limit ${size})`;
    const parts = { types: part('type'), uuids: part('id') };
    pairs.set(
      compositeKey(key),
      nodesSql(
        compiler,
        (found?.types ?? []).map((each) => toGlobalId(each, NO_UUID)),
        parts,
        selected,
      ),
    );
  }
  return jsonObject(pairs);
}

/** The names of the ids' types, empty where it is none, and their uuids. */
export function partsOfIds(compiler: Compiler, ids: readonly string[]): { types: string[]; uuids: string[] } {
  return {
    types: ids.map((id) => readableType(compiler, id) ?? ''),
    uuids: ids.map((id) => fromGlobalId(id)?.uuid ?? NO_UUID),
  };
}

/** The records of the ids as a list; `parts` are the types and uuids as SQL arrays, of ids of these types. */
export function nodesSql(
  compiler: Compiler,
  ids: readonly string[],
  parts: { types: string; uuids: string },
  nodes: readonly FieldNode[],
): string {
  const types = new Set(ids.flatMap((id) => readableType(compiler, id) ?? []));
  const asked = compiler.alias();
  const branches = [...types].map(
    (type) =>
      `when ${literal(type)} then ${recordById(compiler, type, `${asked}.id`, nodes, { typename: true })}`,
  );
  const each = branches.length > 0 ? `case ${asked}.type ${branches.join(' ')} end` : 'null::json';
  return `coalesce((select json_agg(${each} order by ${asked}.n) from unnest(${parts.types}, ${parts.uuids}) with ordinality ${asked}(type, id, n)), '[]'::json)`;
}

const NO_UUID = '00000000-0000-0000-0000-000000000000';

interface AsOf {
  given: string;
  /** The same as a parameter. */
  at: string;
}
interface RecordOptions {
  typename?: boolean;
  redirectedFrom?: string;
  asOf?: AsOf | null;
}

function record(
  compiler: Compiler,
  type: NodeType,
  id: string,
  nodes: readonly FieldNode[],
  { typename = false, redirectedFrom, asOf }: RecordOptions,
): string {
  const target = new TableRow(compiler.alias(), redirectedFrom);
  if (asOf) return pastRecord(compiler, type, id, nodes, { target, asOf });
  const json = compiler.record(type, target, nodes, typename);
  const conditions = [`${target.col('id')} = ${id}`, ...compiler.alive(type, target)].join(' and ');
  return `(select ${json} from ${compiler.map(type).table} ${target.alias} where ${conditions})`;
}

/** The record as the latest snapshot before the time asked for has it; null where it was not public then. */
function pastRecord(
  compiler: Compiler,
  type: NodeType,
  id: string,
  nodes: readonly FieldNode[],
  { target, asOf }: { target: TableRow; asOf: AsOf },
): string {
  const map = compiler.map(type);
  const rules = map.past;
  if (!rules) throw new Error(`nothing is kept of the past of ${type}`);
  const kept = compiler.alias();
  const past = new Past({
    root: target,
    snapshot: `${kept}.snapshot`,
    map,
    rules,
    tableOf: (part) => compiler.map(part).table,
    asOf: asOf.given,
  });
  const json = compiler.within(past, () => compiler.record(type, target, nodes));
  const latest = `select v.snapshot from public_version v where v.record_type = ${literal(rules.recordType)} and v.record_id = ${id}
    and v.seen_from <= ${asOf.at} order by v.seen_from desc limit 1`;
  return `(select ${json} from (${latest}) ${kept} cross join lateral ${past.record} ${target.alias} where ${kept}.snapshot is not null)`;
}

/** The archive knows what was, not what will be. */
function checkAsOf({ asOf }: AnyArgs): void {
  if (asOf && Date.parse(asOf) > Date.now()) {
    throw new InvalidValue({ field: 'asOf', value: asOf, rule: 'a time that has been' });
  }
}

/** What is read but no Node has its own way in, and its own right. */
function readableType(compiler: Compiler, id: string): NodeType | null {
  const type = fromGlobalId(id)?.type;
  const map = type && compiler.request.maps.types[type];
  if (!map || (map.editorsOnly && !compiler.request.seesEverything)) return null;
  const isNode = compiler
    .objectType(type)
    .getInterfaces()
    .some(({ name }) => name === 'Node');
  return isNode ? type : null;
}

function signedInId({ actor }: RequestContext): string | null {
  return actor.kind === 'user' && actor.sessionId !== null ? actor.id : null;
}

function uuidOf(argument: string): (args: AnyArgs) => string | null {
  return (args) => fromGlobalId(args[argument])?.uuid ?? null;
}
