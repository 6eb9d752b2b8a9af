/** Preview links: what the public would see after a publication, at every depth, and nothing else that is hidden. */
import { createHmac, randomBytes } from 'node:crypto';
import supertest from 'supertest';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createArticle } from '../../src/articles/create-article.ts';
import { publishArticle } from '../../src/articles/publish-article.ts';
import { scheduleArticle } from '../../src/articles/schedule-article.ts';
import { updateArticle } from '../../src/articles/update-article.ts';
import { signPreview } from '../../src/editorial/preview-token.ts';
import { verifyArchive } from '../../src/history/verify/verify-archive.ts';
import type { WriteContext } from '../../src/history/write.ts';
import { createSchema } from '../../src/schema.ts';
import { toGlobalId } from '../../src/text/global-id.ts';
import { signInAs, type Ask } from '../support/accounts.ts';
import { startTestApp, type Answer, type TestApp } from '../support/app.ts';
import { everything, listQueries } from '../support/everything.ts';
import { articleInput, paragraphs } from '../support/factories.ts';
import { fingerprint } from '../support/fingerprint.ts';
import { CANARY, hideMuch } from '../support/hidden-records.ts';
import { createTestDatabase, type TestDatabase } from '../support/postgres.ts';

const schema = createSchema();
let own: TestDatabase;
let app: TestApp;
let context: WriteContext;
let contributor: Ask;
/** The draft on which much stands that is hidden. */
let hiddenDraft: string;
beforeAll(async () => {
  own = await createTestDatabase('seeded');
  app = await startTestApp({ database: own });
  context = { prisma: app.database.prisma, actor: { kind: 'system', name: 'test' } };
  contributor = await signInAs(app, 'CONTRIBUTOR');
  const { hidden } = await hideMuch(app.database);
  hiddenDraft = hidden.find(({ type }) => type === 'Article')!.id;
});
afterAll(async () => {
  expect(await verifyArchive(app.database.prisma)).toEqual([]);
  await app.close();
  await own.drop();
});

const soon = () => new Date(Date.now() + 3_600_000);
const tokenFor = (articleId: string, expiresAt = soon()) =>
  signPreview(app.database.prisma, { articleId, expiresAt });
const post = (query: string, headers: Record<string, string> = {}, variables: object = {}) =>
  supertest(app.url).post('/graphql').set(headers).send({ query, variables });
const withToken = (query: string, token: string) => post(query, { 'x-preview': token });

const create = `mutation($input: ArticlePreviewLinkCreateInput!) {
  articlePreviewLinkCreate(input: $input) { previewLink { token url expiresAt } userErrors { code path message } } }`;
async function createLink(ask: Ask, input: object): Promise<Answer> {
  return (await ask(create, { input })).body.data.articlePreviewLinkCreate;
}

/** What differs from one moment to the next. */
const timeless = (answer: unknown): unknown =>
  JSON.parse(
    JSON.stringify(answer, (key, value) =>
      /^(publishedAt|modifiedAt|.*[cC]ursor)$/.test(key) ? null : value,
    ),
  );

describe('a link', () => {
  test('is made by a contributor, ends after a day unless told otherwise, and is read by anybody', async () => {
    const { id } = await createArticle(context, articleInput({ headline: 'Soon' }));
    const before = await fingerprint(own.url);
    const { previewLink, userErrors } = await createLink(contributor, { id: toGlobalId('Article', id) });
    expect(userErrors).toEqual([]);
    expect(previewLink.url).toBe(`http://localhost:4000/articles/soon?preview=${previewLink.token}`);
    const hours = (new Date(previewLink.expiresAt).getTime() - Date.now()) / 3_600_000;
    expect(hours).toBeGreaterThan(23.9);
    expect(hours).toBeLessThanOrEqual(24);
    // The key is the only thing that was kept, once.
    expect(await app.database.prisma.previewKey.count()).toBe(1);
    expect(before).not.toBe('');
    const query =
      'query($preview: String) { article(slug: "soon", preview: $preview) { headline status revision version } }';
    const { body, headers } = await post(query, {}, { preview: previewLink.token });
    expect(body.data.article).toEqual({ headline: 'Soon', status: 'PUBLISHED', revision: null, version: 1 });
    expect(headers['cache-control']).toBe('private, no-store');
    expect((await post(query)).body.data.article).toBeNull();
  });

  test.each<[string, string, object]>([
    ['for the past', 'expiresAt', { expiresAt: '2020-01-01T00:00:00Z' }],
    ['for more than 30 days', 'expiresAt', { expiresAt: '2099-01-01T00:00:00Z' }],
    ['for a person', 'id', { id: toGlobalId('Person', '00000000-0000-0000-0000-000000000001') }],
  ])('is refused %s', async (_what, field, change) => {
    const { id } = await createArticle(context, articleInput());
    const before = await fingerprint(own.url);
    const refused = await createLink(contributor, { id: toGlobalId('Article', id), ...change });
    expect(refused.previewLink).toBeNull();
    expect(refused.userErrors).toMatchObject([{ path: [field] }]);
    expect(await fingerprint(own.url)).toBe(before);
  });

  test('is not for readers, and not for the public', async () => {
    const reader = await signInAs(app, 'READER');
    const input = { id: toGlobalId('Article', hiddenDraft) };
    const before = await fingerprint(own.url);
    expect((await createLink(reader, input)).userErrors).toMatchObject([{ code: 'NOT_PERMITTED' }]);
    const { body } = await post(create, {}, { input });
    expect(body.errors[0].extensions.code).toBe('UNAUTHENTICATED');
    expect(await fingerprint(own.url)).toBe(before);
  });
});

describe('the picture', () => {
  test('of another article shows nothing of all that is hidden, in no list, order or count', async () => {
    const { id } = await createArticle(context, articleInput({ headline: 'Harmless' }));
    const token = await tokenFor(id);
    const asked = [
      ...(['people', 'companies', 'fundingRounds', 'quotes', 'milestones'] as const).map(
        (root) => listQueries(schema, root, 1)[0]!,
      ),
      '{ article(slug: "kanarienvogel-draft") { id } person(slug: "kanarienvogel-meier") { id } company(slug: "kanarienvogel-gmbh") { id } }',
    ];
    for (const query of asked) {
      const [preview, plain] = [await withToken(query, token), await post(query)];
      expect(preview.text).not.toContain(CANARY);
      expect(preview.body, query).toEqual(plain.body);
    }
    const { body } = await withToken('{ articles(first: 100) { totalCount nodes { headline } } }', token);
    const plain = await app.ask('{ articles { totalCount } }');
    expect(body.data.articles.totalCount).toBe(plain.articles.totalCount + 1);
    expect(JSON.stringify(body)).toContain('Harmless');
  });

  test('is the working copy where there is one, for editors too, whose own view it replaces', async () => {
    const made = await createArticle(context, articleInput({ headline: 'Old words' }));
    const { id, revision } = await publishArticle(context, { id: made.id, expectedRevision: 1 });
    await updateArticle(context, {
      id,
      expectedRevision: revision,
      headline: 'New words',
      slug: 'new-words',
    });
    const token = await tokenFor(id);
    const query = `{ article(slug: "new-words", preview: "${token}") { headline revision } viewer { role } }`;
    const expected = { article: { headline: 'New words', revision: null } };
    // Whoever looks, it is the public's picture: nobody is signed in there.
    for (const look of [post, contributor]) {
      expect((await look(query)).body.data).toEqual({ ...expected, viewer: null });
    }
    const page = await supertest(app.url).get('/articles/old-words').query({ preview: token });
    expect([page.status, page.headers.location]).toEqual([302, `/articles/new-words?preview=${token}`]);
    const read = await supertest(app.url).get('/articles/new-words').query({ preview: token });
    expect([read.status, read.headers['cache-control'], read.headers['x-robots-tag']]).toEqual([
      200,
      'private, no-store',
      'noindex',
    ]);
    expect(read.text).toContain('New words');
    expect((await supertest(app.url).get('/articles/new-words')).status).toBe(404);
  });

  test('comes before an embargo and a schedule, and leaves both', async () => {
    const embargo = { until: '2099-01-01T00:00:00Z', zone: 'Europe/Berlin' };
    const { id } = await createArticle(context, articleInput({ headline: 'Embargoed', embargo }));
    await scheduleArticle(context, { id, expectedRevision: 1, scheduledAt: embargo.until, zone: 'UTC' });
    const before = await fingerprint(own.url);
    const { body } = await withToken(
      '{ article(slug: "embargoed") { headline status } }',
      await tokenFor(id),
    );
    expect(body.data.article).toEqual({ headline: 'Embargoed', status: 'PUBLISHED' });
    expect(await fingerprint(own.url)).toBe(before);
  });

  test('of an article that cannot be published says why', async () => {
    const { id } = await createArticle(context, articleInput({ blocks: [] }));
    const { status, body } = await withToken('{ articles { totalCount } }', await tokenFor(id));
    expect([status, body.errors[0].extensions.code]).toEqual([400, 'BAD_USER_INPUT']);
    expect(body.errors[0].message).toContain('blocks');
  });

  test('is asked for by many at once, and all get it', async () => {
    const { id } = await createArticle(
      context,
      articleInput({ headline: 'Crowd', blocks: paragraphs('One.') }),
    );
    const token = await tokenFor(id);
    const answers = await Promise.all(
      Array.from({ length: 6 }, () => withToken('{ article(slug: "crowd") { headline } }', token)),
    );
    expect(answers.map(({ body }) => body.data?.article?.headline)).toEqual(Array(6).fill('Crowd'));
  });
});

describe('a token (T40)', () => {
  const query = '{ article(slug: "kanarienvogel-draft") { headline } }';
  /** What is answered, without the request's id. */
  const answerTo = async (token: string) => {
    const { status, body, headers } = await withToken(query, token);
    return JSON.stringify([status, body, headers['cache-control']]);
  };

  test('that ended, was edited, cut, signed with another key or is of another kind is refused alike', async () => {
    const good = await tokenFor(hiddenDraft);
    const bytes = Buffer.from(good, 'base64url');
    const edited = (at: number) => {
      const copy = Buffer.from(bytes);
      copy[at]! ^= 1;
      return copy.toString('base64url');
    };
    const content = bytes.subarray(0, 23);
    const foreign = createHmac('sha256', randomBytes(32)).update('backfile preview').update(content).digest();
    const none = { alg: 'none' };
    const jwt = [none, { sub: hiddenDraft, exp: 9e9 }].map((part) =>
      Buffer.from(JSON.stringify(part)).toString('base64url'),
    );
    const bad = [
      await tokenFor(hiddenDraft, new Date(Date.now() - 1_000)),
      ...[0, 1, 16, 17, 22, 23, 54].map(edited),
      good.slice(0, -1),
      good.slice(0, 30),
      `${good}A`,
      `${good}=`,
      `${good.slice(0, 4)} ${good.slice(4)}`,
      Buffer.concat([content, foreign]).toString('base64url'),
      content.toString('base64url'),
      Buffer.concat([content, Buffer.alloc(32)]).toString('base64url'),
      await tokenFor('00000000-0000-4000-8000-000000000000'),
      `${jwt.join('.')}.`,
      '../../etc/passwd',
      '',
      'x'.repeat(5_000),
    ];
    const refused = await answerTo('nonsense');
    expect(refused).toContain('BAD_USER_INPUT');
    expect(refused).toContain('private, no-store');
    expect(refused).not.toContain(CANARY);
    for (const token of bad) expect(await answerTo(token), token).toBe(refused);
    expect(
      (await supertest(app.url).get('/articles/kanarienvogel-draft').query({ preview: bad[0] })).status,
    ).toBe(400);
    expect(await answerTo(good)).toContain(CANARY);
  });

  test('beside another one in the same operation is a clear error; the same one twice is not', async () => {
    const [one, other] = [
      await tokenFor(hiddenDraft),
      await tokenFor(hiddenDraft, new Date(Date.now() + 7_000_000)),
    ];
    const both = (a: string, b: string) =>
      `{ a: article(slug: "x", preview: "${a}") { id } b: person(slug: "y", preview: "${b}") { id } }`;
    const { status, body } = await post(both(one, other));
    expect([status, body.errors[0].extensions.code]).toEqual([400, 'BAD_USER_INPUT']);
    expect(body.errors[0].message).toContain('the same token everywhere');
    expect((await post(both(one, one))).body.data).toEqual({ a: null, b: null });
    expect((await withToken(both(one, one), other)).status).toBe(400);
    const skipped = `query($no: Boolean = true) { a: article(slug: "x", preview: "${one}") @skip(if: $no) { id } articles { totalCount } }`;
    expect((await post(skipped)).headers['cache-control']).not.toBe('private, no-store');
  });
});

// Last, for then it is public.
test('the picture is what the public sees after the publication, at every depth, and looking changes nothing', async () => {
  const token = await tokenFor(hiddenDraft);
  const article = `{ article(slug: "kanarienvogel-draft") ${everything(schema, schema.getType('Article')!, 1, 10)} }`;
  const queries = [
    article,
    '{ people(first: 50) { totalCount nodes { slug version bornOn { edtf } roles { totalCount nodes { title company { slug } } } } } }',
    '{ companies(first: 50) { totalCount nodes { slug version fundingRounds { nodes { title amount { value } } } relations { relationKind } } } }',
    '{ quotes(first: 50) { totalCount nodes { text version speaker { slug } } } fundingRounds { totalCount } milestones { totalCount nodes { title } } }',
  ];
  const before = await fingerprint(own.url);
  const foreseen: unknown[] = [];
  for (const query of queries) {
    const { body } = await withToken(query, token);
    expect(body.errors, query).toBeUndefined();
    foreseen.push(timeless(body.data));
  }
  expect(JSON.stringify(foreseen[0])).toContain(CANARY);
  expect(await fingerprint(own.url)).toBe(before);
  const { revision } = await app.database.prisma.article.findUniqueOrThrow({ where: { id: hiddenDraft } });
  await publishArticle(context, { id: hiddenDraft, expectedRevision: revision });
  for (const [index, query] of queries.entries()) {
    expect(timeless(await app.ask(query))).toEqual(foreseen[index]);
  }
});
