/** What no well-meaning client sends to mutations: unknown columns, hostile texts, values of other kinds. */
import { readdirSync, readFileSync } from 'node:fs';
import {
  getNamedType,
  isInputObjectType,
  isListType,
  isNonNullType,
  type GraphQLInputObjectType,
  type GraphQLInputType,
} from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { verifyArchive } from '../../src/history/verify/verify-archive.ts';
import { hostileValues } from '../faults/hostile-values.ts';
import { signInAs, type Ask } from '../support/accounts.ts';
import { actsOf, type Act } from '../support/acts.ts';
import { knownRecords } from '../support/known-records.ts';
import { startTestApp, type TestApp } from '../support/app.ts';
import { fingerprint } from '../support/fingerprint.ts';
import { inputTypeOf, mutationQuery } from '../support/mutations.ts';
import { createTestDatabase, type TestDatabase } from '../support/postgres.ts';

let own: TestDatabase;
let app: TestApp;
let editor: Ask;
let acts: Record<string, Act>;
beforeAll(async () => {
  own = await createTestDatabase('seeded');
  app = await startTestApp({ database: own });
  editor = await signInAs(app, 'EDITOR');
  acts = actsOf(editor, await knownRecords(app));
});
afterAll(async () => {
  expect(await verifyArchive(app.database.prisma)).toEqual([]);
  await app.close();
  await own.drop();
});

/** Every column of every table, as Prisma and as PostgreSQL call it. */
const columns = [
  ...new Set(
    readdirSync('prisma/schema').flatMap((file) =>
      [...readFileSync(`prisma/schema/${file}`, 'utf8').matchAll(/^ {2}(\w+) +\w+.*$/gm)].flatMap(
        ([line, name]) => [name!, /@map\("(\w+)"\)/.exec(line)?.[1] ?? name!],
      ),
    ),
  ),
];

interface Nested {
  path: string;
  type: GraphQLInputObjectType;
  put(input: object, more: object): object;
}

/** The input itself and every object within it. */
function objectsOf(type: GraphQLInputObjectType, path = 'input'): Nested[] {
  const itself: Nested = { path, type, put: (input, more) => ({ ...input, ...more }) };
  const within = Object.values(type.getFields()).flatMap((field) => {
    const named = getNamedType(field.type);
    if (!isInputObjectType(named)) return [];
    return objectsOf(named, `${path}.${field.name}`).map(({ put, ...nested }) => ({
      ...nested,
      put: (input: object, more: object) => {
        const value = put({}, more);
        return { ...input, [field.name]: isList(field.type) ? [value] : value };
      },
    }));
  });
  return [itself, ...within];
}

const isList = (type: GraphQLInputType): boolean => isListType(isNonNullType(type) ? type.ofType : type);

/** What only the archive itself sets. */
const never =
  /^(isPublic|is_public|version|revision|nameSort|modifiedAt|createdAt|deletedAt|mergedIntoId|status|publishedAt|wordCount|bodyText|verification|recordedAt|origin|originName|passwordHash|position|personId|companyId|valueKey)$/;

describe('T37: columns', () => {
  test('that inputs do not list are in no input', () => {
    const listed = Object.keys(acts).flatMap((name) =>
      objectsOf(inputTypeOf(name)).flatMap(({ path, type }) =>
        Object.keys(type.getFields()).flatMap((field) =>
          never.test(field) ? [`${name} ${path}.${field}`] : [],
        ),
      ),
    );
    expect(columns.length).toBeGreaterThan(200);
    expect(listed).toEqual([]);
  });

  test('sent to every input and to every object within are refused, and change nothing', async () => {
    const goods: [string, object][] = [];
    for (const [name, { input }] of Object.entries(acts)) goods.push([name, await input()]);
    const before = await fingerprint(own.url);
    const passed: string[] = [];
    let sent = 0;
    for (const [name, good] of goods) {
      for (const [index, { path, type, put }] of objectsOf(inputTypeOf(name)).entries()) {
        const unknown = columns.filter((column) => !Object.hasOwn(type.getFields(), column));
        // The input itself gets each alone; the objects within, which many inputs share, some each time.
        const turns =
          index === 0 ? unknown.filter((_, at) => (at + sent) % 8 === 0) : [unknown[sent % unknown.length]!];
        for (const column of turns) {
          sent += 1;
          const { status, body } = await editor(mutationQuery(name), { input: put(good, { [column]: 'x' }) });
          if (status !== 400 || body.errors?.[0].extensions.code !== 'BAD_USER_INPUT') {
            passed.push(`${name} ${path}.${column}`);
          }
        }
      }
    }
    expect(sent).toBeGreaterThan(800);
    expect(passed).toEqual([]);
    expect(await fingerprint(own.url)).toBe(before);
  });
});

interface Leaf {
  path: string;
  put(input: object, value: unknown): object;
}

/** Every single value of an input, put into a good one. */
function leavesOf(type: GraphQLInputObjectType, good: Record<string, unknown>, path = ''): Leaf[] {
  return Object.values(type.getFields()).flatMap((field) => {
    const named = getNamedType(field.type);
    const at = `${path}.${field.name}`;
    const list = isList(field.type);
    if (field.name === 'idempotencyKey') return [];
    if (!isInputObjectType(named)) {
      return [
        {
          path: at,
          put: (input: object, value: unknown) => ({
            ...input,
            [field.name]: list && !Array.isArray(value) ? [value] : value,
          }),
        },
      ];
    }
    const given = good[field.name];
    const base = ((Array.isArray(given) ? given[0] : given) ?? {}) as Record<string, unknown>;
    return leavesOf(named, base, at).map((leaf) => ({
      path: leaf.path,
      put: (input: object, value: unknown) => {
        const inner = leaf.put(base, value);
        return { ...input, [field.name]: list ? [inner] : inner };
      },
    }));
  });
}

test('T20 T21 T24 T25: hostile values in every place of every input are taken as they are or refused, soon', async () => {
  const faults: string[] = [];
  let sent = 0;
  let turn = 0;
  for (const [name, { input }] of Object.entries(acts)) {
    const good = await input();
    for (const { path, put } of leavesOf(inputTypeOf(name), good as Record<string, unknown>)) {
      turn += 1;
      // Every place meets some values and every value meets some places.
      const values = hostileValues.filter((_, index) => (index + turn) % 24 === 0);
      for (const value of values) {
        sent += 1;
        const { status, body } = await editor(mutationQuery(name), { input: put(good, value) });
        const shown = `${name}${path} = ${JSON.stringify(value)?.slice(0, 60)}: ${status} ${JSON.stringify(body).slice(0, 300)}`;
        const codes = (body.errors ?? []).map(
          ({ extensions }: { extensions: { code: string } }) => extensions.code,
        );
        if (![200, 400].includes(status) || !codes.every((code: string) => code === 'BAD_USER_INPUT')) {
          faults.push(shown);
        }
      }
    }
  }
  process.stdout.write(`${sent} hostile inputs\n`);
  expect(faults).toEqual([]);
  // A query that sleeps in the database would still be running.
  const sleeping = await app.database.prisma.$queryRaw`
    select query from pg_stat_activity where datname = current_database() and query ~ '^select pg_sleep'`;
  expect(sleeping).toEqual([]);
}, 240_000);
