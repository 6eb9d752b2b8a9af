import {
  getNamedType,
  isAbstractType,
  isObjectType,
  type GraphQLFieldResolver,
  type GraphQLObjectType,
  type GraphQLSchema,
} from 'graphql';
import type { MutationContext, RequestContext } from '../context.ts';
import type { ReadMaps } from './compile.ts';
import { encodeCursor } from './cursor.ts';
import { compositeKey, derivedKey } from './keys.ts';
import type { DerivedRead, FieldRead } from './read-map.ts';

type Row = Record<string, unknown>;
type Resolver = GraphQLFieldResolver<Row, RequestContext>;

/**
 * Gives the schema's fields the resolvers that read compiled rows. Values need none: they stand in the row under
 * their own name, and graphql-jit is fastest with plain properties.
 */
export function bindReads(schema: GraphQLSchema, maps: ReadMaps): void {
  for (const root of Object.keys(schema.getQueryType()?.getFields() ?? {})) {
    if (!maps.rights[root]) throw new Error(`no right says who may ask for Query.${root}`);
  }
  for (const type of Object.values(schema.getTypeMap())) {
    if (isAbstractType(type)) type.resolveType = (row: Row) => row.__typename as string;
    if (!isObjectType(type) || isElsewhere(type.name)) continue;
    type.isTypeOf = undefined;
    const reads = type.name === 'Query' ? null : (readsOf(maps, type) ?? {});
    for (const field of Object.values(type.getFields())) {
      const root = type.name === 'Query' ? maps.roots[field.name] : undefined;
      if (root?.kind === 'context') {
        field.resolve = (_row, _args, context: RequestContext) => root.from(context);
        continue;
      }
      if (root?.kind === 'worked') {
        field.resolve = (_row, args, context: MutationContext) => root.from(args, context);
        continue;
      }
      const read = reads?.[field.name];
      if (
        reads === null ||
        (read && read.kind !== 'value' && read.kind !== 'derived') ||
        isWrapped(type, field.name)
      ) {
        field.resolve = byResponseKey as GraphQLFieldResolver<unknown, unknown>;
      } else if (read?.kind === 'derived') {
        field.resolve = derive(read) as GraphQLFieldResolver<unknown, unknown>;
      } else if (isCursor(type, field.name)) {
        field.resolve = cursor(field.name) as GraphQLFieldResolver<unknown, unknown>;
      } else {
        field.resolve = undefined;
      }
    }
  }
}

/** Introspection is GraphQL's; mutations and their payloads are bound with their rights. */
const isElsewhere = (type: string): boolean =>
  type.startsWith('__') || type === 'Mutation' || type.endsWith('Payload');

const byResponseKey: Resolver = (row, _args, _context, info) => {
  const node = info.fieldNodes[0]!;
  return row[compositeKey((node.alias ?? node.name).value)];
};

function derive(read: DerivedRead): Resolver {
  const names = [...read.needs, ...Object.keys(read.also ?? {})];
  return (row, _args, context) =>
    read.from(Object.fromEntries(names.map((name) => [name, row[derivedKey(name)]])), context);
}

function cursor(name: string): Resolver {
  return (row) => {
    const keys = row[derivedKey(name)];
    return keys === null || keys === undefined ? null : encodeCursor(keys);
  };
}

const isConnection = (type: GraphQLObjectType) => /(Connection|References)$/.test(type.name);
const isEdge = (type: GraphQLObjectType) => type.name.endsWith('Edge');

/** Fields of connections and edges that hold rows of their own. */
function isWrapped(type: GraphQLObjectType, field: string): boolean {
  if (isConnection(type)) return field !== 'totalCount';
  return isEdge(type) && isObjectType(getNamedType(type.getFields()[field]!.type));
}

function isCursor(type: GraphQLObjectType, field: string): boolean {
  return (isEdge(type) && field === 'cursor') || (type.name === 'PageInfo' && field.endsWith('Cursor'));
}

function readsOf(maps: ReadMaps, type: GraphQLObjectType): Readonly<Record<string, FieldRead>> | undefined {
  const own = maps.types[type.name]?.fields;
  if (own) return own;
  // Types of a variant (a claim's value) have no table; their reads stand where the variant is declared.
  for (const { fields } of Object.values(maps.types)) {
    for (const read of Object.values(fields)) {
      if (read.kind !== 'variant') continue;
      const found = Object.values(read.variants).find((option) => option.type === type.name);
      if (found) return found.fields;
    }
  }
  return undefined;
}
