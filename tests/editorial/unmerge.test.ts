/** One company becomes two again, over real HTTP: each fact is back where it came from, every address answers. */
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { updateArticle } from '../../src/articles/update-article.ts';
import { publishArticle } from '../../src/articles/publish-article.ts';
import { updateCompany } from '../../src/companies/update-company.ts';
import { verifyArchive } from '../../src/history/verify/verify-archive.ts';
import { createRole } from '../../src/roles/save-role.ts';
import { signInAs, type Ask } from '../support/accounts.ts';
import type { Answer } from '../support/app.ts';
import { fingerprint } from '../support/fingerprint.ts';
import { exportOf, idOf, TEXT } from '../support/twins.ts';
import { openMergeDesk, slugs, type MergeDesk } from './merge-desk.ts';

let desk: MergeDesk;
beforeAll(async () => {
  desk = await openMergeDesk();
});
afterAll(() => desk.close());
afterEach(() => desk.separate());

describe('unmerging', () => {
  test('gives everything back: both exports and every address are what they were', async () => {
    const before = {
      editors: await exportOf(desk.read),
      public: await exportOf(desk.app.ask),
      addresses: await desk.everyAddress(desk.app.ask),
    };
    for (const fields of [
      [],
      ['name', 'slug', 'companyKind', 'foundedOn'].map((name) => ({ name, from: 'LOSER' })),
    ]) {
      expect(
        (await desk.merge(await desk.mergeInput(desk.twins.survivor, desk.twins.loser, { fields })))
          .userErrors,
      ).toEqual([]);
      expect(await verifyArchive(desk.app.database.prisma)).toEqual([]);
      expect(Object.keys(await exportOf(desk.app.ask))).not.toContain(idOf('Company', desk.twins.loser));
      const { userErrors, staying, gone } = await desk.unmerge(
        await desk.unmergeInput(desk.twins.survivor, desk.twins.loser),
      );
      expect([userErrors, staying, gone]).toEqual([[], [], []]);
      expect(await exportOf(desk.read)).toEqual(before.editors);
      expect(await exportOf(desk.app.ask)).toEqual(before.public);
      expect(await desk.everyAddress(desk.app.ask)).toEqual(before.addresses);
    }
  });

  test('of chained merges goes in reverse', async () => {
    const { survivor, loser, polar } = desk.twins;
    const before = { editors: await exportOf(desk.read), addresses: await desk.everyAddress(desk.app.ask) };
    await desk.merge(await desk.mergeInput(survivor, loser));
    const { userErrors } = await desk.merge(await desk.mergeInput(polar, survivor));
    expect(userErrors).toEqual([]);
    const found = await desk.everyAddress(desk.app.ask);
    for (const slug of slugs) expect(found[slug].name, slug).toBe('Polar');
    for (const id of [survivor, loser]) {
      expect(found[id]).toMatchObject({ name: 'Polar', redirectedFrom: idOf('Company', id) });
    }
    expect(found[loser].previousIds.toSorted()).toEqual(
      [survivor, loser].map((id) => idOf('Company', id)).toSorted(),
    );
    const print = await fingerprint(desk.own.url);
    for (const [id, path] of [
      [survivor, 'id'],
      [polar, 'loser'],
    ] as const) {
      const refused = await desk.unmerge(await desk.unmergeInput(id, loser));
      expect(refused).toMatchObject({
        company: null,
        userErrors: [{ __typename: 'InvalidValue', path: [path] }],
      });
    }
    expect(await fingerprint(desk.own.url)).toBe(print);
    expect((await desk.unmerge(await desk.unmergeInput(polar, survivor))).userErrors).toEqual([]);
    expect(await verifyArchive(desk.app.database.prisma)).toEqual([]);
    expect((await desk.unmerge(await desk.unmergeInput(survivor, loser))).userErrors).toEqual([]);
    expect(await exportOf(desk.read)).toEqual(before.editors);
    expect(await desk.everyAddress(desk.app.ask)).toEqual(before.addresses);
  });

  test('is refused where nothing was merged, from an old revision and for those who may not', async () => {
    const { survivor, loser } = desk.twins;
    const contributor = await signInAs(desk.app, 'CONTRIBUTOR');
    const none = await desk.unmerge(await desk.unmergeInput(survivor, loser));
    expect(none).toMatchObject({ company: null, staying: [], gone: [], userErrors: [{ path: ['loser'] }] });
    await desk.merge(await desk.mergeInput(survivor, loser));
    const before = await fingerprint(desk.own.url);
    const good = await desk.unmergeInput(survivor, loser);
    const cases: [Ask, Answer, string, string[]][] = [
      [contributor, good, 'NotPermitted', []],
      [desk.editor, { ...good, expectedRevision: 99 }, 'VersionConflict', ['expectedRevision']],
      [desk.editor, { ...good, loser: idOf('Person', desk.twins.anna) }, 'InvalidValue', ['loser']],
      [desk.editor, { ...good, loser: idOf('Company', desk.twins.anna) }, 'RecordNotFound', ['loser']],
    ];
    for (const [ask, input, kind, path] of cases) {
      const { company, userErrors } = await desk.unmerge(input, ask);
      expect([company, userErrors]).toEqual([null, [expect.objectContaining({ __typename: kind, path })]]);
    }
    expect(await fingerprint(desk.own.url)).toBe(before);
    const input = { ...good, idempotencyKey: crypto.randomUUID() };
    const [first, again] = [await desk.unmerge(input), await desk.unmerge(input)];
    expect(first.userErrors).toEqual([]);
    expect(again).toEqual(first);
  });

  test('after later changes gives back what was moved, keeps and lists what came later, skips what is gone', async () => {
    const { context, survivor, loser, article, anna, cite } = desk.twins;
    const { prisma } = desk.app.database;
    const loserId = idOf('Company', loser);
    const before = await exportOf(desk.read);
    await desk.merge(await desk.mergeInput(survivor, loser));
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

    const { userErrors, company, staying, gone } = await desk.unmerge(
      await desk.unmergeInput(survivor, loser),
    );
    expect([userErrors, gone]).toEqual([[], [quote.node.id]]);
    const [claim] = await prisma.claim.findMany({ where: { companyId: survivor, field: 'website' } });
    expect(staying.map(({ id }: Answer) => id).toSorted()).toEqual(
      [idOf('Claim', claim!.id), idOf('Role', later.id)].toSorted(),
    );
    expect(company).toMatchObject({ name: 'Nordlicht SE', slug: 'nordlicht-se', previousIds: [] });
    expect(company.names.map(({ value }: Answer) => value)).toEqual(['NLSE', 'NL']);
    const after = await exportOf(desk.read);
    const without = ({ quotesSpoken: _quotes, articles: _articles, ...rest }: Answer) => rest;
    // Evidence stands where its words now stand.
    const moved = JSON.stringify(without(before[loserId])).replaceAll(/"(start|end)":(\d+)/g, '');
    expect(JSON.stringify(without(after[loserId])).replaceAll(/"(start|end)":(\d+)/g, '').length).toBe(
      moved.length,
    );
    const found = await desk.everyAddress(desk.app.ask);
    expect(found['nordlicht'].slug).toBe('nordlicht-se');
    expect(found['nordlicht-sonne']).toMatchObject({ name: 'Nordlicht Solar GmbH', redirectedFrom: null });
    expect(found['nordlicht-solar-gmbh'].slug).toBe('nordlicht-sonne');
    expect(await prisma.mention.count({ where: { articleId: article, companyId: loser } })).toBe(1);
    expect(await prisma.externalId.count({ where: { companyId: loser } })).toBe(2);
    expect(await prisma.milestoneParticipant.count({ where: { companyId: loser } })).toBe(2);
  });
});
