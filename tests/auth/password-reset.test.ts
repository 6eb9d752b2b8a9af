/** Asking for a link by mail: whether there is such an account shows in nothing but the mail. */
import supertest from 'supertest';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { createUser } from '../../src/auth/users.ts';
import { createLogger } from '../../src/logging/logger.ts';
import { startTestApp, type TestApp } from '../support/app.ts';
import { fingerprint } from '../support/fingerprint.ts';
import { startMailServer, type MailServer } from '../support/mail-server.ts';
import { createTestDatabase, type TestDatabase } from '../support/postgres.ts';

const email = 'anna@news.example';
const password = 'wind over the harbour';

let own: TestDatabase;
let post: MailServer;
let app: TestApp;
let silent: TestApp;
beforeAll(async () => {
  own = await createTestDatabase();
  post = await startMailServer();
  const env = { PUBLIC_URL: 'https://news.example', TRUST_PROXY: '127.0.0.1' };
  app = await startTestApp({ database: own, env: { ...env, SMTP_URL: post.url } });
  silent = await startTestApp({ database: own, env });
  const account = { email, name: 'Anna Berg', role: 'EDITOR', password } as const;
  await createUser(app.database.prisma, account, 'test');
});
beforeEach(async () => {
  const { prisma } = app.database;
  await prisma.signInFailure.deleteMany();
  await prisma.accountLink.deleteMany();
  post.mails.length = 0;
});
afterAll(async () => {
  await silent.close();
  await app.close();
  await post.close();
  await own.drop();
});

const ask = (given: unknown, address = '192.0.2.1', url = app.url) =>
  supertest(url)
    .post('/password-reset')
    .set('x-forwarded-for', address)
    .send(given as object);

describe('asking for another password', () => {
  test('brings a mail whose link is the configured address, whatever the request says (T31, T50)', async () => {
    const spoofed = { host: 'evil.example', 'x-forwarded-host': 'evil.example', 'x-forwarded-proto': 'http' };
    const answer = await ask({ email: ' Anna@News.example ' })
      .set(spoofed)
      .set('referer', 'https://evil.example/');
    expect([answer.status, answer.body]).toEqual([202, { status: 'accepted' }]);
    await expect.poll(() => post.mails).toHaveLength(1);
    const [{ from, to, content }] = post.mails as [MailServer['mails'][number]];
    expect([from, to]).toEqual(['desk@news.example', [email]]);
    const text = content.replaceAll('=\n', '').replaceAll('=3D', '=');
    const token = /https:\/\/news\.example\/admin\/password#token=([\w-]{43})\n/.exec(text)?.[1];
    expect(token).toBeDefined();
    expect(text).not.toContain('evil');
    const used = await supertest(app.url)
      .post('/account-links/redeem')
      .send({ token, password: 'another wind altogether' });
    expect(used.body).toEqual({ user: { name: 'Anna Berg', email, role: 'EDITOR' } });
  });

  test('is answered the same for an unknown address and a closed account, and mails nobody (T26)', async () => {
    const { prisma } = app.database;
    const closed = { email: 'closed@news.example', name: 'Closed', role: 'READER' } as const;
    await prisma.user.create({ data: { ...closed, disabledAt: new Date() } });
    const known = await ask({ email });
    for (const other of ['nobody@news.example', closed.email, 'änna@news.example', 'no address', '%']) {
      const answer = await ask({ email: other });
      expect([answer.status, answer.text]).toEqual([known.status, known.text]);
    }
    await expect.poll(() => post.mails).toHaveLength(1);
    expect(post.mails[0]!.to).toEqual([email]);
    expect(await prisma.accountLink.count()).toBe(1);
  });

  test('takes as long for a known address as for an unknown one (T26)', async () => {
    const times: Record<string, number[]> = { known: [], unknown: [] };
    const emails = { known: email, unknown: 'nobody@news.example' };
    for (let round = 0; round < 200; round += 1) {
      for (const kind of round % 2 ? (['known', 'unknown'] as const) : (['unknown', 'known'] as const)) {
        const since = performance.now();
        const { status } = await ask({ email: emails[kind] }, `192.0.${round}.1`, silent.url);
        times[kind]!.push(performance.now() - since);
        expect(status).toBe(202);
      }
    }
    const median = (all: number[]) => all.toSorted((a, b) => a - b)[all.length / 2]!;
    const difference = Math.abs(median(times.known!) - median(times.unknown!));
    process.stdout.write(`password reset, known and unknown: ${difference.toFixed(2)} ms apart\n`);
    expect(difference).toBeLessThan(5);
  });

  test('mails one account five times within the window, whoever asks', async () => {
    for (let count = 0; count < 8; count += 1) {
      expect((await ask({ email }, `203.0.113.${count}`)).status).toBe(202);
    }
    expect(await app.database.prisma.accountLink.count()).toBe(5);
    await expect.poll(() => post.mails).toHaveLength(5);
  });

  test('is refused after five times from one network, alike for known and unknown (T27)', async () => {
    for (const address of [email, 'nobody@news.example']) {
      for (let count = 0; count < 5; count += 1) await ask({ email: address });
      const { status, headers } = await ask({ email: address });
      expect([status, Number(headers['retry-after']) > 800]).toEqual([429, true]);
    }
    const signedIn = await supertest(app.url)
      .post('/session')
      .set('x-forwarded-for', '192.0.2.1')
      .send({ email, password: 'another wind altogether' });
    expect(signedIn.status).toBe(201);
  });

  test.each([
    [undefined],
    [{}],
    [[]],
    [{ email: { not: '' } }],
    [{ email: ['anna@news.example'] }],
    [{ email: 1 }],
    [{ email: '' }],
  ])('of %j is refused and changes nothing (T21)', async (given) => {
    const before = await fingerprint(own.url);
    const { status, body } = await ask(given);
    expect([status, body.error.code]).toEqual([400, 'INVALID_VALUE']);
    expect(await fingerprint(own.url)).toBe(before);
  });

  test('takes a mail server that is away, or refuses, as no reason to answer otherwise', async () => {
    const env = { PUBLIC_URL: 'https://news.example', SMTP_URL: 'smtp://127.0.0.1:1' };
    const lines: string[] = [];
    const destination = { write: (line: string) => void lines.push(line) };
    const away = await startTestApp({ database: own, env, log: createLogger('error', { destination }) });
    const { status, text } = await supertest(away.url).post('/password-reset').send({ email });
    expect([status, text]).toEqual([202, '{"status":"accepted"}']);
    await expect.poll(() => lines.join('')).toContain('a mail could not be sent');
    expect(lines.join('')).not.toContain('token=');
    await away.close();
  });
});
