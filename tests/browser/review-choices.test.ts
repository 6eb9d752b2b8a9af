/** What was found is corrected, linked and weighed against the archive before it is judged; by keys and by touch. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createCompany } from '../../src/companies/create-company.ts';
import { createFundingRound } from '../../src/funding/save-funding-round.ts';
import { createPerson } from '../../src/people/create-person.ts';
import { toGlobalId } from '../../src/text/global-id.ts';
import { sentences } from '../ingest/proposal-story.ts';
import { archiveState } from '../support/archive-state.ts';
import { expectNoViolations } from '../support/axe.ts';
import { runImports } from '../support/bring-in.ts';
import { day, euros, Finder, textOf } from '../support/found.ts';
import { current, isThere, openReview, pathOf, titleOf, type ReviewDesk } from '../support/review-desk.ts';
import { takeIn } from '../support/take-in.ts';

let desk: ReviewDesk;
beforeAll(async () => {
  desk = await openReview();
}, 90_000);
afterAll(() => desk.close());

const TIME = 240_000;

test(
  'takes corrected values, a moved passage and another record, all by keys',
  async () => {
    const twin = await createPerson(desk.context, { name: 'M. Sand', isDistinct: true });
    const known = [{ id: toGlobalId('Person', twin.id), score: 0.8, reasons: ['initial and family name'] }];
    const documentId = await desk.story('Corrected', { 'Mira Sand': known });
    const { id } = await desk.proposalOf(documentId, 'ROLE', 'FOUNDER');
    const { page } = await desk.panel.visit(pathOf(documentId, id), { as: 'EDITOR' });
    await isThere(page);
    // Nobody has said who she is: refused, and back with the reason where it belongs.
    await page.keyboard.press('a');
    await current(page).getByRole('alert').waitFor();
    expect(await titleOf(page)).toContain('Founder');
    expect(await desk.judged(documentId)).toBe(0);
    await page.keyboard.press('m');
    await page.getByText('initial and family name').waitFor();
    await page.keyboard.press('1');
    await page.keyboard.press('Enter');
    await current(page).getByText('linked by you').waitFor();
    await page.keyboard.press('e');
    await page.getByLabel('Title', { exact: true }).waitFor();
    await page.keyboard.press('Control+A');
    await page.keyboard.type('Co-founder');
    await page.keyboard.press('Enter');
    await current(page).getByText('corrected').waitFor();
    // What is corrected and not judged yet stays on the device.
    await page.reload();
    await isThere(page);
    await current(page).getByText('corrected').waitFor();
    await current(page).getByText('linked by you').waitFor();
    await page.keyboard.press('s');
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('Enter');
    await page.keyboard.press('a');
    await expect.poll(() => desk.judged(documentId)).toBeGreaterThan(0);
    const role = await desk.prisma.role.findFirstOrThrow({
      where: { title: 'Co-founder', deletedAt: null },
      include: { evidence: true },
    });
    expect(role.personId).toBe(twin.id);
    expect(role.evidence.map(({ exact }) => exact)).toEqual([sentences.founded.replace(/ in 2015\.$/, '')]);
  },
  TIME,
);

test(
  'a round that the archive has otherwise is shown beside what it has, and is one more source or another round',
  async () => {
    const company = await createCompany(desk.context, { name: 'Stegbau', companyKind: 'COMPANY' });
    const amount = {
      min: '15000000',
      max: '15000000',
      currency: 'EUR',
      qualifier: 'EXACT' as const,
      verbatim: null,
    };
    await createFundingRound(desk.context, {
      companyId: company.id,
      title: 'Series B of Stegbau',
      roundType: 'SERIES_B',
      series: 'B',
      claims: [{ field: 'amount', value: { amount } }],
    });
    const rounds = () =>
      desk.prisma.fundingRound.count({ where: { companyId: company.id, deletedAt: null } });
    const known = [{ id: toGlobalId('Company', company.id), score: 1, reasons: ['the same name'] }];
    const sentence = 'Stegbau took in 20 million euros in its Series B in May 2021.';
    const told = new Finder(textOf('Piers and money', 'Nothing else happened that week.', sentence))
      .party('COMPANY', 'Stegbau', { known })
      .fact(sentence, () => ({
        kind: 'FUNDING_ROUND',
        company: 'Stegbau',
        roundType: 'SERIES_B',
        series: 'B',
        amount: euros('20000000'),
        valuation: null,
        announcedOn: day('2021-05'),
        investors: [],
        hasOtherInvestors: false,
        otherAmounts: [],
      }));
    const { documentId } = await takeIn({ context: desk.context }, told);
    const { id } = await desk.proposalOf(documentId, 'FUNDING_ROUND');
    const { page } = await desk.panel.visit(pathOf(documentId, id), { as: 'EDITOR' });
    await isThere(page);
    const box = current(page);
    await box.getByText('The archive says something else').first().waitFor();
    await box.getByText('EUR 15,000,000').waitFor();
    await box.getByText('EUR 20,000,000').first().waitFor();
    const before = await archiveState(desk.prisma);
    await page.keyboard.press('3');
    await page.keyboard.press('a');
    await expect.poll(rounds).toBe(2);
    await page.keyboard.press('z');
    await expect.poll(() => desk.judged(documentId)).toBe(0);
    expect(await archiveState(desk.prisma)).toEqual(before);
    await page.keyboard.press('1');
    await page.keyboard.press('a');
    await expect.poll(() => desk.judged(documentId)).toBeGreaterThan(0);
    expect(await rounds()).toBe(1);
    const values = await desk.prisma.claim.findMany({
      where: { field: 'amount', round: { companyId: company.id } },
    });
    expect(new Set(values.map(({ amountMin }) => Number(amountMin)))).toEqual(
      new Set([15_000_000, 20_000_000]),
    );
    expect(values).toHaveLength(2);
  },
  TIME,
);

test(
  'what is no name is rejected everywhere by keys, and asked again from the list',
  async () => {
    const one = await desk.story('No name');
    const note = new Finder(textOf('A note', 'On Friday Borealis Holding shines.')).party(
      'COMPANY',
      'Borealis Holding',
    );
    const { documentId: other } = await takeIn(desk, note);
    const { id } = await desk.proposalOf(one, 'COMPANY', 'Borealis');
    const { page } = await desk.panel.visit(pathOf(one, id), { as: 'EDITOR' });
    await isThere(page);
    const rejected = () => desk.prisma.proposal.count({ where: { kind: 'COMPANY', state: 'REJECTED' } });
    await page.keyboard.press('r');
    await page.keyboard.press('x');
    await page.getByText('“Borealis Holding” is asked as a company in no document any more').waitFor();
    await expectNoViolations(page);
    await page.keyboard.press('Enter');
    await page.getByText('Rejected everywhere: Borealis Holding').waitFor();
    await expect.poll(rejected).toBe(2);
    await page.keyboard.press('z');
    await expect.poll(rejected).toBe(0);
    await isThere(page);
    await page.keyboard.press('r');
    await page.keyboard.press('x');
    await page.keyboard.press('1');
    await expect.poll(rejected).toBe(2);
    const along = await desk.proposalOf(other, 'COMPANY', 'Borealis');
    await page.goto(`/admin${pathOf(other, along.id)}`);
    await current(page).getByText('everywhere, by Editor in “No name”').waitFor();
    await page.goto('/admin/review');
    await page.getByRole('heading', { name: 'Names that are not asked' }).waitFor();
    await expectNoViolations(page);
    await page.getByRole('button', { name: 'Ask again' }).press('Enter');
    await expect.poll(rejected).toBe(0);
    const admin = await desk.panel.visit('/settings/audit', { as: 'ADMIN' });
    const told = admin.page.getByText('Editor rejected the name “Borealis Holding” everywhere');
    await told.first().waitFor();
    expect(await told.count()).toBe(2);
  },
  TIME,
);

test(
  'a document in which nobody has looked is looked through by a key',
  async () => {
    const text = 'Die Tonnenhof GmbH wurde 2019 von Wiebke Asmus gegründet.';
    const { documentId } = await takeIn(desk, new Finder(textOf('Tonnenhof', text)));
    const { page } = await desk.panel.visit(pathOf(documentId), { as: 'CONTRIBUTOR' });
    await page.getByText('Nobody has looked for facts in it yet').waitFor();
    await expectNoViolations(page);
    await page.keyboard.press('f');
    await page.getByText('Looking for facts').waitFor();
    await expect.poll(() => desk.prisma.documentImport.count({ where: { documentId } })).toBe(1);
    await runImports(desk.panel.app);
    await isThere(page);
    await page.getByText('Wiebke Asmus').first().waitFor();
  },
  TIME,
);

test(
  'is done by touch on a phone, in German and in the dark, and axe finds nothing',
  async () => {
    const documentId = await desk.story('Auf dem Telefon');
    const { page } = await desk.panel.visit(pathOf(documentId), {
      as: 'EDITOR',
      language: 'de',
      colorScheme: 'dark',
      width: 390,
    });
    await isThere(page);
    await expectNoViolations(page);
    const before = await titleOf(page);
    await page.getByRole('button', { name: 'Annehmen', exact: true }).tap();
    await expect.poll(() => titleOf(page)).not.toBe(before);
    await page.getByRole('button', { name: 'Ablehnen', exact: true }).tap();
    await expectNoViolations(page);
    await page.getByRole('button', { name: /Jemand anderes ist gemeint/ }).tap();
    await expect.poll(() => desk.judged(documentId)).toBeGreaterThanOrEqual(2);
    await page.getByRole('button', { name: 'Letzte Entscheidung zurücknehmen' }).first().tap();
    await expect.poll(() => desk.prisma.proposal.count({ where: { documentId, state: 'REJECTED' } })).toBe(0);
  },
  TIME,
);
