/** How an operation is run: one SQL statement for its rows, graphql-jit for the answer. */
import {
  getVariableValues,
  GraphQLError,
  Kind,
  OperationTypeNode,
  visit,
  type DocumentNode,
  type ExecutionResult,
  type FragmentDefinitionNode,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';
import { compileQuery, isCompiledQuery, type CompiledQuery } from 'graphql-jit';
import { seesEverything, type Actor } from '../auth/actor.ts';
import type { DeliverLink } from '../auth/link-mail.ts';
import type { PrismaClient } from '../database/generated/client.ts';
import type { StatementPool } from '../database/pools.ts';
import { InvalidValue } from '../errors/app-error.ts';
import type { MutationContext, RequestContext } from './context.ts';
import { createPayloadReads } from './payload-reads.ts';
import { compileNodes, compileOperation, compileRecord, type Plan, type ReadMaps } from './reads/compile.ts';
import { namesGuarded, refusedRoot } from './reads/guard-roots.ts';
import { hasPreviewArgument, previewToken } from './reads/preview-argument.ts';
import { variablesShape, variableTypes, type VariableTypes } from './reads/shape.ts';

/** A server keeps at most this many prepared texts: PostgreSQL never forgets one while its connection lives. */
const PREPARED_TEXTS = 200;
const KEPT_DOCUMENTS = 1_000;
const KEPT_PLANS = 50;
const PUBLIC: Actor = { kind: 'public' };

export interface ExecutorOptions {
  /** What mutations write with. */
  prisma: PrismaClient;
  deliverLink: DeliverLink;
  schema: GraphQLSchema;
  maps: ReadMaps;
  /** Public requests read as the reader, everybody else as the editor. */
  pools: { reader: StatementPool; editor: StatementPool };
  preview: Preview;
}

/** Runs the public's statement over the archive as it would be if the token's article were published now. */
export type Preview = (
  token: string,
  statement: { text: string; parameters: readonly unknown[]; signal: AbortSignal },
) => Promise<string>;

export type Execute = (request: {
  document: DocumentNode;
  operationName?: string | null;
  variables?: Record<string, unknown>;
  context: RequestContext;
}) => Promise<ExecutionResult>;

interface CompiledDocument {
  operation: OperationDefinitionNode;
  fragments: Record<string, FragmentDefinitionNode>;
  query: CompiledQuery;
  variables: VariableTypes;
  asksForPreview: boolean;
  /** Whether resolvers need what mutations have: for mutations, and for roots that are worked out. */
  works: boolean;
  plans: Map<string, KeptPlan>;
  /** Whether fields of Query are among its fields that are not everybody's. */
  isGuarded: boolean;
}
interface KeptPlan extends Plan {
  runs: number;
  prepared: boolean;
}

export function createExecutor({
  schema,
  maps,
  pools,
  prisma,
  preview,
  deliverLink,
}: ExecutorOptions): Execute {
  const documents = new Map<DocumentNode, Map<string, CompiledDocument>>();
  const payloadReads = createPayloadReads(schema, maps);
  let preparedTexts = 0;

  function compiledDocument(
    document: DocumentNode,
    operationName: string,
  ): CompiledDocument | GraphQLError[] {
    const operations = documents.get(document) ?? new Map<string, CompiledDocument>();
    const known = operations.get(operationName);
    if (known) return known;
    const parts = partsOf(document, operationName);
    if (!parts) return [unknownOperation(operationName)];
    const query = compileQuery(schema, document, operationName || undefined, {
      disablingCapturingStackErrors: true,
      // Rows come as JSON of the types that the schema says; only our own scalars have something left to do.
      disableLeafSerialization: true,
    });
    if (!isCompiledQuery(query)) return [...(query.errors ?? [])];
    const compiled = {
      ...parts,
      query,
      variables: variableTypes(schema, parts.operation),
      asksForPreview: hasPreviewArgument(document),
      works: parts.operation.operation === OperationTypeNode.MUTATION || hasWorkedRoot(document, maps.roots),
      plans: new Map(),
      isGuarded: namesGuarded(document, maps),
    };
    operations.set(operationName, compiled);
    documents.set(document, operations);
    forgetOldest(documents, KEPT_DOCUMENTS);
    return compiled;
  }

  function coercedVariables({ operation, variables }: CompiledDocument, given: Record<string, unknown>) {
    if (isPlainText(variables, given)) return { coerced: given, errors: undefined };
    return getVariableValues(schema, operation.variableDefinitions ?? [], given, { maxErrors: 3 });
  }

  function planFor(
    compiled: CompiledDocument,
    variables: Record<string, unknown>,
    everything: boolean,
  ): KeptPlan {
    const shape = `${everything ? 'all' : 'public'};${variablesShape(compiled.variables, variables)}`;
    let plan = compiled.plans.get(shape);
    if (!plan) {
      const { operation, fragments } = compiled;
      plan = {
        ...compileOperation({ schema, maps, operation, fragments, variables, seesEverything: everything }),
        runs: 0,
        prepared: false,
      };
      compiled.plans.set(shape, plan);
      forgetOldest(compiled.plans, KEPT_PLANS);
    }
    plan.runs += 1;
    // Only what comes back is worth preparing.
    if (!plan.prepared && plan.runs > 1 && preparedTexts < PREPARED_TEXTS) {
      plan.prepared = true;
      preparedTexts += 1;
    }
    return plan;
  }

  /** Records are read by the editor, who changed them: in the act's transaction, so that nobody else has changed them since. */
  function mutationContext(context: RequestContext): MutationContext {
    return {
      ...context,
      prisma,
      deliverLink,
      readBack: async (payload, tx, id, info) => {
        const rows = new Map<string, unknown>();
        for (const [key, { text, values }] of payloadReads(payload, info)) {
          const parameters = values(id, info.variableValues);
          const [row] = await tx.$queryRawUnsafe<{ answer: string }[]>(text, ...parameters);
          rows.set(key, row ? JSON.parse(row.answer) : null);
        }
        return rows;
      },
      readRecord: async (type, id, { fieldNodes: nodes, fragments, variableValues: variables }) => {
        const request = { schema, maps, fragments, variables, seesEverything: true };
        const { text, values } = compileRecord(request, { type, nodes });
        const [row] = await pools.editor.run(text, values(id), { prepare: false, signal: context.signal });
        return row ? (JSON.parse(row.answer as string) as unknown) : null;
      },
      readNodes: async (ids, { fieldNodes: nodes, fragments, variableValues: variables }) => {
        const request = { schema, maps, fragments, variables, seesEverything: true };
        const { text, values } = compileNodes(request, { ids, nodes });
        const [row] = await pools.editor.run(text, values, { prepare: false, signal: context.signal });
        return JSON.parse(row!.answer as string) as unknown[];
      },
    };
  }

  return async ({ document, operationName, variables: given, context }) => {
    const compiled = compiledDocument(document, operationName ?? '');
    if (Array.isArray(compiled)) return { errors: compiled };
    const { operation, query } = compiled;
    let rows: unknown = {};
    const { coerced, errors } = coercedVariables(compiled, given ?? {});
    if (errors) return { errors };
    if (operation.operation === OperationTypeNode.QUERY) {
      try {
        const token =
          compiled.asksForPreview || context.preview !== undefined
            ? previewToken({ ...compiled, schema, variables: coerced }, context.preview)
            : undefined;
        if (token !== undefined) context.isPrivate = true;
        // A preview shows what the public will see, whoever looks.
        const actor = token === undefined ? context.actor : PUBLIC;
        if (compiled.isGuarded) {
          const refusal = refusedRoot({ ...compiled, schema, maps, variables: coerced }, actor);
          if (refusal) return { errors: [refusal] };
        }
        const everything = seesEverything(actor);
        const plan = planFor(compiled, coerced, everything);
        const parameters = plan.parameters.values(coerced, context);
        if (plan.text !== null && token !== undefined) {
          const { signal } = context;
          rows = JSON.parse(await preview(token, { text: plan.text, parameters, signal }));
        } else if (plan.text !== null) {
          const pool = everything ? pools.editor : pools.reader;
          const [row] = await pool.run(plan.text, parameters, {
            prepare: plan.prepared,
            signal: context.signal,
          });
          rows = JSON.parse(row!.answer as string);
        }
      } catch (error) {
        if (error instanceof InvalidValue) return { errors: [badInput(error)] };
        throw error;
      }
    }
    const result = await query.query(rows, compiled.works ? mutationContext(context) : context, given ?? {});
    return result.errors ? { ...result, errors: result.errors.map(asGraphQLError) } : result;
  };
}

/** Texts for variables of type String and ID are what they are; everything else is GraphQL's to coerce. */
function isPlainText(types: VariableTypes, given: Record<string, unknown>): boolean {
  return types.every(
    ([name, type]) =>
      typeof given[name] === 'string' && ['String!', 'ID!', 'String', 'ID'].includes(String(type)),
  );
}

/** By the fields' names alone: one more than needed does no harm. */
function hasWorkedRoot(document: DocumentNode, roots: ReadMaps['roots']): boolean {
  let found = false;
  visit(document, {
    Field: ({ name }) => {
      if (Object.hasOwn(roots, name.value) && roots[name.value]?.kind === 'worked') found = true;
    },
  });
  return found;
}

/** Null when the name says of none of the operations that it is meant, or no name of several. */
function partsOf(
  document: DocumentNode,
  operationName: string,
): Pick<CompiledDocument, 'operation' | 'fragments'> | null {
  const fragments: Record<string, FragmentDefinitionNode> = {};
  const meant: OperationDefinitionNode[] = [];
  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments[definition.name.value] = definition;
    if (
      definition.kind === Kind.OPERATION_DEFINITION &&
      (!operationName || definition.name?.value === operationName)
    ) {
      meant.push(definition);
    }
  }
  return meant.length === 1 ? { operation: meant[0]!, fragments } : null;
}

function unknownOperation(name: string): GraphQLError {
  const rule = name
    ? 'must be the name of an operation of the document'
    : 'is needed: the document does not have exactly one operation';
  return new GraphQLError(`operationName ${rule}.`, { extensions: { code: 'OPERATION_RESOLUTION_FAILURE' } });
}

/** graphql-jit makes errors without extensions, which Apollo takes for none of GraphQL's. */
function asGraphQLError(error: GraphQLError): GraphQLError {
  const { message, path, originalError, extensions } = error as Partial<GraphQLError>;
  return extensions ? error : new GraphQLError(message ?? '', { path, originalError });
}

function badInput(error: InvalidValue): GraphQLError {
  return new GraphQLError(error.message, { extensions: { code: 'BAD_USER_INPUT', ...error.details } });
}

function forgetOldest<Key>(map: Map<Key, unknown>, keep: number): void {
  if (map.size <= keep) return;
  const oldest = map.keys().next();
  if (!oldest.done) map.delete(oldest.value);
}
