/** Queries made from the schema: every field of Query with every value of every argument, filter and order. */
import {
  getNamedType,
  isEnumType,
  isInputObjectType,
  isLeafType,
  isListType,
  isNonNullType,
  type GraphQLArgument,
  type GraphQLInputField,
  type GraphQLInputType,
  type GraphQLSchema,
} from 'graphql';
import { everything } from './everything.ts';

/** Literals to try by the name of their scalar, or by `Type.field` for one argument or input field alone. */
export type Samples = Readonly<Record<string, readonly string[]>>;

/** Each argument takes each of its values in turn, the others the first they must have or none. */
export function everyQuery(schema: GraphQLSchema, samples: Samples, depth = 1): string[] {
  return Object.values(schema.getQueryType()!.getFields()).flatMap((field) => {
    const type = getNamedType(field.type);
    const selection = isLeafType(type) ? '' : everything(schema, type, depth, 5);
    const given = field.args.map((argument) => ({
      name: argument.name,
      isNeeded: isNeeded(argument),
      values: literals(argument.type, samples, `${field.name}.${argument.name}`),
    }));
    const needed = given.filter((argument) => argument.isNeeded);
    const others = (name: string) =>
      needed
        .filter((argument) => argument.name !== name)
        .map((argument) => `${argument.name}: ${argument.values[0]}`);
    const base = needed.length === 0 ? [`{ ${field.name} ${selection} }`] : [];
    const varied = given.flatMap(({ name, values }) =>
      values.map(
        (value) => `{ ${field.name}(${[...others(name), `${name}: ${value}`].join(', ')}) ${selection} }`,
      ),
    );
    return [...base, ...varied];
  });
}

const isNeeded = ({ type, defaultValue }: GraphQLArgument | GraphQLInputField): boolean =>
  isNonNullType(type) && defaultValue === undefined;

function literals(type: GraphQLInputType, samples: Samples, place: string): string[] {
  if (isNonNullType(type)) return literals(type.ofType, samples, place);
  if (isListType(type)) return literals(type.ofType, samples, place).map((value) => `[${value}]`);
  if (isEnumType(type)) return type.getValues().map(({ name }) => name);
  if (!isInputObjectType(type)) {
    const found = samples[place] ?? samples[type.name];
    if (!found) throw new Error(`no sample for ${place}: ${type.name}`);
    return [...found];
  }
  const fields = Object.values(type.getFields()).map((field) => ({
    name: field.name,
    isNeeded: isNeeded(field),
    values: literals(field.type, samples, `${type.name}.${field.name}`),
  }));
  return fields.flatMap(({ name, values }) =>
    values.map((value) => {
      const others = fields.filter((other) => other.isNeeded && other.name !== name);
      return `{ ${[...others.map((other) => `${other.name}: ${other.values[0]}`), `${name}: ${value}`].join(', ')} }`;
    }),
  );
}
