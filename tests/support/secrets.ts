/** What an archive knows of accounts and nobody may read: put in directly, so that two archives differ in nothing else. */
import { createHash } from 'node:crypto';
import type { Database } from '../../src/database/database.ts';
import type { ApiScope, UserRole } from '../../src/database/generated/enums.ts';
import { CANARY } from './hidden-records.ts';

type Prisma = Database['prisma'];

const THEN = new Date('2026-01-01T00:00:00Z');
const LATER = new Date('2099-01-01T00:00:00Z');
const hashed = (token: string) => createHash('sha256').update(token).digest('hex');
const uuid = (number: number) => `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`;

/** Somebody who asks, by the header that says who it is. */
export interface Asker {
  name: string;
  header: Record<string, string>;
}

const roles: readonly UserRole[] = ['READER', 'CONTRIBUTOR', 'EDITOR', 'ADMIN'];
const scopes: readonly ApiScope[] = ['READ', 'WRITE'];

/** The same accounts with the same ids in every archive: one for each role, and an admin's tokens with little scope. */
export async function addAskers(prisma: Prisma): Promise<Asker[]> {
  const askers: Asker[] = [];
  for (const [index, role] of roles.entries()) {
    const token = `session-of-${role}`.padEnd(43, '-');
    const about = { id: uuid(index + 1), createdAt: THEN };
    const account = { ...about, email: `${role.toLowerCase()}@news.example`, name: role, role };
    await prisma.user.create({ data: account });
    const session = { ...about, userId: about.id, tokenHash: hashed(token) };
    await prisma.session.create({ data: { ...session, lastSeenAt: LATER, expiresAt: LATER } });
    askers.push({ name: role, header: { cookie: `session=${token}` } });
  }
  for (const [index, scope] of scopes.entries()) {
    const prefix = `bft_${'abcdefgh'.slice(index)}${'234'.slice(0, index)}`;
    const secret = `${prefix}_${'x'.repeat(43)}`;
    await prisma.apiToken.create({
      data: {
        id: uuid(100 + index),
        label: scope,
        prefix,
        tokenHash: hashed(secret),
        scopes: [scope],
        userId: uuid(4),
        createdAt: THEN,
        lastUsedAt: LATER,
      },
    });
    askers.push({ name: `token ${scope}`, header: { authorization: `Bearer ${secret}` } });
  }
  return askers;
}

/** Accounts, links, tokens, sessions, keys and the audit of others; `salt` makes all hashes and keys otherwise. */
export async function addSecrets(prisma: Prisma, salt: string): Promise<string[]> {
  const secret = (what: string) => hashed(`${salt} ${what}`);
  const id = uuid(900);
  const about = { id, createdAt: THEN };
  await prisma.user.create({
    data: {
      ...about,
      email: `${CANARY.toLowerCase()}@news.example`,
      name: CANARY,
      role: 'EDITOR',
      passwordHash: secret('password'),
    },
  });
  const ends = { expiresAt: LATER };
  await prisma.session.create({
    data: {
      ...about,
      ...ends,
      userId: id,
      tokenHash: secret('session'),
      lastSeenAt: LATER,
      userAgent: CANARY,
    },
  });
  await prisma.apiToken.create({
    data: {
      ...about,
      userId: id,
      label: CANARY,
      prefix: 'bft_kanarien',
      tokenHash: secret('token'),
      scopes: ['WRITE'],
    },
  });
  await prisma.accountLink.create({
    data: { ...about, ...ends, kind: 'PASSWORD_RESET', userId: id, tokenHash: secret('link') },
  });
  await prisma.auditEntry.create({
    data: { id: 1_000_000n, at: THEN, kind: 'SIGN_IN', actor: CANARY, userId: id, address: '192.0.2.77' },
  });
  await prisma.idempotencyKey.create({
    data: {
      actor: id,
      mutation: 'articleCreate',
      key: uuid(901),
      inputHash: secret('input'),
      result: { id: secret('result') },
      createdAt: THEN,
    },
  });
  await prisma.signInFailure.create({ data: { bucket: secret('bucket'), failures: 7, since: THEN } });
  await prisma.previewKey.create({
    data: { secret: Buffer.from(secret('preview'), 'hex'), createdAt: THEN },
  });
  await prisma.webhook.create({
    data: {
      ...about,
      url: 'https://receiver.example',
      secrets: [secret('webhook')],
      recordTypes: ['ARTICLE'],
    },
  });
  const kept = ['password', 'session', 'token', 'link', 'input', 'result', 'bucket', 'preview', 'webhook'];
  return kept.map(secret);
}
