/** What was found is judged: by keys alone, each decision taken back, and by touch. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ProposalKind } from '../../src/database/generated/enums.ts';
import { createCompany } from '../../src/companies/create-company.ts';
import { createFundingRound } from '../../src/funding/save-funding-round.ts';
import { createPerson } from '../../src/people/create-person.ts';
import { verifyArchive } from '../../src/history/verify/verify-archive.ts';
import { toGlobalId } from '../../src/text/global-id.ts';
import { first, sentences, storyOf } from '../ingest/proposal-story.ts';
import { archiveState } from '../support/archive-state.ts';
import { expectNoViolations } from '../support/axe.ts';
import { bringIn } from '../support/bring-in.ts';
import { day, euros, Finder, textOf } from '../support/found.ts';
import { openPanel, type Panel } from '../support/panel.ts';
import { createTestDatabase, type TestDatabase } from '../support/postgres.ts';
import { takeIn } from '../support/take-in.ts';
import { article, headline } from './review-article.ts';

let own: TestDatabase;
let panel: Panel;
beforeAll(async () => {
  own = await createTestDatabase();
  panel = await openPanel({ database: own });
}, 90_000);
afterAll(async () => {
  expect(await verifyArchive(prisma())).toEqual([]);
  await panel.close();
  await own.drop();
});

const TIME = 240_000;
const prisma = () => panel.app.database.prisma;
const context = () => ({ prisma: prisma(), actor: { kind: 'system' as const, name: 'test' } });
const judged = (documentId: string) =>
  prisma().proposal.count({ where: { documentId, state: { in: ['ACCEPTED', 'REJECTED'] } } });
const uuidOf = async (title: string) =>
  (await prisma().document.findFirstOrThrow({ where: { title }, orderBy: { importedAt: 'desc' } })).id;

/** What the open proposal says. */
const current = (page: Page) => page.locator('section[aria-current=true]');
const titleOf = async (page: Page) => current(page).getAttribute('aria-label');
async function isThere(page: Page): Promise<void> {
  await page.getByRole('heading', { level: 1 }).waitFor();
  await current(page).waitFor();
}

/** A story with a finding of every kind, under a title of its own. */
async function story(title: string, known: Parameters<typeof storyOf>[1] = {}): Promise<string> {
  const told = storyOf(first, known);
  const { documentId } = await takeIn(
    { context: context() },
    { source: { ...told.source, title }, found: told.found },
  );
  return documentId;
}

const proposalOf = (documentId: string, kind: ProposalKind, containing = '') =>
  prisma()
    .proposal.findMany({ where: { documentId, kind }, orderBy: { start: 'asc' } })
    .then((all) => all.find((each) => JSON.stringify(each.content).includes(containing))!);
const pathOf = (documentId: string, proposalId?: string) =>
  `/review/${toGlobalId('Document', documentId)}${proposalId ? `?p=${toGlobalId('Proposal', proposalId)}` : ''}`;

test(
  'an article that nobody has seen is judged by keys alone, and what one says counts at once',
  async () => {
    const [id] = await bringIn(panel.app, article);
    const documentId = await uuidOf(headline);
    const all = await prisma().proposal.count({ where: { documentId } });
    expect(all).toBeGreaterThanOrEqual(50);
    const { page } = await panel.visit('/', { as: 'EDITOR' });
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.keyboard.press('g');
    await page.keyboard.press('r');
    await page.waitForURL(/\/review$/);
    await page.locator('[data-rows]').getByText(headline).waitFor();
    await page.keyboard.press('j');
    await page.keyboard.press('Enter');
    await page.waitForURL(new RegExp(`/review/${id}`));
    await isThere(page);
    await page.keyboard.press('j');
    await page.keyboard.press('k');
    for (let presses = 0; presses < all * 2 && (await judged(documentId)) < all; presses += 1) {
      const before = await titleOf(page).catch(() => null);
      if (before === null) break;
      // Some are none, for the usual reason, another, or one's own.
      if (presses % 9 === 4) {
        await page.keyboard.press('r');
        await page.keyboard.press('Enter');
      } else if (presses % 9 === 8) {
        await page.keyboard.press('r');
        await page.keyboard.press('3');
      } else await page.keyboard.press('a');
      if ((await page.getByText('All is judged', { exact: true }).count()) > 0) break;
    }
    await expect.poll(() => judged(documentId)).toBeGreaterThanOrEqual(50);
    const rejected = await prisma().proposal.findMany({ where: { documentId, state: 'REJECTED' } });
    expect(new Set(rejected.map(({ reason }) => reason))).toEqual(
      new Set(['The text does not say so.', 'It is a plan, a rumour or denied.']),
    );
    expect(await prisma().person.count({ where: { name: 'Imke Petersen' } })).toBeLessThanOrEqual(1);
    expect(await prisma().auditEntry.count({ where: { kind: 'proposalAccept' } })).toBeGreaterThan(30);
    expect(await verifyArchive(prisma())).toEqual([]);
  },
  TIME,
);

describe('a decision', () => {
  const kinds: [ProposalKind, string][] = [
    ['PERSON', 'Mira Sand'],
    ['COMPANY', 'Polarwerk'],
    ['CLAIM', 'headquarters'],
    ['ROLE', 'FOUNDER'],
    ['COMPANY_RELATION', ''],
    ['FUNDING_ROUND', ''],
    ['MILESTONE', ''],
    ['QUOTE', ''],
  ];

  test(
    'of each kind is made by a key and taken back by another, and leaves the archive as it was',
    async () => {
      const documentId = await story('Each kind');
      const { page } = await panel.visit(pathOf(documentId), { as: 'EDITOR' });
      await isThere(page);
      for (const [kind, containing] of kinds) {
        const { id } = await proposalOf(documentId, kind, containing);
        await page.goto(`/admin${pathOf(documentId, id)}`);
        await isThere(page);
        const before = await archiveState(prisma());
        await page.keyboard.press('a');
        await expect.poll(() => judged(documentId)).toBeGreaterThan(0);
        await page.keyboard.press('z');
        await expect.poll(() => judged(documentId)).toBe(0);
        expect(await archiveState(prisma()), kind).toEqual(before);
      }
    },
    TIME,
  );

  test(
    'to reject says why, and several are taken back one after the other',
    async () => {
      const documentId = await story('Rejected');
      const { page } = await panel.visit(pathOf(documentId), { as: 'EDITOR' });
      await isThere(page);
      const before = await archiveState(prisma());
      await page.keyboard.press('r');
      await page.keyboard.press('w');
      await page.keyboard.type('It is only said by a rival.');
      await page.keyboard.press('Enter');
      await page.keyboard.press('r');
      await page.keyboard.press('Enter');
      await expect.poll(() => judged(documentId)).toBe(2);
      const reasons = await prisma().proposal.findMany({ where: { documentId, state: 'REJECTED' } });
      expect(new Set(reasons.map(({ reason }) => reason))).toEqual(
        new Set(['It is only said by a rival.', 'The text does not say so.']),
      );
      await page.keyboard.press('z');
      await page.keyboard.press('z');
      await expect.poll(() => judged(documentId)).toBe(0);
      expect(await archiveState(prisma())).toEqual(before);
    },
    TIME,
  );

  test(
    'about all of a kind says how many, and is taken back as a whole',
    async () => {
      const documentId = await story('All at once');
      const { page } = await panel.visit(pathOf(documentId), { as: 'EDITOR' });
      await isThere(page);
      const before = await archiveState(prisma());
      await page.keyboard.press('A');
      const dialog = page.getByRole('dialog');
      await dialog.getByLabel('What').selectOption({ index: 0 });
      await dialog
        .getByText('Nothing fits.')
        .or(dialog.getByText(/proposals fit/))
        .first()
        .waitFor();
      await dialog.getByText('All', { exact: true }).click();
      const count = await prisma().proposal.count({ where: { documentId } });
      await dialog.getByText(`${count} proposals fit.`).waitFor();
      await dialog.getByRole('button', { name: `Accept ${count}` }).click();
      await expect.poll(() => judged(documentId)).toBe(count);
      await page.getByText(`${count} accepted at once`).waitFor();
      await page.keyboard.press('z');
      await expect.poll(() => judged(documentId)).toBe(0);
      expect(await archiveState(prisma())).toEqual(before);
    },
    TIME,
  );

  test(
    'takes corrected values, a moved passage and another record, all by keys',
    async () => {
      const twin = await createPerson(context(), { name: 'M. Sand', isDistinct: true });
      const known = [{ id: toGlobalId('Person', twin.id), score: 0.8, reasons: ['initial and family name'] }];
      const documentId = await story('Corrected', { 'Mira Sand': known });
      const { id } = await proposalOf(documentId, 'ROLE', 'FOUNDER');
      const { page } = await panel.visit(pathOf(documentId, id), { as: 'EDITOR' });
      await isThere(page);
      // Nobody has said who she is: refused, and back with the reason where it belongs.
      await page.keyboard.press('a');
      await current(page).getByRole('alert').waitFor();
      expect(await titleOf(page)).toContain('Founder');
      expect(await judged(documentId)).toBe(0);
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
      await page.keyboard.press('s');
      await page.keyboard.press('ArrowLeft');
      await page.keyboard.press('ArrowLeft');
      await page.keyboard.press('Enter');
      await page.keyboard.press('a');
      await expect.poll(() => judged(documentId)).toBeGreaterThan(0);
      const role = await prisma().role.findFirstOrThrow({
        where: { title: 'Co-founder', deletedAt: null },
        include: { evidence: true },
      });
      expect(role.personId).toBe(twin.id);
      expect(role.evidence.map(({ exact }) => exact)).toEqual([sentences.founded.replace(/ in 2015\.$/, '')]);
    },
    TIME,
  );
});

test(
  'is done by touch on a phone, in German and in the dark, and axe finds nothing',
  async () => {
    const documentId = await story('Auf dem Telefon');
    const { page } = await panel.visit(pathOf(documentId), {
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
    await expect.poll(() => judged(documentId)).toBeGreaterThanOrEqual(2);
    await page.getByRole('button', { name: 'Letzte Entscheidung zurücknehmen' }).first().tap();
    await expect.poll(() => prisma().proposal.count({ where: { documentId, state: 'REJECTED' } })).toBe(0);
  },
  TIME,
);

test(
  'a round that the archive has otherwise is shown beside what it has, and is one more source or another round',
  async () => {
    const company = await createCompany(context(), { name: 'Stegbau', companyKind: 'COMPANY' });
    const amount = {
      min: '15000000',
      max: '15000000',
      currency: 'EUR',
      qualifier: 'EXACT' as const,
      verbatim: null,
    };
    await createFundingRound(context(), {
      companyId: company.id,
      title: 'Series B of Stegbau',
      roundType: 'SERIES_B',
      series: 'B',
      claims: [{ field: 'amount', value: { amount } }],
    });
    const rounds = () => prisma().fundingRound.count({ where: { companyId: company.id, deletedAt: null } });
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
      }));
    const { documentId } = await takeIn({ context: context() }, told);
    const { id } = await proposalOf(documentId, 'FUNDING_ROUND');
    const { page } = await panel.visit(pathOf(documentId, id), { as: 'EDITOR' });
    await isThere(page);
    const box = current(page);
    await box.getByText('The archive says something else').first().waitFor();
    await box.getByText('EUR 15,000,000').waitFor();
    await box.getByText('EUR 20,000,000').first().waitFor();
    const before = await archiveState(prisma());
    await page.keyboard.press('3');
    await page.keyboard.press('a');
    await expect.poll(rounds).toBe(2);
    await page.keyboard.press('z');
    await expect.poll(() => judged(documentId)).toBe(0);
    expect(await archiveState(prisma())).toEqual(before);
    await page.keyboard.press('1');
    await page.keyboard.press('a');
    await expect.poll(() => judged(documentId)).toBeGreaterThan(0);
    expect(await rounds()).toBe(1);
    const values = await prisma().claim.findMany({
      where: { field: 'amount', round: { companyId: company.id } },
    });
    expect(new Set(values.map(({ amountMin }) => Number(amountMin)))).toEqual(
      new Set([15_000_000, 20_000_000]),
    );
    expect(values).toHaveLength(2);
  },
  TIME,
);
