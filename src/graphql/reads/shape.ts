import {
  isEnumType,
  isInputObjectType,
  isInputType,
  isListType,
  isNonNullType,
  getNamedType,
  typeFromAST,
  type GraphQLInputType,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';

/**
 * What of the variables the text of a statement depends on: which are there, the values of flags, numbers and
 * choices, and the types that ids name. Texts, dates and the ids themselves are parameters and leave no trace here.
 */
export function variablesShape(types: VariableTypes, variables: Readonly<Record<string, unknown>>): string {
  let shape = '';
  for (const [name, type] of types) shape += `${shapeOf(type, variables[name])};`;
  return shape;
}

export type VariableTypes = readonly (readonly [name: string, type: GraphQLInputType])[];

/** The variables of an operation with their types. */
export function variableTypes(schema: GraphQLSchema, operation: OperationDefinitionNode): VariableTypes {
  return (operation.variableDefinitions ?? []).flatMap(({ variable, type }) => {
    const inputType = typeFromAST(schema, type);
    return isInputType(inputType) ? [[variable.name.value, inputType] as const] : [];
  });
}

function shapeOf(type: GraphQLInputType, value: unknown): string {
  if (value === undefined || value === null) return '-';
  if (isNonNullType(type)) return shapeOf(type.ofType, value);
  const { name } = getNamedType(type);
  if (isListType(type)) {
    if (name !== 'ID' || !Array.isArray(value)) return '+';
    return [...new Set(value.map(idPrefix))].toSorted().join('');
  }
  if (isInputObjectType(type)) {
    const fields = Object.values(type.getFields());
    const parts = value as Record<string, unknown>;
    return `{${fields.map((field) => shapeOf(field.type, parts[field.name])).join(',')}}`;
  }
  if (isEnumType(type) || name === 'Int' || name === 'Boolean') return JSON.stringify(value);
  return name === 'ID' ? idPrefix(value) : '+';
}

function idPrefix(id: unknown): string {
  return String(id).slice(0, 4);
}
