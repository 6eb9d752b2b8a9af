/** Links by which passwords are set, over real HTTP: the first account's, an invited one's, a forgotten one's. */
import supertest from 'supertest';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { linkAddress, makeLink, makeSetUpLink } from '../../src/auth/account-links.ts';
import { startSession } from '../../src/auth/sessions.ts';
import { createUser } from '../../src/auth/users.ts';
import type { AccountLinkKind } from '../../src/database/generated/enums.ts';
import { createLogger } from '../../src/logging/logger.ts';
import { startTestApp, type TestApp } from '../support/app.ts';
import { fingerprint } from '../support/fingerprint.ts';
import { createTestDatabase, type TestDatabase } from '../support/postgres.ts';

const password = 'wind over the harbour';
const PUBLIC_URL = 'https://news.example';

let own: TestDatabase;
let app: TestApp;
let logged = '';
beforeAll(async () => {
  own = await createTestDatabase();
  const destination = { write: (line: string) => void (logged += line) };
  const env = { PUBLIC_URL, TRUST_PROXY: '127.0.0.1' };
  app = await startTestApp({ database: own, env, log: createLogger('info', { destination }) });
});
beforeEach(async () => {
  await app.database.prisma.signInFailure.deleteMany();
});
afterAll(async () => {
  await app.close();
  await own.drop();
});

const redeem = (given: object, address = '192.0.2.1') =>
  supertest(app.url).post('/account-links/redeem').set('x-forwarded-for', address).send(given);
const signIn = (email: string, secret: string) =>
  supertest(app.url).post('/session').send({ email, password: secret });
const tokenOf = (link: string | null) => /#token=([\w-]{43})$/.exec(link ?? '')?.[1] ?? '';

/** The answer without what differs from request to request. */
const plain = ({ status, text, headers }: supertest.Response) => [
  status,
  text.replace(headers['x-request-id']!, ''),
];
const WORTHLESS = [404, expect.stringContaining('"NOT_FOUND"')];

let accounts = 0;
async function account(given: { invited?: boolean } = {}) {
  accounts += 1;
  const email = `person${accounts}@news.example`;
  const { prisma } = app.database;
  const data = { email, name: `Person ${accounts}`, role: 'EDITOR' } as const;
  const { id } = given.invited
    ? await prisma.user.create({ data })
    : await createUser(prisma, { ...data, password }, 'test');
  const link = (kind: AccountLinkKind) => makeLink(prisma, { kind, userId: id });
  return { id, email, link };
}

describe('the first account (T35)', () => {
  const first = { name: 'Anna Berg', email: 'Anna@news.example', password };

  test('is made by the link of the last start, and each start gives another', async () => {
    const former = await makeSetUpLink(app.database.prisma, PUBLIC_URL);
    expect(former).toMatch(/^https:\/\/news\.example\/admin\/set-up#token=[\w-]{43}$/);
    const latest = await makeSetUpLink(app.database.prisma, PUBLIC_URL);
    expect(latest).not.toBe(former);
    const before = await fingerprint(own.url);
    expect(plain(await redeem({ ...first, token: tokenOf(former) }))).toEqual(WORTHLESS);
    await app.database.prisma.signInFailure.deleteMany();
    for (const field of ['name', 'email', 'password']) {
      const { status, body } = await redeem({ ...first, token: tokenOf(latest), [field]: ' ' });
      expect([status, body.error.message]).toEqual([400, expect.stringMatching(`^${field}: `)]);
      await app.database.prisma.signInFailure.deleteMany();
    }
    expect(await fingerprint(own.url)).toBe(before);

    const answers = await Promise.all(
      Array.from({ length: 20 }, (_, index) =>
        redeem({ ...first, email: `anna${index}@news.example`, token: tokenOf(latest) }, `192.0.2.${index}`),
      ),
    );
    const made = answers.filter(({ status }) => status === 201);
    expect(made).toHaveLength(1);
    const user = { name: 'Anna Berg', email: made[0]!.body.user.email, role: 'ADMIN' };
    expect(made[0]!.body).toEqual({ user });
    expect(await app.database.prisma.user.findMany()).toMatchObject([user]);
    expect((await signIn(user.email, password)).status).toBe(201);
    for (const answer of answers.filter((each) => each !== made[0])) {
      // Whoever waited too long for the hash is told to come back; there is nothing left then.
      expect([404, 503]).toContain(answer.status);
    }
  });

  test('is the only one: afterwards no link is made, and none works', async () => {
    const { prisma } = app.database;
    expect(await makeSetUpLink(prisma, PUBLIC_URL)).toBeNull();
    // As it would be if the account had been made on the command line while the link was open.
    await prisma.$executeRaw`update account_link set used_at = null where kind = 'SETUP'`;
    await prisma.$executeRaw`
      update account_link set token_hash = encode(sha256('planted'::bytea), 'hex') where kind = 'SETUP'`;
    const before = await fingerprint(own.url);
    expect(plain(await redeem({ ...first, token: 'planted' }))).toEqual(WORTHLESS);
    await prisma.signInFailure.deleteMany();
    expect(await fingerprint(own.url)).toBe(before);
  });
});

describe('a link', () => {
  test('of an invitation sets the first password', async () => {
    const { email, link } = await account({ invited: true });
    const token = await link('INVITATION');
    expect((await signIn(email, password)).status).toBe(401);
    expect((await redeem({ token, password })).status).toBe(201);
    expect((await signIn(email, password)).status).toBe(201);
  });

  test('of a reset sets another password, ends all sessions and every other link (T29)', async () => {
    const { id, email, link } = await account();
    const [token, other] = [await link('PASSWORD_RESET'), await link('PASSWORD_RESET')];
    const session = await startSession(app.database.prisma, id);
    const viewer = async () => {
      const ask = supertest(app.url).post('/graphql').set('cookie', `__Host-session=${session}`);
      return (await ask.send({ query: '{ viewer { email } }' })).body.data.viewer as unknown;
    };
    expect(await viewer()).toEqual({ email });
    expect((await redeem({ token, password: 'another wind altogether' })).status).toBe(201);
    expect(await viewer()).toBeNull();
    expect((await signIn(email, password)).status).toBe(401);
    expect((await signIn(email, 'another wind altogether')).status).toBe(201);
    expect(plain(await redeem({ token: other, password }))).toEqual(WORTHLESS);
  });

  test('works once, of ten at the same moment too (T31)', async () => {
    const { email, link } = await account();
    const token = await link('PASSWORD_RESET');
    const words = Array.from({ length: 10 }, (_, index) => `wind number ${index}`);
    const answers = await Promise.all(words.map((word) => redeem({ token, password: word })));
    const winners = words.filter((_, index) => answers[index]!.status === 201);
    expect(winners).toHaveLength(1);
    expect((await signIn(email, winners[0]!)).status).toBe(201);
  });

  test('that is unknown, used, too old or of a closed account is answered the same (T26, T31, T34)', async () => {
    const { prisma } = app.database;
    const used = await (await account()).link('PASSWORD_RESET');
    await redeem({ token: used, password });
    const old = await (await account()).link('INVITATION');
    const { expiresAt, createdAt } = await prisma.accountLink.findFirstOrThrow({
      orderBy: { createdAt: 'desc' },
    });
    expect(expiresAt.getTime() - createdAt.getTime()).toBeLessThanOrEqual(60 * 60_000);
    await prisma.$executeRaw`update account_link set expires_at = now() where used_at is null`;
    const closed = await account();
    const shut = await closed.link('PASSWORD_RESET');
    await prisma.user.update({ where: { id: closed.id }, data: { disabledAt: new Date() } });
    await prisma.signInFailure.deleteMany();
    const before = await fingerprint(own.url);
    const answers: unknown[][] = [];
    for (const token of ['x'.repeat(43), used, old, shut]) {
      answers.push(plain(await redeem({ token, password: 'another wind altogether' })));
    }
    await prisma.signInFailure.deleteMany();
    expect(answers[0]).toEqual(WORTHLESS);
    expect(answers).toEqual(answers.map(() => answers[0]));
    expect(await fingerprint(own.url)).toBe(before);
  });

  test('stands nowhere: neither in the database nor in the log (T31)', async () => {
    const { link } = await account();
    const token = await link('PASSWORD_RESET');
    await redeem({ token, password });
    const dump = await app.database.prisma.$queryRaw`select to_jsonb(l)::text as row from account_link l`;
    expect(JSON.stringify(dump)).not.toContain(token);
    expect(logged).toContain('/account-links/redeem');
    expect(logged).not.toContain(token);
    expect(new URL(linkAddress(PUBLIC_URL, 'PASSWORD_RESET', token)).search).toBe('');
  });

  test.each([
    ['a weak password', { password: 'password' }, 'password'],
    ['no password', { password: undefined }, 'password'],
    ['an operator (T21)', { token: { not: '' } }, 'token'],
    ['a name that is not its to set (T37)', { name: 'Eve' }, 'name'],
    ['another address (T37)', { email: 'eve@news.example' }, 'email'],
  ])('is not used up by %s', async (_what, change, field) => {
    const { link } = await account();
    const token = await link('PASSWORD_RESET');
    const before = await fingerprint(own.url);
    const { status, body } = await redeem({ token, password, ...change });
    expect([status, body.error.code, body.error.message]).toEqual([
      400,
      'INVALID_VALUE',
      expect.stringMatching(`^${field}: `),
    ]);
    await app.database.prisma.signInFailure.deleteMany();
    expect(await fingerprint(own.url)).toBe(before);
    expect((await redeem({ token, password })).status).toBe(201);
  });

  test('cannot be guessed at for long: twenty failures shut a network out, and only that (T27)', async () => {
    for (let count = 0; count < 20; count += 1) await redeem({ token: `guess${count}`, password });
    const token = await (await account()).link('PASSWORD_RESET');
    for (const address of ['192.0.2.1', '::ffff:192.0.2.1']) {
      expect((await redeem({ token, password }, address)).status).toBe(429);
    }
    expect((await redeem({ token, password }, '192.0.2.2')).status).toBe(201);
  });

  test.each([
    { origin: 'https://evil.example' },
    { origin: 'null' },
    { origin: 'https://news.example.evil' },
    { 'sec-fetch-site': 'cross-site' },
  ])('is not taken from a page of %o (T41, T42)', async (headers) => {
    const token = await (await account()).link('PASSWORD_RESET');
    const before = await fingerprint(own.url);
    for (const path of ['/account-links/redeem', '/password-reset']) {
      const body = { token, password, email: 'person1@news.example' };
      const answer = await supertest(app.url).post(path).set(headers).send(body);
      expect([answer.status, answer.headers['access-control-allow-origin']]).toEqual([403, undefined]);
    }
    expect(await fingerprint(own.url)).toBe(before);
  });

  test.each(['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data', 'application/jsonx'])(
    'is not read from %s (T41)',
    async (type) => {
      const token = await (await account()).link('PASSWORD_RESET');
      const before = await fingerprint(own.url);
      const { status } = await supertest(app.url)
        .post('/account-links/redeem')
        .set('content-type', type)
        .send(JSON.stringify({ token, password }));
      expect(status).toBe(415);
      expect(await fingerprint(own.url)).toBe(before);
    },
  );

  test('leaves a trail of who used it and whence', async () => {
    const { id, link } = await account();
    await redeem({ token: await link('PASSWORD_RESET'), password }, '198.51.100.7');
    const trail = await app.database.prisma.auditEntry.findMany({
      where: { userId: id },
      orderBy: { id: 'asc' },
    });
    expect(trail).toMatchObject([
      { kind: 'USER_CREATED' },
      { kind: 'LINK_USED', address: '198.51.100.7', detail: { link: 'PASSWORD_RESET' } },
      { kind: 'PASSWORD_CHANGED', address: '198.51.100.7', requestId: expect.any(String) },
    ]);
  });
});
