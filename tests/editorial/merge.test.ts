/** Two companies become one, over real HTTP: each fact is at the survivor, every old address leads there. */
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { updateArticle } from '../../src/articles/update-article.ts';
import { publishArticle } from '../../src/articles/publish-article.ts';
import { updateCompany } from '../../src/companies/update-company.ts';
import { createRole } from '../../src/roles/save-role.ts';
import { signInAs, type Ask } from '../support/accounts.ts';
import type { Answer } from '../support/app.ts';
import { fingerprint } from '../support/fingerprint.ts';
import { idOf } from '../support/twins.ts';
import { errors, openMergeDesk, slugs, type MergeDesk } from './merge-desk.ts';

let desk: MergeDesk;
beforeAll(async () => {
  desk = await openMergeDesk();
});
afterAll(() => desk.close());
afterEach(() => desk.separate());

describe('merging', () => {
  test('moves every fact to the survivor, once, and leads every old address there', async () => {
    const { userErrors, company } = await desk.merge(
      await desk.mergeInput(desk.twins.survivor, desk.twins.loser, { reason: 'The same' }),
    );
    expect(userErrors).toEqual([]);
    expect(company).toMatchObject({
      slug: 'nordlicht',
      foundedOn: { edtf: '2018' },
      headquarters: 'Kiel',
      previousIds: [idOf('Company', desk.twins.loser)],
    });
    expect(company.names.map(({ value }: Answer) => value)).toEqual([
      'NL',
      'NL Solar',
      'Nordlicht Solar GmbH',
    ]);
    const seen = await desk.app.ask(`{ company(slug: "nordlicht") {
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
    const found = await desk.everyAddress(desk.app.ask);
    for (const slug of slugs.slice(0, 3)) expect(found[slug].name, slug).toBe('Nordlicht');
    expect(found[desk.twins.loser]).toMatchObject({
      name: 'Nordlicht',
      redirectedFrom: idOf('Company', desk.twins.loser),
    });
    expect(found['nordlicht-sonne'].redirectedFrom).toBe(idOf('Company', desk.twins.loser));
  });

  test('takes each field from the chosen side, and says so to the outbox', async () => {
    const fields = ['name', 'slug', 'companyKind', 'foundedOn'].map((name) => ({ name, from: 'LOSER' }));
    const { userErrors, company } = await desk.merge(
      await desk.mergeInput(desk.twins.survivor, desk.twins.loser, { fields, reason: 'Its desk.own words' }),
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
    const found = await desk.everyAddress(desk.app.ask);
    for (const slug of slugs.slice(0, 3)) expect(found[slug].slug, slug).toBe('nordlicht-sonne');
    const events = await desk.app.database.prisma.event.findMany({
      where: { operation: 'MERGE' },
      orderBy: { id: 'desc' },
      take: 1,
    });
    expect(events).toMatchObject([
      {
        recordId: desk.twins.survivor,
        recordType: 'COMPANY',
        isPublic: true,
        detail: { previousIds: [desk.twins.loser] },
      },
    ]);
  });

  test('is done once under its key', async () => {
    const input = await desk.mergeInput(desk.twins.survivor, desk.twins.loser, {
      idempotencyKey: crypto.randomUUID(),
    });
    const [first, again] = [await desk.merge(input), await desk.merge(input)];
    expect(first.userErrors).toEqual([]);
    expect(again).toEqual(first);
    expect(await desk.app.database.prisma.merge.count({ where: { undoneAt: null } })).toBe(1);
  });

  test('is refused where it makes no sense, and leaves no trace', async () => {
    const { survivor, loser, polar, anna } = desk.twins;
    const [contributor, reader] = [
      await signInAs(desk.app, 'CONTRIBUTOR'),
      await signInAs(desk.app, 'READER'),
    ];
    await desk.merge(await desk.mergeInput(polar, desk.twins.fund));
    const good = await desk.mergeInput(survivor, loser);
    const before = await fingerprint(desk.own.url);
    const fund = idOf('Company', desk.twins.fund);
    const cases: [Ask, Answer, string, string[]][] = [
      [contributor, good, 'NotPermitted', []],
      [reader, good, 'NotPermitted', []],
      [desk.editor, { ...good, loser: good.survivor }, 'InvalidValue', ['loser']],
      [desk.editor, { ...good, loser: idOf('Person', anna) }, 'InvalidValue', ['loser']],
      [desk.editor, { ...good, loser: idOf('Company', anna) }, 'RecordNotFound', ['loser']],
      [desk.editor, { ...good, loser: fund }, 'InvalidValue', ['loser']],
      [desk.editor, { ...good, survivor: fund }, 'InvalidValue', ['survivor']],
      [desk.editor, { ...good, expectedRevision: 99 }, 'VersionConflict', ['expectedRevision']],
      [desk.editor, { ...good, loserRevision: 99 }, 'VersionConflict', ['expectedRevision']],
      [
        desk.editor,
        { ...good, fields: [{ name: 'constructor', from: 'LOSER' }] },
        'InvalidValue',
        ['fields', '0', 'name'],
      ],
      [
        desk.editor,
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
      [desk.editor, { ...good, fields: [{ name: 'website', from: 'LOSER' }] }, 'InvalidValue', ['fields']],
    ];
    for (const [ask, input, kind, path] of cases) {
      const { company, userErrors } = await desk.merge(input, ask);
      expect([company, userErrors], JSON.stringify(input)).toEqual([
        null,
        [expect.objectContaining({ __typename: kind, path })],
      ]);
    }
    const person = await desk.editor(
      `mutation($input: MergeInput!) { personMerge(input: $input) { person { id } ${errors} } }`,
      {
        input: good,
      },
    );
    expect(person.body.data.personMerge.userErrors).toMatchObject([
      { __typename: 'InvalidValue', path: ['survivor'] },
    ]);
    expect(await fingerprint(desk.own.url)).toBe(before);
  });

  test('what was prepared for the loser goes to the survivor, and the tombstone itself cannot be changed', async () => {
    const { context, survivor, loser, article, anna } = desk.twins;
    await updateArticle(context, {
      id: article,
      expectedRevision: (await desk.app.database.prisma.article.findUniqueOrThrow({ where: { id: article } }))
        .revision,
      mentions: [{ companyId: loser, start: 0, end: 9 }],
    });
    await desk.merge(await desk.mergeInput(survivor, loser));
    await publishArticle(context, { id: article, expectedRevision: null });
    const mentions = await desk.app.database.prisma.mention.findMany({ where: { articleId: article } });
    expect(mentions.map(({ companyId }) => companyId)).toEqual([survivor]);
    const role = { personId: anna, companyId: loser, title: 'Later', roleKind: 'OTHER' } as const;
    await expect(createRole(context, role)).rejects.toThrow('merged');
    // An act that waited for the merge, and saw the record before it.
    const row = await desk.app.database.prisma.role.create({ data: role });
    expect(row).toMatchObject({ companyId: survivor });
    await desk.app.database.prisma.role.delete({ where: { id: row.id } });
    const change = { id: loser, expectedRevision: null, name: 'Again' };
    await expect(updateCompany(context, change)).rejects.toThrow('merged into another');
  });
});
