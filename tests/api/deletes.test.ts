/** Deleting over real HTTP: gone for everybody and nothing lost, refused while others point there, and back again. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { bringBack } from '../../src/history/delete-record.ts';
import { verifyArchive } from '../../src/history/verify/verify-archive.ts';
import { write } from '../../src/history/write.ts';
import { updateFundingRoundIn } from '../../src/funding/save-funding-round.ts';
import { fromGlobalId, nodeTypes, type NodeType } from '../../src/text/global-id.ts';
import { signInAs, type Ask } from '../support/accounts.ts';
import { knownRecords, type Known } from '../support/known-records.ts';
import { startTestApp, type Answer, type TestApp } from '../support/app.ts';
import { fingerprint } from '../support/fingerprint.ts';
import { done, mutate } from '../support/mutations.ts';
import { createTestDatabase, type TestDatabase } from '../support/postgres.ts';

let own: TestDatabase;
let app: TestApp;
let editor: Ask;
let known: Known;
let evidence: object[];
beforeAll(async () => {
  own = await createTestDatabase('seeded');
  app = await startTestApp({ database: own });
  editor = await signInAs(app, 'EDITOR');
  known = await knownRecords(app);
  evidence = [known.passage];
});
afterAll(async () => {
  expect(await verifyArchive(app.database.prisma)).toEqual([]);
  await app.close();
  await own.drop();
});

const claims = () => [{ field: 'description', value: { text: 'Busy' }, evidence }];
const kinds: Record<string, () => object> = {
  person: () => ({ name: 'Gone Person', slug: 'gone', claims: claims() }),
  company: () => ({ name: 'Gone Company', slug: 'gone', claims: claims() }),
  fundingRound: () => ({
    company: known.megvii,
    title: 'Gone round',
    roundType: 'SEED',
    investments: [{ investor: known.yinQi, evidence }],
  }),
  quote: () => ({ text: 'Gone', language: 'en', quoteKind: 'INDIRECT', speaker: known.yinQi, evidence }),
  role: () => ({ person: known.yinQi, company: known.megvii, title: 'Gone', roleKind: 'ADVISOR', evidence }),
  milestone: () => ({
    milestoneKind: 'OTHER',
    title: 'Gone',
    participants: [known.megvii, known.yinQi],
    evidence,
  }),
};

/** Every list, root and count in which one of them would be. */
const everywhere = `query($id: ID!) { node(id: $id) { id } nodes(ids: [$id]) { id }
  person(slug: "gone") { id } company(slug: "gone") { id } fundingRound(id: $id) { id } quote(id: $id) { id }
  people(first: 100) { totalCount nodes { id } } companies(first: 100) { totalCount nodes { id } }
  fundingRounds(first: 100) { totalCount nodes { id } } quotes(first: 100) { totalCount nodes { id } }
  milestones(first: 100) { totalCount nodes { id } }
  advised: people(filterBy: { roleKind: [ADVISOR] }) { totalCount nodes { id } }
  yinQi: person(slug: "yin-qi") { version roles(first: 100) { totalCount nodes { id } } investments { totalCount nodes { id round { id } } }
    quotesSpoken(first: 100) { totalCount nodes { id } } milestones(first: 100) { totalCount nodes { id } } }
  megvii: company(slug: "megvii") { version roles(first: 100) { totalCount nodes { id } } fundingRounds { totalCount nodes { id } }
    milestones(first: 100) { totalCount nodes { id } } } }`;
const seen = async (id: string): Promise<{ all: string; editors: string }> => ({
  all: JSON.stringify(await app.ask(everywhere, { id })).replaceAll(/"version":\d+/g, ''),
  editors: JSON.stringify((await editor(everywhere, { id })).body.data).replaceAll(/"version":\d+/g, ''),
});
const uuid = (id: string): string => fromGlobalId(id)!.uuid;

describe.each(Object.keys(kinds))('a deleted %s', (kind) => {
  test('is in no answer to anybody, keeps its history and may be told of', async () => {
    const never = `${nodeTypes[`${kind[0]!.toUpperCase()}${kind.slice(1)}` as NodeType]}_${'0'.repeat(32)}`;
    const before = await seen(never);
    const { id, version } = await done(editor, `${kind}Create`, kinds[kind]!(), 'id version');
    expect(version, 'it was public').toBe(1);
    expect((await seen(id)).all).toContain(id);
    const input = { id, expectedRevision: 1, reason: 'It never was' };
    expect(await done(editor, `${kind}Delete`, input)).toBe(id);
    expect(await seen(id)).toEqual(before);

    const { prisma } = app.database;
    const revisions = await prisma.revision.findMany({
      where: { recordId: uuid(id) },
      orderBy: { revision: 'asc' },
    });
    expect(revisions.map(({ revision, reason }) => [revision, reason])).toEqual([
      [1, null],
      [2, 'It never was'],
    ]);
    const events = await prisma.event.findMany({ where: { recordId: uuid(id) }, orderBy: { id: 'asc' } });
    expect(events.at(-1)).toMatchObject({ operation: 'DELETE', isPublic: true, version: 2 });
    const audit = await prisma.auditEntry.findFirst({ orderBy: { id: 'desc' } });
    expect(audit).toMatchObject({
      kind: `${kind}Delete`,
      recordId: uuid(id),
      recordType: kind[0]!.toUpperCase() + kind.slice(1),
    });

    const again = await mutate(editor, `${kind}Delete`, { id, expectedRevision: 2 });
    expect(again.userErrors).toMatchObject([{ __typename: 'RecordNotFound' }]);
    const update = await mutate(editor, `${kind}Update`, { id, expectedRevision: 2 });
    expect(update.userErrors).toMatchObject([{ __typename: 'RecordNotFound' }]);
    if (kind !== 'person' && kind !== 'company') return;
    const taken = await mutate(editor, `${kind}Create`, kinds[kind]!());
    expect(taken.userErrors).toMatchObject([{ __typename: 'InvalidValue', path: ['slug'] }]);
  });
});

const referencesTo = async (id: string, first = 100): Promise<Answer> => {
  const query =
    'query($id: ID!, $first: Int) { referencesTo(id: $id, first: $first) { totalCount nodes { __typename id } } }';
  const { body } = await editor(query, { id, first });
  expect(body.errors).toBeUndefined();
  return body.data.referencesTo;
};

describe('while others point to it', () => {
  test('a person or company is refused, and who they are can be asked before', async () => {
    for (const [kind, slug, expected] of [
      ['person', 'yin-qi', ['Article', 'Investment', 'Milestone', 'Quote', 'Role']],
      ['company', 'megvii', ['Article', 'CompanyRelation', 'FundingRound', 'Milestone', 'Role']],
    ] as const) {
      const { body } = await editor(`{ ${kind}(slug: "${slug}") { id revision } }`);
      const { id, revision: expectedRevision } = body.data[kind];
      await done(editor, 'fundingRoundCreate', { ...kinds.fundingRound!(), title: 'Stays' });
      const { totalCount, nodes } = await referencesTo(id);
      expect(totalCount).toBe(nodes.length);
      expect([...new Set(nodes.map((node: Answer) => node.__typename))]).toEqual(
        expect.arrayContaining([...expected]),
      );
      const before = await fingerprint(own.url);
      const { record, userErrors } = await mutate(editor, `${kind}Delete`, { id, expectedRevision });
      expect([record, userErrors]).toMatchObject([
        null,
        [{ __typename: 'ReferencedBy', code: 'REFERENCED_BY', totalCount }],
      ]);
      expect(userErrors[0].references).toEqual(nodes);
      expect(await fingerprint(own.url)).toBe(before);
      expect((await referencesTo(id, 1)).nodes).toEqual(nodes.slice(0, 1));
    }
  });

  test('each kind of pointer holds it, one by one, until it is gone or taken back', async () => {
    const person = await done(editor, 'personCreate', { name: 'Held' });
    const company = await done(editor, 'companyCreate', { name: 'Held Company' });
    const party = { person: person.id, company: company.id };
    const relation = { relationKind: 'PART_OF', object: company.id };
    const subject = await done(editor, 'companyCreate', { name: 'Holder', relations: [relation] });
    const round = await done(editor, 'fundingRoundCreate', {
      company: company.id,
      title: 'A',
      roundType: 'SEED',
      investments: [{ investor: person.id }],
    });
    const role = await done(editor, 'roleCreate', { ...party, title: 'Chair', roleKind: 'CHAIR' });
    const quote = {
      text: 'We',
      language: 'en',
      quoteKind: 'DIRECT',
      speaker: person.id,
      speakerRole: role.id,
    };
    const original = await done(editor, 'quoteCreate', quote);
    const rendering = await done(editor, 'quoteCreate', {
      ...quote,
      language: 'de',
      renderingOf: original.id,
    });
    const milestone = await done(editor, 'milestoneCreate', {
      milestoneKind: 'OTHER',
      title: 'M',
      participants: [person.id, company.id],
    });
    const holder = await done(
      editor,
      'companyCreate',
      { name: 'Claims', claims: [{ field: 'shareholder', value: { party: person.id } }] },
      'id claims { nodes { id } }',
    );
    const types = async (id: string) => (await referencesTo(id)).nodes.map((node: Answer) => node.__typename);
    expect(await types(person.id)).toEqual(['Role', 'Investment', 'Quote', 'Quote', 'Milestone', 'Claim']);
    expect(await types(company.id)).toEqual(['FundingRound', 'Role', 'CompanyRelation', 'Milestone']);
    expect(await types(role.id)).toEqual(['Quote', 'Quote']);
    expect(await types(original.id)).toEqual(['Quote']);
    expect(await types(round.id)).toEqual([]);
    for (const [kind, id] of [
      ['role', role.id],
      ['quote', original.id],
    ]) {
      const { userErrors } = await mutate(editor, `${kind}Delete`, { id, expectedRevision: 1 });
      expect(userErrors[0].__typename).toBe('ReferencedBy');
    }
    const remove = (kind: string, { id }: { id: string }) =>
      done(editor, `${kind}Delete`, { id, expectedRevision: 1 });
    await remove('quote', rendering);
    await remove('quote', original);
    await remove('role', role);
    await remove('fundingRound', round);
    await remove('milestone', milestone);
    await done(editor, 'claimRetract', { id: holder.claims.nodes[0].id, expectedRevision: 1 });
    await done(editor, 'companyUpdate', { id: subject.id, expectedRevision: 1, relations: [] });
    await remove('person', person);
    await remove('company', company);
  });

  test('a draft or a working copy that names it holds it too', async () => {
    const { id } = await done(editor, 'personCreate', { name: 'Anna Berg' });
    const draft = {
      headline: 'Held',
      language: 'en',
      blocks: [{ blockKind: 'PARAGRAPH', text: 'Anna Berg' }],
    };
    const mentions = [{ party: id, start: 0, end: 4 }];
    const article = await done(editor, 'articleCreate', draft);
    await done(editor, 'articlePublish', { id: article.id, expectedRevision: 1 });
    await done(editor, 'articleUpdate', { id: article.id, expectedRevision: 2, mentions });
    expect((await referencesTo(id)).nodes).toEqual([{ __typename: 'Article', id: article.id }]);
    await done(editor, 'articleDiscardDraft', { id: article.id, expectedRevision: 3 });
    await done(editor, 'personDelete', { id, expectedRevision: 1 });
    const { userErrors } = await mutate(editor, 'articleUpdate', {
      id: article.id,
      expectedRevision: 4,
      mentions,
    });
    expect(userErrors).toMatchObject([{ __typename: 'RecordNotFound', path: ['mentions', '0', 'party'] }]);
  });

  test('who points is not for the public to ask', async () => {
    const { status, body } = await app.post(`{ referencesTo(id: "${known.yinQi}") { totalCount } }`);
    expect([status, body.errors[0].extensions.code, body.data ?? null]).toEqual([
      401,
      'UNAUTHENTICATED',
      null,
    ]);
  });
});

test('who is named by nothing but a deleted round is public no more, and the round may come back', async () => {
  const investor = await done(editor, 'companyCreate', { name: 'Only Investor' }, 'id slug');
  const { company, title } = { company: known.megvii, title: 'Back again' };
  const investments = [{ investor: investor.id, evidence }];
  const round = await done(editor, 'fundingRoundCreate', { company, title, roundType: 'SEED', investments });
  const find = async () =>
    (await app.ask('query($slug: String!) { company(slug: $slug) { id } }', investor)).company;
  expect(await find()).toEqual({ id: investor.id });
  await done(editor, 'fundingRoundDelete', { id: round.id, expectedRevision: 1 });
  expect(await find()).toBeNull();
  const { prisma } = app.database;
  const actor = { kind: 'system', name: 'test' } as const;
  const id = uuid(round.id);
  await write({ prisma, actor }, async (tx) => {
    expect(await bringBack(tx, 'FUNDING_ROUND', id)).toBe(true);
    return updateFundingRoundIn(tx, actor, { id, expectedRevision: 2 });
  });
  expect(await find()).toEqual({ id: investor.id });
  expect((await app.ask('query($id: ID!) { fundingRound(id: $id) { title } }', round)).fundingRound).toEqual({
    title,
  });
});

test('of a deletion and a new pointer at once one is refused', async () => {
  for (let turn = 0; turn < 5; turn += 1) {
    const { id } = await done(editor, 'personCreate', { name: `Raced ${turn}` });
    const role = { person: id, company: known.megvii, title: 'Chair', roleKind: 'CHAIR' };
    const [gone, made] = await Promise.all([
      mutate(editor, 'personDelete', { id, expectedRevision: 1 }),
      mutate(editor, 'roleCreate', role),
    ]);
    expect([gone.record === null, made.record === null].filter(Boolean)).toHaveLength(1);
  }
});
