/** What no well-meaning client sends, and every place of the API where it could be sent to. */
import {
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isObjectType,
  type GraphQLArgument,
  type GraphQLInputType,
  type GraphQLSchema,
} from 'graphql';

const texts = [
  '',
  "'",
  '"',
  '\\',
  ';',
  '$1',
  '$$',
  '%',
  '_',
  '--',
  '/*',
  '*/',
  '::',
  '::text',
  'null',
  'NaN',
  "' or '1'='1",
  "'; select pg_sleep(30); --",
  '1); select pg_sleep(30) --',
  "') union select password from pg_shadow --",
  '{"not":""}',
  '["a"]',
  '{{7*7}}',
  '${7*7}',
  '__proto__',
  'constructor',
  'toString',
  'hasOwnProperty',
  '../../../etc/passwd',
  '%00',
  '\0',
  '\u0001',
  '\ud800',
  '\u202e',
  'İı',
  'ß'.repeat(300),
  '\u0301'.repeat(5_000),
  'a'.repeat(100_000),
  '((((((((((a+)+)+)+)+)+)+)+)+)+)$',
  '& | ! <-> :*',
  '2020/..',
  '9'.repeat(400),
  '1e400',
  '-0',
  '0x10',
  '2021-02-30',
  '+292278994-08-17T07:12:55.807Z',
  '00000000-0000-0000-0000-000000000000',
  'art_ffffffffffffffffffffffffffffffff',
  'cmp_zz',
  'eyJhIjoxfQ==',
  'W251bGxd',
] as const;

const numbers = [-1, 0, 101, 2 ** 31, -(2 ** 31) - 1, 1e308, 0.5];
const others: readonly unknown[] = [
  null,
  true,
  [],
  {},
  { not: '' },
  { $gt: '' },
  [[['a']]],
  ['a', null],
  { constructor: { x: 1 } },
];

export const hostileValues: readonly unknown[] = [...texts, ...numbers, ...others];

export interface Target {
  /** The query around one field with the argument `$v`. */
  query: string;
  /** Puts a value where the target takes it. */
  variable(value: unknown): unknown;
  name: string;
}

/** Every argument, and every field of every input object, that a public query can reach; `ids` by type for `node`. */
export function targetsOf(schema: GraphQLSchema, ids: ReadonlyMap<string, string>): Target[] {
  const roots = Object.values(schema.getQueryType()!.getFields()).flatMap((field) =>
    field.args.flatMap((argument) => target(argument, field.name, (call) => call)),
  );
  const nested = [...ids].flatMap(([typeName, id]) => {
    const type = schema.getType(typeName);
    if (!isObjectType(type)) throw new Error(`${typeName} is no type`);
    return Object.values(type.getFields()).flatMap((field) =>
      field.args.flatMap((argument) =>
        target(argument, field.name, (call) => `node(id: "${id}") { ... on ${typeName} { ${call} } }`),
      ),
    );
  });
  return [...roots, ...nested];

  function target(argument: GraphQLArgument, field: string, around: (call: string) => string): Target[] {
    const isLeaf = field === 'html' || field === 'text' || field.endsWith('Count');
    const call = `${field}(${argument.name}: $v) ${isLeaf ? '' : '{ __typename }'}`;
    const query = `query($v: ${String(argument.type)}) { ${around(call)} }`;
    return placesOf(argument.type).map(({ path, variable }) => ({
      query,
      variable,
      name: `${around(field)} ${argument.name}${path}`,
    }));
  }
}

interface Place {
  path: string;
  variable(value: unknown): unknown;
}

/** The places of a type where a single value goes; what else must be given is given. */
function placesOf(type: GraphQLInputType): Place[] {
  if (isNonNullType(type)) return placesOf(type.ofType);
  const itself = { path: '', variable: (value: unknown) => value };
  if (isListType(type)) {
    const within = placesOf(type.ofType);
    return [
      itself,
      ...within.map(({ path, variable }) => ({
        path: `${path}[]`,
        variable: (value: unknown) => [variable(value)],
      })),
    ];
  }
  if (!isInputObjectType(type)) return [itself];
  const fields = Object.values(type.getFields());
  const needed = Object.fromEntries(
    fields.flatMap((field) => (isNonNullType(field.type) ? [[field.name, plain(field.type.ofType)]] : [])),
  );
  return [
    itself,
    ...fields.flatMap((field) =>
      placesOf(field.type).map(({ path, variable }) => ({
        path: `.${field.name}${path}`,
        variable: (value: unknown) => ({ ...needed, [field.name]: variable(value) }),
      })),
    ),
  ];
}

function plain(type: GraphQLInputType): unknown {
  if (isEnumType(type)) return type.getValues()[0]!.name;
  return String(type) === 'CurrencyCode' ? 'CNY' : '1';
}
