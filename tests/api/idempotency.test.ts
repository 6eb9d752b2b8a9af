/** The same act under the same key over real HTTP: done once, whoever asks how often; and who did what stands in the audit. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { randomUUID } from 'node:crypto';
import { signInAs, type Ask } from '../support/accounts.ts';
import { startTestApp, type Answer, type TestApp } from '../support/app.ts';
import { fingerprint } from '../support/fingerprint.ts';
import { createTestDatabase, type TestDatabase } from '../support/postgres.ts';

let own: TestDatabase;
let app: TestApp;
let editor: Ask;
let contributor: Ask;
beforeAll(async () => {
  own = await createTestDatabase('seeded');
  app = await startTestApp({ database: own });
  editor = await signInAs(app, 'EDITOR');
  contributor = await signInAs(app, 'CONTRIBUTOR');
});
afterAll(async () => {
  await app.close();
  await own.drop();
});

const create = `mutation($input: ArticleCreateInput!) { articleCreate(input: $input) {
  article { id revision headline } userErrors { __typename code path } } }`;
const input = (key: string, headline = 'Once') => ({
  headline,
  language: 'en',
  blocks: [{ blockKind: 'PARAGRAPH', text: 'Text.' }],
  idempotencyKey: key,
});
const send = async (ask: Ask, given: object): Promise<Answer> => {
  const { status, body } = await ask(create, { input: given });
  expect([status, body.errors]).toEqual([200, undefined]);
  return body.data.articleCreate;
};

test('an act asked for again under its key answers with the same record and does nothing', async () => {
  const key = randomUUID();
  const first = await send(editor, input(key));
  const before = await fingerprint(own.url);
  const again = await send(editor, input(key));
  expect(again).toEqual(first);
  expect(first.article).toMatchObject({ revision: 1, headline: 'Once' });
  expect(await fingerprint(own.url)).toBe(before);
});

test("a key is its sender's and its mutation's own", async () => {
  const key = randomUUID();
  const [one, other] = [await send(editor, input(key)), await send(contributor, input(key))];
  expect(one.article.id).not.toBe(other.article.id);
});

test('the same key with another input is refused', async () => {
  const key = randomUUID();
  await send(editor, input(key));
  const before = await fingerprint(own.url);
  const { article, userErrors } = await send(editor, input(key, 'Twice'));
  expect([article, userErrors]).toEqual([
    null,
    [{ __typename: 'IdempotencyConflict', code: 'IDEMPOTENCY_KEY_REUSED', path: ['idempotencyKey'] }],
  ]);
  expect(await fingerprint(own.url)).toBe(before);
});

test('a key that is no UUID is refused', async () => {
  const before = await fingerprint(own.url);
  const { userErrors } = await send(editor, input('once more'));
  expect(userErrors).toMatchObject([{ __typename: 'InvalidValue', path: ['idempotencyKey'] }]);
  expect(await fingerprint(own.url)).toBe(before);
});

test('an act that was refused may be asked for again under its key', async () => {
  const key = randomUUID();
  const refused = await send(editor, { ...input(key), headline: ' ' });
  expect(refused.userErrors).toMatchObject([{ __typename: 'InvalidValue' }]);
  expect((await send(editor, { ...input(key), headline: 'Mended' })).article).not.toBeNull();
});

test('of twenty at once one does it; the others answer with its record or say that it is under way', async () => {
  const key = randomUUID();
  const answers = await Promise.all(Array.from({ length: 20 }, () => send(editor, input(key, 'Rush'))));
  const done = answers.filter(({ article }) => article !== null);
  const waiting = answers.filter(({ article }) => article === null);
  expect(new Set(done.map(({ article }) => article.id)).size).toBe(1);
  expect(waiting.every(({ userErrors }) => userErrors[0].code === 'IDEMPOTENCY_KEY_IN_FLIGHT')).toBe(true);
  expect(await app.database.prisma.article.count({ where: { headline: 'Rush' } })).toBe(1);
});

test('a day later the key is free', async () => {
  const key = randomUUID();
  const first = await send(editor, input(key));
  await app.database.prisma
    .$executeRaw`update idempotency_key set created_at = now() - interval '25 hours' where key = ${key}::uuid`;
  const later = await send(editor, input(key));
  expect(later.article.id).not.toBe(first.article.id);
});

test('each act leaves a line that says who did what to which record from where; a refusal leaves none', async () => {
  const { prisma } = app.database;
  const count = await prisma.auditEntry.count();
  const { article } = await send(editor, input(randomUUID(), 'Audited'));
  await send(editor, { ...input(randomUUID()), headline: ' ' });
  const [entry, ...more] = await prisma.auditEntry.findMany({ orderBy: { id: 'asc' }, skip: count });
  expect(more).toEqual([]);
  expect(entry).toMatchObject({
    kind: 'articleCreate',
    actor: 'editor',
    address: '127.0.0.1',
    recordType: 'Article',
    requestId: expect.stringMatching(/./),
    tokenId: null,
  });
  expect(article.id).toBe(`art_${entry!.recordId!.replaceAll('-', '')}`);
});
