/** Who may do and see what, walked over the schema: nothing is without a rule, and the public reaches nothing secret. */
import {
  getNamedType,
  isAbstractType,
  isEnumType,
  isLeafType,
  isNonNullType,
  isObjectType,
  parse,
  type FieldNode,
  type GraphQLNamedType,
  type OperationDefinitionNode,
} from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
// First: it brings what decorators need.
import { createSchema, readMaps } from '../src/schema.ts';
import type { Actor } from '../src/auth/actor.ts';
import { anybody } from '../src/auth/rights.ts';
import type { Database } from '../src/database/database.ts';
import { bindMutations } from '../src/graphql/mutations/bind-mutations.ts';
import { bindReads } from '../src/graphql/reads/bind-reads.ts';
import { compileRecord } from '../src/graphql/reads/compile.ts';
import { signInAs, type Ask } from './support/accounts.ts';
import { startTestApp, type Answer, type TestApp } from './support/app.ts';
import { fingerprint } from './support/fingerprint.ts';
import { createTestDatabase, type TestDatabase } from './support/postgres.ts';
import { sampleMutation } from './support/sample-input.ts';

const schema = createSchema();
const roots = Object.values(schema.getQueryType()!.getFields());
const mutations = Object.values(schema.getMutationType()!.getFields());

let own: TestDatabase;
let app: TestApp;
let database: Database;
beforeAll(async () => {
  own = await createTestDatabase();
  app = await startTestApp({ database: own });
  ({ database } = app);
});
afterAll(async () => {
  await app.close();
  await own.drop();
});

describe('a rule', () => {
  test('stands behind every mutation: without one the server does not start', () => {
    expect(() => bindMutations(createSchema(), readMaps, {})).toThrow('no right says who may do Mutation.');
  });

  test('stands behind every field of Query: without one the server does not start', () => {
    const missing = roots.filter(({ name }) => !readMaps.rights[name]).map(({ name }) => name);
    expect(missing).toEqual([]);
    const { quotes: _quotes, ...others } = readMaps.rights;
    expect(() => bindReads(createSchema(), { ...readMaps, rights: others })).toThrow(
      'no right says who may ask for Query.quotes',
    );
  });

  test('that makes a field null for the public leaves it nullable in the schema', () => {
    const wrong = Object.values(readMaps.types).flatMap(({ type, fields }) => {
      const objectType = schema.getType(type);
      if (!isObjectType(objectType)) return [type];
      return Object.keys(fields)
        .filter((name) => isForEditors(type, name) && isNonNullType(objectType.getFields()[name]!.type))
        .map((name) => `${type}.${name}`);
    });
    expect(wrong).toEqual([]);
  });
});

const asReader = (text: string, values: unknown[] = []) =>
  database.reader.run(text, values, { prepare: false, signal: AbortSignal.timeout(5_000) });

/** Types of rows that the public's connection may not read at all. */
async function secretTypes(): Promise<Set<string>> {
  const secret = new Set<string>();
  for (const { type, table } of Object.values(readMaps.types)) {
    await asReader(`select 1 from ${table} t limit 0`).catch((error: Error) => {
      expect(error.message).toMatch(/permission denied/);
      secret.add(type);
    });
  }
  return secret;
}

/** Whether a field is null for the public, whatever it leads to. */
const isForEditors = (type: string, field: string): boolean => {
  const read = readMaps.types[type]?.fields[field];
  return read !== undefined && 'editorsOnly' in read && read.editorsOnly === true;
};

describe('the public', () => {
  test('reaches no account, session, token or audit by any field (T13, T32)', async () => {
    const secret = await secretTypes();
    expect([...secret].toSorted()).toEqual(
      expect.arrayContaining(['ApiToken', 'AuditEntry', 'Session', 'User']),
    );
    const reached = new Map<string, string>();
    const visit = (type: GraphQLNamedType, path: string): void => {
      if (reached.has(type.name)) return;
      reached.set(type.name, path);
      const fields = isObjectType(type) ? Object.values(type.getFields()) : [];
      for (const field of fields.filter(({ name }) => !isForEditors(type.name, name))) {
        visit(getNamedType(field.type), `${path}.${field.name}`);
      }
      if (isAbstractType(type)) {
        schema
          .getPossibleTypes(type)
          // By their ids the public gets none of them.
          .filter((each) => !readMaps.types[each.name]?.editorsOnly)
          .forEach((each) => visit(each, `${path}(${each.name})`));
      }
    };
    // The record of whose session it is, which the public has not, is no way in.
    const open = roots.filter(
      ({ name }) => readMaps.rights[name] === anybody && readMaps.roots[name]!.kind !== 'signedIn',
    );
    for (const root of open) visit(getNamedType(root.type), root.name);
    expect(reached.size).toBeGreaterThan(60);
    expect([...reached].filter(([type]) => secret.has(type))).toEqual([]);
  });

  test('is asked for no column that its connection may not read: every such field says so', async () => {
    const secret = await secretTypes();
    const refused: string[] = [];
    for (const { type } of Object.values(readMaps.types).filter((map) => !secret.has(map.type))) {
      const objectType = schema.getType(type);
      if (!isObjectType(objectType)) throw new Error(`${type} is no object type`);
      const leaves = Object.values(objectType.getFields()).filter((field) =>
        isLeafType(getNamedType(field.type)),
      );
      for (const { name } of leaves) {
        const operation = parse(`{ record { ${name} } }`).definitions[0] as OperationDefinitionNode;
        const nodes = operation.selectionSet.selections as readonly FieldNode[];
        const request = { schema, maps: readMaps, fragments: {}, variables: {}, seesEverything: false };
        const { text, values } = compileRecord(request, { type, nodes });
        const id = '00000000-0000-0000-0000-000000000000';
        await asReader(text, values(id)).catch((error: Error) => {
          refused.push(`${type}.${name}: ${error.message}`);
        });
      }
    }
    expect(refused).toEqual([]);
  });

  test('and every role get a clear refusal where a root is not theirs', async () => {
    const guarded = roots.filter(({ name }) => readMaps.rights[name] !== anybody);
    expect(guarded.map(({ name }) => name)).toEqual(expect.arrayContaining(['users', 'auditEntries']));
    const actor = (role: 'READER' | 'CONTRIBUTOR' | 'EDITOR' | 'ADMIN'): Actor => ({
      kind: 'user',
      id: '',
      name: '',
      email: '',
      role,
      sessionId: '',
      tokenId: null,
      scopes: ['READ', 'WRITE', 'PUBLISH', 'SESSION'],
    });
    for (const { name, args } of guarded) {
      const required = args
        .filter(({ type, defaultValue }) => isNonNullType(type) && defaultValue === undefined)
        .map((arg) => {
          const type = getNamedType(arg.type);
          return `${arg.name}: ${isEnumType(type) ? type.getValues()[0]!.name : '"x"'}`;
        });
      const query = `{ other: __typename ...on Query { asked: ${name}${required.length ? `(${required.join(', ')})` : ''} { __typename } } }`;
      const { status, body } = await app.post(query);
      expect([name, status, body.errors[0].extensions.code]).toEqual([name, 401, 'UNAUTHENTICATED']);
      for (const role of ['READER', 'CONTRIBUTOR', 'EDITOR', 'ADMIN'] as const) {
        const ask = await signInAs(app, role);
        const answer = await ask(query);
        const codes = (answer.body.errors ?? []).map((error: Answer) => error.extensions.code as string);
        const may = readMaps.rights[name]!(actor(role));
        expect([name, role, codes.includes('NOT_PERMITTED')]).toEqual([name, role, !may]);
        if (!may) expect([answer.status, answer.body.data]).toEqual([403, undefined]);
      }
    }
  });
});

describe('every mutation', () => {
  test('is refused to the public, whole, and changes nothing (T23)', async () => {
    const before = await fingerprint(own.url);
    for (const field of mutations) {
      const { query, variables } = sampleMutation(field);
      const { status, body } = await app.post(query, variables as Record<string, unknown>);
      expect([field.name, status, body.errors?.[0].extensions.code]).toEqual([
        field.name,
        401,
        'UNAUTHENTICATED',
      ]);
    }
    expect(await fingerprint(own.url)).toBe(before);
  });

  test('but those on oneself is refused to a READER, as data, and changes nothing (T23)', async () => {
    const ask: Ask = await signInAs(app, 'READER');
    const oneself = new Set(['passwordChange', 'sessionEnd', 'apiTokenCreate', 'apiTokenRevoke']);
    const before = await fingerprint(own.url);
    for (const field of mutations.filter(({ name }) => !oneself.has(name))) {
      const { query, variables } = sampleMutation(field);
      const { body } = await ask(query, variables);
      expect([field.name, body.data?.[field.name].userErrors]).toEqual([
        field.name,
        [{ code: 'NOT_PERMITTED', path: [] }],
      ]);
    }
    expect(await fingerprint(own.url)).toBe(before);
  });
});
