/** Acts on accounts over real HTTP: done, refused as data, refused by right, and no secret where none belongs. */
import { randomUUID } from 'node:crypto';
import supertest from 'supertest';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { startSession } from '../../src/auth/sessions.ts';
import { createUser } from '../../src/auth/users.ts';
import type { UserRole } from '../../src/database/generated/enums.ts';
import { toGlobalId } from '../../src/text/global-id.ts';
import { askWith, type Ask } from '../support/accounts.ts';
import { startTestApp, type Answer, type TestApp } from '../support/app.ts';
import { fingerprint } from '../support/fingerprint.ts';
import { createTestDatabase, type TestDatabase } from '../support/postgres.ts';

const password = 'wind over the harbour';

interface Person {
  id: string;
  uuid: string;
  email: string;
  ask: Ask;
}

let own: TestDatabase;
let app: TestApp;
let admin: Person;
const others = {} as Record<'EDITOR' | 'CONTRIBUTOR' | 'READER', Person>;
beforeAll(async () => {
  own = await createTestDatabase();
  app = await startTestApp({ database: own });
  admin = await somebody('ADMIN');
  for (const role of ['EDITOR', 'CONTRIBUTOR', 'READER'] as const) others[role] = await somebody(role);
});
beforeEach(async () => {
  await app.database.prisma.signInFailure.deleteMany();
});
afterAll(async () => {
  await app.close();
  await own.drop();
});

let people = 0;
async function somebody(role: UserRole): Promise<Person> {
  people += 1;
  const { prisma } = app.database;
  const email = `person${people}@news.example`;
  const { id: uuid } = await createUser(prisma, { email, name: `Person ${people}`, role, password }, 'test');
  return { id: toGlobalId('User', uuid), uuid, email, ask: await begin(uuid) };
}
const begin = async (uuid: string) =>
  askWith(app.url, { cookie: `session=${await startSession(app.database.prisma, uuid)}` });

const mutations: Record<string, [type: string, fields: string]> = {
  userInvite: ['UserInviteInput', 'user { email name role isInvited } link'],
  userUpdate: ['UserUpdateInput', 'user { name role disabledAt }'],
  userResetPassword: ['AccountActInput', 'user { email } link'],
  passwordChange: ['PasswordChangeInput', 'user { email }'],
  sessionEnd: ['AccountActInput', 'deletedId'],
  apiTokenCreate: [
    'ApiTokenCreateInput',
    'apiToken { id label prefix scopes expiresAt lastUsedAt revokedAt } secret',
  ],
  apiTokenRevoke: ['AccountActInput', 'apiToken { id revokedAt }'],
};

async function mutate(ask: Ask, name: string, input: object): Promise<Answer> {
  const [type, fields] = mutations[name]!;
  const query = `mutation($input: ${type}!) { ${name}(input: $input) { ${fields} userErrors { __typename path } } }`;
  const { status, body } = await ask(query, { input });
  expect([status, body.errors]).toEqual([200, undefined]);
  return body.data[name];
}
const viewer = async (ask: Ask) => (await ask('{ viewer { email } }')).body.data?.viewer as unknown;
const signIn = async (email: string, secret: string) =>
  (await supertest(app.url).post('/session').send({ email, password: secret })).status;
const redeem = async (link: string, secret: string) =>
  (
    await supertest(app.url)
      .post('/account-links/redeem')
      .send({ token: link.split('#token=')[1], password: secret })
  ).status;

/** Refused as data, each naming its field, and every row stays as it was. */
async function refused(cases: [Ask, string, object, string, string[]][]): Promise<void> {
  const before = await fingerprint(own.url);
  for (const [ask, name, input, kind, path] of cases) {
    const { userErrors, ...payload } = await mutate(ask, name, input);
    expect([name, input, userErrors]).toEqual([name, input, [{ __typename: kind, path }]]);
    expect(Object.values(payload).filter((value) => value !== null)).toEqual([]);
  }
  expect(await fingerprint(own.url)).toBe(before);
}

describe('an invitation', () => {
  test('makes an account and a link, shown once, that opens it', async () => {
    const input = { email: ' New@news.example', name: 'New', role: 'EDITOR', idempotencyKey: randomUUID() };
    const { user, link, userErrors } = await mutate(admin.ask, 'userInvite', input);
    expect([user, userErrors]).toEqual([
      { email: 'new@news.example', name: 'New', role: 'EDITOR', isInvited: true },
      [],
    ]);
    expect(link).toMatch(/^http:\/\/localhost:4000\/admin\/invitation#token=[\w-]{43}$/);
    const again = await mutate(admin.ask, 'userInvite', input);
    expect(again).toEqual({ user, link: null, userErrors: [] });
    expect(await redeem(link, password)).toBe(201);
    expect(await signIn('new@news.example', password)).toBe(201);
  });

  test('is refused with its reason, and by right', async () => {
    const input = { email: 'other@news.example', name: 'Other', role: 'EDITOR' };
    await refused([
      [admin.ask, 'userInvite', { ...input, email: 'no address' }, 'InvalidValue', ['email']],
      [admin.ask, 'userInvite', { ...input, email: admin.email }, 'InvalidValue', ['email']],
      [admin.ask, 'userInvite', { ...input, name: '\u0000' }, 'InvalidValue', ['name']],
      ...Object.values(others).map(
        ({ ask }) =>
          [ask, 'userInvite', input, 'NotPermitted', []] as [Ask, string, object, string, string[]],
      ),
    ]);
  });
});

describe('a change of an account', () => {
  test('of its name leaves it signed in; of its role ends all sessions and tokens (T29)', async () => {
    const person = await somebody('EDITOR');
    const { secret } = await mutate(person.ask, 'apiTokenCreate', { label: 'feed', scopes: ['READ'] });
    const program = askWith(app.url, { authorization: `Bearer ${secret}` });
    expect((await program('{ __typename }')).status).toBe(200);
    const { user } = await mutate(admin.ask, 'userUpdate', { id: person.id, name: 'Renamed' });
    expect(user).toEqual({ name: 'Renamed', role: 'EDITOR', disabledAt: null });
    expect(await viewer(person.ask)).toEqual({ email: person.email });
    await mutate(admin.ask, 'userUpdate', { id: person.id, role: 'CONTRIBUTOR' });
    expect(await viewer(person.ask)).toBeNull();
    expect((await program('{ __typename }')).status).toBe(401);
    expect(await signIn(person.email, password)).toBe(201);
  });

  test('that closes it ends its sessions, tokens and links, until it is opened again (T29)', async () => {
    const person = await somebody('EDITOR');
    const { secret } = await mutate(person.ask, 'apiTokenCreate', { label: 'feed', scopes: ['READ'] });
    const { link } = await mutate(admin.ask, 'userResetPassword', { id: person.id });
    const { user } = await mutate(admin.ask, 'userUpdate', { id: person.id, isDisabled: true });
    expect(user.disabledAt).not.toBeNull();
    expect([
      await viewer(person.ask),
      (await askWith(app.url, { authorization: `Bearer ${secret}` })('{ __typename }')).status,
      await redeem(link, 'another wind altogether'),
      await signIn(person.email, password),
    ]).toEqual([null, 401, 404, 401]);
    await refused([[admin.ask, 'userResetPassword', { id: person.id }, 'InvalidValue', ['id']]]);
    await mutate(admin.ask, 'userUpdate', { id: person.id, isDisabled: false });
    expect(await signIn(person.email, password)).toBe(201);
    expect(await redeem(link, 'another wind altogether')).toBe(404);
  });

  test('is refused with its reason, and by right', async () => {
    const nobody = toGlobalId('User', randomUUID());
    const { id } = others.READER;
    await refused([
      [admin.ask, 'userUpdate', { id: nobody, name: 'X' }, 'RecordNotFound', []],
      [
        admin.ask,
        'userUpdate',
        { id: toGlobalId('Person', randomUUID()), name: 'X' },
        'InvalidValue',
        ['id'],
      ],
      [admin.ask, 'userUpdate', { id, name: '' }, 'InvalidValue', ['name']],
      [admin.ask, 'userUpdate', { id, name: null }, 'InvalidValue', ['name']],
      [admin.ask, 'userUpdate', { id, role: null }, 'InvalidValue', ['role']],
      [admin.ask, 'userUpdate', { id: admin.id, role: 'EDITOR' }, 'InvalidValue', ['role']],
      [admin.ask, 'userUpdate', { id: admin.id, isDisabled: true }, 'InvalidValue', ['isDisabled']],
      [others.READER.ask, 'userUpdate', { id, role: 'ADMIN' }, 'NotPermitted', []],
      [others.EDITOR.ask, 'userUpdate', { id: others.EDITOR.id, role: 'ADMIN' }, 'NotPermitted', []],
      [others.EDITOR.ask, 'userResetPassword', { id: admin.id }, 'NotPermitted', []],
      [admin.ask, 'userResetPassword', { id: nobody }, 'RecordNotFound', []],
    ]);
  });

  test('never leaves an archive without an ADMIN: of two who demote each other at once, one stays', async () => {
    const { prisma } = app.database;
    for (let round = 0; round < 5; round += 1) {
      const other = await somebody('ADMIN');
      const demote = ({ ask }: Person, { id }: Person) =>
        ask(`mutation { userUpdate(input: { id: "${id}", role: EDITOR }) { userErrors { code } } }`);
      // Whoever comes so late that the session has ended is told so.
      await Promise.all([demote(admin, other), demote(other, admin)]);
      expect(await prisma.user.count({ where: { role: 'ADMIN', passwordHash: { not: null } } })).toBe(1);
      await prisma.user.update({ where: { id: other.uuid }, data: { role: 'EDITOR' } });
      await prisma.user.update({ where: { id: admin.uuid }, data: { role: 'ADMIN' } });
      admin.ask = await begin(admin.uuid);
    }
  });
});

describe('a password', () => {
  const next = 'another wind altogether';

  test('is changed by who knows it, and ends every other session and token (T29)', async () => {
    const person = await somebody('READER');
    const elsewhere = await begin(person.uuid);
    const { secret } = await mutate(person.ask, 'apiTokenCreate', { label: 'feed', scopes: ['READ'] });
    const change = { currentPassword: password, newPassword: next };
    const { user } = await mutate(person.ask, 'passwordChange', change);
    expect(user).toEqual({ email: person.email });
    expect([await viewer(person.ask), await viewer(elsewhere)]).toEqual([user, null]);
    expect((await askWith(app.url, { authorization: `Bearer ${secret}` })('{ __typename }')).status).toBe(
      401,
    );
    expect([await signIn(person.email, password), await signIn(person.email, next)]).toEqual([401, 201]);
  });

  test('may leave the tokens as they are', async () => {
    const person = await somebody('READER');
    const { secret } = await mutate(person.ask, 'apiTokenCreate', { label: 'feed', scopes: ['READ'] });
    const change = { currentPassword: password, newPassword: next, keepApiTokens: true };
    await mutate(person.ask, 'passwordChange', change);
    expect((await askWith(app.url, { authorization: `Bearer ${secret}` })('{ __typename }')).status).toBe(
      200,
    );
  });

  test('is refused without changing anything but the count and the audit, five times, then shut', async () => {
    const person = await somebody('READER');
    const hash = async () =>
      (await app.database.prisma.user.findUniqueOrThrow({ where: { id: person.uuid } })).passwordHash;
    const before = await hash();
    const weak = { currentPassword: password, newPassword: 'password' };
    expect((await mutate(person.ask, 'passwordChange', weak)).userErrors).toEqual([
      { __typename: 'InvalidValue', path: ['newPassword'] },
    ]);
    const guess = { currentPassword: 'a guess', newPassword: next };
    for (let count = 0; count < 5; count += 1) {
      const { userErrors } = await mutate(person.ask, 'passwordChange', guess);
      expect(userErrors).toEqual([{ __typename: 'InvalidValue', path: ['currentPassword'] }]);
    }
    const [type, fields] = mutations.passwordChange!;
    const query = `mutation($input: ${type}!) { passwordChange(input: $input) { ${fields} } }`;
    const { status, body } = await person.ask(query, { input: { ...guess, currentPassword: password } });
    expect([status, body.errors[0].extensions.code]).toEqual([429, 'TOO_MANY_ATTEMPTS']);
    expect(await hash()).toBe(before);
    expect(await viewer(person.ask)).toEqual({ email: person.email });
  });

  test('is reset by a link that an ADMIN hands over; until then the old one holds', async () => {
    const person = await somebody('READER');
    const { user, link } = await mutate(admin.ask, 'userResetPassword', { id: person.id });
    expect([user, await viewer(person.ask)]).toEqual([{ email: person.email }, { email: person.email }]);
    expect(await redeem(link, next)).toBe(201);
    expect([await viewer(person.ask), await signIn(person.email, next)]).toEqual([null, 201]);
  });
});

describe('a session', () => {
  const sessions = async (ask: Ask): Promise<Answer> =>
    (await ask('{ viewer { sessions { id isCurrent address userAgent } } }')).body.data.viewer.sessions;

  test("is shown to its owner, who ends it; an ADMIN ends anybody's", async () => {
    const person = await somebody('READER');
    const answer = await supertest(app.url)
      .post('/session')
      .set('user-agent', 'Harbour 1.0')
      .send({ email: person.email, password });
    expect(answer.status).toBe(201);
    const elsewhere = askWith(app.url, { cookie: answer.headers['set-cookie']![0]!.split(';')[0]! });
    const listed = await sessions(person.ask);
    expect(listed.map(({ isCurrent }: Answer) => isCurrent).toSorted()).toEqual([false, true]);
    const other = listed.find(({ isCurrent }: Answer) => !isCurrent);
    expect(other).toMatchObject({ userAgent: 'Harbour 1.0', address: '127.0.0.1' });
    expect(await mutate(person.ask, 'sessionEnd', { id: other.id })).toEqual({
      deletedId: other.id,
      userErrors: [],
    });
    expect([await viewer(elsewhere), await viewer(person.ask)]).toEqual([null, { email: person.email }]);
    const [{ id }] = await sessions(person.ask);
    await mutate(admin.ask, 'sessionEnd', { id });
    expect(await viewer(person.ask)).toBeNull();
  });

  test('of somebody else is as good as none (T19)', async () => {
    const [{ id }] = await sessions(admin.ask);
    await refused([
      [others.EDITOR.ask, 'sessionEnd', { id }, 'RecordNotFound', []],
      [others.EDITOR.ask, 'sessionEnd', { id: toGlobalId('Session', randomUUID()) }, 'RecordNotFound', []],
      [others.EDITOR.ask, 'sessionEnd', { id: admin.id }, 'InvalidValue', ['id']],
    ]);
  });
});

describe('a token', () => {
  test('is made with its secret shown once, found by its prefix, and revoked', async () => {
    const expiresAt = new Date(Date.now() + 3_600_000).toISOString();
    const input = { label: 'feed', scopes: ['WRITE', 'READ', 'READ'], expiresAt };
    const made = await mutate(others.EDITOR.ask, 'apiTokenCreate', {
      ...input,
      idempotencyKey: randomUUID(),
    });
    expect(made.secret).toMatch(/^bft_[a-z2-7]{8}_[\w-]{43}$/);
    expect(made.apiToken).toEqual({
      id: expect.any(String),
      label: 'feed',
      prefix: made.secret.slice(0, 12),
      scopes: ['WRITE', 'READ'],
      expiresAt: expect.any(String),
      lastUsedAt: null,
      revokedAt: null,
    });
    expect(new Date(made.apiToken.expiresAt).toISOString()).toBe(expiresAt);
    const { id } = made.apiToken;
    const { apiToken } = await mutate(others.EDITOR.ask, 'apiTokenRevoke', { id });
    expect(apiToken).toEqual({ id, revokedAt: expect.any(String) });
    expect((await mutate(admin.ask, 'apiTokenRevoke', { id })).apiToken).toEqual(apiToken);
  });

  test('asked for again by its key is the same one, without its secret', async () => {
    const input = { label: 'once', scopes: ['READ'], idempotencyKey: randomUUID() };
    const made = await mutate(others.EDITOR.ask, 'apiTokenCreate', input);
    const again = await mutate(others.EDITOR.ask, 'apiTokenCreate', input);
    expect(again).toEqual({ ...made, secret: null });
    const another = { ...input, label: 'twice' };
    await refused([
      [others.EDITOR.ask, 'apiTokenCreate', another, 'IdempotencyConflict', ['idempotencyKey']],
    ]);
  });

  test('is refused with its reason; of somebody else it is as good as none', async () => {
    const { apiToken } = await mutate(admin.ask, 'apiTokenCreate', { label: 'mine', scopes: ['READ'] });
    const input = { label: 'feed', scopes: ['READ'] };
    const { ask } = others.READER;
    await refused([
      [ask, 'apiTokenCreate', { ...input, label: ' ' }, 'InvalidValue', ['label']],
      [ask, 'apiTokenCreate', { ...input, label: 'x'.repeat(101) }, 'InvalidValue', ['label']],
      [ask, 'apiTokenCreate', { ...input, scopes: [] }, 'InvalidValue', ['scopes']],
      [ask, 'apiTokenCreate', { ...input, expiresAt: '2020-01-01T00:00:00Z' }, 'InvalidValue', ['expiresAt']],
      [ask, 'apiTokenRevoke', { id: apiToken.id }, 'RecordNotFound', []],
      [ask, 'apiTokenRevoke', { id: toGlobalId('ApiToken', randomUUID()) }, 'RecordNotFound', []],
    ]);
  });
});

test('every act on an account needs a session', async () => {
  const before = await fingerprint(own.url);
  for (const [name, [type]] of Object.entries(mutations)) {
    const input = {
      UserInviteInput: '{ email: "x@news.example", name: "X", role: ADMIN }',
      PasswordChangeInput: `{ currentPassword: "${password}", newPassword: "x" }`,
      ApiTokenCreateInput: '{ label: "x", scopes: [READ] }',
    }[type];
    const query = `mutation { ${name}(input: ${input ?? `{ id: "${admin.id}" }`}) { userErrors { code } } }`;
    const { status, body } = await app.post(query);
    expect([name, status, body.errors?.[0].extensions.code]).toEqual([name, 401, 'UNAUTHENTICATED']);
  }
  expect(await fingerprint(own.url)).toBe(before);
});

test('no password, token or link stands in the database, and no password in any hash of an input (T16, T39)', async () => {
  const person = await somebody('READER');
  const input = { label: 'dump', scopes: ['READ'], idempotencyKey: randomUUID() };
  const { secret } = await mutate(person.ask, 'apiTokenCreate', input);
  const { link } = await mutate(admin.ask, 'userResetPassword', {
    id: person.id,
    idempotencyKey: randomUUID(),
  });
  await mutate(person.ask, 'passwordChange', {
    currentPassword: password,
    newPassword: 'a canary of a word',
  });
  const { prisma } = app.database;
  const tables = await prisma.$queryRaw<{ name: string }[]>`
    select tablename as name from pg_tables where schemaname = 'public' and tablename not like '\\_prisma%'
      and tablename <> 'backfile_grants'`;
  let dump = '';
  for (const { name } of tables) {
    dump += JSON.stringify(await prisma.$queryRawUnsafe(`select to_jsonb(t)::text from "${name}" t`));
  }
  for (const canary of [secret.slice(13), link.split('#token=')[1], password, 'a canary of a word']) {
    expect(dump).not.toContain(canary);
  }
  expect(await prisma.idempotencyKey.count({ where: { mutation: 'passwordChange' } })).toBe(0);
});
