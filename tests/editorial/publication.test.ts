/** Embargoes, working copies and withdrawals, over real HTTP. */
import supertest from 'supertest';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Ask } from '../support/accounts.ts';
import type { Answer, TestApp } from '../support/app.ts';
import { openDesk, paragraph, type Desk } from '../support/desk.ts';

let desk: Desk;
let app: TestApp;
let editor: Ask;
let contributor: Ask;
let everybody: Ask;
let mutate: Desk['mutate'];
let create: Desk['create'];
let refused: Desk['refused'];
let read: Desk['read'];
beforeAll(async () => {
  desk = await openDesk();
  ({ app, editor, contributor, everybody, mutate, create, refused, read } = desk);
});
afterAll(() => desk.close());

describe('an embargo', () => {
  const embargo = { until: '2099-03-01T08:00:00+01:00', zone: 'Europe/Berlin' };

  test('is kept: nothing is published or scheduled before, and editors see until when', async () => {
    const { id, embargoedUntil, embargoZone } = await create({ embargo });
    expect([embargoedUntil, embargoZone]).toEqual(['2099-03-01T07:00:00Z', 'Europe/Berlin']);
    const told = await refused('articlePublish', { id, expectedRevision: 1 }, 'embargo');
    expect(told).toContain('2099-03-01 08:00:00 Europe/Berlin');
    expect(told).toContain('schedule it for then');
    const early = { id, expectedRevision: 1, scheduledAt: '2099-02-28T00:00:00Z', zone: 'UTC' };
    expect(await refused('articleSchedule', early, 'scheduledAt')).toContain('2099-03-01 08:00:00');
    const { article } = await mutate('articleSchedule', { ...early, scheduledAt: embargo.until });
    expect([article.status, article.scheduledAt, article.scheduleZone]).toEqual([
      'SCHEDULED',
      '2099-03-01T07:00:00Z',
      'UTC',
    ]);
    const later = { ...embargo, until: '2099-03-02T00:00:00Z' };
    await refused('articleUpdate', { id, expectedRevision: 2, embargo: later }, 'embargo.until');
  });

  test('is lifted by null, and ends by itself', async () => {
    const { id } = await create({ embargo });
    const { article } = await mutate('articleUpdate', { id, expectedRevision: 1, embargo: null });
    expect(article.embargoedUntil).toBeNull();
    expect((await mutate('articlePublish', { id, expectedRevision: 2 })).article.status).toBe('PUBLISHED');
    const { id: other } = await create({ embargo: { until: '2020-01-01T00:00:00Z', zone: 'UTC' } });
    expect((await mutate('articlePublish', { id: other, expectedRevision: 1 })).article.status).toBe(
      'PUBLISHED',
    );
  });

  test.each([
    ['embargo.zone', { ...embargo, zone: 'Mars/Olympus' }],
    ['embargo.until', { ...embargo, until: '0000-01-01T00:00:00Z' }],
  ])('is refused for its %s', async (path, wrong) => {
    const input = { headline: 'x', language: 'en', blocks: paragraph('x'), embargo: wrong };
    await refused('articleCreate', input, path);
  });

  test('comes too late for what was public', async () => {
    const { id } = await create();
    await mutate('articlePublish', { id, expectedRevision: 1 });
    await refused('articleUpdate', { id, expectedRevision: 2, embargo }, 'embargo');
  });

  test('and a schedule are nothing for the public', async () => {
    const { slug, id } = await create();
    await mutate('articlePublish', { id, expectedRevision: 1 });
    const fields =
      'scheduledAt scheduleZone embargoedUntil embargoZone withdrawnAt withdrawnReason draft { headline }';
    const nothing = Object.fromEntries(
      fields
        .replace(' { headline }', '')
        .split(' ')
        .map((name) => [name, null]),
    );
    expect(await read(everybody, slug, fields)).toEqual(nothing);
  });
});

describe('the working copy', () => {
  const fields = `draft { slug headline alternativeHeadline standfirst body { blockKind text span { start end } marks { markKind span { start end } href } image { src } }
    bodyText byline language publisher { name } sourceUrl sourcePublishedOn { edtf earliest latest verbatim } translationOf { slug }
    topics { id qcode } images { src credit altText width } mentions { party { slug } span { start end } } baseRevision savedBy }`;

  test('is read by who is signed in, whole, and is gone when it is published', async () => {
    const { person, articles } = await app.ask(
      '{ person(slug: "yin-qi") { id } articles { nodes { slug topics { id } publisher { id name } } } }',
    );
    const topics = articles.nodes
      .flatMap((node: Answer) => node.topics.map(({ id }: Answer) => id))
      .slice(0, 1);
    const { id, slug } = await create({ headline: 'Copy of works', topics });
    await mutate('articlePublish', { id, expectedRevision: 1 });
    expect(await read(editor, slug, fields)).toEqual({ draft: null });
    const change = {
      id,
      expectedRevision: 2,
      headline: 'New words',
      standfirst: 'In short.',
      byline: 'Jan Holm',
      slug: 'new-words-of-works',
      sourceUrl: 'https://source.example/1',
      sourcePublishedOn: { edtf: '2024-05', verbatim: 'im Mai' },
      blocks: [
        { blockKind: 'HEADING', level: 2, text: 'Top' },
        {
          blockKind: 'PARAGRAPH',
          text: 'Yin Qi spoke 🚀 here.',
          marks: [{ markKind: 'STRONG', start: 0, end: 6 }],
        },
      ],
      mentions: [{ party: person.id, start: 5, end: 11 }],
      images: [{ url: 'https://img.example/a.jpg', credit: 'Anna', altText: 'A ship', width: 10 }],
    };
    await mutate('articleUpdate', change, contributor);
    const { draft } = await read(editor, slug, fields);
    expect(draft).toMatchObject({
      slug: 'new-words-of-works',
      headline: 'New words',
      alternativeHeadline: null,
      standfirst: 'In short.',
      bodyText: 'Top\n\nYin Qi spoke 🚀 here.',
      byline: 'Jan Holm',
      language: 'en',
      publisher: null,
      sourceUrl: 'https://source.example/1',
      sourcePublishedOn: {
        edtf: '2024-05',
        earliest: '2024-05-01',
        latest: '2024-05-31',
        verbatim: 'im Mai',
      },
      translationOf: null,
      images: [{ src: 'https://img.example/a.jpg', credit: 'Anna', altText: 'A ship', width: 10 }],
      mentions: [{ party: { slug: 'yin-qi' }, span: { start: 5, end: 11 } }],
      baseRevision: 2,
      savedBy: 'contributor',
    });
    expect(draft.body[1]).toMatchObject({
      span: { start: 5, end: 26 },
      marks: [{ span: { start: 5, end: 11 } }],
      image: null,
    });
    // What the copy leaves out is the article's own.
    expect(draft.topics.map(({ id: topic }: Answer) => topic)).toEqual(topics);
    expect(await read(everybody, slug, fields)).toEqual({ draft: null });
    await mutate('articlePublish', { id, expectedRevision: 3 });
    expect(await read(editor, 'new-words-of-works', `headline ${fields}`)).toEqual({
      headline: 'New words',
      draft: null,
    });
  });
});

describe('a withdrawn article', () => {
  test('answers 410 on its page, also under the slug it had, and null in the API; its slug stays taken', async () => {
    const { id, slug } = await create({ headline: 'Here and gone' });
    const page = async (at: string) => (await supertest(app.url).get(`/articles/${at}`)).status;
    expect(await page(slug)).toBe(404);
    await mutate('articlePublish', { id, expectedRevision: 1 });
    await mutate('articleUpdate', { id, expectedRevision: 2, slug: 'gone-and-here' });
    await mutate('articlePublish', { id, expectedRevision: 3 });
    expect(await page('gone-and-here')).toBe(200);
    await mutate('articleWithdraw', { id, expectedRevision: 4, reason: 'Its source took it back' });
    expect([await page('gone-and-here'), await page(slug), await page('never-there')]).toEqual([
      410, 410, 404,
    ]);
    expect(await read(everybody, 'gone-and-here', 'id')).toBeNull();
    expect(await read(editor, 'gone-and-here', 'status withdrawnReason')).toEqual({
      status: 'WITHDRAWN',
      withdrawnReason: 'Its source took it back',
    });
    const other = { headline: 'x', language: 'en', blocks: paragraph('x') };
    await refused('articleCreate', { ...other, slug: 'gone-and-here' }, 'slug');
    await refused('articleCreate', { ...other, slug }, 'slug');
  });
});
