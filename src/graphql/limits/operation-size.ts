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
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLNamedType,
  type GraphQLOutputType,
  type GraphQLSchema,
  type SelectionSetNode,
} from 'graphql';

export interface OperationSize {
  /** Fields and fragments, as often as they are spread. */
  selections: number;
  aliases: number;
  directives: number;
  /** Records within records; the wrappers of connections do not count. */
  depth: number;
  introspectionDepth: number;
  /** Records that the page sizes allow at most. */
  nodes: number;
}

const NOTHING: OperationSize = {
  selections: 0,
  aliases: 0,
  directives: 0,
  depth: 0,
  introspectionDepth: 0,
  nodes: 0,
};
const PLAIN_LIST = 10;
const DEFAULT_PAGE = 20;

interface Walk {
  schema: GraphQLSchema;
  fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  measured: Map<string, OperationSize>;
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
  const walk: Walk = { schema, fragments, measured: new Map(), open: new Set(), variables };
  let largest = NOTHING;
  for (const definition of document.definitions) {
    const type =
      definition.kind === Kind.OPERATION_DEFINITION
        ? schema.getRootType(definition.operation)
        : definition.kind === Kind.FRAGMENT_DEFINITION
          ? typeFromAST(schema, definition.typeCondition)
          : undefined;
    if (definition.kind !== Kind.OPERATION_DEFINITION && definition.kind !== Kind.FRAGMENT_DEFINITION) {
      continue;
    }
    const size =
      definition.kind === Kind.FRAGMENT_DEFINITION
        ? fragmentSize(walk, definition.name.value)
        : selectionSize(walk, type, definition.selectionSet);
    largest = widest(largest, {
      ...size,
      directives: size.directives + (definition.directives?.length ?? 0),
    });
  }
  return largest;
}

function selectionSize(
  walk: Walk,
  type: GraphQLNamedType | null | undefined,
  set: SelectionSetNode | undefined,
): OperationSize {
  let total = NOTHING;
  for (const selection of set?.selections ?? []) {
    const directives = selection.directives?.length ?? 0;
    let size: OperationSize;
    if (selection.kind === Kind.FIELD) {
      size = fieldSize(walk, type, selection);
    } else if (selection.kind === Kind.INLINE_FRAGMENT) {
      const condition = selection.typeCondition ? typeFromAST(walk.schema, selection.typeCondition) : type;
      size = selectionSize(walk, condition, selection.selectionSet);
    } else {
      size = fragmentSize(walk, selection.name.value);
    }
    total = sum(total, {
      ...size,
      selections: size.selections + 1,
      directives: size.directives + directives,
    });
  }
  return total;
}

function fragmentSize(walk: Walk, name: string): OperationSize {
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
  const times = field ? repeated(walk, type, field.type, node) : 1;
  return {
    ...inner,
    aliases,
    depth: inner.depth + (wraps ? 0 : 1),
    nodes: isRecord && !wraps ? times + times * inner.nodes : inner.nodes,
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
  type: GraphQLOutputType,
  node: FieldNode,
): number {
  if (isWrapper(parent, node.name.value)) return 1;
  if (getNamedType(type).name.endsWith('Connection')) {
    const given = node.arguments?.filter(({ name }) => name.value === 'first' || name.value === 'last') ?? [];
    const sizes = given
      .map(({ value }) => valueFromASTUntyped(value, walk.variables))
      .filter((size) => typeof size === 'number');
    return sizes.length > 0 ? Math.max(...sizes, 0) : DEFAULT_PAGE;
  }
  const nullable = isNonNullType(type) ? type.ofType : type;
  if (!isListType(nullable)) return 1;
  const ids = node.arguments?.find(({ name }) => name.value === 'ids');
  const given = ids && valueFromASTUntyped(ids.value, walk.variables);
  return Array.isArray(given) ? given.length : PLAIN_LIST;
}

function sum(a: OperationSize, b: OperationSize): OperationSize {
  return {
    selections: a.selections + b.selections,
    aliases: a.aliases + b.aliases,
    directives: a.directives + b.directives,
    depth: Math.max(a.depth, b.depth),
    introspectionDepth: Math.max(a.introspectionDepth, b.introspectionDepth),
    nodes: a.nodes + b.nodes,
  };
}

function widest(a: OperationSize, b: OperationSize): OperationSize {
  return {
    selections: Math.max(a.selections, b.selections),
    aliases: Math.max(a.aliases, b.aliases),
    directives: Math.max(a.directives, b.directives),
    depth: Math.max(a.depth, b.depth),
    introspectionDepth: Math.max(a.introspectionDepth, b.introspectionDepth),
    nodes: Math.max(a.nodes, b.nodes),
  };
}
