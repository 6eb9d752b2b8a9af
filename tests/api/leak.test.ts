/**
 * The public cannot tell an archive with drafts from one that never held them: every answer to every query is the
 * same, byte for byte, and what is hidden cannot be had by id or slug.
 */
import { isObjectType } from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { publishArticle } from '../../src/articles/publish-article.ts';
import { withdrawArticle } from '../../src/articles/withdraw-article.ts';
import type { WriteContext } from '../../src/history/write.ts';
import { createSchema } from '../../src/schema.ts';
import { toGlobalId, type NodeType } from '../../src/text/global-id.ts';
import { startTestApp, type TestApp } from '../support/app.ts';
import { everything, filterQueries, listQueries } from '../support/everything.ts';
import { createTestDatabase, type TestDatabase } from '../support/postgres.ts';
import { CANARY, hideMuch } from '../support/hidden-records.ts';

const lists = [
  'articles',
  'people',
  'companies',
  'fundingRounds',
  'quotes',
  'milestones',
  'corrections',
] as const;
const schema = createSchema();

let databases: TestDatabase[];
let plain: TestApp;
let withDrafts: TestApp;
let hidden: { type: NodeType; id: string }[];
let hiddenSlugs: string[];

beforeAll(async () => {
  databases = [await createTestDatabase('seeded'), await createTestDatabase('seeded')];
  plain = await startTestApp({ database: databases[0]! });
  withDrafts = await startTestApp({ database: databases[1]! });
  ({ hidden, hiddenSlugs } = await hideMuch(withDrafts.database));
});
afterAll(async () => {
  await plain.close();
  await withDrafts.close();
  for (const database of databases) await database.drop();
});

/** Both answers, which must be the same bytes; the text of one. */
async function same(query: string, variables?: Record<string, unknown>): Promise<string> {
  const [one, other] = [await plain.post(query, variables), await withDrafts.post(query, variables)];
  expect(one.status, `${query}\n${one.text}`).toBe(200);
  expect(one.body.errors, query).toBeUndefined();
  expect(other.text, query).toBe(one.text);
  expect(other.text).not.toContain(CANARY);
  return one.text;
}

describe('drafts, scheduled articles and what stands only on them', () => {
  test('change no list, count, cursor or order', async () => {
    for (const root of lists) for (const query of listQueries(schema, root, 1)) await same(query);
  });

  test('change no answer to any filter', async () => {
    const { data } = JSON.parse(
      await same(
        '{ people { nodes { id } } companies(first: 100) { nodes { id } } articles { nodes { id topics { id } } } }',
      ),
    );
    const ids = [
      ...data.people.nodes,
      ...data.companies.nodes,
      ...data.articles.nodes,
      ...data.articles.nodes[0].topics,
    ];
    const samples = {
      ID: ids.map(({ id }: { id: string }) => JSON.stringify(id)),
      String: ['"yin"', '"kanarien"', JSON.stringify(CANARY), '"a"'],
      Boolean: ['true', 'false'],
      LanguageTag: ['"de"', '"en"', '"fr"'],
      DateTimeRange: ['{ from: "2020-01-01T00:00:00Z" }', '{ before: "2020-01-01T00:00:00Z" }'],
      UncertainDateRange: [
        '{ from: "1980-01-01" }',
        '{ until: "2019-12-31" }',
        '{ from: "1987-01-01", until: "1987-12-31", match: CERTAIN }',
      ],
      AmountRange: [
        '{ currency: "CNY" }',
        '{ currency: "CNY", from: "1", until: "8000000" }',
        '{ currency: "USD", match: CERTAIN }',
      ],
    };
    let asked = 0;
    for (const root of lists) {
      for (const query of filterQueries(schema, root, samples)) {
        const [one, other] = [await plain.post(query), await withDrafts.post(query)];
        expect(other.text, query).toBe(one.text);
        asked += 1;
      }
    }
    expect(asked).toBeGreaterThan(300);
  });

  test('change nothing of any public record, however it is reached', async () => {
    const { data } = JSON.parse(
      await same(`{ ${lists.map((root) => `${root}(first: 100) { nodes { __typename id } }`).join(' ')} }`),
    );
    const records = lists.flatMap((root) => data[root].nodes as { __typename: string; id: string }[]);
    expect(records.length).toBeGreaterThan(70);
    for (const { __typename: name, id } of records) {
      const type = schema.getType(name);
      if (!isObjectType(type)) throw new Error(name);
      await same(`query($id: ID!) { node(id: $id) { ... on ${name} ${everything(schema, type, 1)} } }`, {
        id,
      });
    }
  });

  test('are nobody to node, nodes and the roots by slug or id', async () => {
    const ids = hidden.map(({ type, id }) => toGlobalId(type, id));
    expect(new Set(hidden.map(({ type }) => type)).size).toBeGreaterThan(9);
    for (const id of ids) {
      await same(
        'query($id: ID!) { node(id: $id) { __typename id } fundingRound(id: $id) { id } quote(id: $id) { id } }',
        { id },
      );
    }
    const text = await same('query($ids: [ID!]!) { nodes(ids: $ids) { __typename id } }', { ids });
    expect(JSON.parse(text).data.nodes.every((node: unknown) => node === null)).toBe(true);
    for (const slug of hiddenSlugs) {
      await same(
        'query($slug: String!) { article(slug: $slug) { id } person(slug: $slug) { id } company(slug: $slug) { id } }',
        { slug },
      );
      for (const app of [plain, withDrafts]) {
        expect((await fetch(`${app.url}/articles/${slug}`)).status).toBe(404);
      }
    }
    const feeds = await Promise.all(
      [plain, withDrafts].map(async ({ url }) => (await fetch(`${url}/feeds/articles.json`)).text()),
    );
    expect(feeds[1]).toBe(feeds[0]);
  });

  test('a filter by the id of what is hidden finds what a filter by an id that never was finds', async () => {
    const never = '00000000-0000-4000-8000-0000000000ff';
    for (const { type, id } of hidden.filter((each) =>
      ['Person', 'Company', 'Article'].includes(each.type),
    )) {
      const list = { Person: 'articles', Company: 'articles', Article: 'quotes' }[
        type as 'Person' | 'Company' | 'Article'
      ];
      const filter = { Person: 'people', Company: 'companies', Article: 'articles' }[
        type as 'Person' | 'Company' | 'Article'
      ];
      const query = `query($ids: [ID!]!) { ${list}(filterBy: { ${filter}: $ids }) { totalCount nodes { id } } }`;
      const [one, other] = [
        await withDrafts.post(query, { ids: [toGlobalId(type, id)] }),
        await withDrafts.post(query, { ids: [toGlobalId(type, never)] }),
      ];
      expect(one.text).toBe(other.text);
    }
  });
});

describe("the reader's connection itself", () => {
  test('sees no row and no column of the newsroom, and cannot become another role', async () => {
    const { reader } = withDrafts.database;
    const run = (text: string) => reader.run(text, [], { prepare: false });
    const [{ count } = { count: -1 }] = await run(
      `select count(*)::int as count from article where headline like '%${CANARY}%'`,
    );
    expect(count).toBe(0);
    for (const forbidden of [
      'select revision from article',
      'select created_at from person',
      'select visibility_reason from person',
      'select * from article_draft',
      'select * from revision',
      'select * from event',
      'select * from "user"',
      'select * from session',
      'select * from proposal',
      'select * from proposal_party',
      'select * from proposal_candidate',
      'select * from proposal_conflict',
      'select * from proposal_round',
      'select * from conflicting_role',
      'select * from conflicting_relation',
      'select * from conflicting_milestone',
      'select * from conflicting_quote',
      'select * from rule_precision',
      'select * from document_import',
      'select * from document_import_piece',
      'select sentence_keys from document',
      'select import_id from document',
      'select lineage_id from document',
      `update article set headline = 'x'`,
      'set role backfile_editor',
      `select set_config('role', 'backfile_editor', false)`,
      'set session authorization backfile_editor',
    ]) {
      await expect(run(forbidden), forbidden).rejects.toThrow(/permission denied|read-only|must be/);
    }
    const [who] = await run('select current_user::text as role, session_user::text as login');
    expect(who).toEqual({ role: 'backfile_reader', login: 'backfile_reader' });
  });
});

describe('withdrawing', () => {
  test('takes an article and what stands only on it from the public, and publishing again brings it back', async () => {
    const app = await startTestApp();
    const { prisma } = app.database;
    const context: WriteContext = { prisma, actor: { kind: 'system', name: 'test' } };
    const counts =
      '{ articles { totalCount } people { totalCount } companies { totalCount } quotes { totalCount } milestones { totalCount } fundingRounds { totalCount } }';
    const before = await app.ask(counts);
    for (const { id } of await prisma.article.findMany()) {
      await withdrawArticle(context, { id, expectedRevision: null, reason: 'A test' });
    }
    const gone = await app.ask(counts);
    expect(Object.values(gone).every((list) => (list as { totalCount: number }).totalCount === 0)).toBe(true);
    expect(
      await app.ask('{ article(slug: "yin-qi-starts-again") { id } person(slug: "yin-qi") { id } }'),
    ).toEqual({ article: null, person: null });
    for (const { id } of await prisma.article.findMany()) {
      await publishArticle(context, { id, expectedRevision: null });
    }
    expect(await app.ask(counts)).toEqual(before);
    await app.close();
  });
});
