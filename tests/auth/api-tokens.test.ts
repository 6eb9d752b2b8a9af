/** Programs that act for a user, over real HTTP on two servers: how far their scopes reach, and how soon it ends. */
import { randomBytes } from 'node:crypto';
import supertest from 'supertest';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findApiToken, newApiToken } from '../../src/auth/api-tokens.ts';
import { hashOfToken } from '../../src/auth/sessions.ts';
import { createUser } from '../../src/auth/users.ts';
import type { ApiScope, UserRole } from '../../src/database/generated/enums.ts';
import { createSchema } from '../../src/schema.ts';
import { userRights } from '../../src/users/user.rights.ts';
import { askWith, type Ask } from '../support/accounts.ts';
import { startTestApp, type TestApp } from '../support/app.ts';
import { fingerprint } from '../support/fingerprint.ts';
import { sampleMutation } from '../support/sample-input.ts';
import { createTestDatabase, type TestDatabase } from '../support/postgres.ts';

let own: TestDatabase;
let app: TestApp;
let other: TestApp;
const users = {} as Record<UserRole, string>;
beforeAll(async () => {
  own = await createTestDatabase('seeded');
  app = await startTestApp({ database: own });
  other = await startTestApp({ database: own });
  for (const role of ['ADMIN', 'EDITOR', 'CONTRIBUTOR', 'READER'] as const) {
    const account = { email: `${role}@news.example`, name: role, role, password: 'wind over the harbour' };
    users[role] = (await createUser(app.database.prisma, account, 'test')).id;
  }
});
afterAll(async () => {
  await other.close();
  await app.close();
  await own.drop();
});

async function token(role: UserRole, scopes: ApiScope[], more: object = {}): Promise<string> {
  const { prefix, secret } = newApiToken();
  const data = { label: 'test', prefix, scopes, tokenHash: hashOfToken(secret), userId: users[role] };
  await app.database.prisma.apiToken.create({ data: { ...data, ...more } });
  return secret;
}
const program = (secret: string, url = app.url): Ask => askWith(url, { authorization: `Bearer ${secret}` });
const revision = async (ask: Ask) =>
  (await ask('{ articles(first: 1) { nodes { revision } } }')).body.data.articles.nodes[0]
    .revision as unknown;

describe('a token', () => {
  test('with READ sees what is not public; without it, what the public sees', async () => {
    expect(await revision(program(await token('READER', ['READ'])))).toBeGreaterThan(0);
    const write = program(await token('ADMIN', ['WRITE', 'PUBLISH']));
    expect(await revision(write)).toBeNull();
    const everything = '{ articles { totalCount nodes { id slug status revision } } people { totalCount } }';
    expect((await write(everything)).body).toEqual((await app.post(everything)).body);
  });

  test('brings no answer that a cache may keep (T47)', async () => {
    for (const scope of ['READ', 'WRITE'] as const) {
      const { headers } = await supertest(app.url)
        .post('/graphql')
        .set('authorization', `bearer ${await token('READER', [scope])}`)
        .send({ query: '{ __typename }' });
      expect(headers['cache-control']).toBe('private, no-store');
    }
  });

  test('acts as far as its scopes and the role of its user reach', async () => {
    const create =
      'mutation { companyCreate(input: { name: "Nordlicht" }) { company { name } userErrors { code } } }';
    const tried = [
      await token('EDITOR', ['READ', 'WRITE']),
      await token('EDITOR', ['READ']),
      await token('READER', ['READ', 'WRITE', 'PUBLISH']),
    ].map(async (secret) => (await program(secret)(create)).body.data.companyCreate as unknown);
    expect(await Promise.all(tried)).toEqual([
      { company: { name: 'Nordlicht' }, userErrors: [] },
      { company: null, userErrors: [{ code: 'NOT_PERMITTED' }] },
      { company: null, userErrors: [{ code: 'NOT_PERMITTED' }] },
    ]);
    const entry = await app.database.prisma.auditEntry.findFirst({ where: { kind: 'companyCreate' } });
    expect(entry).toMatchObject({ userId: users.EDITOR, tokenId: expect.any(String), address: '127.0.0.1' });
  });

  test('to read may do nothing else, and one with every scope nothing with accounts (T33)', async () => {
    const [reads, all] = [
      program(await token('ADMIN', ['READ'])),
      program(await token('ADMIN', ['READ', 'WRITE', 'PUBLISH'])),
    ];
    await reads('{ __typename }');
    await all('{ __typename }');
    const before = await fingerprint(own.url);
    for (const [name, field] of Object.entries(createSchema().getMutationType()!.getFields())) {
      const { query, variables } = sampleMutation(field);
      for (const ask of name in userRights ? [reads, all] : [reads]) {
        const { body } = await ask(query, variables);
        expect([name, body.data?.[name].userErrors]).toEqual([name, [{ code: 'NOT_PERMITTED', path: [] }]]);
      }
    }
    for (const root of ['users { totalCount }', 'auditEntries { totalCount }']) {
      for (const ask of [reads, all]) {
        const { status, body } = await ask(`{ ${root} }`);
        expect([status, body.errors[0].extensions.code]).toEqual([403, 'NOT_PERMITTED']);
      }
    }
    expect((await all('{ viewer { email } }')).body.data).toEqual({ viewer: null });
    expect(await fingerprint(own.url)).toBe(before);
  });

  test('does not go with a session', async () => {
    const { status, body } = await supertest(app.url)
      .post('/graphql')
      .set({ authorization: `Bearer ${await token('READER', ['READ'])}`, cookie: 'session=x' })
      .send({ query: '{ __typename }' });
    expect([status, body.error.code]).toEqual([400, 'INVALID_VALUE']);
  });
});

describe('a token that is none', () => {
  const wrong: [string, () => string | Promise<string>][] = [
    ['nothing', () => ''],
    ['another form', () => 'bft_x'],
    ['chance', () => newApiToken().secret],
    [
      'the prefix of a right one',
      async () => `${(await token('ADMIN', ['READ'])).slice(0, 13)}${'x'.repeat(43)}`,
    ],
    ['the hash of one', async () => hashOfToken(await token('ADMIN', ['READ']))],
    ['an expired one', () => token('ADMIN', ['READ'], { expiresAt: new Date(Date.now() - 1) })],
    ['a revoked one', () => token('ADMIN', ['READ'], { revokedAt: new Date() })],
    ['one with a word behind it', async () => `${await token('ADMIN', ['READ'])} x`],
    ['an unsigned JSON web token (T40)', () => 'eyJhbGciOiJub25lIn0.eyJyb2xlIjoiQURNSU4ifQ.'],
  ];
  test.each(wrong)('but %s is 401, and not the public', async (_what, make) => {
    const authorization = `Bearer ${await make()}`;
    for (const path of ['/graphql', '/feeds/articles.json']) {
      const request = path === '/graphql' ? supertest(app.url).post(path) : supertest(app.url).get(path);
      const { status, body, headers } = await request.set({ authorization }).send();
      expect([status, body.error.code]).toEqual([401, 'UNAUTHENTICATED']);
      expect(headers).toMatchObject({
        'www-authenticate': 'Bearer realm="Backfile", error="invalid_token"',
        'cache-control': 'private, no-store',
      });
    }
  });

  test('is not taken for one by how long it takes (T39)', async () => {
    const right = await token('ADMIN', ['READ']);
    const { prisma } = app.database;
    const tries = async (): Promise<number> => {
      const times: [number[], number[]] = [[], []];
      for (let round = 0; round < 1_000; round += 1) {
        const guesses = [
          right.slice(0, -8) + randomBytes(6).toString('base64url'),
          newApiToken().secret,
        ] as const;
        for (const which of round % 2 ? ([0, 1] as const) : ([1, 0] as const)) {
          const since = performance.now();
          expect(await findApiToken(prisma, guesses[which])).toBeNull();
          times[which].push(performance.now() - since);
        }
      }
      return mannWhitney(...times);
    };
    // One time in a hundred chance alone goes beyond it, twice in a row it does not.
    const first = await tries();
    expect(first > 0.01 ? first : await tries()).toBeGreaterThan(0.01);
  });
});

/** How likely two samples are to differ as much by chance, two-sided, by the normal approximation. */
function mannWhitney(one: number[], another: number[]): number {
  const ranked = [
    ...one.map((value) => ({ value, own: true })),
    ...another.map((value) => ({ value, own: false })),
  ]
    .toSorted((a, b) => a.value - b.value)
    .map(({ own: isOwn }, index) => (isOwn ? index + 1 : 0));
  const [n, m] = [one.length, another.length];
  const u = ranked.reduce((sum, rank) => sum + rank, 0) - (n * (n + 1)) / 2;
  const z = Math.abs(u - (n * m) / 2) / Math.sqrt((n * m * (n + m + 1)) / 12);
  // Abramowitz and Stegun 26.2.17, of both tails.
  const t = 1 / (1 + 0.2316419 * z);
  const poly = ((((1.330274429 * t - 1.821255978) * t + 1.781477937) * t - 0.356563782) * t + 0.31938153) * t;
  return 2 * (Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI)) * poly;
}

describe('the end of a token is known on both servers at once (T29)', () => {
  test.each<[string, (tokenHash: string) => Promise<unknown>]>([
    [
      'when it is revoked',
      (tokenHash) =>
        app.database.prisma.apiToken.update({ where: { tokenHash }, data: { revokedAt: new Date() } }),
    ],
    [
      'when its time is over',
      (tokenHash) =>
        app.database.prisma.apiToken.update({ where: { tokenHash }, data: { expiresAt: new Date() } }),
    ],
    [
      'when the account is closed',
      () =>
        app.database.prisma.user.update({ where: { id: users.READER }, data: { disabledAt: new Date() } }),
    ],
  ])('%s', async (_how, end) => {
    await app.database.prisma.user.update({ where: { id: users.READER }, data: { disabledAt: null } });
    const secret = await token('READER', ['READ']);
    const statuses = () =>
      Promise.all([app, other].map(async ({ url }) => (await program(secret, url)('{ __typename }')).status));
    expect(await statuses()).toEqual([200, 200]);
    await end(hashOfToken(secret));
    expect(await statuses()).toEqual([401, 401]);
  });
});

test('the last use of a token is written at most once a minute', async () => {
  const secret = await token('EDITOR', ['READ']);
  const where = { tokenHash: hashOfToken(secret) };
  const { prisma } = app.database;
  const used = async () => (await prisma.apiToken.findUniqueOrThrow({ where })).lastUsedAt?.getTime();
  expect(await used()).toBeUndefined();
  await program(secret)('{ __typename }');
  const first = await used();
  expect(first).toBeGreaterThan(Date.now() - 5_000);
  await program(secret)('{ __typename }');
  expect(await used()).toBe(first);
  await prisma.apiToken.update({ where, data: { lastUsedAt: new Date(Date.now() - 61_000) } });
  await program(secret)('{ __typename }');
  expect(await used()).toBeGreaterThanOrEqual(first!);
});
