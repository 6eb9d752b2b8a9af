/** The printed schema is the contract: it is checked in, holds the promised names, and any two types go into one query. */
import { existsSync, readFileSync } from 'node:fs';
import {
  getNamedType,
  isCompositeType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  parse,
  validate,
  type GraphQLObjectType,
} from 'graphql';
import { describe, expect, test } from 'vitest';
import { printedSchema } from '../src/print-schema.ts';
import { createSchema, readMaps } from '../src/schema.ts';

const schema = createSchema();
const node = schema.getType('Node');
if (!isInterfaceType(node)) throw new Error('the schema has no Node');
const nodeTypes = [...schema.getPossibleTypes(node)];

/** Every field of a type; of a composite one its type's name. */
function everyField(type: GraphQLObjectType): string {
  return Object.values(type.getFields())
    .map((field) => field.name + (isCompositeType(getNamedType(field.type)) ? ' { __typename }' : ''))
    .join(' ');
}

describe('the schema', () => {
  test('src/schema.graphql is what the classes print (npm run schema writes it)', () => {
    expect(readFileSync('src/schema.graphql', 'utf8')).toBe(printedSchema());
  });

  test('every field of every pair of Node types goes into one query', () => {
    const refused: string[] = [];
    for (const [index, one] of nodeTypes.entries()) {
      for (const other of nodeTypes.slice(index + 1)) {
        const fragments = [one, other].map((type) => `... on ${type.name} { ${everyField(type)} }`).join(' ');
        refused.push(
          ...validate(schema, parse(`{ node(id: "x") { ${fragments} } }`)).map((error) => error.message),
        );
      }
    }
    expect(nodeTypes.length).toBeGreaterThan(12);
    expect(refused).toEqual([]);
  });

  test('every field of all Node types at once goes into one query', () => {
    const fragments = nodeTypes.map(
      (type) => `fragment Of${type.name} on ${type.name} { ${everyField(type)} }`,
    );
    const spreads = nodeTypes.map((type) => `...Of${type.name}`).join(' ');
    expect(validate(schema, parse(`{ node(id: "x") { ${spreads} } } ${fragments.join(' ')}`))).toEqual([]);
  });

  test('every field of a readable type says how it is read', () => {
    const unread = Object.values(readMaps.types).flatMap(({ type, fields }) => {
      const objectType = schema.getType(type);
      if (!isObjectType(objectType)) return [`${type} is not in the schema`];
      return Object.keys(objectType.getFields()).flatMap((name) => (fields[name] ? [] : [`${type}.${name}`]));
    });
    expect(unread).toEqual([]);
  });
});

const promised = '../shared/API.md';

/** Names that later issues build; a type left out here must be there. */
const later = new Set(['Query', 'Mutation', 'SearchConnection', 'SearchEdge', 'Change']);

interface Promised {
  type: string;
  field: string;
  returns: string;
}

/** The fields of the SDL-like block of API.md: `field(args): Type`, several on a line. */
function promisedFields(): Promised[] {
  const block = /```graphql\n([\s\S]*?)```/
    .exec(readFileSync(promised, 'utf8'))![1]!
    .replaceAll(/#.*$/gm, '');
  return [...block.matchAll(/^(?:type|input|interface) (\w+)[^{]*\{([^}]*)\}/gm)].flatMap(([, type, body]) =>
    [...body!.matchAll(/(\w+)(?:\([^)]*\))?:\s*([[\]\w!]+)/g)].map(([, field, returns]) => ({
      type: type!,
      field: field!,
      returns: returns!,
    })),
  );
}

describe.skipIf(!existsSync(promised))(`the names of ${promised} (skipped where it is absent)`, () => {
  test('are there, with their types', () => {
    const missing = promisedFields()
      .filter(({ type }) => !later.has(type))
      .flatMap(({ type, field, returns }) => {
        const found = schema.getType(type);
        if (!isObjectType(found) && !isInterfaceType(found) && !isInputObjectType(found)) {
          return [`${type} is missing`];
        }
        const is = found.getFields()[field]?.type.toString() ?? 'missing';
        return is === returns ? [] : [`${type}.${field}: ${returns} is ${is}`];
      });
    expect(promisedFields().length).toBeGreaterThan(200);
    expect(missing).toEqual([]);
  });

  test('enums have the promised values', () => {
    const block = readFileSync(promised, 'utf8');
    for (const [, name, values] of block.matchAll(/^enum (\w+) \{ ([^}]*) \}/gm)) {
      const type = schema.getType(name!);
      expect(
        isEnumType(type) &&
          type
            .getValues()
            .map((value) => value.name)
            .toSorted(),
      ).toEqual(values!.trim().split(/\s+/).toSorted());
    }
  });
});
