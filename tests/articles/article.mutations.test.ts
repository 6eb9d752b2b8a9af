/** The article's mutations over real HTTP: done, refused as data, refused by right, and nothing changed by a refusal. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { verifyArchive } from '../../src/history/verify/verify-archive.ts';
import { signInAs, type Ask } from '../support/accounts.ts';
import { startTestApp, type Answer, type TestApp } from '../support/app.ts';
import { fingerprint } from '../support/fingerprint.ts';
import { createTestDatabase, type TestDatabase } from '../support/postgres.ts';

let own: TestDatabase;
let app: TestApp;
let editor: Ask;
let contributor: Ask;
let reader: Ask;
beforeAll(async () => {
  own = await createTestDatabase('seeded');
  app = await startTestApp({ database: own });
  [editor, contributor, reader] = (await Promise.all(
    (['EDITOR', 'CONTRIBUTOR', 'READER'] as const).map((role) => signInAs(app, role)),
  )) as [Ask, Ask, Ask];
});
afterAll(async () => {
  expect(await verifyArchive(app.database.prisma)).toEqual([]);
  await app.close();
  await own.drop();
});

const errors = `userErrors { __typename code message path ... on VersionConflict { revision expectedRevision }
  ... on InvalidValue { rule } }`;
const article =
  'article { id slug status revision version headline byline bodyText language people { nodes { slug } } }';

/** A mutation's payload. */
async function mutate(ask: Ask, name: string, input: object): Promise<Answer> {
  const type = inputTypes[name]!;
  const query = `mutation($input: ${type}!) { ${name}(input: $input) { ${article} ${errors} } }`;
  const { status, body } = await ask(query, { input });
  expect([status, body.errors]).toEqual([200, undefined]);
  return body.data[name];
}

const inputTypes: Record<string, string> = {
  articleCreate: 'ArticleCreateInput',
  articleUpdate: 'ArticleUpdateInput',
  articlePublish: 'ArticlePublishInput',
  articleDiscardDraft: 'ArticleRevisionInput',
  articleSchedule: 'ArticleScheduleInput',
  articleUnschedule: 'ArticleRevisionInput',
  articleWithdraw: 'ArticleWithdrawInput',
};

const draft = {
  headline: 'Nordlicht builds a second plant',
  language: 'en',
  byline: 'Jan Holm',
  blocks: [{ blockKind: 'PARAGRAPH', text: 'Yin Qi visited the harbour.' }],
};
const create = async (input: object = {}): Promise<Answer> =>
  (await mutate(editor, 'articleCreate', { ...draft, ...input })).article;
const publicArticle = async (slug: string) =>
  (await app.ask('query($slug: String!) { article(slug: $slug) { headline status } }', { slug })).article;

describe('a mutation', () => {
  test('creates a draft with whom it names, and answers with it', async () => {
    const { person } = await app.ask('{ person(slug: "yin-qi") { id } }');
    const mentions = [{ party: person.id, start: 0, end: 6 }];
    const { article: made, userErrors } = await mutate(contributor, 'articleCreate', { ...draft, mentions });
    expect(userErrors).toEqual([]);
    expect(made).toMatchObject({
      status: 'DRAFT',
      revision: 1,
      version: 0,
      headline: draft.headline,
      byline: 'Jan Holm',
      people: { nodes: [{ slug: 'yin-qi' }] },
    });
    expect(await publicArticle(made.slug)).toBeNull();
  });

  test('changes what is given and leaves the rest', async () => {
    const { id } = await create();
    const change = { id, expectedRevision: 1, headline: 'A third plant', byline: null };
    const { article: changed } = await mutate(editor, 'articleUpdate', change);
    expect(changed).toMatchObject({
      headline: 'A third plant',
      byline: null,
      bodyText: draft.blocks[0]!.text,
      language: 'en',
      revision: 2,
    });
  });

  test('publishes, saves beside the public version, discards, publishes again and withdraws', async () => {
    const { id, slug } = await create({ headline: 'One life' });
    const { article: published } = await mutate(editor, 'articlePublish', { id, expectedRevision: 1 });
    expect(published).toMatchObject({ status: 'PUBLISHED', revision: 2, version: 1 });
    expect(await publicArticle(slug)).toMatchObject({ headline: 'One life' });
    await mutate(editor, 'articleUpdate', { id, expectedRevision: 2, headline: 'Another life' });
    expect(await publicArticle(slug)).toMatchObject({ headline: 'One life' });
    await mutate(editor, 'articleDiscardDraft', { id, expectedRevision: 3 });
    await mutate(editor, 'articleUpdate', { id, expectedRevision: 4, headline: 'A third life' });
    await mutate(editor, 'articleUpdate', { id, expectedRevision: 5, byline: 'Anna Berg' });
    const { article: again } = await mutate(editor, 'articlePublish', { id, expectedRevision: 6 });
    expect(again).toMatchObject({ headline: 'A third life', byline: 'Anna Berg', revision: 7, version: 2 });
    const gone = { id, expectedRevision: 7, reason: 'Its source took it back' };
    expect((await mutate(editor, 'articleWithdraw', gone)).article).toMatchObject({ status: 'WITHDRAWN' });
    expect(await publicArticle(slug)).toBeNull();
  });

  test('schedules, and takes the time back', async () => {
    const { id } = await create();
    const input = {
      id,
      expectedRevision: 1,
      scheduledAt: '2099-01-31T08:00:00+01:00',
      zone: 'Europe/Berlin',
    };
    expect((await mutate(editor, 'articleSchedule', input)).article).toMatchObject({ status: 'SCHEDULED' });
    const back = { id, expectedRevision: 2 };
    expect((await mutate(editor, 'articleUnschedule', back)).article).toMatchObject({
      status: 'DRAFT',
      revision: 3,
    });
    expect(await refused(editor, 'articleUnschedule', { id, expectedRevision: 3 })).toMatchObject({
      __typename: 'InvalidValue',
      path: ['id'],
    });
  });

  test('several in one operation run one after the other', async () => {
    const { id } = await create();
    const query = `mutation($id: ID!) {
      a: articleUpdate(input: { id: $id, expectedRevision: 1, headline: "First" }) { article { headline revision } }
      b: articleUpdate(input: { id: $id, expectedRevision: 2, headline: "Second" }) { article { headline revision } }
    }`;
    const { body } = await editor(query, { id });
    expect(body.data).toEqual({
      a: { article: { headline: 'First', revision: 2 } },
      b: { article: { headline: 'Second', revision: 3 } },
    });
  });
});

/** What was refused, and that not a byte of the database is otherwise. */
async function refused(ask: Ask, name: string, input: object): Promise<Answer> {
  const before = await fingerprint(own.url);
  const { article: none, userErrors } = await mutate(ask, name, input);
  expect([none, userErrors.length]).toEqual([null, 1]);
  expect(await fingerprint(own.url)).toBe(before);
  return userErrors[0];
}

describe('a refusal is data', () => {
  test('of a change made from an older revision', async () => {
    const { id } = await create();
    await mutate(editor, 'articleUpdate', { id, expectedRevision: 1, byline: 'Theirs' });
    expect(await refused(editor, 'articleUpdate', { id, expectedRevision: 1, byline: 'Mine' })).toMatchObject(
      {
        __typename: 'VersionConflict',
        code: 'VERSION_CONFLICT',
        path: ['expectedRevision'],
        expectedRevision: 1,
        revision: 2,
      },
    );
  });

  test.each<[string[], object]>([
    [['headline'], { headline: ' ' }],
    [['headline'], { headline: 'x'.repeat(501) }],
    [['blocks', '0', 'text'], { blocks: [{ blockKind: 'PARAGRAPH', text: '' }] }],
    [['blocks', '0', 'level'], { blocks: [{ blockKind: 'HEADING', level: 9, text: 'a' }] }],
    [
      ['blocks', '0', 'marks', '0'],
      { blocks: [{ blockKind: 'PARAGRAPH', text: 'a', marks: [{ markKind: 'STRONG', start: 0, end: 2 }] }] },
    ],
    [['slug'], { slug: 'Not A Slug' }],
    [['slug'], { slug: null }],
    [
      ['mentions', '0', 'party'],
      { mentions: [{ party: 'art_00000000000000000000000000000000', start: 0, end: 1 }] },
    ],
    [['topics'], { topics: ['per_00000000000000000000000000000000'] }],
    [['publisher'], { publisher: 'nobody' }],
    [
      ['images', '0', 'credit'],
      { images: [{ url: 'https://news.example/a.jpg', credit: '', altText: 'a' }] },
    ],
  ])('at %j: %j', async (path, change) => {
    expect(await refused(editor, 'articleCreate', { ...draft, ...change })).toMatchObject({
      __typename: 'InvalidValue',
      code: 'INVALID_VALUE',
      path,
      rule: expect.stringMatching(/./),
    });
  });

  test('where there is no such record, or one of another kind', async () => {
    const nothing = { id: 'art_00000000000000000000000000000000', expectedRevision: 1 };
    expect(await refused(editor, 'articlePublish', nothing)).toMatchObject({ __typename: 'RecordNotFound' });
    const other = { id: 'per_00000000000000000000000000000000', expectedRevision: 1 };
    expect(await refused(editor, 'articlePublish', other)).toMatchObject({ path: ['id'] });
  });

  test('where the act does not fit the state', async () => {
    const { id } = await create();
    expect(await refused(editor, 'articleWithdraw', { id, expectedRevision: 1, reason: 'a' })).toMatchObject({
      path: ['id'],
    });
    expect(await refused(editor, 'articleDiscardDraft', { id, expectedRevision: 1 })).toMatchObject({
      path: ['id'],
    });
    const past = { id, expectedRevision: 1, scheduledAt: '2001-01-31T08:00:00Z', zone: 'UTC' };
    expect(await refused(editor, 'articleSchedule', past)).toMatchObject({ path: ['scheduledAt'] });
  });
});

describe('rights', () => {
  const inputs = (id: string): Record<string, object> => ({
    articleCreate: draft,
    articleUpdate: { id, expectedRevision: 1, byline: 'Mine' },
    articlePublish: { id, expectedRevision: 1 },
    articleSchedule: { id, expectedRevision: 1, scheduledAt: '2099-01-31T08:00:00Z', zone: 'UTC' },
    articleUnschedule: { id, expectedRevision: 1 },
    articleWithdraw: { id, expectedRevision: 1, reason: 'a' },
    articleDiscardDraft: { id, expectedRevision: 1 },
  });
  const names = Object.keys(inputTypes);

  test.each(names)('%s is not for the public, nor for who only reads', async (name) => {
    const { id } = await create();
    const input = inputs(id)[name]!;
    expect(await refused(reader, name, input)).toMatchObject({ __typename: 'NotPermitted', path: [] });
    const before = await fingerprint(own.url);
    const query = `mutation($input: ${inputTypes[name]}!) { ${name}(input: $input) { ${article} } }`;
    const { status, body } = await app.post(query, { input });
    expect([status, body.errors[0].extensions.code, body.data]).toEqual([401, 'UNAUTHENTICATED', null]);
    expect(await fingerprint(own.url)).toBe(before);
  });

  test.each(names.slice(2))('%s is not for contributors', async (name) => {
    const { id } = await create();
    expect(await refused(contributor, name, inputs(id)[name]!)).toMatchObject({ code: 'NOT_PERMITTED' });
  });

  test('nothing can be set that is not in the input', async () => {
    const before = await fingerprint(own.url);
    for (const field of ['isPublic', 'status', 'version', 'revision', 'publishedAt', 'createdAt']) {
      const query = `mutation($input: ArticleCreateInput!) { articleCreate(input: $input) { article { id } } }`;
      const { status, body } = await editor(query, { input: { ...draft, [field]: true } });
      expect([status, body.errors[0].extensions.code]).toEqual([400, 'BAD_USER_INPUT']);
    }
    expect(await fingerprint(own.url)).toBe(before);
  });

  test('who did it stands in the revision and the event', async () => {
    const { id } = await create();
    await mutate(editor, 'articlePublish', { id, expectedRevision: 1, reason: 'It is time' });
    const revision = await app.database.prisma.revision.findFirst({
      orderBy: { savedAt: 'desc' },
      include: { user: true },
    });
    expect(revision).toMatchObject({
      actor: 'editor',
      reason: 'It is time',
      user: { email: 'editor@news.example' },
    });
  });
});
