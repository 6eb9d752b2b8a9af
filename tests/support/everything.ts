/** Queries that ask for all there is, made from the schema so that a new field cannot be left out. */
import {
  getNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isLeafType,
  isObjectType,
  isUnionType,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
} from 'graphql';

/** A selection of every field of a type, `depth` records deep; lists as pages of `page` with their counts and cursors. */
export function everything(schema: GraphQLSchema, type: GraphQLNamedType, depth: number, page = 100): string {
  if (isInterfaceType(type) || isUnionType(type)) {
    const options = schema
      .getPossibleTypes(type)
      .map((each) => `... on ${each.name} ${everything(schema, each, depth, page)}`);
    return `{ __typename ${depth > 0 ? options.join(' ') : isInterfaceType(type) ? 'id' : ''} }`;
  }
  if (!isObjectType(type)) throw new Error(`${type.name} has no fields`);
  const fields = Object.values(type.getFields()).flatMap((field) => selectionOf(schema, field, depth, page));
  return `{ __typename ${fields.join(' ')} }`;
}

function selectionOf(
  schema: GraphQLSchema,
  field: GraphQLField<unknown, unknown>,
  depth: number,
  page: number,
): string[] {
  const type = getNamedType(field.type);
  if (isLeafType(type)) return [field.name];
  if (isObjectType(type) && type.name.endsWith('Connection')) {
    if (depth <= 0) return [`${field.name} { totalCount }`];
    return [`${field.name}(first: ${page}) ${connection(schema, type, depth - 1, page)}`];
  }
  const isRecord = isObjectType(type) ? type.getInterfaces().length > 0 : true;
  if (isRecord && depth <= 0) return [];
  return [`${field.name} ${everything(schema, type, isRecord ? depth - 1 : depth, page)}`];
}

function connection(schema: GraphQLSchema, type: GraphQLObjectType, depth: number, page: number): string {
  const edge = getNamedType(type.getFields().edges!.type);
  if (!isObjectType(edge)) throw new Error(`${type.name} has no edges`);
  const node = getNamedType(edge.getFields().node!.type);
  const nodeSelection = depth > 0 ? everything(schema, node, depth, page) : '{ __typename id }';
  const beside = Object.values(edge.getFields())
    .filter(({ name }) => name !== 'node' && name !== 'cursor')
    .flatMap((field) => selectionOf(schema, field, depth, page));
  return `{ totalCount pageInfo { hasNextPage hasPreviousPage startCursor endCursor } edges { cursor ${beside.join(' ')} node ${nodeSelection} } }`;
}

/** For a root list: one query for each of the public's orders and each direction, reading everything `depth` deep. */
export function listQueries(schema: GraphQLSchema, root: string, depth: number): string[] {
  const field = schema.getQueryType()!.getFields()[root]!;
  const type = getNamedType(field.type);
  if (!isObjectType(type)) throw new Error(`${root} is no list`);
  const orderType = getNamedType(field.args.find(({ name }) => name === 'orderBy')?.type);
  const orderField = isInputObjectType(orderType) ? getNamedType(orderType.getFields().field!.type) : null;
  const orders = isEnumType(orderField)
    ? orderField.getValues().flatMap(({ name }) => (name === 'UPDATED_AT' ? [] : [name]))
    : [];
  const filter = (order: string) => (order === 'AMOUNT' ? ', filterBy: { amount: { currency: "CNY" } }' : '');
  const ordered = orders.flatMap((order) =>
    ['ASC', 'DESC'].map(
      (direction) => `(first: 50, orderBy: { field: ${order}, direction: ${direction} }${filter(order)})`,
    ),
  );
  return ['(first: 50)', ...ordered].map(
    (args) => `{ ${root}${args} ${connection(schema, type, depth, 8)} }`,
  );
}

/** For a root list: one query for each value of each filter, as `filterBy` literals made from `samples` by scalar. */
export function filterQueries(
  schema: GraphQLSchema,
  root: string,
  samples: Readonly<Record<string, readonly string[]>>,
): string[] {
  const field = schema.getQueryType()!.getFields()[root]!;
  const filters = getNamedType(field.args.find(({ name }) => name === 'filterBy')?.type);
  const type = getNamedType(field.type);
  if (!isInputObjectType(filters) || !isObjectType(type)) throw new Error(`${root} has no filters`);
  return Object.values(filters.getFields()).flatMap(({ name, type: filterType }) => {
    const named = getNamedType(filterType);
    const values = isEnumType(named)
      ? named.getValues().map((value) => value.name)
      : (samples[named.name] ?? []);
    if (values.length === 0) throw new Error(`no sample for ${root}.filterBy.${name}: ${named.name}`);
    return values.map((value) => {
      const literal = isListTypeOf(filterType.toString()) ? `[${value}]` : value;
      return `{ ${root}(first: 100, filterBy: { ${name}: ${literal} }) ${connection(schema, type, 0, 8)} }`;
    });
  });
}

const isListTypeOf = (printed: string): boolean => printed.startsWith('[');
