import { afterAll, beforeAll, expect, test } from 'vitest';
import { createArticle } from '../../src/articles/create-article.ts';
import { publishArticle } from '../../src/articles/publish-article.ts';
import { updateArticle } from '../../src/articles/update-article.ts';
import { createPerson } from '../../src/people/create-person.ts';
import { ensurePublisher, ensureTopic } from '../../src/topics/ensure-topic.ts';
import { articleInput, openNewsroom, paragraphs, publishNew, type Newsroom } from '../support/factories.ts';

let newsroom: Newsroom;
beforeAll(async () => {
  newsroom = await openNewsroom();
});
afterAll(async () => {
  expect(await newsroom.problems()).toEqual([]);
  await newsroom.close();
});

const article = (id: string) => newsroom.prisma.article.findUniqueOrThrow({ where: { id } });

test('a new article is a private draft of revision 1 with its text, word count and first revision', async () => {
  const { id, revision } = await createArticle(newsroom.context, articleInput());
  expect(revision).toBe(1);
  expect(await article(id)).toMatchObject({
    status: 'DRAFT',
    isPublic: false,
    version: 0,
    slug: 'nordlicht-builds-a-second-plant',
    bodyText: 'Anna Berg founded Nordlicht in 2019.\n\nThe plant opens in spring.',
    wordCount: 11,
    publishedAt: null,
  });
  const revisions = await newsroom.prisma.revision.findMany({ where: { recordId: id } });
  expect(revisions).toMatchObject([{ revision: 1, actor: 'test', snapshot: { record: { id } } }]);
});

test('articles of one headline made at the same time get slugs of their own', async () => {
  const headline = 'Everybody writes this at once';
  await Promise.all(
    Array.from({ length: 5 }, () => createArticle(newsroom.context, articleInput({ headline }))),
  );
  const found = await newsroom.prisma.article.findMany({ where: { headline }, orderBy: { slug: 'asc' } });
  const base = 'everybody-writes-this-at-once';
  expect(found.map(({ slug }) => slug)).toEqual([base, ...[2, 3, 4, 5].map((number) => `${base}-${number}`)]);
});

test('an article is made whole: topics, publisher, images and mentions with the words at their place', async () => {
  const { id: personId } = await createPerson(newsroom.context, { name: 'Anna Berg' });
  const [topicId, publisherId] = await newsroom.prisma.$transaction(async (tx) => [
    await ensureTopic(tx, { qcode: 'medtop:20000205', label: 'manufacturing' }),
    await ensurePublisher(tx, { name: 'Morning Sheet' }),
  ]);
  const { id } = await createArticle(
    newsroom.context,
    articleInput({
      topicIds: [topicId],
      publisherId,
      sourcePublishedOn: { edtf: '2026-03' },
      images: [{ url: 'https://example.org/a.jpg', credit: 'Someone', altText: 'A plant' }],
      mentions: [{ personId, start: 0, end: 9 }],
    }),
  );
  const found = await newsroom.prisma.article.findUniqueOrThrow({
    where: { id },
    include: { topics: true, images: true, mentions: true },
  });
  expect(found).toMatchObject({
    publisherId,
    sourcePublishedEdtf: '2026-03',
    topics: [{ topicId, isPublic: false }],
    images: [{ credit: 'Someone', isPublic: false }],
    mentions: [{ personId, text: 'Anna Berg', isPublic: false }],
  });
});

test.each<[string, object]>([
  ['headline', { headline: ' ' }],
  ['headline', { headline: 'x'.repeat(501) }],
  ['headline', { headline: 'two\nlines' }],
  ['language', { language: 'not a language' }],
  ['slug', { slug: 'Not A Slug' }],
  ['slug', { slug: 'taken-slug' }],
  ['sourceUrl', { sourceUrl: 'ftp://example.org' }],
  ['sourcePublishedOn', { sourcePublishedOn: { edtf: 'yesterday' } }],
  ['blocks[0].text', { blocks: paragraphs('a\0b') }],
  ['mentions[0]', { mentions: [{ personId: crypto.randomUUID(), start: 3, end: 4_000 }] }],
  ['mentions[0]', { mentions: [{ start: 0, end: 4 }] }],
  ['images[0].credit', { images: [{ url: 'https://example.org/a.jpg', credit: '', altText: 'A plant' }] }],
  ['images[0].url', { images: [{ url: 'javascript:1', credit: 'Someone', altText: 'A plant' }] }],
])('a draft is refused for its %s: %o', async (field, input) => {
  const taken = { where: { slug: 'taken-slug' } };
  if ((await newsroom.prisma.article.count(taken)) === 0) {
    await createArticle(newsroom.context, articleInput({ slug: 'taken-slug' }));
  }
  await newsroom.refuses(() => createArticle(newsroom.context, articleInput(input)), field);
});

test('saving a draft changes the draft and counts a revision; a save from an older one is a conflict', async () => {
  const { id } = await createArticle(newsroom.context, articleInput());
  const change = { id, expectedRevision: 1, ...articleInput({ headline: 'Another headline' }) };
  expect(await updateArticle(newsroom.context, change, { reason: 'clearer' })).toEqual({ id, revision: 2 });
  expect(await article(id)).toMatchObject({ headline: 'Another headline', revision: 2, version: 0 });
  await newsroom.fails(() => updateArticle(newsroom.context, change), 'VERSION_CONFLICT');
  const last = await newsroom.prisma.revision.findFirst({ where: { recordId: id, revision: 2 } });
  expect(last).toMatchObject({ reason: 'clearer' });
});

test('an article that does not exist cannot be saved', async () => {
  const change = { id: crypto.randomUUID(), expectedRevision: 1, ...articleInput() };
  await newsroom.fails(() => updateArticle(newsroom.context, change), 'NOT_FOUND');
});

test('of ten saves from one revision at the same time one is kept', async () => {
  const { id } = await createArticle(newsroom.context, articleInput());
  const saves = await Promise.allSettled(
    Array.from({ length: 10 }, (_, index) =>
      updateArticle(newsroom.context, { id, expectedRevision: 1, ...articleInput({ headline: `${index}` }) }),
    ),
  );
  expect(saves.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  expect(await article(id)).toMatchObject({ revision: 2 });
});

test('mentions that a save leaves out follow their words to the new text, and go where the words are gone', async () => {
  const { id: personId } = await createPerson(newsroom.context, { name: 'Anna Berg' });
  const { id } = await createArticle(
    newsroom.context,
    articleInput({
      mentions: [
        { personId, start: 0, end: 9 },
        { personId, start: 42, end: 47 },
      ],
    }),
  );
  await updateArticle(newsroom.context, {
    id,
    expectedRevision: 1,
    ...articleInput({ blocks: paragraphs('In 2019 Anna Berg founded Nordlicht.') }),
  });
  const mentions = await newsroom.prisma.mention.findMany({ where: { articleId: id } });
  expect(mentions).toMatchObject([{ start: 8, end: 17, text: 'Anna Berg' }]);
});

test('a slug that another article had stays its own', async () => {
  const { id } = await publishNew(newsroom, { slug: 'old-address' });
  await updateArticle(newsroom.context, {
    id,
    expectedRevision: 2,
    ...articleInput({ slug: 'new-address' }),
  });
  await publishArticle(newsroom.context, { id, expectedRevision: 3 });
  const draft = await createArticle(newsroom.context, articleInput());
  const rename = { id: draft.id, expectedRevision: 1, ...articleInput({ slug: 'old-address' }) };
  await newsroom.refuses(() => updateArticle(newsroom.context, rename), 'slug');
  await newsroom.refuses(
    () => createArticle(newsroom.context, articleInput({ slug: 'old-address' })),
    'slug',
  );
});
