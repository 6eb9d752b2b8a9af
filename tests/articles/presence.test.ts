/** Who has an article open, over real HTTP: seen by those who write, for half a minute, with nothing left behind. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { toGlobalId } from '../../src/text/global-id.ts';
import type { Ask } from '../support/accounts.ts';
import { openAccountDesk, type AccountDesk, type Person } from '../support/account-desk.ts';
import { fingerprint } from '../support/fingerprint.ts';
import { done } from '../support/mutations.ts';

let desk: AccountDesk;
let editor: Person;
let other: Person;
let contributor: Person;
let article: string;
beforeAll(async () => {
  desk = await openAccountDesk();
  editor = await desk.somebody('EDITOR');
  other = await desk.somebody('EDITOR');
  contributor = await desk.somebody('CONTRIBUTOR');
  const blocks = [{ blockKind: 'PARAGRAPH', text: 'The harbour was quiet.' }];
  const draft = { headline: 'A quiet harbour', language: 'en', blocks };
  article = (await done(editor.ask, 'articleCreate', draft)).id;
});
afterAll(() => desk.close());

const query = `mutation($id: ID!) { articlePresence(input: { id: $id }) {
  others { userId name seenAt } userErrors { __typename path } } }`;

async function see(ask: Ask, id = article): Promise<{ others: string[]; errors: unknown[] }> {
  const { status, body } = await ask(query, { id });
  expect([status, body.errors]).toEqual([200, undefined]);
  const { others, userErrors } = body.data.articlePresence;
  return { others: others.map(({ name }: { name: string }) => name), errors: userErrors };
}

test('those who have it open see each other, nobody sees oneself', async () => {
  expect(await see(editor.ask)).toEqual({ others: [], errors: [] });
  expect(await see(contributor.ask)).toEqual({ others: ['Person 1'], errors: [] });
  expect((await see(other.ask)).others).toEqual(['Person 1', 'Person 3']);
  expect((await see(editor.ask)).others).toEqual(['Person 2', 'Person 3']);
  const { body } = await editor.ask(query, { id: article });
  const [first] = body.data.articlePresence.others;
  expect(first.userId).toBe(other.id);
  expect(Math.abs(Date.parse(first.seenAt) - Date.now())).toBeLessThan(30_000);
});

test('who gave no sign for half a minute is gone, and so is who may no longer sign in', async () => {
  const { prisma } = desk.app.database;
  await see(other.ask);
  await see(contributor.ask);
  const seenAt = new Date(Date.now() - 31_000);
  await prisma.presence.updateMany({ where: { userId: contributor.uuid }, data: { seenAt } });
  expect((await see(editor.ask)).others).toEqual(['Person 2']);
  await prisma.user.update({ where: { id: other.uuid }, data: { disabledAt: new Date() } });
  expect((await see(editor.ask)).others).toEqual([]);
  await prisma.user.update({ where: { id: other.uuid }, data: { disabledAt: null } });
});

test('it leaves one row, and no line in the audit, no revision, no event and no key', async () => {
  const { prisma } = desk.app.database;
  const counts = async () => [
    await prisma.auditEntry.count(),
    await prisma.revision.count(),
    await prisma.event.count(),
    await prisma.idempotencyKey.count(),
  ];
  const before = await counts();
  for (let times = 0; times < 3; times += 1) await see(editor.ask);
  expect(await counts()).toEqual(before);
  expect(await prisma.presence.count({ where: { userId: editor.uuid } })).toBe(1);
});

test('it is refused for what is no article, and for who only reads', async () => {
  const reader = await desk.somebody('READER');
  const { article: found } = (await desk.app.post('{ article(slug: "a-quiet-harbour") { id } }')).body.data;
  expect(found).toBeNull();
  const nobody = toGlobalId('Article', '00000000-0000-4000-8000-0000000000ff');
  const before = await fingerprint(desk.url);
  expect(await see(editor.ask, nobody)).toEqual({
    others: [],
    errors: [{ __typename: 'RecordNotFound', path: [] }],
  });
  expect(await see(editor.ask, editor.id)).toEqual({
    others: [],
    errors: [{ __typename: 'InvalidValue', path: ['id'] }],
  });
  expect(await see(reader.ask)).toEqual({ others: [], errors: [{ __typename: 'NotPermitted', path: [] }] });
  const { status, body } = await desk.app.post(query, { id: article });
  expect([status, body.errors[0].extensions.code]).toEqual([401, 'UNAUTHENTICATED']);
  expect(await fingerprint(desk.url)).toBe(before);
});
