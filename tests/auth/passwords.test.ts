import { describe, expect, test } from 'vitest';
import { InvalidValue } from '../../src/errors/app-error.ts';
import { checkPassword, hashPassword, isOutdated, verifyPassword } from '../../src/auth/passwords.ts';
import { workOf } from '../support/time.ts';

describe('a hash', () => {
  test('is argon2id with at least 19 MiB and two passes, and another each time (T36)', async () => {
    const hashes = await Promise.all([1, 2].map(() => hashPassword('correct horse battery')));
    const shape = /^\$argon2id\$v=19\$m=19456,t=2,p=1\$[\w+/]{22}\$[\w+/]{43}$/;
    expect(hashes).toEqual([expect.stringMatching(shape), expect.stringMatching(shape)]);
    expect(new Set(hashes).size).toBe(2);
  });

  test.each([
    ['64 characters and more', 'x'.repeat(64) + 'y'],
    ['emoji', '🦆🦆🦆🦆🦆🦆🦆🦆'],
    ['spaces at both ends', '  between spaces  '],
    ['umlauts, however they are typed', 'Grüße an Köln'],
  ])('takes %s', async (_what, password) => {
    const hash = await hashPassword(password);
    expect(await verifyPassword(password.normalize('NFD'), hash)).toBe(true);
    expect(await verifyPassword(`${password} `, hash)).toBe(false);
  });

  test('counts every character: the first 72 bytes of 100 do not open it (T36)', async () => {
    const password = 'abcdefghij'.repeat(10);
    const hash = await hashPassword(password);
    expect(await verifyPassword(password.slice(0, 72), hash)).toBe(false);
    expect(await verifyPassword(password, hash)).toBe(true);
  });

  test('that is missing or broken opens for nothing', async () => {
    for (const hash of [null, '', '$argon2id$', 'plain', '$2b$10$abcdefghijklmnopqrstuv']) {
      expect(await verifyPassword('', hash)).toBe(false);
      expect(await verifyPassword('plain', hash)).toBe(false);
    }
  });

  test('made with less is outdated', async () => {
    const hash = await hashPassword('correct horse battery');
    expect(isOutdated(hash)).toBe(false);
    expect(isOutdated(hash.replace('m=19456', 'm=4096'))).toBe(true);
    expect(isOutdated(hash.replace('t=2', 't=1'))).toBe(true);
  });
});

describe('a new password', () => {
  test.each([
    '1234567',
    'password',
    'PassWord123',
    'Qwertz123',
    'Redaktion',
    '\ud800abcdefgh',
    'x'.repeat(1_001),
  ])('"%s" is refused without being repeated', (password) => {
    expect(() => checkPassword(password)).toThrow(InvalidValue);
    expect(() => checkPassword(password)).toThrow(/^password: "…" is refused: /);
  });

  test('of a megabyte is refused within 10 ms (T36)', () => {
    const password = 'x'.repeat(1_000_000);
    const { took } = workOf(() => expect(() => checkPassword(password)).toThrow(InvalidValue));
    expect(took).toBeLessThan(10);
  });

  test.each(['eight ch', 'x'.repeat(1_000), 'ganz normaler Satz', '🦆🦆🦆🦆🦆🦆🦆🦆'])(
    '"%s" is taken',
    (password) => {
      expect(() => checkPassword(password)).not.toThrow();
    },
  );
});
