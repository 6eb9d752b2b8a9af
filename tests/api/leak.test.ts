/**
 * The public cannot tell an archive with drafts from one that never held them: every answer to every query is the
 * same, byte for byte, and what is hidden cannot be had by id or slug.
 */
import { isObjectType } from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createArticle } from '../../src/articles/create-article.ts';
import { publishArticle } from '../../src/articles/publish-article.ts';
import { scheduleArticle } from '../../src/articles/schedule-article.ts';
import { updateArticle } from '../../src/articles/update-article.ts';
import { withdrawArticle } from '../../src/articles/withdraw-article.ts';
import { createCompany } from '../../src/companies/create-company.ts';
import { relateCompanies } from '../../src/companies/relate-companies.ts';
import type { Database } from '../../src/database/database.ts';
import { storeDocument } from '../../src/evidence/store-document.ts';
import { createFundingRound } from '../../src/funding/save-funding-round.ts';
import { write, type WriteContext } from '../../src/history/write.ts';
import { createMilestone } from '../../src/milestones/save-milestone.ts';
import { createPerson } from '../../src/people/create-person.ts';
import { updatePerson } from '../../src/people/update-person.ts';
import { createQuote } from '../../src/quotes/save-quote.ts';
import { createRole } from '../../src/roles/save-role.ts';
import { createSchema } from '../../src/schema.ts';
import { toGlobalId, type NodeType } from '../../src/text/global-id.ts';
import { startTestApp, type TestApp } from '../support/app.ts';
import { everything, filterQueries, listQueries } from '../support/everything.ts';
import { createTestDatabase, type TestDatabase } from '../support/postgres.ts';

const CANARY = 'Kanarienvogel';
const lists = ['articles', 'people', 'companies', 'fundingRounds', 'quotes', 'milestones'] as const;
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
}, 120_000);
afterAll(async () => {
  await plain.close();
  await withDrafts.close();
  for (const database of databases) await database.drop();
});

/** Drafts, a scheduled article and all kinds of facts that stand only on them, about new and about public records. */
async function hideMuch({ prisma }: Database) {
  const context: WriteContext = { prisma, actor: { kind: 'system', name: 'test' } };
  const found: { type: NodeType; id: string }[] = [];
  const keep = (type: NodeType, { id }: { id: string }) => {
    found.push({ type, id });
    return id;
  };
  const text = `${CANARY} GmbH raised 7 million yuan from Yin Qi. ${CANARY} Meier spoke. Yin Qi was born in 1987.`;
  const blocks = [{ blockKind: 'PARAGRAPH' as const, text }];
  const draft = keep(
    'Article',
    await createArticle(context, { headline: `${CANARY} draft`, blocks, language: 'en' }),
  );
  const documentId = await write(context, async (tx) => {
    const stored = await storeDocument(tx, {
      origin: 'IMPORT',
      text,
      mediaType: 'text/plain',
      title: CANARY,
      articleId: draft,
      isArticleText: true,
    });
    return keep('Document', stored);
  });
  const from = (exact: string) => [
    { documentId, start: text.indexOf(exact), end: text.indexOf(exact) + exact.length, exact },
  ];
  const yinQi = await prisma.person.findUniqueOrThrow({ where: { slug: 'yin-qi' } });
  const megvii = await prisma.company.findUniqueOrThrow({ where: { slug: 'megvii' } });
  const person = keep(
    'Person',
    await createPerson(context, {
      name: `${CANARY} Meier`,
      names: [{ value: CANARY, nameKind: 'SHORT', evidence: from(`${CANARY} Meier`) }],
    }),
  );
  const company = keep(
    'Company',
    await createCompany(context, {
      name: `${CANARY} GmbH`,
      claims: [{ field: 'foundedOn', value: { date: { edtf: '2020' } }, evidence: from(`${CANARY} GmbH`) }],
    }),
  );
  await relateCompanies(context, {
    subjectId: company,
    expectedRevision: 1,
    relationKind: 'SUBSIDIARY_OF',
    objectId: megvii.id,
    evidence: from(`${CANARY} GmbH`),
  });
  keep(
    'FundingRound',
    await createFundingRound(context, {
      companyId: company,
      title: `${CANARY} A`,
      roundType: 'SERIES_A',
      investments: [{ investor: { personId: yinQi.id }, evidence: from('from Yin Qi') }],
      claims: [
        {
          field: 'amount',
          value: { amount: { min: '7000000', max: '7000000', currency: 'CNY', qualifier: 'EXACT' } },
          evidence: from('7 million yuan'),
        },
      ],
    }),
  );
  keep(
    'FundingRound',
    await createFundingRound(context, {
      companyId: megvii.id,
      title: `${CANARY} B`,
      roundType: 'SERIES_D',
      claims: [
        {
          field: 'amount',
          value: { amount: { min: '9', max: '9', currency: 'CNY', qualifier: 'EXACT' } },
          evidence: from('7 million yuan'),
        },
      ],
    }),
  );
  const role = keep(
    'Role',
    await createRole(context, {
      personId: yinQi.id,
      companyId: company,
      title: CANARY,
      roleKind: 'FOUNDER',
      evidence: from('Yin Qi'),
    }),
  );
  keep(
    'Role',
    await createRole(context, {
      personId: yinQi.id,
      companyId: megvii.id,
      title: CANARY,
      roleKind: 'ADVISOR',
      evidence: from('Yin Qi'),
    }),
  );
  keep(
    'Quote',
    await createQuote(context, {
      text: CANARY,
      language: 'en',
      quoteKind: 'DIRECT',
      speaker: { personId: yinQi.id },
      speakerRoleId: role,
      articleId: draft,
      evidence: from(CANARY),
    }),
  );
  keep(
    'Milestone',
    await createMilestone(context, {
      milestoneKind: 'OTHER',
      title: CANARY,
      happenedOn: { edtf: '2019' },
      participants: [{ companyId: megvii.id }],
      evidence: from(CANARY),
    }),
  );
  keep(
    'Milestone',
    await createMilestone(context, {
      milestoneKind: 'OTHER',
      title: CANARY,
      participants: [{ companyId: megvii.id }, { personId: person }],
    }),
  );
  // A preferred claim on a public person that stands only on the draft must not move the public column.
  await updatePerson(context, {
    id: yinQi.id,
    expectedRevision: yinQi.revision,
    claims: [
      {
        field: 'bornOn',
        value: { date: { edtf: '1987' } },
        rank: 'PREFERRED',
        rankReason: CANARY,
        evidence: from('born in 1987'),
      },
    ],
  });
  await updateArticle(context, {
    id: draft,
    expectedRevision: 1,
    headline: `${CANARY} draft`,
    blocks,
    language: 'en',
    mentions: [
      { personId: yinQi.id, start: 0, end: 5 },
      { personId: person, start: 6, end: 9 },
      { companyId: company, start: 10, end: 14 },
    ],
  });
  const scheduled = keep(
    'Article',
    await createArticle(context, {
      headline: `${CANARY} soon`,
      blocks,
      language: 'de',
      mentions: [{ companyId: megvii.id, start: 0, end: 4 }],
    }),
  );
  await scheduleArticle(context, {
    id: scheduled,
    expectedRevision: 1,
    scheduledAt: '2099-01-01T00:00:00Z',
    zone: 'Europe/Berlin',
  });
  // A private record that was renamed leaves a redirect nobody may learn of.
  await updatePerson(context, { id: person, expectedRevision: 1, slug: 'kanarienvogel-neu' });
  for (const claim of await prisma.claim.findMany({ where: { isPublic: false } })) keep('Claim', claim);
  for (const evidence of await prisma.evidence.findMany({ where: { documentId } })) {
    keep('Evidence', evidence);
  }
  for (const investment of await prisma.investment.findMany({ where: { isPublic: false } })) {
    keep('Investment', investment);
  }
  return {
    hidden: found,
    hiddenSlugs: [
      'kanarienvogel-draft',
      'kanarienvogel-soon',
      'kanarienvogel-meier',
      'kanarienvogel-neu',
      'kanarienvogel-gmbh',
    ],
  };
}

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
      `update article set headline = 'x'`,
      'set role backfile_editor',
      `select set_config('role', 'backfile_editor', false)`,
      'set session authorization backfile_editor',
    ]) {
      await expect(run(forbidden), forbidden).rejects.toThrow();
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
