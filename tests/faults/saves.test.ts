/** Two people save one article over HTTP as fast as they can: nothing is acknowledged that is not there, nothing lost. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { verifyArchive } from '../../src/history/verify/verify-archive.ts';
import { signInAs, type Ask } from '../support/accounts.ts';
import { startTestApp, type Answer, type TestApp } from '../support/app.ts';

const SAVES = process.env.BACKFILE_FAULTS === 'long' ? 1_000 : 100;

let app: TestApp;
let clients: Ask[];
beforeAll(async () => {
  app = await startTestApp();
  clients = await Promise.all((['EDITOR', 'CONTRIBUTOR'] as const).map((role) => signInAs(app, role)));
});
afterAll(() => app.close());

const create = `mutation { articleCreate(input: {
  headline: "Start", language: "en", blocks: [{ blockKind: PARAGRAPH, text: "Text." }] }) { article { id slug } } }`;
const save = `mutation($input: ArticleUpdateInput!) { articleUpdate(input: $input) {
  article { revision headline byline standfirst } userErrors { __typename ... on VersionConflict {
    expectedRevision revision fields { name base theirs yours isContested } } } } }`;

async function newArticle(): Promise<{ id: string; slug: string }> {
  const { body } = await clients[0]!(create);
  return body.data.articleCreate.article as { id: string; slug: string };
}
async function saveAs(ask: Ask, input: object): Promise<Answer> {
  const { body } = await ask(save, { input });
  return body.data.articleUpdate;
}

/** Each revision's columns, and the article as it is at the end. */
async function savedStates(slug: string) {
  const { prisma } = app.database;
  const article = await prisma.article.findUniqueOrThrow({ where: { slug } });
  const revisions = await prisma.revision.findMany({ where: { recordId: article.id } });
  const states = new Map(
    revisions.map(({ revision, snapshot }) => [
      revision,
      (snapshot as { record: Record<string, string | null> }).record,
    ]),
  );
  return { article, states };
}

test(`${SAVES} racing saves of one field: each acknowledged one is a revision of its own, every other a conflict`, async () => {
  const { id, slug } = await newArticle();
  const acknowledged = new Map<number, string>();
  const conflicts: Answer[] = [];
  const work = async (ask: Ask, name: string) => {
    let revision = 1;
    for (let count = 0; count < SAVES / 2; count += 1) {
      const headline = `${name} ${count}`;
      const given = { id, expectedRevision: revision, headline, onConflict: 'MERGE_DISJOINT' };
      const { article, userErrors } = await saveAs(ask, given);
      if (article) {
        expect(acknowledged.has(article.revision)).toBe(false);
        acknowledged.set(article.revision, headline);
        revision = article.revision;
      } else {
        conflicts.push(userErrors[0]);
        revision = userErrors[0].revision;
      }
    }
  };
  await Promise.all(clients.map((ask, index) => work(ask, `Client ${index}`)));
  const { article, states } = await savedStates(slug);
  process.stdout.write(`${acknowledged.size} saves, ${conflicts.length} conflicts\n`);
  expect([article.revision, acknowledged.size + conflicts.length]).toEqual([1 + acknowledged.size, SAVES]);
  expect(article.headline).toBe(acknowledged.get(article.revision));
  states.delete(1);
  expect(new Map([...states].map(([revision, { headline }]) => [revision, headline]))).toEqual(acknowledged);
  for (const { __typename, expectedRevision, revision, fields } of conflicts) {
    const [base, theirs] = [acknowledged.get(expectedRevision) ?? 'Start', acknowledged.get(revision)];
    const yours = expect.stringMatching(/^Client \d \d+$/);
    expect([__typename, fields]).toEqual([
      'VersionConflict',
      [{ name: 'headline', base, theirs, yours, isContested: true }],
    ]);
  }
  expect(await verifyArchive(app.database.prisma)).toEqual([]);
}, 300_000);

test(`${SAVES} racing saves of two fields: both are merged, and neither ever takes the other back`, async () => {
  const { id, slug } = await newArticle();
  const work = async (ask: Ask, field: 'byline' | 'standfirst') => {
    let revision = 1;
    const mine: number[] = [];
    for (let count = 0; count < SAVES / 2; count += 1) {
      const given = { id, expectedRevision: revision, [field]: `${count}`, onConflict: 'MERGE_DISJOINT' };
      const { article, userErrors } = await saveAs(ask, given);
      expect(userErrors).toEqual([]);
      expect(article[field]).toBe(`${count}`);
      mine.push(article.revision);
      revision = article.revision;
    }
    return mine;
  };
  const own = await Promise.all([work(clients[0]!, 'byline'), work(clients[1]!, 'standfirst')]);
  expect(new Set(own.flat()).size).toBe(SAVES);
  const { article, states } = await savedStates(slug);
  expect(article.revision).toBe(1 + SAVES);
  for (const field of ['byline', 'standfirst'] as const) {
    const values = [...states]
      .toSorted(([a], [b]) => a - b)
      .flatMap(([, state]) => (state[field] === null ? [] : [Number(state[field])]));
    expect(values).toEqual(values.toSorted((a, b) => a - b));
    expect(values.at(-1)).toBe(SAVES / 2 - 1);
  }
  expect(await verifyArchive(app.database.prisma)).toEqual([]);
}, 300_000);
