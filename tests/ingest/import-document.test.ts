import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { importDocument } from '../../src/ingest/import-document.ts';
import { openNewsroom, type Newsroom } from '../support/factories.ts';

let newsroom: Newsroom;
beforeAll(async () => {
  newsroom = await openNewsroom();
});
afterEach(async () => {
  expect(await newsroom.problems()).toEqual([]);
});
afterAll(() => newsroom.close());

const bytesOf = (text: string) => new TextEncoder().encode(text);
const take = (text: string, more: object = {}) =>
  importDocument(newsroom.context, {
    bytes: bytesOf(text),
    mediaType: 'text/plain',
    language: 'en',
    ...more,
  });

test('a text comes in as a private document and a draft article of the same body', async () => {
  const outcome = await take('Wind\n\nIn short.\n\nThe plant opens.\n\n## Where\n\nIn the north.', {
    mediaType: 'Text/Plain; charset=UTF-8',
    sourceUrl: 'https://example.org/wind',
    byline: 'By Somebody',
    slug: 'wind-report',
  });
  const document = await newsroom.prisma.document.findUniqueOrThrow({
    where: { id: outcome.documentId },
    include: { text: true, article: true },
  });
  expect(outcome).toMatchObject({ status: 'imported', articleId: document.articleId });
  expect(document).toMatchObject({
    origin: 'IMPORT',
    title: 'Wind',
    mediaType: 'text/plain',
    isPublic: false,
    isArticleText: false,
    article: { headline: 'Wind', standfirst: null, slug: 'wind-report', status: 'DRAFT' },
  });
  expect(document.text!.text).toBe('In short.\n\nThe plant opens.\n\nWhere\n\nIn the north.');
  expect(document.article!.bodyText).toBe(document.text!.text);
});

test('of one text that comes in eight times at once one is imported and seven are duplicates of it', async () => {
  const text = 'Race\n\nIn short.\n\nOnce is enough.';
  const outcomes = await Promise.all(Array.from({ length: 8 }, () => take(text)));
  expect(outcomes.filter(({ status }) => status === 'imported')).toHaveLength(1);
  expect(new Set(outcomes.map(({ documentId, articleId }) => `${documentId} ${articleId}`)).size).toBe(1);
});

test.each<[string, string, object]>([
  ['mediaType', 'T\n\nS\n\nB', { mediaType: 'application/x-unknown' }],
  ['blocks[1].text', 'T\n\nS\n\na\u0001b', {}],
  ['sourceUrl', 'T\n\nS\n\nB', { sourceUrl: 'nowhere' }],
  ['slug', 'T\n\nS\n\nB', { slug: 'Wind Report' }],
])('an import is refused for its %s and leaves neither document nor article', async (field, text, more) => {
  await newsroom.refuses(() => take(text, more), field);
});
