/** What a payload shows of its record, where one document is sent again and again with other variables. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { signInAs, type Ask } from '../support/accounts.ts';
import { startTestApp, type TestApp } from '../support/app.ts';
import { createTestDatabase, type TestDatabase } from '../support/postgres.ts';

let own: TestDatabase;
let app: TestApp;
let editor: Ask;
beforeAll(async () => {
  own = await createTestDatabase('seeded');
  app = await startTestApp({ database: own });
  editor = await signInAs(app, 'EDITOR');
});
afterAll(async () => {
  await app.close();
  await own.drop();
});

const create = `
  mutation($input: ArticleCreateInput!, $withSlug: Boolean!, $first: Int) {
    one: articleCreate(input: $input) { ...shown userErrors { code } }
    other: articleCreate(input: $input) { article { headline } }
  }
  fragment shown on ArticlePayload {
    article { headline slug @include(if: $withSlug) people(first: $first) { edges { node { id } } } }
  }`;

test('each act shows its own record by its own variables', async () => {
  const { body: found } = await editor('{ people(first: 2) { edges { node { id } } } }');
  const mentions = (found.data.people.edges as { node: { id: string } }[]).map(({ node }, at) => ({
    party: node.id,
    start: at,
    end: at + 1,
  }));
  const content = { language: 'en', blocks: [{ blockKind: 'PARAGRAPH', text: 'AB' }], mentions };
  const given = [
    ['Shown A', true, 2],
    ['Shown B', false, 2],
    ['Shown C', true, 1],
    ['Shown D', true, 2],
  ] as const;
  const shown = [];
  for (const [headline, withSlug, first] of given) {
    const { body } = await editor(create, { input: { ...content, headline }, withSlug, first });
    expect(body.errors).toBeUndefined();
    const { one, other } = body.data;
    const { slug, people } = one.article;
    shown.push([one.article.headline, slug, people.edges.length, other.article.headline]);
  }
  expect(shown).toEqual([
    ['Shown A', 'shown-a', 2, 'Shown A'],
    ['Shown B', undefined, 2, 'Shown B'],
    ['Shown C', 'shown-c', 1, 'Shown C'],
    ['Shown D', 'shown-d', 2, 'Shown D'],
  ]);
});
