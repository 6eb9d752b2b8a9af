/** What is shown of accounts and of the audit, and to whom: never a secret, and nothing to who may not. */
import supertest from 'supertest';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { hashOfToken, startSession } from '../../src/auth/sessions.ts';
import { createUser } from '../../src/auth/users.ts';
import { sweeps } from '../../src/background.ts';
import { createSchema } from '../../src/schema.ts';
import { toGlobalId } from '../../src/text/global-id.ts';
import { askWith, type Ask } from '../support/accounts.ts';
import { startTestApp, type Answer, type TestApp } from '../support/app.ts';
import { everything } from '../support/everything.ts';
import { createTestDatabase, type TestDatabase } from '../support/postgres.ts';

const password = 'wind over the harbour';

let own: TestDatabase;
let app: TestApp;
let admin: Ask;
let editor: Ask;
let adminId: string;
let editorId: string;
let editorSession: string;
beforeAll(async () => {
  own = await createTestDatabase();
  app = await startTestApp({ database: own });
  const { prisma } = app.database;
  const account = { email: 'anna@news.example', name: 'Anna Berg', role: 'ADMIN', password } as const;
  const other = { email: 'ben@news.example', name: 'Ben Holm', role: 'EDITOR', password } as const;
  ({ id: adminId } = await createUser(prisma, account, 'test'));
  ({ id: editorId } = await createUser(prisma, other, 'test'));
  admin = askWith(app.url, { cookie: `session=${await startSession(prisma, adminId)}` });
  editorSession = await startSession(prisma, editorId, { address: '192.0.2.7', userAgent: 'Harbour 1.0' });
  editor = askWith(app.url, { cookie: `session=${editorSession}` });
});
afterAll(async () => {
  await app.close();
  await own.drop();
});

async function data(ask: Ask, query: string): Promise<Answer> {
  const { status, body } = await ask(query);
  expect([status, body.errors]).toEqual([200, undefined]);
  return body.data;
}

describe('who is signed in', () => {
  test('sees the account, its sessions and its tokens, and of these only their own', async () => {
    const token = 'mutation { apiTokenCreate(input: { label: "feed", scopes: [READ] }) { secret } }';
    const { apiTokenCreate } = await data(editor, token);
    const query = `{ viewer { id name email role isInvited disabledAt
      sessions { isCurrent address userAgent createdAt lastSeenAt expiresAt }
      apiTokens { label prefix scopes expiresAt lastUsedAt revokedAt } } }`;
    const { viewer } = await data(editor, query);
    expect(viewer).toEqual({
      id: toGlobalId('User', editorId),
      name: 'Ben Holm',
      email: 'ben@news.example',
      role: 'EDITOR',
      isInvited: false,
      disabledAt: null,
      sessions: [
        {
          isCurrent: true,
          address: '192.0.2.7',
          userAgent: 'Harbour 1.0',
          createdAt: expect.any(String),
          lastSeenAt: expect.any(String),
          expiresAt: expect.any(String),
        },
      ],
      apiTokens: [
        {
          label: 'feed',
          prefix: apiTokenCreate.secret.slice(0, 12),
          scopes: ['READ'],
          expiresAt: null,
          lastUsedAt: null,
          revokedAt: null,
        },
      ],
    });
    expect((await data(admin, query)).viewer).toMatchObject({ name: 'Anna Berg', apiTokens: [] });
    expect(await app.ask(query)).toEqual({ viewer: null });
  });

  test('cannot be had as a record: an account is no Node', async () => {
    const id = toGlobalId('User', editorId);
    const query = `{ node(id: "${id}") { id } nodes(ids: ["${id}"]) { id } }`;
    for (const ask of [admin, editor]) {
      expect(await data(ask, query)).toEqual({ node: null, nodes: [null] });
    }
    expect(await app.ask(query)).toEqual({ node: null, nodes: [null] });
  });
});

describe('an ADMIN', () => {
  test('sees all accounts, by name and page by page', async () => {
    const query = (after: string) =>
      `{ users(first: 1${after}) { totalCount nodes { name } pageInfo { hasNextPage endCursor } } }`;
    const { users: first } = await data(admin, query(''));
    expect(first).toMatchObject({
      totalCount: 2,
      nodes: [{ name: 'Anna Berg' }],
      pageInfo: { hasNextPage: true },
    });
    const { users: second } = await data(admin, query(`, after: "${first.pageInfo.endCursor}"`));
    expect(second).toMatchObject({ nodes: [{ name: 'Ben Holm' }], pageInfo: { hasNextPage: false } });
  });

  test('finds what was done by kind, person, record, name and time', async () => {
    const started = new Date().toISOString();
    const signIn = (secret: string) =>
      supertest(app.url).post('/session').send({ email: 'ben@news.example', password: secret });
    await signIn('wrong');
    const cookie = (await signIn(password)).headers['set-cookie']![0]!.split(';')[0]!;
    await supertest(app.url).delete('/session').set('cookie', cookie);
    const id = toGlobalId('User', editorId);
    await data(
      admin,
      `mutation { userUpdate(input: { id: "${id}", name: "Ben B. Holm" }) { user { name } } }`,
    );
    const kinds = async (filter: string): Promise<string[]> => {
      const query = `{ auditEntries(filterBy: { at: { from: "${started}" } ${filter} }) {
        totalCount nodes { kind actor address requestId recordType recordId user { name } } } }`;
      const { auditEntries } = await data(admin, query);
      expect(auditEntries.totalCount).toBe(auditEntries.nodes.length);
      return auditEntries.nodes.map(({ kind }: Answer) => kind as string);
    };
    const all = ['userUpdate', 'SIGN_OUT', 'SIGN_IN', 'SIGN_IN_REFUSED'];
    expect(await kinds('')).toEqual(all);
    expect(await kinds('kind: ["SIGN_IN", "SIGN_OUT"]')).toEqual(['SIGN_OUT', 'SIGN_IN']);
    expect(await kinds(`users: ["${id}"]`)).toEqual(all);
    expect(await kinds(`users: ["${toGlobalId('User', adminId)}"]`)).toEqual(['userUpdate']);
    expect(await kinds(`records: ["${id}"]`)).toEqual(['userUpdate']);
    expect(await kinds('actors: ["ben@news.example"]')).toEqual(['SIGN_IN_REFUSED']);
    expect(await kinds('actors: ["% or true"]')).toEqual([]);
    const { auditEntries } = await data(
      admin,
      '{ auditEntries(first: 1) { nodes { kind actor address requestId recordType recordId user { email } } } }',
    );
    expect(auditEntries.nodes).toEqual([
      {
        kind: 'userUpdate',
        actor: 'Anna Berg',
        address: '127.0.0.1',
        requestId: expect.any(String),
        recordType: 'User',
        recordId: id,
        user: { email: 'anna@news.example' },
      },
    ]);
  });

  test('pages through the audit forth and back, and a broken cursor is a clear error', async () => {
    const page = async (args: string): Promise<Answer> =>
      (
        await data(
          admin,
          `{ auditEntries(${args}) { edges { cursor node { id } } pageInfo { hasNextPage hasPreviousPage } } }`,
        )
      ).auditEntries;
    const all = (await page('first: 100')).edges as Answer[];
    expect(all.length).toBeGreaterThan(4);
    const found: string[] = [];
    for (let after = ''; ;) {
      const { edges, pageInfo } = await page(`first: 2${after}`);
      found.push(...edges.map(({ node }: Answer) => node.id as string));
      if (!pageInfo.hasNextPage) break;
      after = `, after: "${edges.at(-1).cursor}"`;
    }
    expect(found).toEqual(all.map(({ node }) => node.id));
    const back = await page(`last: 2, before: "${all[3]!.cursor}"`);
    expect(back.edges.map(({ node }: Answer) => node.id)).toEqual([all[1]!.node.id, all[2]!.node.id]);
    const forged = Buffer.from(JSON.stringify(['x', 'x', '1 or true'])).toString('base64url');
    for (const cursor of ['x', forged]) {
      const { status, body } = await admin(`{ auditEntries(after: "${cursor}") { totalCount } }`);
      expect([status, body.errors[0].extensions.code]).toEqual([400, 'BAD_USER_INPUT']);
    }
    const { body } = await admin('{ auditEntries(filterBy: { users: ["per_x"] }) { totalCount } }');
    expect(body.errors[0].extensions).toMatchObject({ code: 'BAD_USER_INPUT', field: 'filterBy.users' });
  });
});

test('an address that a stranger puts into a header changes neither the count of failures nor the audit (T27, T50)', async () => {
  const { prisma } = app.database;
  await prisma.signInFailure.deleteMany();
  const statuses: number[] = [];
  for (let count = 0; count < 7; count += 1) {
    const { status } = await supertest(app.url)
      .post('/session')
      .set({
        'x-forwarded-for': `203.0.113.${count}`,
        forwarded: `for=203.0.113.${count}`,
        'x-real-ip': '203.0.113.9',
      })
      .send({ email: 'anna@news.example', password: 'a guess' });
    statuses.push(status);
  }
  expect(statuses).toEqual([401, 401, 401, 401, 401, 429, 429]);
  expect(await prisma.auditEntry.count({ where: { address: { startsWith: '203' } } })).toBe(0);
  await prisma.signInFailure.deleteMany();
});

test('no field shows a hash or a token, whatever is asked (T16, T32)', async () => {
  const schema = createSchema();
  const { prisma } = app.database;
  const id = toGlobalId('User', editorId);
  const { userResetPassword } = await data(
    admin,
    `mutation { userResetPassword(input: { id: "${id}" }) { link } }`,
  );
  const node = (type: string) => everything(schema, schema.getType(type) as never, 2, 50);
  const all = `{ viewer ${node('User')} users { nodes ${node('User')} }
    auditEntries(first: 50) { nodes ${node('AuditEntry')} } }`;
  const { status, body } = await admin(all);
  expect([status, body.errors]).toEqual([200, undefined]);
  const text = JSON.stringify(body);
  const users = await prisma.user.findMany();
  const links = await prisma.accountLink.findMany();
  const secrets = [
    editorSession,
    hashOfToken(editorSession),
    userResetPassword.link.split('#token=')[1],
    ...users.map(({ passwordHash }) => passwordHash!),
    ...links.map(({ tokenHash }) => tokenHash),
    ...(await prisma.apiToken.findMany()).map(({ tokenHash }) => tokenHash),
  ];
  expect(secrets.length).toBeGreaterThan(5);
  expect(secrets.filter((secret) => text.includes(secret))).toEqual([]);
});

test('what has ended by itself is swept away, what still counts stays, and so does the audit', async () => {
  const { prisma } = app.database;
  const user = { userId: editorId };
  const past = (days: number) => new Date(Date.now() - days * 86_400_000);
  await prisma.session.create({ data: { ...user, tokenHash: 'a'.repeat(64), expiresAt: past(1) } });
  await prisma.session.create({
    data: { ...user, tokenHash: 'b'.repeat(64), expiresAt: past(-1), lastSeenAt: past(0.6) },
  });
  const link = { ...user, kind: 'INVITATION' } as const;
  await prisma.accountLink.create({ data: { ...link, tokenHash: 'c'.repeat(64), expiresAt: past(8) } });
  await prisma.accountLink.create({ data: { ...link, tokenHash: 'd'.repeat(64), expiresAt: past(-0.01) } });
  await prisma.signInFailure.create({ data: { bucket: 'e'.repeat(64), failures: 3, since: past(1) } });
  const audit = await prisma.auditEntry.count();
  const sessions = await prisma.session.count();
  for (const { run } of sweeps) await run(prisma);
  expect(await prisma.session.count()).toBe(sessions - 2);
  expect(
    await prisma.accountLink.count({ where: { tokenHash: { in: ['c'.repeat(64), 'd'.repeat(64)] } } }),
  ).toBe(1);
  expect(await prisma.auditEntry.count()).toBe(audit);
  expect(await data(editor, '{ viewer { email } }')).toEqual({ viewer: { email: 'ben@news.example' } });
});
