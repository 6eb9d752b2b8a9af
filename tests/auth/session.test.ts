/** Signing in and out over real HTTP, on two servers of one database. */
import supertest from 'supertest';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { startSession } from '../../src/auth/sessions.ts';
import { createUser, setPassword } from '../../src/auth/users.ts';
import { InvalidValue } from '../../src/errors/app-error.ts';
import { startTestApp, type TestApp } from '../support/app.ts';
import { fingerprint } from '../support/fingerprint.ts';
import { createTestDatabase, type TestDatabase } from '../support/postgres.ts';

const email = 'anna@news.example';
const password = 'wind over the harbour';

let own: TestDatabase;
let app: TestApp;
let other: TestApp;
let userId: string;

beforeAll(async () => {
  own = await createTestDatabase('seeded');
  const env = { TRUST_PROXY: '127.0.0.1' };
  app = await startTestApp({ database: own, env });
  other = await startTestApp({ database: own, env: { ...env, PUBLIC_URL: 'https://news.example' } });
  const account = { email, name: 'Anna Berg', role: 'EDITOR', password } as const;
  ({ id: userId } = await createUser(app.database.prisma, account, 'test'));
});
beforeEach(async () => {
  await app.database.prisma.signInFailure.deleteMany();
});
afterAll(async () => {
  await other.close();
  await app.close();
  await own.drop();
});

const signIn = (given: object = {}, address = '192.0.2.1', url = app.url) =>
  supertest(url)
    .post('/session')
    .set('x-forwarded-for', address)
    .send({ email, password, ...given });
const cookieOf = ({ headers }: supertest.Response): string =>
  (headers['set-cookie'] as unknown as string[] | undefined)?.[0]?.split(';')[0] ?? '';
const viewer = async (cookie: string, url = app.url) =>
  (
    await supertest(url)
      .post('/graphql')
      .set('cookie', cookie)
      .send({ query: '{ viewer { name email role } }' })
  ).body.data.viewer as unknown;
const anna = { name: 'Anna Berg', email, role: 'EDITOR' };

describe('signing in', () => {
  test('gives a cookie that says who one is, and keeps only its hash', async () => {
    const answer = await signIn({ email: ' Anna@News.example ' });
    expect([answer.status, answer.body]).toEqual([201, { user: anna }]);
    expect(answer.headers['set-cookie']?.[0]).toMatch(
      /^session=[\w-]{43}; Max-Age=604800; Path=\/; HttpOnly; SameSite=Strict$/,
    );
    expect(answer.headers['cache-control']).toBe('no-store');
    const cookie = cookieOf(answer);
    expect(await viewer(cookie)).toEqual(anna);
    expect(await viewer('')).toBeNull();
    const rows = JSON.stringify(await app.database.prisma.session.findMany());
    expect(rows).not.toContain(cookie.split('=')[1]);
  });

  test("over HTTPS the cookie is the host's alone (T43)", async () => {
    const answer = await signIn({}, '192.0.2.1', other.url);
    expect(answer.headers['set-cookie']?.[0]).toMatch(
      /^__Host-session=.*; HttpOnly; Secure; SameSite=Strict$/,
    );
  });

  test('shows what is not public, and to nobody else; nothing of it may be kept by a cache (T47)', async () => {
    const cookie = cookieOf(await signIn());
    const query = '{ articles(first: 1) { nodes { revision } } }';
    const ask = (header: string) => supertest(app.url).post('/graphql').set('cookie', header).send({ query });
    const [signedIn, everybody] = [await ask(cookie), await ask('session=')];
    expect(signedIn.body.data.articles.nodes[0].revision).toBeGreaterThan(0);
    expect(everybody.body.data.articles.nodes[0].revision).toBeNull();
    expect(signedIn.headers['cache-control']).toBe('private, no-store');
  });

  test('never takes over an id from before: a planted one stays worthless (T30)', async () => {
    const planted = `session=${'p'.repeat(43)}`;
    const answer = await signIn().set('cookie', planted);
    expect(cookieOf(answer)).not.toBe(planted);
    expect(await viewer(planted)).toBeNull();
    const first = cookieOf(answer);
    const second = cookieOf(await signIn().set('cookie', first));
    expect([await viewer(first), await viewer(second)]).toEqual([null, anna]);
  });
});

describe('a refusal', () => {
  test('is the same for a wrong password and an unknown address, byte for byte (T26)', async () => {
    const answers = await Promise.all([
      signIn({ password: 'not this one' }),
      signIn({ email: 'nobody@news.example' }),
      signIn({ email: 'änna@news.example' }),
    ]);
    const plain = answers.map(({ status, text, headers }) => [
      status,
      text.replace(headers['x-request-id']!, ''),
      headers['set-cookie'],
    ]);
    expect(plain[0]).toEqual([401, expect.stringContaining('UNAUTHENTICATED'), undefined]);
    expect(plain).toEqual([plain[0], plain[0], plain[0]]);
  });

  test.each([
    ['nothing', undefined],
    ['a list', []],
    ['an operator (T21)', { email, password: { not: '' } }],
    ['a number', { email: 1, password }],
    ['no password', { email }],
  ])('of %s names the field', async (_what, body) => {
    const answer = await supertest(app.url).post('/session').send(body);
    expect([answer.status, answer.body.error.code]).toEqual([400, 'INVALID_VALUE']);
    expect(answer.headers['set-cookie']).toBeUndefined();
  });

  test('comes after five failures of one network for one account, whatever is varied (T27)', async () => {
    for (let count = 0; count < 5; count += 1) {
      expect((await signIn({ password: `guess ${count}` })).status).toBe(401);
    }
    const variations = [
      signIn(),
      signIn({ email: 'ANNA@news.example' }),
      signIn({ email, Email: 'other@news.example' }),
      signIn().query({ again: 1 }),
    ];
    for (const attempt of variations) {
      const { status, headers, body } = await attempt;
      expect([status, body.error.code, Number(headers['retry-after']) > 800]).toEqual([
        429,
        'TOO_MANY_ATTEMPTS',
        true,
      ]);
    }
  });

  test('to one network shuts nobody else out (T28)', async () => {
    for (let count = 0; count < 40; count += 1) await signIn({ password: `guess ${count}` }, '192.0.2.66');
    expect((await signIn({}, '192.0.2.66')).status).toBe(429);
    expect((await signIn({}, '192.0.2.7')).status).toBe(201);
  });

  test('to many networks does not shut out one from which the owner came before', async () => {
    await signIn({}, '198.51.100.1');
    for (let count = 0; count < 60; count += 1) await signIn({ password: 'guess' }, `203.0.113.${count}`);
    expect((await signIn({}, '203.0.113.200')).status).toBe(429);
    expect((await signIn({}, '198.51.100.1')).status).toBe(201);
  });

  test('of many at once counts each of them', async () => {
    const answers = await Promise.all(
      Array.from({ length: 12 }, () => signIn({ password: 'guess' }, '192.0.2.99')),
    );
    expect(answers.filter(({ status }) => status === 401)).toHaveLength(5);
  });
});

describe('a session ends at once, on both servers (T29)', () => {
  /** Signed in on the first server; the second, over HTTPS, knows the cookie by its other name. */
  const everywhere = async (cookie: string) => [
    await viewer(cookie),
    await viewer(cookie.replace('session', '__Host-session'), other.url),
  ];

  test.each<[string, (cookie: string) => Promise<unknown>]>([
    ['by signing out', async (cookie) => supertest(app.url).delete('/session').set('cookie', cookie)],
    ['by another password', async () => setPassword(app.database.prisma, { userId, password }, 'test')],
    [
      'by closing the account',
      async () =>
        app.database.prisma.user.update({ where: { id: userId }, data: { disabledAt: new Date() } }),
    ],
    [
      'by its age',
      async () => app.database.prisma.session.updateMany({ data: { expiresAt: new Date(Date.now() - 1) } }),
    ],
    [
      'by idleness',
      async () =>
        app.database.prisma.session.updateMany({
          data: { lastSeenAt: new Date(Date.now() - 12 * 3_600_000) },
        }),
    ],
  ])('%s', async (_how, end) => {
    const cookie = cookieOf(await signIn());
    expect(await everywhere(cookie)).toEqual([anna, anna]);
    await end(cookie);
    expect(await everywhere(cookie)).toEqual([null, null]);
    await app.database.prisma.user.update({ where: { id: userId }, data: { disabledAt: null } });
  });
});

test('no session of the old password outlives a new one that is set at the same moment', async () => {
  const { prisma } = app.database;
  for (let round = 0; round < 10; round += 1) {
    const account = { email: `race${round}@news.example`, name: 'Race', role: 'READER', password } as const;
    const { id } = await createUser(prisma, account, 'test');
    const change = { userId: id, password: 'another wind altogether' };
    await Promise.all([signIn({ email: account.email }), setPassword(prisma, change, 'test')]);
    expect(await prisma.session.count({ where: { userId: id } })).toBe(0);
  }
});

describe('another site (T41)', () => {
  test.each([
    { origin: 'https://evil.example' },
    { origin: 'null' },
    { 'sec-fetch-site': 'cross-site' },
    { 'sec-fetch-site': 'same-site', origin: 'http://localhost:4000' },
  ])('with %o can do nothing with the cookie', async (headers) => {
    const cookie = cookieOf(await signIn());
    const before = await fingerprint(own.url);
    const attempts = [
      supertest(app.url).delete('/session').set('cookie', cookie).set(headers),
      supertest(app.url)
        .post('/graphql')
        .set('cookie', cookie)
        .set(headers)
        .send({ query: '{ viewer { name } }' }),
      supertest(app.url).post('/session').set(headers).send({ email, password }),
    ];
    for (const attempt of attempts) {
      const { status, body } = await attempt;
      expect([status, body.error.code]).toEqual([403, 'NOT_PERMITTED']);
    }
    expect(await fingerprint(own.url)).toBe(before);
    expect(await viewer(cookie)).toEqual(anna);
  });

  test('our own pages may', async () => {
    const cookie = cookieOf(await signIn());
    const { status } = await supertest(app.url)
      .delete('/session')
      .set({ cookie, origin: 'http://localhost:4000', 'sec-fetch-site': 'same-origin' });
    expect(status).toBe(204);
  });
});

test('the session of an account that is gone lets nobody in, nor into one made anew (T30)', async () => {
  const { prisma } = app.database;
  const account = { email: 'gone@news.example', name: 'Gone', role: 'READER', password } as const;
  const { id } = await createUser(prisma, account, 'test');
  const cookie = `session=${await startSession(prisma, id)}`;
  expect(await viewer(cookie)).toMatchObject({ email: account.email });
  await prisma.user.delete({ where: { id } });
  await createUser(prisma, account, 'test');
  expect(await viewer(cookie)).toBeNull();
});

describe('an account', () => {
  test.each([
    ['email', { email: 'no address' }],
    ['email', { email: 'anna@news.example' }],
    ['name', { name: ' ' }],
    ['password', { password: 'short' }],
  ])('is refused for its %s: %o', async (field, change) => {
    const before = await fingerprint(own.url);
    const input = { email: 'new@news.example', name: 'New', role: 'READER', password, ...change } as const;
    const error = await createUser(app.database.prisma, input, 'test').catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(InvalidValue);
    expect((error as InvalidValue).details).toMatchObject({ field });
    expect(await fingerprint(own.url)).toBe(before);
  });

  test('leaves a trail that says who came from where, and that the server can only add to', async () => {
    await signIn({ password: 'wrong' }, '192.0.2.44');
    await signIn({}, '192.0.2.44');
    const trail = await app.database.prisma.auditEntry.findMany({
      where: { address: '192.0.2.44' },
      orderBy: { id: 'asc' },
    });
    expect(trail).toMatchObject([
      { kind: 'SIGN_IN_REFUSED', actor: email, userId },
      { kind: 'SIGN_IN', actor: 'Anna Berg', userId, requestId: expect.any(String) },
    ]);
    await expect(app.database.prisma.auditEntry.deleteMany()).rejects.toThrow(/permission denied|denied/i);
    await expect(app.database.prisma.auditEntry.updateMany({ data: { actor: 'x' } })).rejects.toThrow(
      /denied/i,
    );
  });
});
