/** What mutations' payloads select of records: compiled once for each field of a document, as queries are. */
import { Kind, visit, type FieldNode, type GraphQLResolveInfo, type GraphQLSchema } from 'graphql';
import type { Payload } from './context.ts';
import { compileRecord, type ReadMaps } from './reads/compile.ts';
import { selectedFields, selectionSets } from './reads/selection.ts';
import { variablesShape, variableTypes, type VariableTypes } from './reads/shape.ts';

/** Response keys of a payload with the statement that reads what they select of a record. */
export type PayloadReads = ReadonlyMap<string, ReturnType<typeof compileRecord>>;

interface KnownField {
  /** The variables that stand in what is selected; what the act itself was given is not among them. */
  variables: VariableTypes;
  byShape: Map<string, PayloadReads>;
}

const KEPT_SHAPES = 50;

export function createPayloadReads(
  schema: GraphQLSchema,
  maps: ReadMaps,
): (payload: Payload, info: GraphQLResolveInfo) => PayloadReads {
  const fields = new WeakMap<FieldNode, KnownField>();
  return (payload, info) => {
    const [node] = info.fieldNodes;
    const field = fields.get(node!) ?? { variables: selectedVariables(schema, info), byShape: new Map() };
    fields.set(node!, field);
    const shape = variablesShape(field.variables, info.variableValues);
    const reads = field.byShape.get(shape) ?? payloadReads(schema, maps, payload, info);
    if (field.byShape.size < KEPT_SHAPES) field.byShape.set(shape, reads);
    return reads;
  };
}

function payloadReads(
  schema: GraphQLSchema,
  maps: ReadMaps,
  { type, records }: Payload,
  { fieldNodes, fragments, variableValues: variables }: GraphQLResolveInfo,
): PayloadReads {
  const request = { schema, maps, fragments, variables, seesEverything: true };
  const reads = new Map<string, ReturnType<typeof compileRecord>>();
  for (const [key, nodes] of selectedFields(request, type, selectionSets(fieldNodes))) {
    const record = records.get(nodes[0]!.name.value);
    if (record !== undefined) reads.set(key, compileRecord(request, { type: record, nodes }));
  }
  return reads;
}

/** Those of the fragments go along, whichever of them the field uses. */
function selectedVariables(
  schema: GraphQLSchema,
  { fieldNodes, fragments, operation }: GraphQLResolveInfo,
): VariableTypes {
  const names = new Set<string>();
  const selected = [...selectionSets(fieldNodes), ...Object.values(fragments)];
  for (const part of selected) {
    if (part) visit(part, { [Kind.VARIABLE]: ({ name }) => void names.add(name.value) });
  }
  return variableTypes(schema, operation).filter(([name]) => names.has(name));
}
