import { afterAll, beforeAll, expect, test } from 'vitest';
import { createArticle } from '../../src/articles/create-article.ts';
import { startSession } from '../../src/auth/sessions.ts';
import { startPeriodic } from '../../src/jobs/periodic.ts';
import { sweeps } from '../../src/background.ts';
import { sweepJob } from '../../src/jobs/sweeps.ts';
import { articleInput, openNewsroom, type Newsroom } from '../support/factories.ts';
import { until } from '../support/nodes.ts';
import { quiet } from '../support/postgres.ts';

let newsroom: Newsroom;
beforeAll(async () => {
  newsroom = await openNewsroom();
});
afterAll(() => newsroom.close());

const sweepAll = () => sweepJob(sweeps, newsroom.prisma, quiet).run(new AbortController().signal);

test('sessions that ended, failures beyond their window and keys of yesterday go, the others stay', async () => {
  const { prisma } = newsroom;
  const { id } = await prisma.user.create({ data: { email: 'a@news.example', name: 'A', role: 'EDITOR' } });
  for (let count = 0; count < 3; count += 1) await startSession(prisma, id);
  const [old, idle] = await prisma.session.findMany();
  await prisma.session.update({ where: { id: old!.id }, data: { expiresAt: new Date(Date.now() - 1_000) } });
  const yesterday = new Date(Date.now() - 86_401_000);
  await prisma.session.update({ where: { id: idle!.id }, data: { lastSeenAt: yesterday } });
  await prisma.signInFailure.createMany({
    data: [
      { bucket: 'a'.repeat(64), failures: 1 },
      { bucket: 'b'.repeat(64), failures: 9, since: yesterday },
    ],
  });
  const act = { actor: 'a', mutation: 'articleCreate', inputHash: '0'.repeat(64), result: {} };
  await prisma.idempotencyKey.createMany({
    data: [
      { ...act, key: '00000000-0000-4000-8000-000000000001' },
      { ...act, key: '00000000-0000-4000-8000-000000000002', createdAt: yesterday },
    ],
  });
  await sweepAll();
  expect(await prisma.idempotencyKey.findMany()).toMatchObject([{ key: expect.stringMatching(/1$/) }]);
  expect(await prisma.session.count()).toBe(1);
  expect(await prisma.signInFailure.findMany()).toMatchObject([{ bucket: 'a'.repeat(64) }]);
});

test('who had an article open goes, and so do views that were deleted long ago', async () => {
  const { prisma } = newsroom;
  const { id: articleId } = await createArticle(newsroom.context, articleInput());
  const ago = (seconds: number) => new Date(Date.now() - seconds * 1_000);
  for (const [name, seenAt] of Object.entries({ here: ago(5), gone: ago(60) })) {
    const { id: userId } = await prisma.user.create({
      data: { email: `${name}@news.example`, name, role: 'EDITOR' },
    });
    await prisma.presence.create({ data: { articleId, userId, seenAt } });
  }
  const view = { list: 'people', search: 'q=a', actor: 'here' };
  const month = 30 * 86_400;
  await prisma.savedView.createMany({
    data: [
      { ...view, name: 'Kept' },
      { ...view, name: 'Deleted', deletedAt: ago(month - 60) },
      { ...view, name: 'Long ago', deletedAt: ago(month + 60) },
    ],
  });
  await sweepAll();
  expect(await prisma.presence.findMany({ include: { user: true } })).toMatchObject([
    { user: { name: 'here' } },
  ]);
  const views = await prisma.savedView.findMany({ orderBy: { name: 'asc' } });
  expect(views.map(({ name }) => name)).toEqual(['Deleted', 'Kept']);
});

test('a job that fails runs again, and stopping waits for the piece that runs', async () => {
  let runs = 0;
  let finished = 0;
  const job = {
    name: 'test',
    every: 5,
    run: async () => {
      runs += 1;
      if (runs === 1) throw new Error('once');
      await new Promise((done) => {
        setTimeout(done, 30);
      });
      finished += 1;
    },
  };
  const work = startPeriodic([job], quiet);
  await until(async () => runs >= 3, 'three runs');
  await work.stop();
  expect([runs, finished]).toEqual([3, 2]);
  await new Promise((done) => {
    setTimeout(done, 60);
  });
  expect(runs).toBe(3);
});
