/**
 * Every act on records and facts over real HTTP: done, done once under its key, refused by right, and refused for each
 * bad value by its path, with nothing changed.
 */
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { UserRole } from '../../src/database/generated/enums.ts';
import { verifyArchive } from '../../src/history/verify/verify-archive.ts';
import { signInAs, type Ask } from '../support/accounts.ts';
import { actsOf, type Act } from '../support/acts.ts';
import { knownRecords } from '../support/known-records.ts';
import { startTestApp, type TestApp } from '../support/app.ts';
import { fingerprint } from '../support/fingerprint.ts';
import { mutate, mutationNames, mutationQuery } from '../support/mutations.ts';
import { createTestDatabase, type TestDatabase } from '../support/postgres.ts';

const roles: UserRole[] = ['READER', 'CONTRIBUTOR', 'EDITOR', 'ADMIN'];

let own: TestDatabase;
let app: TestApp;
let asks: Record<UserRole, Ask>;
let acts: Record<string, Act>;
beforeAll(async () => {
  own = await createTestDatabase('seeded');
  app = await startTestApp({ database: own });
  const pairs = await Promise.all(roles.map(async (role) => [role, await signInAs(app, role)]));
  asks = Object.fromEntries(pairs) as Record<UserRole, Ask>;
  acts = actsOf(asks.EDITOR, await knownRecords(app));
});
afterAll(async () => {
  expect(await verifyArchive(app.database.prisma)).toEqual([]);
  await app.close();
  await own.drop();
});

/** Written here and nowhere else, so that an act without a row is seen. */
const names = mutationNames.filter((name) =>
  /^(article|person|company|fundingRound|quote|role|milestone)(Create|Update|Delete)$|^visibilitySet$/.test(
    name,
  ),
);

const failed = (error: Error) => ({ record: undefined, userErrors: [{ path: [], message: error.message }] });

test('each has its inputs, good and bad', () => {
  expect(names.filter((name) => !acts[name])).toEqual([]);
  expect(Object.values(acts).filter(({ bad }) => bad.length === 0)).toEqual([]);
});

describe('each act', () => {
  test('is done by whoever may, and by nobody else', async () => {
    for (const [name, { role: least, input }] of Object.entries(acts)) {
      const refused = roles.slice(0, roles.indexOf(least));
      const allowed = roles.slice(roles.indexOf(least));
      const inputs: object[] = [];
      for (const _role of allowed) inputs.push(await input());
      const [given] = inputs;
      for (const role of refused) {
        const { record, userErrors } = await mutate(asks[role], name, given!);
        expect([name, role, record, userErrors[0]]).toMatchObject([
          name,
          role,
          null,
          { __typename: 'NotPermitted', path: [] },
        ]);
      }
      const { status, body } = await app.post(mutationQuery(name), { input: given });
      expect([name, status, body.data, body.errors[0].extensions.code]).toEqual([
        name,
        401,
        null,
        'UNAUTHENTICATED',
      ]);
      for (const [index, role] of allowed.entries()) {
        const { record, userErrors } = await mutate(asks[role], name, inputs[index]!);
        expect([name, role, userErrors]).toEqual([name, role, []]);
        expect(record, name).not.toBeNull();
      }
    }
  });

  test('leaves nothing when it is refused by right (T23)', async () => {
    const inputs: [string, object][] = [];
    for (const [name, { input }] of Object.entries(acts)) inputs.push([name, await input()]);
    const before = await fingerprint(own.url);
    for (const [name, input] of inputs) {
      await mutate(asks.READER, name, input);
      await app.post(mutationQuery(name), { input });
    }
    expect(await fingerprint(own.url)).toBe(before);
  });

  test('is done once under its key', async () => {
    for (const [name, { input }] of Object.entries(acts)) {
      const given = { ...(await input()), idempotencyKey: randomUUID() };
      const first = await mutate(asks.EDITOR, name, given);
      const count = () => app.database.prisma.revision.count();
      const revisions = await count();
      expect([name, await mutate(asks.EDITOR, name, given)]).toEqual([name, first]);
      expect(first.record, name).not.toBeNull();
      expect([name, await count()]).toEqual([name, revisions]);
    }
  });

  test('is refused for each bad value by its path, and changes nothing', async () => {
    const inputs: { name: string; bad: Act['bad']; good: object }[] = [];
    for (const [name, { input, bad }] of Object.entries(acts)) {
      inputs.push({ name, bad, good: await input() });
    }
    const before = await fingerprint(own.url);
    const wrong: unknown[] = [];
    for (const { name, bad, good } of inputs) {
      for (const [path, change] of bad) {
        const { record, userErrors } = await mutate(asks.EDITOR, name, { ...good, ...change }).catch(failed);
        const [error] = userErrors;
        const isSo = record === null && userErrors.length === 1 && String(error.path) === String(path);
        const kinds = /^(InvalidValue|RecordNotFound|VersionConflict|ReferencedBy)$/;
        if (!isSo || !kinds.test(error.__typename)) wrong.push({ name, change, path, record, userErrors });
      }
    }
    expect(wrong).toEqual([]);
    expect(await fingerprint(own.url)).toBe(before);
  });
});
