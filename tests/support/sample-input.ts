/** Inputs made from the schema, so that a new mutation cannot be left out: every required field has some value. */
import {
  getNullableType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  type GraphQLField,
  type GraphQLInputType,
} from 'graphql';

const samples: Readonly<Record<string, unknown>> = {
  ID: 'usr_00000000000000000000000000000000',
  String: 'x',
  Int: 1,
  Float: 1,
  Boolean: true,
  DateTime: '2099-01-01T00:00:00Z',
  Date: '2020-01-01',
  EdtfDate: '2020',
  Decimal: '1',
  CurrencyCode: 'EUR',
  LanguageTag: 'en',
  URL: 'https://news.example/',
  JSON: 'x',
};

function sampleOf(type: GraphQLInputType): unknown {
  const bare = getNullableType(type);
  if (isListType(bare)) return [];
  if (isEnumType(bare)) return bare.getValues()[0]!.name;
  if (isInputObjectType(bare)) {
    const required = Object.values(bare.getFields()).filter(
      (field) => isNonNullType(field.type) && field.defaultValue === undefined,
    );
    return Object.fromEntries(required.map((field) => [field.name, sampleOf(field.type)]));
  }
  if (!Object.hasOwn(samples, bare.name)) throw new Error(`no sample for ${bare.name}`);
  return samples[bare.name];
}

/** A mutation as a document and its variables: everything it needs, about nothing there is. */
export function sampleMutation(field: GraphQLField<unknown, unknown>): { query: string; variables: object } {
  const { type } = field.args.find(({ name }) => name === 'input')!;
  return {
    query: `mutation($input: ${type.toString()}) { ${field.name}(input: $input) { userErrors { code path } } }`,
    variables: { input: sampleOf(type) },
  };
}
