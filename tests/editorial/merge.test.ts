/** Two companies become one and two again, over real HTTP: each fact is back where it came from, every address answers. */
// One scene told in order: both halves stand on the same twins, which take seconds to make.
/* oxlint-disable max-lines */
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { updateArticle } from '../../src/articles/update-article.ts';
import { publishArticle } from '../../src/articles/publish-article.ts';
import { updateCompany } from '../../src/companies/update-company.ts';
import { verifyArchive } from '../../src/history/verify/verify-archive.ts';
import { createRole } from '../../src/roles/save-role.ts';
import { signInAs, type Ask } from '../support/accounts.ts';
import { startTestApp, type Answer, type TestApp } from '../support/app.ts';
import { fingerprint } from '../support/fingerprint.ts';
import { createTestDatabase, type TestDatabase } from '../support/postgres.ts';
import { addresses, exportOf, idOf, makeTwins, revisionOf, TEXT, type Twins } from '../support/twins.ts';

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
afterAll(async () => {
  await app.close();
  await own.drop();
});
// Every test but the last two begins with the twins apart.
afterEach(async () => {
  expect(await verifyArchive(app.database.prisma)).toEqual([]);
  const open = await app.database.prisma.merge.findMany({
    where: { undoneAt: null },
    orderBy: { mergedAt: 'desc' },
  });
  for (const { survivorId, loserId } of open) {
    expect((await unmerge(await unmergeInput(survivorId, loserId))).userErrors).toEqual([]);
  }
});

const read = async (query: string, variables?: Record<string, unknown>): Promise<Answer> => {
  const { body } = await editor(query, variables);
  expect(body.errors).toBeUndefined();
  return body.data;
};

const errors = 'userErrors { __typename code path message }';
const record =
  '{ id slug name companyKind revision foundedOn { edtf } headquarters names { value } previousIds }';
const mergeQuery = `mutation($input: MergeInput!) { companyMerge(input: $input) { company ${record} ${errors} } }`;
const unmergeQuery = `mutation($input: UnmergeInput!) { companyUnmerge(input: $input) {
  company ${record} gone staying { __typename id } ${errors} } }`;

const revision = (id: string) => revisionOf(app.database.prisma, id);

async function mergeInput(survivor: string, loser: string, more: object = {}): Promise<Answer> {
  return {
    survivor: idOf('Company', survivor),
    loser: idOf('Company', loser),
    expectedRevision: await revision(survivor),
    loserRevision: await revision(loser),
    ...more,
  };
}
async function mutate(query: string, field: string, input: Answer, ask: Ask): Promise<Answer> {
  const { body } = await ask(query, { input });
  expect(body.errors).toBeUndefined();
  return body.data[field];
}
const merge = (input: Answer, ask: Ask = editor) => mutate(mergeQuery, 'companyMerge', input, ask);

async function unmergeInput(survivor: string, loser: string, more: object = {}): Promise<Answer> {
  const ids = { id: idOf('Company', survivor), loser: idOf('Company', loser) };
  return { ...ids, expectedRevision: await revision(survivor), ...more };
}
const unmerge = (input: Answer, ask: Ask = editor) => mutate(unmergeQuery, 'companyUnmerge', input, ask);

const slugs = ['nordlicht', 'nordlicht-solar-gmbh', 'nordlicht-sonne', 'polar'];
const everyAddress = (ask = read) => addresses(ask, slugs, [twins.survivor, twins.loser]);

describe('merging', () => {
  test('moves every fact to the survivor, once, and leads every old address there', async () => {
    const { userErrors, company } = await merge(
      await mergeInput(twins.survivor, twins.loser, { reason: 'The same' }),
    );
    expect(userErrors).toEqual([]);
    expect(company).toMatchObject({
      slug: 'nordlicht',
      foundedOn: { edtf: '2018' },
      headquarters: 'Kiel',
      previousIds: [idOf('Company', twins.loser)],
    });
    expect(company.names.map(({ value }: Answer) => value)).toEqual([
      'NL',
      'NL Solar',
      'Nordlicht Solar GmbH',
    ]);
    const seen = await app.ask(`{ company(slug: "nordlicht") {
      names { value } fundingRounds { nodes { title } } roles { nodes { title evidence { totalCount } } } quotesSpoken { totalCount }
      investments { totalCount } relations { relationKind } milestones { nodes { title participants { name } } }
      externalIds { scheme value } articles { totalCount }
      claims { nodes { field rank } } } companies { totalCount } }`);
    expect(seen).toMatchObject({
      companies: { totalCount: 3 },
      company: {
        names: [{ value: 'Nordlicht Solar GmbH' }],
        fundingRounds: { nodes: [{}, {}] },
        roles: {
          nodes: expect.arrayContaining([
            { title: 'Chief executive', evidence: { totalCount: 1 } },
            { title: 'Founder', evidence: { totalCount: 1 } },
          ]),
        },
        quotesSpoken: { totalCount: 1 },
        investments: { totalCount: 1 },
        milestones: {
          nodes: expect.arrayContaining([
            { title: 'Both', participants: [{ name: 'Nordlicht' }] },
            { title: 'Only the other', participants: [{ name: 'Nordlicht' }] },
          ]),
        },
        externalIds: [
          { scheme: 'lei', value: '1' },
          { scheme: 'wikidata', value: 'Q2' },
        ],
        articles: { totalCount: 1 },
      },
    });
    expect(seen.company.roles.nodes).toHaveLength(2);
    expect(seen.company.relations).toHaveLength(2);
    const found = await everyAddress(app.ask);
    for (const slug of slugs.slice(0, 3)) expect(found[slug].name, slug).toBe('Nordlicht');
    expect(found[twins.loser]).toMatchObject({
      name: 'Nordlicht',
      redirectedFrom: idOf('Company', twins.loser),
    });
    expect(found['nordlicht-sonne'].redirectedFrom).toBe(idOf('Company', twins.loser));
  });

  test('takes each field from the chosen side, and says so to the outbox', async () => {
    const fields = ['name', 'slug', 'companyKind', 'foundedOn'].map((name) => ({ name, from: 'LOSER' }));
    const { userErrors, company } = await merge(
      await mergeInput(twins.survivor, twins.loser, { fields, reason: 'Its own words' }),
    );
    expect([userErrors, company]).toEqual([
      [],
      expect.objectContaining({
        name: 'Nordlicht Solar GmbH',
        slug: 'nordlicht-sonne',
        companyKind: 'BRAND',
        foundedOn: { edtf: '2019' },
      }),
    ]);
    const found = await everyAddress(app.ask);
    for (const slug of slugs.slice(0, 3)) expect(found[slug].slug, slug).toBe('nordlicht-sonne');
    const events = await app.database.prisma.event.findMany({
      where: { operation: 'MERGE' },
      orderBy: { id: 'desc' },
      take: 1,
    });
    expect(events).toMatchObject([
      {
        recordId: twins.survivor,
        recordType: 'COMPANY',
        isPublic: true,
        detail: { previousIds: [twins.loser] },
      },
    ]);
  });

  test('is done once under its key', async () => {
    const input = await mergeInput(twins.survivor, twins.loser, { idempotencyKey: crypto.randomUUID() });
    const [first, again] = [await merge(input), await merge(input)];
    expect(first.userErrors).toEqual([]);
    expect(again).toEqual(first);
    expect(await app.database.prisma.merge.count({ where: { undoneAt: null } })).toBe(1);
  });

  test('is refused where it makes no sense, and leaves no trace', async () => {
    const { survivor, loser, polar, anna } = twins;
    const [contributor, reader] = [await signInAs(app, 'CONTRIBUTOR'), await signInAs(app, 'READER')];
    await merge(await mergeInput(polar, twins.fund));
    const good = await mergeInput(survivor, loser);
    const before = await fingerprint(own.url);
    const fund = idOf('Company', twins.fund);
    const cases: [Ask, Answer, string, string[]][] = [
      [contributor, good, 'NotPermitted', []],
      [reader, good, 'NotPermitted', []],
      [editor, { ...good, loser: good.survivor }, 'InvalidValue', ['loser']],
      [editor, { ...good, loser: idOf('Person', anna) }, 'InvalidValue', ['loser']],
      [editor, { ...good, loser: idOf('Company', anna) }, 'RecordNotFound', ['loser']],
      [editor, { ...good, loser: fund }, 'InvalidValue', ['loser']],
      [editor, { ...good, survivor: fund }, 'InvalidValue', ['survivor']],
      [editor, { ...good, expectedRevision: 99 }, 'VersionConflict', ['expectedRevision']],
      [editor, { ...good, loserRevision: 99 }, 'VersionConflict', ['expectedRevision']],
      [
        editor,
        { ...good, fields: [{ name: 'constructor', from: 'LOSER' }] },
        'InvalidValue',
        ['fields', '0', 'name'],
      ],
      [
        editor,
        {
          ...good,
          fields: [
            { name: 'name', from: 'LOSER' },
            { name: 'name', from: 'LOSER' },
          ],
        },
        'InvalidValue',
        ['fields', '1', 'name'],
      ],
      [editor, { ...good, fields: [{ name: 'website', from: 'LOSER' }] }, 'InvalidValue', ['fields']],
    ];
    for (const [ask, input, kind, path] of cases) {
      const { company, userErrors } = await merge(input, ask);
      expect([company, userErrors], JSON.stringify(input)).toEqual([
        null,
        [expect.objectContaining({ __typename: kind, path })],
      ]);
    }
    const person = await editor(
      `mutation($input: MergeInput!) { personMerge(input: $input) { person { id } ${errors} } }`,
      {
        input: good,
      },
    );
    expect(person.body.data.personMerge.userErrors).toMatchObject([
      { __typename: 'InvalidValue', path: ['survivor'] },
    ]);
    expect(await fingerprint(own.url)).toBe(before);
  });
});

describe('unmerging', () => {
  test('gives everything back: both exports and every address are what they were', async () => {
    const before = {
      editors: await exportOf(read),
      public: await exportOf(app.ask),
      addresses: await everyAddress(app.ask),
    };
    for (const fields of [
      [],
      ['name', 'slug', 'companyKind', 'foundedOn'].map((name) => ({ name, from: 'LOSER' })),
    ]) {
      expect((await merge(await mergeInput(twins.survivor, twins.loser, { fields }))).userErrors).toEqual([]);
      expect(await verifyArchive(app.database.prisma)).toEqual([]);
      expect(Object.keys(await exportOf(app.ask))).not.toContain(idOf('Company', twins.loser));
      const { userErrors, staying, gone } = await unmerge(await unmergeInput(twins.survivor, twins.loser));
      expect([userErrors, staying, gone]).toEqual([[], [], []]);
      expect(await exportOf(read)).toEqual(before.editors);
      expect(await exportOf(app.ask)).toEqual(before.public);
      expect(await everyAddress(app.ask)).toEqual(before.addresses);
    }
  });

  test('of chained merges goes in reverse', async () => {
    const { survivor, loser, polar } = twins;
    const before = { editors: await exportOf(read), addresses: await everyAddress(app.ask) };
    await merge(await mergeInput(survivor, loser));
    const { userErrors } = await merge(await mergeInput(polar, survivor));
    expect(userErrors).toEqual([]);
    const found = await everyAddress(app.ask);
    for (const slug of slugs) expect(found[slug].name, slug).toBe('Polar');
    for (const id of [survivor, loser]) {
      expect(found[id]).toMatchObject({ name: 'Polar', redirectedFrom: idOf('Company', id) });
    }
    expect(found[loser].previousIds.toSorted()).toEqual(
      [survivor, loser].map((id) => idOf('Company', id)).toSorted(),
    );
    const print = await fingerprint(own.url);
    for (const [id, path] of [
      [survivor, 'id'],
      [polar, 'loser'],
    ] as const) {
      const refused = await unmerge(await unmergeInput(id, loser));
      expect(refused).toMatchObject({
        company: null,
        userErrors: [{ __typename: 'InvalidValue', path: [path] }],
      });
    }
    expect(await fingerprint(own.url)).toBe(print);
    expect((await unmerge(await unmergeInput(polar, survivor))).userErrors).toEqual([]);
    expect(await verifyArchive(app.database.prisma)).toEqual([]);
    expect((await unmerge(await unmergeInput(survivor, loser))).userErrors).toEqual([]);
    expect(await exportOf(read)).toEqual(before.editors);
    expect(await everyAddress(app.ask)).toEqual(before.addresses);
  });

  test('is refused where nothing was merged, from an old revision and for those who may not', async () => {
    const { survivor, loser } = twins;
    const contributor = await signInAs(app, 'CONTRIBUTOR');
    const none = await unmerge(await unmergeInput(survivor, loser));
    expect(none).toMatchObject({ company: null, staying: [], gone: [], userErrors: [{ path: ['loser'] }] });
    await merge(await mergeInput(survivor, loser));
    const before = await fingerprint(own.url);
    const good = await unmergeInput(survivor, loser);
    const cases: [Ask, Answer, string, string[]][] = [
      [contributor, good, 'NotPermitted', []],
      [editor, { ...good, expectedRevision: 99 }, 'VersionConflict', ['expectedRevision']],
      [editor, { ...good, loser: idOf('Person', twins.anna) }, 'InvalidValue', ['loser']],
      [editor, { ...good, loser: idOf('Company', twins.anna) }, 'RecordNotFound', ['loser']],
    ];
    for (const [ask, input, kind, path] of cases) {
      const { company, userErrors } = await unmerge(input, ask);
      expect([company, userErrors]).toEqual([null, [expect.objectContaining({ __typename: kind, path })]]);
    }
    expect(await fingerprint(own.url)).toBe(before);
    const input = { ...good, idempotencyKey: crypto.randomUUID() };
    const [first, again] = [await unmerge(input), await unmerge(input)];
    expect(first.userErrors).toEqual([]);
    expect(again).toEqual(first);
  });

  test('after later changes gives back what was moved, keeps and lists what came later, skips what is gone', async () => {
    const { context, survivor, loser, article, anna, cite } = twins;
    const { prisma } = app.database;
    const loserId = idOf('Company', loser);
    const before = await exportOf(read);
    await merge(await mergeInput(survivor, loser));
    const later = await createRole(context, {
      personId: anna,
      companyId: survivor,
      title: 'Adviser',
      roleKind: 'ADVISOR',
      evidence: cite('Anna Berg leads both'),
    });
    const names = await prisma.name.findMany({
      where: { companyId: survivor },
      orderBy: { position: 'asc' },
    });
    await updateCompany(context, {
      id: survivor,
      expectedRevision: null,
      name: 'Nordlicht SE',
      slug: 'nordlicht-se',
      names: [{ value: 'NLSE', nameKind: 'SHORT' }, ...names],
      externalIds: [
        { scheme: 'lei', value: '1' },
        { scheme: 'wikidata', value: 'Q2' },
        { scheme: 'isin', value: 'DE1' },
      ],
      claims: [
        {
          field: 'website',
          value: { text: 'https://nordlicht.example' },
          evidence: cite('Nordlicht was founded'),
        },
      ],
    });
    await prisma.quote.deleteMany({ where: { companyId: survivor, text: 'We build' } });
    const [quote] = before[loserId].quotesSpoken.edges;
    const mentions = await prisma.mention.findMany({ where: { articleId: article, companyId: survivor } });
    await updateArticle(context, {
      id: article,
      expectedRevision: 2,
      blocks: [{ blockKind: 'PARAGRAPH', text: `News: ${TEXT}` }],
      mentions: mentions.map(({ start, end }) => ({ companyId: survivor, start: start + 6, end: end + 6 })),
    });
    await publishArticle(context, { id: article, expectedRevision: null });
    expect(await verifyArchive(prisma)).toEqual([]);

    const { userErrors, company, staying, gone } = await unmerge(await unmergeInput(survivor, loser));
    expect([userErrors, gone]).toEqual([[], [quote.node.id]]);
    const [claim] = await prisma.claim.findMany({ where: { companyId: survivor, field: 'website' } });
    expect(staying.map(({ id }: Answer) => id).toSorted()).toEqual(
      [idOf('Claim', claim!.id), idOf('Role', later.id)].toSorted(),
    );
    expect(company).toMatchObject({ name: 'Nordlicht SE', slug: 'nordlicht-se', previousIds: [] });
    expect(company.names.map(({ value }: Answer) => value)).toEqual(['NLSE', 'NL']);
    const after = await exportOf(read);
    const without = ({ quotesSpoken: _quotes, articles: _articles, ...rest }: Answer) => rest;
    // Evidence stands where its words now stand.
    const moved = JSON.stringify(without(before[loserId])).replaceAll(/"(start|end)":(\d+)/g, '');
    expect(JSON.stringify(without(after[loserId])).replaceAll(/"(start|end)":(\d+)/g, '').length).toBe(
      moved.length,
    );
    const found = await everyAddress(app.ask);
    expect(found['nordlicht'].slug).toBe('nordlicht-se');
    expect(found['nordlicht-sonne']).toMatchObject({ name: 'Nordlicht Solar GmbH', redirectedFrom: null });
    expect(found['nordlicht-solar-gmbh'].slug).toBe('nordlicht-sonne');
    expect(await prisma.mention.count({ where: { articleId: article, companyId: loser } })).toBe(1);
    expect(await prisma.externalId.count({ where: { companyId: loser } })).toBe(2);
    expect(await prisma.milestoneParticipant.count({ where: { companyId: loser } })).toBe(2);
  });

  test('what was prepared for the loser goes to the survivor, and the tombstone itself cannot be changed', async () => {
    const { context, survivor, loser, article, anna } = twins;
    await updateArticle(context, {
      id: article,
      expectedRevision: (await app.database.prisma.article.findUniqueOrThrow({ where: { id: article } }))
        .revision,
      mentions: [{ companyId: loser, start: 0, end: 9 }],
    });
    await merge(await mergeInput(survivor, loser));
    await publishArticle(context, { id: article, expectedRevision: null });
    const mentions = await app.database.prisma.mention.findMany({ where: { articleId: article } });
    expect(mentions.map(({ companyId }) => companyId)).toEqual([survivor]);
    const role = { personId: anna, companyId: loser, title: 'Later', roleKind: 'OTHER' } as const;
    await expect(createRole(context, role)).rejects.toThrow('merged');
    // An act that waited for the merge, and saw the record before it.
    const row = await app.database.prisma.role.create({ data: role });
    expect(row).toMatchObject({ companyId: survivor });
    await app.database.prisma.role.delete({ where: { id: row.id } });
    const change = { id: loser, expectedRevision: null, name: 'Again' };
    await expect(updateCompany(context, change)).rejects.toThrow('merged into another');
  });
});
