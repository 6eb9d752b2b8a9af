/** What was wrong in public is right, over real HTTP: the ledger says so, the articles carry the notice, the old claim is kept. */
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { updateArticle } from '../../src/articles/update-article.ts';
import { createPerson } from '../../src/people/create-person.ts';
import { verifyArchive } from '../../src/history/verify/verify-archive.ts';
import type { NodeType } from '../../src/text/global-id.ts';
import { signInAs, type Ask } from '../support/accounts.ts';
import { startTestApp, type Answer, type TestApp } from '../support/app.ts';
import { fingerprint } from '../support/fingerprint.ts';
import { createTestDatabase, type TestDatabase } from '../support/postgres.ts';
import { idOf, makeTwins, TEXT, type Twins } from '../support/twins.ts';

let own: TestDatabase;
let app: TestApp;
let editor: Ask;
let twins: Twins;
beforeAll(async () => {
  own = await createTestDatabase();
  app = await startTestApp({ database: own });
  editor = await signInAs(app, 'EDITOR');
  twins = await makeTwins(app.database);
});
afterEach(async () => expect(await verifyArchive(app.database.prisma)).toEqual([]));
afterAll(async () => {
  await app.close();
  await own.drop();
});

const types = {
  article: ['Article', 'ArticleCorrectInput'],
  person: ['Person', 'CorrectInput'],
  company: ['Company', 'CorrectInput'],
  fundingRound: ['FundingRound', 'CorrectInput'],
  quote: ['Quote', 'CorrectInput'],
} as const satisfies Record<string, readonly [NodeType, string]>;
type Kind = keyof typeof types;

async function correct(kind: Kind, input: object, ask: Ask = editor): Promise<Answer> {
  const query = `mutation($input: ${types[kind][1]}!) { ${kind}Correct(input: $input) {
    ${kind} { id revision version } userErrors { __typename path message } } }`;
  const { body } = await ask(query, { input });
  expect(body.errors).toBeUndefined();
  const { userErrors, ...payload } = body.data[`${kind}Correct`];
  return { record: payload[kind], userErrors };
}

const why = { reason: 'The register says so', notice: 'An earlier version was wrong.' };
const tables = {
  article: 'article',
  person: 'person',
  company: 'company',
  fundingRound: 'fundingRound',
  quote: 'quote',
} as const;
async function target(kind: Kind, id: string): Promise<{ id: string; expectedRevision: number }> {
  const table = app.database.prisma[tables[kind]] as unknown as {
    findUniqueOrThrow(of: object): Promise<{ revision: number }>;
  };
  const { revision } = await table.findUniqueOrThrow({ where: { id } });
  return { id: idOf(types[kind][0], id), expectedRevision: revision };
}
const passage = (exact: string) => {
  const start = TEXT.indexOf(exact);
  return { document: idOf('Document', twins.documentId), start, end: start + exact.length, exact };
};

const ledgerOf = `query($filterBy: CorrectionFilters) { corrections(filterBy: $filterBy) { totalCount nodes { field oldValue newValue
  reason notice target { __typename id } articles { nodes { id } } evidence { nodes { exact } } } } }`;
const ledger = async (filterBy: object = {}) => (await app.ask(ledgerOf, { filterBy })).corrections;

test('a claimed value: the old claim is deprecated and kept, the new one preferred, and readers of the article are told', async () => {
  const { survivor, article } = twins;
  const input = {
    ...(await target('company', survivor)),
    field: 'foundedOn',
    value: { date: { edtf: '2019' } },
    evidence: [passage('2019')],
    ...why,
    idempotencyKey: crypto.randomUUID(),
  };
  const [done, again] = [await correct('company', input), await correct('company', input)];
  expect(done.userErrors).toEqual([]);
  expect(again).toEqual(done);
  const seen =
    await app.ask(`{ company(slug: "nordlicht") { foundedOn { edtf } claims(field: "foundedOn") { nodes { rank rankReason value {
    ... on UncertainDate { edtf } } } } } article(slug: "two-plants") { version corrections { nodes { notice } } } }`);
  expect(seen.company.foundedOn).toEqual({ edtf: '2019' });
  expect(seen.company.claims.nodes).toEqual(
    expect.arrayContaining([
      { rank: 'DEPRECATED', rankReason: why.reason, value: { edtf: '2018' } },
      { rank: 'PREFERRED', rankReason: why.reason, value: { edtf: '2019' } },
    ]),
  );
  expect(seen.article).toEqual({ version: 2, corrections: { nodes: [{ notice: why.notice }] } });
  expect(await ledger({ target: input.id, field: ['foundedOn'] })).toEqual({
    totalCount: 1,
    nodes: [
      {
        field: 'foundedOn',
        oldValue: '2018',
        newValue: '2019',
        ...why,
        target: { __typename: 'Company', id: input.id },
        articles: { nodes: [{ id: idOf('Article', article) }] },
        evidence: { nodes: [{ exact: '2019' }] },
      },
    ],
  });
  const page = await (await fetch(`${app.url}/articles/two-plants`)).text();
  expect(page).toContain(`<strong>Correction</strong>`);
  expect(page).toContain(why.notice);
  const events = await app.database.prisma.event.findMany({ orderBy: { id: 'desc' }, take: 2 });
  expect(events.map(({ operation, recordId }) => [operation, recordId]).toReversed()).toEqual([
    ['CORRECT', survivor],
    ['UPSERT', article],
  ]);
});

test('what is set directly: of a person, a round and a quote', async () => {
  const { prisma } = app.database;
  const round = await prisma.fundingRound.findFirstOrThrow({ where: { companyId: twins.survivor } });
  const quote = await prisma.quote.findFirstOrThrow({ where: { text: 'leads both' } });
  const cases: [Kind, string, string, object, [string | null, string]][] = [
    ['person', twins.anna, 'name', { text: 'Anna Bergh' }, ['Anna Berg', 'Anna Bergh']],
    ['company', twins.survivor, 'name', { text: 'Nordlicht AG' }, ['Nordlicht', 'Nordlicht AG']],
    ['fundingRound', round.id, 'title', { text: 'Pre-seed' }, ['Seed of Nordlicht', 'Pre-seed']],
    ['quote', quote.id, 'saidOn', { date: { edtf: '2020' } }, [null, '2020']],
    ['quote', quote.id, 'speaker', { party: idOf('Company', twins.polar) }, ['Anna Bergh', 'Polar']],
  ];
  for (const [kind, id, field, value, [oldValue, newValue]] of cases) {
    const input = { ...(await target(kind, id)), field, value, ...why };
    if (field === 'speaker') await prisma.quote.update({ where: { id }, data: { speakerRoleId: null } });
    expect((await correct(kind, input)).userErrors, `${kind}.${field}`).toEqual([]);
    expect((await ledger({ target: input.id, field: [field] })).nodes).toMatchObject([
      { oldValue, newValue, articles: { nodes: [{ id: idOf('Article', twins.article) }] } },
    ]);
  }
});

test('an amount is written for people to read', async () => {
  const round = await app.database.prisma.fundingRound.findFirstOrThrow({
    where: { companyId: twins.loser },
  });
  const amount = { min: '5000000', qualifier: 'AT_LEAST', currency: 'EUR' };
  const input = {
    ...(await target('fundingRound', round.id)),
    field: 'amount',
    value: { amount },
    evidence: [passage('5 million euros')],
    ...why,
  };
  expect((await correct('fundingRound', input)).userErrors).toEqual([]);
  expect((await ledger({ target: input.id })).nodes).toMatchObject([
    { oldValue: '9000000 EUR', newValue: 'at least 5000000 EUR' },
  ]);
});

test('an article at once, while what waits in its working copy goes on waiting', async () => {
  const { context, article } = twins;
  const { revision } = await app.database.prisma.article.findUniqueOrThrow({ where: { id: article } });
  await updateArticle(context, { id: article, expectedRevision: revision, standfirst: 'Not yet' });
  const input = { ...(await target('article', article)), field: 'headline', text: 'Three plants', ...why };
  expect((await correct('article', input)).userErrors).toEqual([]);
  const seen = await app.ask(
    '{ article(slug: "two-plants") { headline standfirst corrections { nodes { field oldValue newValue } } } }',
  );
  expect(seen.article).toMatchObject({ headline: 'Three plants', standfirst: null });
  expect(seen.article.corrections.nodes).toContainEqual({
    field: 'headline',
    oldValue: 'Two plants',
    newValue: 'Three plants',
  });
  const draft = await app.database.prisma.articleDraft.findUniqueOrThrow({ where: { articleId: article } });
  expect(draft.content).toMatchObject({ headline: 'Three plants', standfirst: 'Not yet' });
  for (const [field, value] of [
    ['standfirst', { text: 'At once' }],
    ['blocks', { blocks: [{ blockKind: 'PARAGRAPH', text: 'Anew.' }] }],
  ] as const) {
    const print = await fingerprint(own.url);
    const refused = await correct('article', {
      ...(await target('article', article)),
      field,
      ...value,
      ...why,
    });
    expect(refused).toMatchObject({
      record: null,
      userErrors: [{ __typename: 'InvalidValue', path: ['field'] }],
    });
    expect(await fingerprint(own.url)).toBe(print);
  }
  await app.database.prisma.articleDraft.deleteMany({ where: { articleId: article } });
  const blocks = [
    { blockKind: 'PARAGRAPH', text: TEXT },
    { blockKind: 'PARAGRAPH', text: 'And more.' },
  ];
  const body = { ...(await target('article', article)), field: 'blocks', blocks, ...why };
  expect((await correct('article', body)).userErrors).toEqual([]);
  expect((await ledger({ target: body.id, field: ['blocks'] })).nodes).toMatchObject([
    { oldValue: '', newValue: 'And more.' },
  ]);
});

test('what is refused leaves no trace', async () => {
  const { survivor, article, context } = twins;
  const { id: hidden } = await createPerson(context, { name: 'Nobody Knows' });
  const [contributor, reader] = [await signInAs(app, 'CONTRIBUTOR'), await signInAs(app, 'READER')];
  const good = {
    ...(await target('company', survivor)),
    field: 'foundedOn',
    value: { date: { edtf: '2020' } },
    evidence: [passage('2019')],
    ...why,
  };
  const headline = { ...(await target('article', article)), field: 'headline', text: 'New', ...why };
  const person = { ...(await target('person', hidden)), field: 'name', value: { text: 'Known' }, ...why };
  // A text in which a direct quote of the article is no longer said.
  const unquoted = [{ blockKind: 'PARAGRAPH', text: TEXT.replace('We build', 'They built') }];
  const cases: [Ask, Kind, object, string, string[]][] = [
    [contributor, 'company', good, 'NotPermitted', []],
    [reader, 'article', headline, 'NotPermitted', []],
    [editor, 'company', { ...good, evidence: [] }, 'EvidenceMissing', ['evidence']],
    [
      editor,
      'company',
      { ...good, evidence: [{ ...passage('2019'), exact: '2018' }] },
      'InvalidValue',
      ['claims', '0', 'evidence', '0'],
    ],
    [editor, 'company', { ...good, value: { text: '2020' } }, 'InvalidValue', ['claims', '0', 'value']],
    [editor, 'company', { ...good, value: { date: { edtf: '2019' } } }, 'InvalidValue', ['value']],
    [editor, 'company', { ...good, field: 'constructor' }, 'InvalidValue', ['field']],
    [editor, 'company', { ...good, field: 'legalName', value: { text: 'NL AG' } }, 'InvalidValue', ['field']],
    [editor, 'company', { ...good, field: 'name' }, 'InvalidValue', ['value']],
    [editor, 'company', { ...good, notice: ' ' }, 'InvalidValue', ['notice']],
    [editor, 'company', { ...good, expectedRevision: 99 }, 'VersionConflict', ['expectedRevision']],
    [editor, 'company', { ...good, id: idOf('Company', article) }, 'RecordNotFound', []],
    [editor, 'person', good, 'InvalidValue', ['id']],
    [editor, 'person', person, 'InvalidValue', ['id']],
    [editor, 'article', { ...headline, field: 'slug' }, 'InvalidValue', ['field']],
    [editor, 'article', { ...headline, text: null }, 'InvalidValue', ['text']],
    [editor, 'article', { ...headline, field: 'blocks' }, 'InvalidValue', ['value']],
    [
      editor,
      'article',
      { ...headline, text: null, field: 'blocks', blocks: unquoted },
      'InvalidValue',
      ['value'],
    ],
  ];
  const before = await fingerprint(own.url);
  for (const [ask, kind, input, refusal, path] of cases) {
    const { record, userErrors } = await correct(kind, input, ask);
    expect([record, userErrors], JSON.stringify(input)).toEqual([
      null,
      [expect.objectContaining({ __typename: refusal, path })],
    ]);
  }
  expect(await fingerprint(own.url)).toBe(before);
});

test('the ledger is filtered by article and by time', async () => {
  const all = await ledger();
  expect(await ledger({ articles: [idOf('Article', twins.article)] })).toEqual(all);
  expect((await ledger({ correctedAt: { before: '2020-01-01T00:00:00Z' } })).totalCount).toBe(0);
  expect((await app.post(ledgerOf, { filterBy: { target: 'nobody' } })).body.errors[0].extensions.code).toBe(
    'BAD_USER_INPUT',
  );
});
