/** Mutations as programs send them, their queries made from the schema. */
import { getNamedType, isInputObjectType, isObjectType, type GraphQLInputObjectType } from 'graphql';
import { expect } from 'vitest';
import { createSchema } from '../../src/schema.ts';
import type { Ask } from './accounts.ts';
import type { Answer } from './app.ts';

const mutations = createSchema().getMutationType()!.getFields();
export const mutationNames = Object.keys(mutations);

export function inputTypeOf(name: string): GraphQLInputObjectType {
  const type = getNamedType(mutations[name]!.args[0]!.type);
  if (!isInputObjectType(type)) throw new Error(`${name} takes no input`);
  return type;
}

/** Asks for the record, or the id of what is gone, and every error with its own fields. */
export function mutationQuery(name: string, selection = 'id'): string {
  const payload = getNamedType(mutations[name]!.type);
  if (!isObjectType(payload)) throw new Error(`${name} answers with no payload`);
  const fields = Object.keys(payload.getFields()).filter((field) => field !== 'userErrors');
  const selected = fields.map((field) => (field === 'deletedId' ? field : `${field} { ${selection} }`));
  return `mutation($input: ${inputTypeOf(name).name}!) { ${name}(input: $input) { ${selected.join(' ')}
    userErrors { __typename code message path ... on InvalidValue { rule }
      ... on ReferencedBy { totalCount references { __typename id } } } } }`;
}

export interface Outcome {
  /** Null when it was refused; the id where the record is gone. */
  record: Answer;
  userErrors: Answer[];
}

/** What came of a mutation that is well-formed. */
export async function mutate(ask: Ask, name: string, input: object, selection?: string): Promise<Outcome> {
  const { status, body } = await ask(mutationQuery(name, selection), { input });
  expect([status, body.errors], `${name} ${JSON.stringify(input)}`).toEqual([200, undefined]);
  const { userErrors, ...payload } = body.data[name];
  return { record: Object.values(payload)[0], userErrors };
}

/** The record that a mutation brought about. */
export async function done(ask: Ask, name: string, input: object, selection?: string): Promise<Answer> {
  const { record, userErrors } = await mutate(ask, name, input, selection);
  expect(userErrors, `${name} ${JSON.stringify(input)}`).toEqual([]);
  return record;
}
