/** The schedule carried out: in one process, where every step can be seen, and by whole servers that are killed. */
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { createArticle } from '../../src/articles/create-article.ts';
import { scheduleArticle } from '../../src/articles/schedule-article.ts';
import { updateArticle } from '../../src/articles/update-article.ts';
import { connect } from '../../src/database/connect.ts';
import type { Database } from '../../src/database/database.ts';
import { publishDueJob } from '../../src/editorial/publish-due.ts';
import { verifyArchive } from '../../src/history/verify/verify-archive.ts';
import type { WriteContext } from '../../src/history/write.ts';
import { startPeriodic } from '../../src/jobs/periodic.ts';
import { articleInput } from '../support/factories.ts';
import { startNode, until, type Node } from '../support/nodes.ts';
import { createTestDatabase, quiet, type TestDatabase } from '../support/postgres.ts';

let own: TestDatabase;
let database: Database;
let context: WriteContext;
beforeAll(async () => {
  own = await createTestDatabase('seeded');
  database = await own.open();
  context = { prisma: database.prisma, actor: { kind: 'system', name: 'test' } };
});
const nodes: Node[] = [];
afterEach(async () => {
  await Promise.all(nodes.splice(0).map((node) => node.kill()));
});
afterAll(async () => {
  expect(await verifyArchive(database.prisma)).toEqual([]);
  await database.close();
  await own.drop();
});

const start = async (): Promise<Node> => {
  const node = await startNode(own.url);
  nodes.push(node);
  return node;
};

/** A scheduled article that names Yin Qi; `due` moves its time into the past, as waiting would. */
async function schedule(milliseconds = 3_600_000): Promise<{ id: string; due(): Promise<void> }> {
  const { id: personId } = await database.prisma.person.findUniqueOrThrow({ where: { slug: 'yin-qi' } });
  const mentions = [{ personId, start: 0, end: 9 }];
  const { id } = await createArticle(context, articleInput({ mentions }));
  const scheduledAt = new Date(Date.now() + milliseconds).toISOString();
  await scheduleArticle(context, { id, expectedRevision: 1, scheduledAt, zone: 'Europe/Berlin' });
  const due = async () => {
    const sql = connect(own.url, { max: 1 });
    await sql`update article set scheduled_at = now() where id = ${id}`;
    await sql.end();
  };
  return { id, due };
}

const articleOf = (id: string) => database.prisma.article.findUniqueOrThrow({ where: { id } });
const isPublished = async (id: string) => (await articleOf(id)).status === 'PUBLISHED';
/** What the article's publication left: one act each, or somebody published twice. */
async function acts(id: string) {
  const revisions = await database.prisma.revision.findMany({
    where: { recordId: id },
    orderBy: { revision: 'asc' },
  });
  const events = await database.prisma.event.count({ where: { recordId: id, operation: 'UPSERT' } });
  const { version, revision, publishedAt } = await articleOf(id);
  return {
    events,
    version,
    revision,
    actors: revisions.map(({ actor }) => actor),
    reason: revisions.at(-1)!.reason,
    publishedAt,
  };
}
const ONCE = { events: 1, version: 1, revision: 3, actors: ['test', 'test', 'schedule'] };

const runOnce = () => publishDueJob(database.prisma, quiet).run(new AbortController().signal);

test('what is due is published once, what is not stays, and the answer is when to come again', async () => {
  const [due, later] = [await schedule(), await schedule(120_000)];
  await due.due();
  const wait = await runOnce();
  await runOnce();
  expect(await acts(due.id)).toMatchObject({ ...ONCE, reason: expect.stringMatching(/^scheduled for 20/) });
  expect(await isPublished(later.id)).toBe(false);
  expect(wait).toBeGreaterThan(100_000);
  expect(wait).toBeLessThanOrEqual(120_000);
  await database.prisma.article.update({
    where: { id: later.id },
    data: { status: 'DRAFT', scheduledAt: null, scheduleZone: null },
  });
});

test('the runner publishes at the time, by the clock of the database, and never before', async () => {
  const { id } = await schedule(1_200);
  const { scheduledAt } = await articleOf(id);
  const work = startPeriodic([publishDueJob(database.prisma, quiet)], quiet);
  await until(() => isPublished(id), 'the publication');
  await work.stop();
  const { publishedAt } = await acts(id);
  const late = publishedAt!.getTime() - scheduledAt!.getTime();
  expect(late).toBeGreaterThanOrEqual(0);
  expect(late).toBeLessThan(2_000);
});

test('one that breaks a rule meanwhile becomes a draft that says why, and keeps nobody else from going out', async () => {
  const [broken, sound] = [await schedule(), await schedule()];
  await updateArticle(context, { id: broken.id, expectedRevision: 2, blocks: [], mentions: [] });
  await broken.due();
  await sound.due();
  await runOnce();
  await runOnce();
  expect(await isPublished(sound.id)).toBe(true);
  expect(await articleOf(broken.id)).toMatchObject({ status: 'DRAFT', scheduledAt: null, version: 0 });
  expect(await acts(broken.id)).toMatchObject({
    events: 0,
    revision: 4,
    reason: expect.stringMatching(/^not published as scheduled for .*: blocks: "none" is refused/),
  });
});

test('two workers at once publish each of six exactly once', async () => {
  const all = await Promise.all(Array.from({ length: 6 }, () => schedule()));
  for (const { due } of all) await due();
  await Promise.all([runOnce(), runOnce()]);
  await runOnce();
  for (const { id } of all) expect(await acts(id)).toMatchObject(ONCE);
});

test('a kill between claim and act leaves it to the other server, once; one due while all were down goes out at the next start', async () => {
  const held = await schedule();
  const blocker = connect(own.url, { max: 1 });
  const first = await start();
  let release = () => {};
  const released = new Promise<void>((done) => {
    release = done;
  });
  // Publishing settles whom the article names, and waits for this lock with the claim in its hand.
  const blocking = blocker.begin(async (tx) => {
    await tx`select from person where slug = 'yin-qi' for update`;
    await held.due();
    await released;
  });
  await until(async () => {
    const [{ count }] = await database.prisma.$queryRaw<[{ count: number }]>`
      select count(*)::int from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`;
    return count > 0;
  }, 'the first server to hold the claim');
  const second = await start();
  await first.kill();
  expect(await isPublished(held.id)).toBe(false);
  release();
  await blocking;
  await until(() => isPublished(held.id), 'the second server');
  expect(await acts(held.id)).toMatchObject(ONCE);
  expect(await second.end()).toBe(0);
  const missed = await schedule();
  await missed.due();
  const third = await start();
  await until(() => isPublished(missed.id), 'the next start');
  expect(await third.end()).toBe(0);
  expect(await acts(missed.id)).toMatchObject(ONCE);
  await blocker.end();
});
