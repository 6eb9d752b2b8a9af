/** Acts on accounts over real HTTP: done, refused as data, refused by right. */
import { randomUUID } from 'node:crypto';
import supertest from 'supertest';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { toGlobalId } from '../../src/text/global-id.ts';
import { askWith, type Ask } from '../support/accounts.ts';
import type { Answer } from '../support/app.ts';
import {
  openAccountDesk,
  password,
  type AccountDesk,
  type Person,
  type Refusal,
} from '../support/account-desk.ts';

let desk: AccountDesk;
let admin: Person;
const others = {} as Record<'EDITOR' | 'CONTRIBUTOR' | 'READER', Person>;
beforeAll(async () => {
  desk = await openAccountDesk();
  admin = await desk.somebody('ADMIN');
  for (const role of ['EDITOR', 'CONTRIBUTOR', 'READER'] as const) others[role] = await desk.somebody(role);
});
beforeEach(async () => {
  await desk.app.database.prisma.signInFailure.deleteMany();
});
afterAll(() => desk.close());

describe('an invitation', () => {
  test('makes an account and a link, shown once, that opens it', async () => {
    const input = { email: ' New@news.example', name: 'New', role: 'EDITOR', idempotencyKey: randomUUID() };
    const { user, link, userErrors } = await desk.mutate(admin.ask, 'userInvite', input);
    expect([user, userErrors]).toEqual([
      { email: 'new@news.example', name: 'New', role: 'EDITOR', isInvited: true },
      [],
    ]);
    expect(link).toMatch(/^http:\/\/localhost:4000\/admin\/invitation#token=[\w-]{43}$/);
    const again = await desk.mutate(admin.ask, 'userInvite', input);
    expect(again).toEqual({ user, link: null, userErrors: [] });
    expect(await desk.redeem(link, password)).toBe(201);
    expect(await desk.signIn('new@news.example', password)).toBe(201);
  });

  test('is refused with its reason, and by right', async () => {
    const input = { email: 'other@news.example', name: 'Other', role: 'EDITOR' };
    await desk.refuses([
      [admin.ask, 'userInvite', { ...input, email: 'no address' }, 'InvalidValue', ['email']],
      [admin.ask, 'userInvite', { ...input, email: admin.email }, 'InvalidValue', ['email']],
      [admin.ask, 'userInvite', { ...input, name: '\u0000' }, 'InvalidValue', ['name']],
      ...Object.values(others).map(({ ask }) => [ask, 'userInvite', input, 'NotPermitted', []] as Refusal),
    ]);
  });
});

describe('a change of an account', () => {
  test('of its name leaves it signed in; of its role ends all sessions and tokens (T29)', async () => {
    const person = await desk.somebody('EDITOR');
    const { secret } = await desk.mutate(person.ask, 'apiTokenCreate', { label: 'feed', scopes: ['READ'] });
    const program = desk.program(secret);
    expect((await program('{ __typename }')).status).toBe(200);
    const { user } = await desk.mutate(admin.ask, 'userUpdate', { id: person.id, name: 'Renamed' });
    expect(user).toEqual({ name: 'Renamed', role: 'EDITOR', disabledAt: null });
    expect(await desk.viewer(person.ask)).toEqual({ email: person.email });
    await desk.mutate(admin.ask, 'userUpdate', { id: person.id, role: 'CONTRIBUTOR' });
    expect(await desk.viewer(person.ask)).toBeNull();
    expect((await program('{ __typename }')).status).toBe(401);
    expect(await desk.signIn(person.email, password)).toBe(201);
  });

  test('that closes it ends its sessions, tokens and links, until it is opened again (T29)', async () => {
    const person = await desk.somebody('EDITOR');
    const { secret } = await desk.mutate(person.ask, 'apiTokenCreate', { label: 'feed', scopes: ['READ'] });
    const { link } = await desk.mutate(admin.ask, 'userResetPassword', { id: person.id });
    const { user } = await desk.mutate(admin.ask, 'userUpdate', { id: person.id, isDisabled: true });
    expect(user.disabledAt).not.toBeNull();
    expect([
      await desk.viewer(person.ask),
      (await desk.program(secret)('{ __typename }')).status,
      await desk.redeem(link, 'another wind altogether'),
      await desk.signIn(person.email, password),
    ]).toEqual([null, 401, 404, 401]);
    await desk.refuses([[admin.ask, 'userResetPassword', { id: person.id }, 'InvalidValue', ['id']]]);
    await desk.mutate(admin.ask, 'userUpdate', { id: person.id, isDisabled: false });
    expect(await desk.signIn(person.email, password)).toBe(201);
    expect(await desk.redeem(link, 'another wind altogether')).toBe(404);
  });

  test('is refused with its reason, and by right', async () => {
    const nobody = toGlobalId('User', randomUUID());
    const { id } = others.READER;
    await desk.refuses([
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
    const { prisma } = desk.app.database;
    for (let round = 0; round < 5; round += 1) {
      const other = await desk.somebody('ADMIN');
      const demote = ({ ask }: Person, { id }: Person) =>
        ask(`mutation { userUpdate(input: { id: "${id}", role: EDITOR }) { userErrors { code } } }`);
      // Whoever comes so late that the session has ended is told so.
      await Promise.all([demote(admin, other), demote(other, admin)]);
      expect(await prisma.user.count({ where: { role: 'ADMIN', passwordHash: { not: null } } })).toBe(1);
      await prisma.user.update({ where: { id: other.uuid }, data: { role: 'EDITOR' } });
      await prisma.user.update({ where: { id: admin.uuid }, data: { role: 'ADMIN' } });
      admin.ask = await desk.begin(admin.uuid);
    }
  });
});

describe('a password', () => {
  const next = 'another wind altogether';

  test('is changed by who knows it, and ends every other session and token (T29)', async () => {
    const person = await desk.somebody('READER');
    const elsewhere = await desk.begin(person.uuid);
    const { secret } = await desk.mutate(person.ask, 'apiTokenCreate', { label: 'feed', scopes: ['READ'] });
    const change = { currentPassword: password, newPassword: next };
    const { user } = await desk.mutate(person.ask, 'passwordChange', change);
    expect(user).toEqual({ email: person.email });
    expect([await desk.viewer(person.ask), await desk.viewer(elsewhere)]).toEqual([user, null]);
    expect((await desk.program(secret)('{ __typename }')).status).toBe(401);
    expect([await desk.signIn(person.email, password), await desk.signIn(person.email, next)]).toEqual([
      401, 201,
    ]);
  });

  test('may leave the tokens as they are', async () => {
    const person = await desk.somebody('READER');
    const { secret } = await desk.mutate(person.ask, 'apiTokenCreate', { label: 'feed', scopes: ['READ'] });
    const change = { currentPassword: password, newPassword: next, keepApiTokens: true };
    await desk.mutate(person.ask, 'passwordChange', change);
    expect((await desk.program(secret)('{ __typename }')).status).toBe(200);
  });

  test('is refused without changing anything but the count and the audit, five times, then shut', async () => {
    const person = await desk.somebody('READER');
    const hash = async () =>
      (await desk.app.database.prisma.user.findUniqueOrThrow({ where: { id: person.uuid } })).passwordHash;
    const before = await hash();
    const weak = { currentPassword: password, newPassword: 'password' };
    expect((await desk.mutate(person.ask, 'passwordChange', weak)).userErrors).toEqual([
      { __typename: 'InvalidValue', path: ['newPassword'] },
    ]);
    const guess = { currentPassword: 'a guess', newPassword: next };
    for (let count = 0; count < 5; count += 1) {
      const { userErrors } = await desk.mutate(person.ask, 'passwordChange', guess);
      expect(userErrors).toEqual([{ __typename: 'InvalidValue', path: ['currentPassword'] }]);
    }
    const query =
      'mutation($input: PasswordChangeInput!) { passwordChange(input: $input) { user { email } } }';
    const { status, body } = await person.ask(query, { input: { ...guess, currentPassword: password } });
    expect([status, body.errors[0].extensions.code]).toEqual([429, 'TOO_MANY_ATTEMPTS']);
    expect(await hash()).toBe(before);
    expect(await desk.viewer(person.ask)).toEqual({ email: person.email });
  });

  test('is reset by a link that an ADMIN hands over; until then the old one holds', async () => {
    const person = await desk.somebody('READER');
    const { user, link } = await desk.mutate(admin.ask, 'userResetPassword', { id: person.id });
    expect([user, await desk.viewer(person.ask)]).toEqual([{ email: person.email }, { email: person.email }]);
    expect(await desk.redeem(link, next)).toBe(201);
    expect([await desk.viewer(person.ask), await desk.signIn(person.email, next)]).toEqual([null, 201]);
  });
});

describe('a session', () => {
  const sessions = async (ask: Ask): Promise<Answer> =>
    (await ask('{ viewer { sessions { id isCurrent address userAgent } } }')).body.data.viewer.sessions;

  test("is shown to its owner, who ends it; an ADMIN ends anybody's", async () => {
    const person = await desk.somebody('READER');
    const answer = await supertest(desk.app.url)
      .post('/session')
      .set('user-agent', 'Harbour 1.0')
      .send({ email: person.email, password });
    expect(answer.status).toBe(201);
    const elsewhere = askWith(desk.app.url, { cookie: answer.headers['set-cookie']![0]!.split(';')[0]! });
    const listed = await sessions(person.ask);
    expect(listed.map(({ isCurrent }: Answer) => isCurrent).toSorted()).toEqual([false, true]);
    const other = listed.find(({ isCurrent }: Answer) => !isCurrent);
    expect(other).toMatchObject({ userAgent: 'Harbour 1.0', address: '127.0.0.1' });
    expect(await desk.mutate(person.ask, 'sessionEnd', { id: other.id })).toEqual({
      deletedId: other.id,
      userErrors: [],
    });
    expect([await desk.viewer(elsewhere), await desk.viewer(person.ask)]).toEqual([
      null,
      { email: person.email },
    ]);
    const [{ id }] = await sessions(person.ask);
    await desk.mutate(admin.ask, 'sessionEnd', { id });
    expect(await desk.viewer(person.ask)).toBeNull();
  });

  test('of somebody else is as good as none (T19)', async () => {
    const [{ id }] = await sessions(admin.ask);
    await desk.refuses([
      [others.EDITOR.ask, 'sessionEnd', { id }, 'RecordNotFound', []],
      [others.EDITOR.ask, 'sessionEnd', { id: toGlobalId('Session', randomUUID()) }, 'RecordNotFound', []],
      [others.EDITOR.ask, 'sessionEnd', { id: admin.id }, 'InvalidValue', ['id']],
    ]);
  });
});
