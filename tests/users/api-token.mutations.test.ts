/** Tokens made and revoked over real HTTP, and no secret where none belongs. */
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { toGlobalId } from '../../src/text/global-id.ts';
import { openAccountDesk, password, type AccountDesk, type Person } from '../support/account-desk.ts';

let desk: AccountDesk;
let admin: Person;
let editor: Person;
let reader: Person;
beforeAll(async () => {
  desk = await openAccountDesk();
  admin = await desk.somebody('ADMIN');
  editor = await desk.somebody('EDITOR');
  reader = await desk.somebody('READER');
});
afterAll(() => desk.close());

describe('a token', () => {
  test('is made with its secret shown once, found by its prefix, and revoked', async () => {
    const expiresAt = new Date(Date.now() + 3_600_000).toISOString();
    const input = { label: 'feed', scopes: ['WRITE', 'READ', 'READ'], expiresAt };
    const made = await desk.mutate(editor.ask, 'apiTokenCreate', {
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
    const { apiToken } = await desk.mutate(editor.ask, 'apiTokenRevoke', { id });
    expect(apiToken).toEqual({ id, revokedAt: expect.any(String) });
    expect((await desk.mutate(admin.ask, 'apiTokenRevoke', { id })).apiToken).toEqual(apiToken);
  });

  test('asked for again by its key is the same one, without its secret', async () => {
    const input = { label: 'once', scopes: ['READ'], idempotencyKey: randomUUID() };
    const made = await desk.mutate(editor.ask, 'apiTokenCreate', input);
    const again = await desk.mutate(editor.ask, 'apiTokenCreate', input);
    expect(again).toEqual({ ...made, secret: null });
    const another = { ...input, label: 'twice' };
    await desk.refuses([[editor.ask, 'apiTokenCreate', another, 'IdempotencyConflict', ['idempotencyKey']]]);
  });

  test('is refused with its reason; of somebody else it is as good as none', async () => {
    const { apiToken } = await desk.mutate(admin.ask, 'apiTokenCreate', { label: 'mine', scopes: ['READ'] });
    const input = { label: 'feed', scopes: ['READ'] };
    const { ask } = reader;
    await desk.refuses([
      [ask, 'apiTokenCreate', { ...input, label: ' ' }, 'InvalidValue', ['label']],
      [ask, 'apiTokenCreate', { ...input, label: 'x'.repeat(101) }, 'InvalidValue', ['label']],
      [ask, 'apiTokenCreate', { ...input, scopes: [] }, 'InvalidValue', ['scopes']],
      [ask, 'apiTokenCreate', { ...input, expiresAt: '2020-01-01T00:00:00Z' }, 'InvalidValue', ['expiresAt']],
      [ask, 'apiTokenRevoke', { id: apiToken.id }, 'RecordNotFound', []],
      [ask, 'apiTokenRevoke', { id: toGlobalId('ApiToken', randomUUID()) }, 'RecordNotFound', []],
    ]);
  });
});

test('no password, token or link stands in the database, and no password in any hash of an input (T16, T39)', async () => {
  const person = await desk.somebody('READER');
  const input = { label: 'dump', scopes: ['READ'], idempotencyKey: randomUUID() };
  const { secret } = await desk.mutate(person.ask, 'apiTokenCreate', input);
  const { link } = await desk.mutate(admin.ask, 'userResetPassword', {
    id: person.id,
    idempotencyKey: randomUUID(),
  });
  await desk.mutate(person.ask, 'passwordChange', {
    currentPassword: password,
    newPassword: 'a canary of a word',
  });
  const { prisma } = desk.app.database;
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
