/** Two people save one article over HTTP as fast as they can: nothing is acknowledged that is not there, nothing lost. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { verifyArchive } from '../../src/history/verify/verify-archive.ts';
import { signInAs, type Ask } from '../support/accounts.ts';
import { startTestApp, type TestApp } from '../support/app.ts';

const SAVES = process.env.BACKFILE_FAULTS === 'long' ? 1_000 : 100;

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp();
});
afterAll(() => app.close());

const create = `mutation { articleCreate(input: {
  headline: "Start", language: "en", blocks: [{ blockKind: PARAGRAPH, text: "Text." }] }) { article { id slug } } }`;
const save = `mutation($id: ID!, $revision: Int!, $headline: String!) {
  articleUpdate(input: { id: $id, expectedRevision: $revision, headline: $headline }) {
    article { revision } userErrors { __typename ... on VersionConflict { revision } } } }`;

test(`${SAVES} racing saves: each acknowledged one is a revision of its own, every other a conflict`, async () => {
  const clients = await Promise.all((['EDITOR', 'CONTRIBUTOR'] as const).map((role) => signInAs(app, role)));
  const made = await clients[0]!(create);
  const { id, slug } = made.body.data.articleCreate.article as { id: string; slug: string };
  const acknowledged = new Map<number, string>();
  let conflicts = 0;
  const work = async (ask: Ask, name: string) => {
    let revision = 1;
    for (let count = 0; count < SAVES / 2; count += 1) {
      const headline = `${name} ${count}`;
      const { body } = await ask(save, { id, revision, headline });
      const { article, userErrors } = body.data.articleUpdate;
      if (article) {
        expect(acknowledged.has(article.revision)).toBe(false);
        acknowledged.set(article.revision, headline);
        revision = article.revision;
      } else {
        expect(userErrors).toEqual([{ __typename: 'VersionConflict', revision: expect.any(Number) }]);
        conflicts += 1;
        revision = userErrors[0].revision;
      }
    }
  };
  await Promise.all(clients.map((ask, index) => work(ask, `Client ${index}`)));
  const { prisma } = app.database;
  const article = await prisma.article.findUniqueOrThrow({ where: { slug } });
  process.stdout.write(`${acknowledged.size} saves, ${conflicts} conflicts\n`);
  expect([article.revision, acknowledged.size + conflicts]).toEqual([1 + acknowledged.size, SAVES]);
  expect(article.headline).toBe(acknowledged.get(article.revision));
  const revisions = await prisma.revision.findMany({ where: { recordId: article.id, revision: { gt: 1 } } });
  const kept = revisions.map(({ revision, snapshot }) => [
    revision,
    (snapshot as { record: { headline: string } }).record.headline,
  ]);
  expect(Object.fromEntries(kept)).toEqual(Object.fromEntries(acknowledged));
  expect(await verifyArchive(prisma)).toEqual([]);
}, 300_000);
