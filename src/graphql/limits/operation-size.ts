/** How big an operation is, fragments unfolded, without ever unfolding them: each fragment is measured once. */
import {
  getNamedType,
  isCompositeType,
  isListType,
  isNonNullType,
  isObjectType,
  isInterfaceType,
  Kind,
  typeFromAST,
  valueFromASTUntyped,
  type DocumentNode,
  type ExecutableDefinitionNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';

export interface OperationSize {
  /** Fields and fragments, as often as they are spread. */
  selections: number;
  aliases: number;
  directives: number;
  /** The most directives that stand in one place. */
  directivesAtOnce: number;
  /** The most fields that meet under one name and would be merged; GraphQL compares them pair by pair. */
  meeting: number;
  /** Records within records; the wrappers of connections do not count. */
  depth: number;
  introspectionDepth: number;
  /** Records that the page sizes allow at most. */
  nodes: number;
}

interface SelectionSize extends OperationSize {
  /** By response name: how many fields meet there, or within it if those are more. */
  names: ReadonlyMap<string, number>;
}

const NOTHING: SelectionSize = {
  selections: 0,
  aliases: 0,
  directives: 0,
  directivesAtOnce: 0,
  meeting: 0,
  depth: 0,
  introspectionDepth: 0,
  nodes: 0,
  names: new Map(),
};
const PLAIN_LIST = 10;
const DEFAULT_PAGE = 20;

interface Walk {
  schema: GraphQLSchema;
  fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  measured: Map<string, SelectionSize>;
  open: Set<string>;
  variables: Readonly<Record<string, unknown>>;
}

/** The largest of the document's operations. Works on documents that were not validated: what is unknown counts little. */
export function sizeOf(
  schema: GraphQLSchema,
  document: DocumentNode,
  variables: Readonly<Record<string, unknown>> = {},
): OperationSize {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);
  }
  let largest: OperationSize = NOTHING;
  for (const definition of document.definitions) {
    if (definition.kind !== Kind.OPERATION_DEFINITION && definition.kind !== Kind.FRAGMENT_DEFINITION) {
      continue;
    }
    // Each operation has defaults of its own, which its fragments see.
    const walk: Walk = {
      schema,
      fragments,
      measured: new Map(),
      open: new Set(),
      variables: { ...defaults(definition), ...variables },
    };
    const size =
      definition.kind === Kind.FRAGMENT_DEFINITION
        ? fragmentSize(walk, definition.name.value)
        : selectionSize(walk, schema.getRootType(definition.operation), definition.selectionSet);
    largest = widest(largest, withDirectives(size, definition));
  }
  return largest;
}

function defaults({ variableDefinitions = [] }: ExecutableDefinitionNode): Record<string, unknown> {
  return Object.fromEntries(
    variableDefinitions.flatMap(({ variable, defaultValue }) =>
      defaultValue ? [[variable.name.value, valueFromASTUntyped(defaultValue)]] : [],
    ),
  );
}

function withDirectives<Size extends OperationSize>(
  size: Size,
  { directives = [] }: { readonly directives?: readonly unknown[] },
): Size {
  return {
    ...size,
    directives: size.directives + directives.length,
    directivesAtOnce: Math.max(size.directivesAtOnce, directives.length),
  };
}

function selectionSize(
  walk: Walk,
  type: GraphQLNamedType | null | undefined,
  set: SelectionSetNode | undefined,
): SelectionSize {
  let total: OperationSize = NOTHING;
  const names = new Map<string, number>();
  for (const selection of set?.selections ?? []) {
    const size = withDirectives(oneSize(walk, type, selection), selection);
    total = sum(total, { ...size, selections: size.selections + 1 });
    for (const [name, count] of size.names) names.set(name, (names.get(name) ?? 0) + count);
  }
  return { ...total, meeting: Math.max(total.meeting, ...names.values()), names };
}

function oneSize(
  walk: Walk,
  type: GraphQLNamedType | null | undefined,
  selection: SelectionNode,
): SelectionSize {
  if (selection.kind === Kind.FRAGMENT_SPREAD) return fragmentSize(walk, selection.name.value);
  if (selection.kind === Kind.INLINE_FRAGMENT) {
    const condition = selection.typeCondition ? typeFromAST(walk.schema, selection.typeCondition) : type;
    return selectionSize(walk, condition, selection.selectionSet);
  }
  const size = fieldSize(walk, type, selection);
  const name = (selection.alias ?? selection.name).value;
  return { ...size, names: new Map([[name, Math.max(1, size.meeting)]]) };
}

function fragmentSize(walk: Walk, name: string): SelectionSize {
  const known = walk.measured.get(name);
  if (known) return known;
  const fragment = walk.fragments.get(name);
  // A fragment within itself is refused by validation; here it only must not turn for ever.
  if (!fragment || walk.open.has(name)) return NOTHING;
  walk.open.add(name);
  const size = selectionSize(walk, typeFromAST(walk.schema, fragment.typeCondition), fragment.selectionSet);
  walk.open.delete(name);
  walk.measured.set(name, size);
  return size;
}

function fieldSize(walk: Walk, type: GraphQLNamedType | null | undefined, node: FieldNode): OperationSize {
  const name = node.name.value;
  const field = isObjectType(type) || isInterfaceType(type) ? type.getFields()[name] : undefined;
  const inIntrospection = name === '__schema' || name === '__type' || type?.name.startsWith('__') === true;
  const fieldType =
    inIntrospection && !field
      ? walk.schema.getType(name === '__type' ? '__Type' : '__Schema')
      : field && getNamedType(field.type);
  const inner = selectionSize(walk, fieldType, node.selectionSet);
  const aliases = inner.aliases + (node.alias ? 1 : 0);
  if (inIntrospection) {
    return { ...inner, aliases, introspectionDepth: inner.introspectionDepth + 1, depth: 0, nodes: 0 };
  }
  const isRecord = field !== undefined && givesRecords(getNamedType(field.type));
  const wraps = isWrapper(type, name);
  const times = field ? repeated(walk, type, field, node) : 1;
  const isPage = field?.args.some((argument) => argument.name === 'first') === true;
  return {
    ...inner,
    aliases,
    depth: inner.depth + (wraps ? 0 : 1),
    nodes: isRecord && !wraps ? times + times * inner.nodes : isPage ? times * inner.nodes : inner.nodes,
  };
}

/** Records have ids; dates, amounts and blocks are values of the record they stand in. */
function givesRecords(type: GraphQLNamedType): boolean {
  if (isObjectType(type)) return type.getInterfaces().length > 0 || type.name.endsWith('Connection');
  return isCompositeType(type);
}

function isWrapper(type: GraphQLNamedType | null | undefined, field: string): boolean {
  if (type?.name.endsWith('Connection')) return ['edges', 'nodes', 'pageInfo', 'totalCount'].includes(field);
  return type?.name.endsWith('Edge') === true && ['node', 'cursor'].includes(field);
}

/** How many records a field may give: a page, ten of a plain list, otherwise one. */
function repeated(
  walk: Walk,
  parent: GraphQLNamedType | null | undefined,
  { type }: GraphQLField<unknown, unknown>,
  node: FieldNode,
): number {
  if (isWrapper(parent, node.name.value)) return 1;
  const isConnection = getNamedType(type).name.endsWith('Connection');
  if (!isConnection && !isListType(isNonNullType(type) ? type.ofType : type)) return 1;
  const given = (...names: readonly string[]) =>
    node.arguments
      ?.filter(({ name }) => names.includes(name.value))
      .map(({ value }) => valueFromASTUntyped(value, walk.variables)) ?? [];
  const sizes = given('first', 'last').filter((size) => typeof size === 'number');
  if (sizes.length > 0) return Math.max(...sizes, 0);
  const [ids] = given('ids');
  return isConnection ? DEFAULT_PAGE : Array.isArray(ids) ? ids.length : PLAIN_LIST;
}

function sum(a: OperationSize, b: OperationSize): OperationSize {
  return {
    ...widest(a, b),
    selections: a.selections + b.selections,
    aliases: a.aliases + b.aliases,
    directives: a.directives + b.directives,
    nodes: a.nodes + b.nodes,
  };
}

function widest(a: OperationSize, b: OperationSize): OperationSize {
  return {
    selections: Math.max(a.selections, b.selections),
    aliases: Math.max(a.aliases, b.aliases),
    directives: Math.max(a.directives, b.directives),
    directivesAtOnce: Math.max(a.directivesAtOnce, b.directivesAtOnce),
    meeting: Math.max(a.meeting, b.meeting),
    depth: Math.max(a.depth, b.depth),
    introspectionDepth: Math.max(a.introspectionDepth, b.introspectionDepth),
    nodes: Math.max(a.nodes, b.nodes),
  };
}
