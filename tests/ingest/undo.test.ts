/** Undoing a decision of each kind leaves the archive as it was, to the hash. */
import { beforeEach, describe, expect, test } from 'vitest';
import { createCompany } from '../../src/companies/create-company.ts';
import { relateCompanies } from '../../src/companies/relate-companies.ts';
import { updateCompany } from '../../src/companies/update-company.ts';
import { createFundingRound } from '../../src/funding/save-funding-round.ts';
import { acceptAll } from '../../src/ingest/proposals/accept-all.ts';
import { rejectProposal } from '../../src/ingest/proposals/reject-proposal.ts';
import { createMilestone } from '../../src/milestones/save-milestone.ts';
import { createPerson } from '../../src/people/create-person.ts';
import { createQuote } from '../../src/quotes/save-quote.ts';
import { createRole } from '../../src/roles/save-role.ts';
import { day, euros } from '../support/found.ts';
import { takeIn } from '../support/take-in.ts';
import { first, second, sentences, storyOf } from './proposal-story.ts';
import { openUndoing, type Judged, type Undoing } from './undo-desk.ts';

let desk: Undoing;
beforeEach(async () => {
  desk = await openUndoing();
  return async () => {
    expect(await desk.problems()).toEqual([]);
    await desk.close();
  };
});

describe('linked to who is known already', () => {
  test('a person gets another name and is named in the draft', async () => {
    const { to } = await desk.known();
    await takeIn(desk, storyOf(first));
    await desk.thereAndBack(
      await desk.proposal({ kind: 'PERSON' }),
      { links: to('p:mira sand') },
      async () => {
        expect(await desk.prisma.name.findMany()).toMatchObject([{ value: 'Mira Sand' }]);
        expect(await desk.prisma.mention.count()).toBe(1);
      },
    );
  });

  test('a company that has the name among its names gets none', async () => {
    const { polarwerk, to } = await desk.known();
    const names = [{ value: 'POLARWERK', nameKind: 'ALIAS' as const }];
    await updateCompany(desk.context, { id: polarwerk, expectedRevision: null, names });
    await takeIn(desk, storyOf(first));
    const id = await desk.proposal({ kind: 'COMPANY', saying: 'Polarwerk' });
    await desk.thereAndBack(id, { links: to('c:polarwerk') }, async () => {
      expect(await desk.prisma.name.count()).toBe(1);
    });
  });

  test('a party is new although another has its name', async () => {
    await createCompany(desk.context, { name: 'Polarwerk' });
    await createPerson(desk.context, { name: 'Mira Sand' });
    await takeIn(desk, storyOf(first));
    await desk.thereAndBack(await desk.proposal({ kind: 'COMPANY', saying: 'Polarwerk' }), {
      isDistinct: true,
    });
    await desk.thereAndBack(await desk.proposal({ kind: 'PERSON' }), { isDistinct: true });
  });

  test('facts are made at the records they are linked to', async () => {
    const { to } = await desk.known();
    await takeIn(desk, storyOf(first));
    const both = to('p:mira sand', 'c:polarwerk');
    await desk.thereAndBack(await desk.proposal({ kind: 'ROLE', saying: 'FOUNDER' }), { links: both });
    await desk.thereAndBack(await desk.proposal({ kind: 'CLAIM' }), { links: to('c:polarwerk') });
    await desk.thereAndBack(await desk.proposal({ kind: 'MILESTONE' }), { links: to('c:polarwerk') });
    await desk.thereAndBack(await desk.proposal({ kind: 'QUOTE' }), { links: to('p:mira sand') });
    const companies = to('c:polarwerk', 'c:borealis holding');
    await desk.thereAndBack(await desk.proposal({ kind: 'COMPANY_RELATION' }), { links: companies });
    const investor = to('c:polarwerk', 'c:harbour fund');
    await desk.thereAndBack(await desk.proposal({ kind: 'FUNDING_ROUND' }), { links: investor });
  });
});

describe('another source of what is known', () => {
  test('a role, whose start was not known', async () => {
    const { mira, polarwerk, to } = await desk.known();
    const role = { personId: mira, companyId: polarwerk, title: 'Chair', roleKind: 'CHAIR' as const };
    await createRole(desk.context, role);
    await takeIn(desk, storyOf(first));
    const id = await desk.proposal({ kind: 'ROLE', saying: 'CHAIR' });
    await desk.thereAndBack(id, { links: to('p:mira sand', 'c:polarwerk') }, async () => {
      expect(await desk.prisma.role.findMany()).toMatchObject([{ startedEdtf: '2019', isCurrent: true }]);
    });
  });

  test('a relation, a milestone and a quote', async () => {
    const { context } = desk;
    const { mira, polarwerk, borealis, to } = await desk.known();
    await relateCompanies(context, {
      subjectId: polarwerk,
      expectedRevision: null,
      relationKind: 'SUBSIDIARY_OF',
      objectId: borealis,
    });
    await createMilestone(context, {
      milestoneKind: 'LISTED',
      title: 'On the market',
      participants: [{ companyId: polarwerk }],
    });
    const text = 'We build slowly, … and we stay.';
    await createQuote(context, { text, language: 'en', speaker: { personId: mira }, quoteKind: 'DIRECT' });
    await takeIn(desk, storyOf(first));
    const companies = to('c:polarwerk', 'c:borealis holding');
    await desk.thereAndBack(
      await desk.proposal({ kind: 'COMPANY_RELATION' }),
      { links: companies },
      async () => {
        expect(await desk.prisma.companyRelation.count()).toBe(1);
      },
    );
    await desk.thereAndBack(
      await desk.proposal({ kind: 'MILESTONE' }),
      { links: to('c:polarwerk') },
      async () => {
        expect(await desk.prisma.milestone.findMany()).toMatchObject([{ happenedEdtf: '2023' }]);
      },
    );
    await desk.thereAndBack(
      await desk.proposal({ kind: 'QUOTE' }),
      { links: to('p:mira sand') },
      async () => {
        expect(await desk.prisma.quote.count()).toBe(1);
      },
    );
  });

  test('a round that somebody says it is, with its series, an investor and other values', async () => {
    const { polarwerk, borealis, to } = await desk.known();
    const { id: roundId } = await createFundingRound(desk.context, {
      companyId: polarwerk,
      title: 'Money for the north',
      roundType: 'UNKNOWN',
      investments: [{ investor: { companyId: borealis } }],
      claims: [{ field: 'amount', value: { amount: euros('19000000') } }],
    });
    await takeIn(desk, storyOf(first));
    const links = [
      ...to('c:polarwerk', 'c:harbour fund'),
      { key: 'record', type: 'FUNDING_ROUND' as const, id: roundId },
    ];
    await desk.thereAndBack(await desk.proposal({ kind: 'FUNDING_ROUND' }), { links }, async () => {
      const round = { roundType: 'SERIES_B', series: 'B', investments: [{}, {}] };
      const all = await desk.prisma.fundingRound.findMany({ include: { investments: true } });
      expect(all).toMatchObject([round]);
      expect(await desk.prisma.claim.count({ where: { field: 'amount' } })).toBe(2);
    });
  });

  test('a claim against another value, and the same claim said again', async () => {
    const { polarwerk, to } = await desk.known();
    const kiel = { field: 'headquarters', value: { text: 'Oslo' } };
    await updateCompany(desk.context, { id: polarwerk, expectedRevision: null, claims: [kiel] });
    const again = 'Kiel is where its head office is.';
    const story = storyOf([...first, again]).fact(again, () => ({
      kind: 'CLAIM',
      subject: 'Polarwerk',
      field: 'headquarters',
      value: { text: 'Kiel' },
      verbatim: 'Kiel',
    }));
    await takeIn(desk, story);
    const links = to('c:polarwerk');
    const [one, twin] = [
      await desk.proposal({ kind: 'CLAIM', saying: 'its seat' }),
      await desk.proposal({ kind: 'CLAIM', saying: '"verbatim":"Kiel"' }),
    ];
    await desk.thereAndBack(one, { links });
    const before = await desk.state();
    await desk.accept(one, { links });
    const between = await desk.state();
    await desk.accept(twin, { links });
    expect(await desk.prisma.claim.count()).toBe(2);
    // The claim that the first one made carries a passage of the second.
    await desk.refuses(() => desk.undo(one), 'id');
    await desk.undo(twin);
    expect(await desk.state()).toEqual(between);
    await desk.undo(one);
    expect(await desk.state()).toEqual(before);
  });
});

describe('accepted with a correction', () => {
  test.each<[string, Judged, object]>([
    ['a person', { kind: 'PERSON' }, { name: 'Mira Anna Sand' }],
    ['a company', { kind: 'COMPANY', saying: 'Harbour' }, { name: 'Harbour Funds', companyKind: 'FUND' }],
    ['a claim', { kind: 'CLAIM' }, { text: 'Lübeck', verbatim: 'in Lübeck' }],
    [
      'a role',
      { kind: 'ROLE', saying: 'CHAIR' },
      { title: 'Chairwoman', startedOn: day('2018~'), isCurrent: null },
    ],
    ['a relation', { kind: 'COMPANY_RELATION' }, { relationKind: 'BRAND_OF', since: day('2020') }],
    ['a round', { kind: 'FUNDING_ROUND' }, { series: 'B2', amount: euros('21000000'), investors: [] }],
    ['a milestone', { kind: 'MILESTONE' }, { milestoneKind: 'IPO_FILED', title: 'Papers filed' }],
    ['a quote', { kind: 'QUOTE' }, { text: 'We build slowly, and we stay.', saidOn: day('2021') }],
  ])('%s', async (_what, judged, correction) => {
    await takeIn(desk, storyOf(first));
    await desk.thereAndBack(await desk.proposal(judged), { correct: () => correction });
  });

  test('of its passage, beyond its sentence', async () => {
    const { documentId } = await takeIn(desk, storyOf(first));
    const exact = `${sentences.chair} ${sentences.seat}`;
    const start = storyOf(first).source.text.indexOf(exact);
    const evidence = [{ documentId, start, end: start + exact.length, exact }];
    for (const judged of [{ kind: 'CLAIM' as const }, { kind: 'ROLE' as const, saying: 'CHAIR' }]) {
      await desk.thereAndBack(await desk.proposal(judged), { evidence });
    }
  });
});

test('a rejected party is asked again, and whoever named it can be judged', async () => {
  await takeIn(desk, storyOf(first));
  const before = await desk.state();
  for (const judged of [{ kind: 'PERSON' as const }, { kind: 'QUOTE' as const }]) {
    const id = await desk.proposal(judged);
    await rejectProposal(desk.context, { id, reason: 'Not so' });
    expect(await desk.state()).not.toEqual(before);
    await desk.undo(id);
    expect(await desk.state()).toEqual(before);
  }
  await desk.accept(await desk.proposal({ kind: 'QUOTE' }));
});

test('of all accepted at once each is taken back, the last first', async () => {
  const { documentId } = await takeIn(desk, storyOf(first));
  const before = await desk.state();
  expect(await acceptAll(desk.context, { documentId })).toMatchObject({ accepted: 11, refused: [] });
  const decided = await desk.prisma.proposal.findMany({ orderBy: { decidedAt: 'desc' } });
  for (const { id } of decided) await desk.undo(id);
  expect(await desk.state()).toEqual(before);
});

test('two sources of one fact are taken back in either order', async () => {
  const { context } = desk;
  const { to, mira, polarwerk } = await desk.known();
  await createRole(context, { personId: mira, companyId: polarwerk, title: 'Chair', roleKind: 'CHAIR' });
  const links = to('p:mira sand', 'c:polarwerk');
  const [one, other] = [
    await takeIn(desk, storyOf(first), { sourceUrl: 'https://one.example/' }),
    await takeIn(desk, storyOf(second.map((each) => each.replace('autumn', 'June'))), {
      sourceUrl: 'https://other.example/',
    }),
  ];
  const ids: string[] = [];
  for (const { documentId } of [one, other]) {
    ids.push(await desk.proposal({ kind: 'ROLE', saying: 'CHAIR', documentId }));
  }
  const before = await desk.state();
  for (const [earlier, later] of [ids, ids.toReversed()] as [string, string][]) {
    await desk.accept(earlier, { links });
    await desk.accept(later, { links });
    await desk.undo(earlier);
    await desk.undo(later);
    expect(await desk.state()).toEqual(before);
  }
});
