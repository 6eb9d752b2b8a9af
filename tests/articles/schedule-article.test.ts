import { afterAll, beforeAll, expect, test } from 'vitest';
import { createArticle } from '../../src/articles/create-article.ts';
import { publishArticle } from '../../src/articles/publish-article.ts';
import { scheduleArticle } from '../../src/articles/schedule-article.ts';
import { unscheduleArticle } from '../../src/articles/unschedule-article.ts';
import { articleInput, openNewsroom, publishNew, type Newsroom } from '../support/factories.ts';

let newsroom: Newsroom;
beforeAll(async () => {
  newsroom = await openNewsroom();
});
afterAll(async () => {
  expect(await newsroom.problems()).toEqual([]);
  await newsroom.close();
});

const time = { scheduledAt: '2099-01-01T08:00:00+01:00', zone: 'Europe/Berlin' };

test('a scheduled article is private, knows its time and zone, and can be set to another', async () => {
  const { id } = await createArticle(newsroom.context, articleInput());
  await scheduleArticle(newsroom.context, { id, expectedRevision: 1, ...time });
  const change = { id, expectedRevision: 2, ...time, zone: 'UTC' };
  expect(await scheduleArticle(newsroom.context, change)).toEqual({ id, revision: 3 });
  const found = await newsroom.prisma.article.findUniqueOrThrow({ where: { id } });
  expect(found).toMatchObject({
    status: 'SCHEDULED',
    isPublic: false,
    scheduleZone: 'UTC',
    publishedAt: null,
  });
  expect(found.scheduledAt).toEqual(new Date('2099-01-01T07:00:00Z'));
  await publishArticle(newsroom.context, { id, expectedRevision: 3 });
  const published = await newsroom.prisma.article.findUniqueOrThrow({ where: { id } });
  expect(published).toMatchObject({ status: 'PUBLISHED', scheduledAt: null, scheduleZone: null });
});

test.each<[string, object]>([
  ['scheduledAt', { scheduledAt: '2001-01-01T00:00:00Z' }],
  ['scheduledAt', { scheduledAt: 'January 1, 2099' }],
  ['scheduledAt', { scheduledAt: '2099-01-01T08:00:00' }],
  ['scheduledAt', { scheduledAt: '2099-13-01T08:00:00Z' }],
  ['zone', { zone: 'Mars/Olympus' }],
])('a schedule is refused for its %s: %o', async (field, change) => {
  const { id } = await createArticle(newsroom.context, articleInput());
  await newsroom.refuses(
    () => scheduleArticle(newsroom.context, { id, expectedRevision: 1, ...time, ...change }),
    field,
  );
});

test('neither a published article nor one without a text can be scheduled', async () => {
  const { id } = await publishNew(newsroom);
  await newsroom.refuses(() => scheduleArticle(newsroom.context, { id, expectedRevision: 2, ...time }), 'id');
  const empty = await createArticle(newsroom.context, articleInput({ blocks: [] }));
  await newsroom.refuses(
    () => scheduleArticle(newsroom.context, { id: empty.id, expectedRevision: 1, ...time }),
    'blocks',
  );
});

test('a schedule that is taken back leaves a draft, and only a scheduled article has one', async () => {
  const { id } = await createArticle(newsroom.context, articleInput());
  await scheduleArticle(newsroom.context, { id, expectedRevision: 1, ...time });
  const change = { id, expectedRevision: 2 };
  expect(await unscheduleArticle(newsroom.context, change, { reason: 'Too early' })).toEqual({
    id,
    revision: 3,
  });
  expect(await newsroom.prisma.article.findUniqueOrThrow({ where: { id } })).toMatchObject({
    status: 'DRAFT',
    scheduledAt: null,
    scheduleZone: null,
    isPublic: false,
  });
  const saved = { recordType: 'ARTICLE', recordId: id, revision: 3 } as const;
  expect(await newsroom.prisma.revision.findFirstOrThrow({ where: saved })).toMatchObject({
    reason: 'Too early',
  });
  await newsroom.refuses(() => unscheduleArticle(newsroom.context, { id, expectedRevision: 3 }), 'id');
  await scheduleArticle(newsroom.context, { id, expectedRevision: 3, ...time });
});
