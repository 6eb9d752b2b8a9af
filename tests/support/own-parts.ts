/** The selections that `asOf` answers: all that may be asked of a record and its own parts, found by trying each field. */
import {
  getNamedType,
  isLeafType,
  isObjectType,
  Kind,
  parse,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
} from 'graphql';
import { InvalidValue } from '../../src/errors/app-error.ts';
import { compileOperation } from '../../src/graphql/reads/compile.ts';
import { readMaps } from '../../src/schema.ts';
import { toGlobalId } from '../../src/text/global-id.ts';

export const pastRoots = ['article', 'person', 'company', 'fundingRound', 'quote'] as const;
export type PastRoot = (typeof pastRoots)[number];

const SOME = '00000000-0000-4000-8000-000000000001';
const key = (root: PastRoot) =>
  ({
    article: 'slug: "x"',
    person: 'slug: "x"',
    company: 'slug: "x"',
    fundingRound: `id: "${toGlobalId('FundingRound', SOME)}"`,
    quote: `id: "${toGlobalId('Quote', SOME)}"`,
  })[root];

/** The statement of `{ root(asOf) { … } }`, or null where the selection leads beyond the record. */
export function pastStatement(schema: GraphQLSchema, root: PastRoot, selection: string): string | null {
  const document = parse(`{ ${root}(${key(root)}, asOf: "2020-01-01T00:00:00Z") ${selection} }`);
  const [operation] = document.definitions;
  if (operation?.kind !== Kind.OPERATION_DEFINITION) throw new Error('no operation');
  try {
    const request = { schema, maps: readMaps, operation, fragments: {}, variables: {}, seesEverything: true };
    return compileOperation(request).text;
  } catch (error) {
    if (error instanceof InvalidValue) return null;
    throw error;
  }
}

/** Everything that can be selected below a root, and the fields of the record that cannot. */
export function ownParts(schema: GraphQLSchema, root: PastRoot): { selection: string; beyond: string[] } {
  const beyond: string[] = [];
  const below = (type: GraphQLNamedType, wrap: (inner: string) => string, isRoot: boolean): string => {
    if (!isObjectType(type)) {
      return `{ __typename ${schema
        .getPossibleTypes(type as never)
        .map(({ name }) => `... on ${name} { id }`)
        .join(' ')} }`;
    }
    // What `nodes` and `pageInfo` say, the edges with their cursors say too.
    const fields = Object.values(type.getFields()).filter(
      ({ name }) => !type.name.endsWith('Connection') || !['nodes', 'pageInfo'].includes(name),
    );
    const parts = fields.flatMap((field) => {
      const text = selected(field, wrap);
      if (text === null && isRoot) beyond.push(field.name);
      return text ?? [];
    });
    return `{ ${parts.join(' ')} }`;
  };
  const selected = (
    field: GraphQLField<unknown, unknown>,
    wrap: (inner: string) => string,
  ): string | null => {
    const type = getNamedType(field.type);
    const works = (text: string) => pastStatement(schema, root, wrap(text)) !== null;
    if (isLeafType(type)) return works(field.name) ? field.name : null;
    const args = type.name.endsWith('Connection') ? '(first: 9)' : '';
    const inside = (text: string) => `${field.name}${args} ${text}`;
    if (!works(inside('{ __typename }'))) return null;
    return inside(below(type, (text) => wrap(inside(`{ ${text} }`)), false));
  };
  const type = getNamedType(schema.getQueryType()!.getFields()[root]!.type);
  return { selection: below(type, (text) => `{ ${text} }`, true), beyond };
}
