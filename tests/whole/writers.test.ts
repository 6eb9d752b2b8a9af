/**
 * Kill -9 of the server under eight writers, each act under a key of its own: what was acknowledged is there whole, what
 * was not is whole or absent, and asking again under the same key makes no twin. `npm run faults` does it 60 times.
 */
import { spawn, type ChildProcess } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createArticle } from '../../src/articles/create-article.ts';
import { startSession } from '../../src/auth/sessions.ts';
import { openDatabase, type Database } from '../../src/database/database.ts';
import { verifyArchive } from '../../src/history/verify/verify-archive.ts';
import { createLogger } from '../../src/logging/logger.ts';
import { fromGlobalId } from '../../src/text/global-id.ts';
import { articleInput } from '../support/factories.ts';
import { startTestServer } from '../support/server.ts';
import { freePort } from './checkout.ts';

const CYCLES = process.env.BACKFILE_FAULTS === 'long' ? 60 : 3;
const WRITERS = 8;

let postgres: Awaited<ReturnType<typeof startTestServer>>;
let database: Database;
let port: number;
let cookie: string;
beforeAll(async () => {
  postgres = await startTestServer();
  database = await openDatabase({ databaseUrl: postgres.url, dataDir: '' }, createLogger('silent'));
  const { prisma } = database;
  // An archive with an article gets no seeds.
  await createArticle({ prisma, actor: { kind: 'system', name: 'test' } }, articleInput());
  const account = { email: 'anna@news.example', name: 'Anna Berg', role: 'EDITOR' } as const;
  const { id } = await prisma.user.create({ data: account });
  cookie = `session=${await startSession(prisma, id)}`;
  port = await freePort();
}, 120_000);
afterAll(async () => {
  await database.close();
  await postgres.stop();
});

/** Something asked for, whose answer may never have come. */
interface Act {
  mutation: 'articleCreate' | 'articleUpdate' | 'articlePublish';
  input: { idempotencyKey: string; id?: string; expectedRevision?: number; headline?: string };
}
interface Saved {
  id: string;
  revision: number;
}

const inputTypes = {
  articleCreate: 'ArticleCreateInput',
  articleUpdate: 'ArticleUpdateInput',
  articlePublish: 'ArticlePublishInput',
} as const;

async function start(): Promise<ChildProcess> {
  const env = { ...process.env, DATABASE_URL: postgres.url, PORT: String(port), LOG_LEVEL: 'warn' };
  const child = spawn('node_modules/.bin/node', ['dist/src/main.js'], { env, stdio: 'ignore' });
  const deadline = Date.now() + 60_000;
  for (;;) {
    const answer = await fetch(`http://127.0.0.1:${port}/readyz`).catch(() => null);
    if (answer?.status === 200) return child;
    if (child.exitCode !== null || Date.now() > deadline) throw new Error('the server did not start');
    await pause(50);
  }
}

const pause = (milliseconds: number) =>
  new Promise((done) => {
    setTimeout(done, milliseconds);
  });

/** The record after the act; throws when no whole answer came. */
async function send({ mutation, input }: Act): Promise<Saved> {
  const query = `mutation($input: ${inputTypes[mutation]}!) { ${mutation}(input: $input) {
    article { id revision } userErrors { code message } } }`;
  const answer = await fetch(`http://127.0.0.1:${port}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', cookie },
    body: JSON.stringify({ query, variables: { input } }),
  });
  const { data, errors } = (await answer.json()) as {
    data: Record<string, { article: Saved | null; userErrors: object[] }> | null;
    errors?: object[];
  };
  const { article, userErrors } = data?.[mutation] ?? { article: null, userErrors: errors ?? [] };
  expect(userErrors).toEqual([]);
  return article!;
}

const named = (): string => `Act ${randomUUID()}`;

/** An article begun, changed and published, then the next one, until the server is gone. */
class Writer {
  article: Saved | null = null;
  turn = 0;
  /** Sent, and no answer came. */
  open: Act | null = null;
  readonly acknowledged: { act: Act; saved: Saved }[] = [];

  async work(): Promise<void> {
    for (;;) {
      const act = this.next();
      this.open = act;
      const saved = await send(act).catch((error: unknown) => {
        if (error instanceof TypeError || error instanceof SyntaxError) return null;
        throw error;
      });
      if (!saved) return;
      this.keep(act, saved);
    }
  }

  keep(act: Act, saved: Saved): void {
    this.acknowledged.push({ act, saved });
    this.article = saved;
    this.turn += 1;
    this.open = null;
  }

  private next(): Act {
    const idempotencyKey = randomUUID();
    const { article } = this;
    const step = this.turn % 4;
    if (step === 0 || !article) {
      const blocks = [{ blockKind: 'PARAGRAPH', text: 'A text.' }];
      const input = { idempotencyKey, headline: named(), language: 'en', blocks };
      return { mutation: 'articleCreate', input };
    }
    const change = { idempotencyKey, id: article.id, expectedRevision: article.revision };
    return step === 2
      ? { mutation: 'articlePublish', input: change }
      : { mutation: 'articleUpdate', input: { ...change, headline: named() } };
  }
}

/** Articles whose row, revisions, audit and events do not tell the same story: each act here is one of each. */
const HALVES = `
  select a.id, a.revision, a.version, r.revisions, d.acts, e.events from article a
  cross join lateral (select count(*)::int as revisions from revision r where r.record_id = a.id) r
  cross join lateral (select count(*)::int as acts, count(*) filter (where kind = 'articlePublish')::int as published
    from audit_entry d where d.record_id = a.id) d
  cross join lateral (select count(*)::int as events from event e where e.record_id = a.id) e
  where exists (select 1 from audit_entry d where d.record_id = a.id)
    and (a.revision <> r.revisions or d.acts <> r.revisions or d.published <> e.events or a.version <> e.events)`;
const TWINS = `select headline from article where headline like 'Act %' group by headline having count(*) > 1`;

async function checkWhole(acknowledged: Writer['acknowledged']): Promise<void> {
  const { prisma } = database;
  expect(await prisma.$queryRawUnsafe(HALVES)).toEqual([]);
  expect(await prisma.$queryRawUnsafe(TWINS)).toEqual([]);
  for (const { act, saved } of acknowledged) {
    const recordId = fromGlobalId(saved.id)!.uuid;
    const key = { recordType: 'ARTICLE' as const, recordId, revision: saved.revision };
    const kept = await prisma.revision.findUniqueOrThrow({ where: { recordType_recordId_revision: key } });
    const { record, article_draft: drafts } = kept.snapshot as {
      record: { headline: string };
      article_draft: { content: { headline: string } }[];
    };
    const headline = act.input.headline ?? record.headline;
    expect([record.headline, drafts[0]?.content.headline]).toContain(headline);
    expect(await prisma.idempotencyKey.count({ where: { key: act.input.idempotencyKey } })).toBe(1);
  }
}

test(
  `${CYCLES} kills under ${WRITERS} writers: every acknowledged act is there whole, no other is half, none is there twice (F1)`,
  async () => {
    const writers = Array.from({ length: WRITERS }, () => new Writer());
    let [acts, open] = [0, 0];
    for (let cycle = 0; cycle < CYCLES; cycle += 1) {
      const child = await start();
      // What the last cycle left unanswered is asked for again, under its key.
      for (const writer of writers) {
        if (!writer.open) continue;
        open += 1;
        writer.keep(writer.open, await send(writer.open));
      }
      await checkWhole(writers.flatMap(({ acknowledged }) => acknowledged));
      for (const { acknowledged } of writers) acts += acknowledged.splice(0).length;
      const working = Promise.all(writers.map((writer) => writer.work()));
      await pause(50 + Math.random() * 450);
      child.kill('SIGKILL');
      await Promise.all([working, once(child, 'exit')]);
    }
    await checkWhole(writers.flatMap(({ acknowledged }) => acknowledged));
    process.stdout.write(`${acts} acts acknowledged, ${open} asked for again\n`);
    expect(acts).toBeGreaterThan(CYCLES);
    expect(open).toBeGreaterThan(0);
    expect(await verifyArchive(database.prisma)).toEqual([]);
  },
  CYCLES * 30_000 + 60_000,
);
