/** What was found is judged by keys alone, and each kind of decision is taken back. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ProposalKind } from '../../src/database/generated/enums.ts';
import { verifyArchive } from '../../src/history/verify/verify-archive.ts';
import { archiveState } from '../support/archive-state.ts';
import { bringIn } from '../support/bring-in.ts';
import { isThere, openReview, pathOf, titleOf, type ReviewDesk } from '../support/review-desk.ts';
import { article, headline } from './review-article.ts';

let desk: ReviewDesk;
beforeAll(async () => {
  desk = await openReview();
}, 90_000);
afterAll(() => desk.close());

const TIME = 240_000;

test(
  'an article that nobody has seen is judged by keys alone, and what one says counts at once',
  async () => {
    const [id] = await bringIn(desk.panel.app, article);
    const { id: documentId } = await desk.prisma.document.findFirstOrThrow({ where: { title: headline } });
    const all = await desk.prisma.proposal.count({ where: { documentId } });
    expect(all).toBeGreaterThanOrEqual(50);
    const { page } = await desk.panel.visit('/', { as: 'EDITOR' });
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
    for (let presses = 0; presses < all * 2 && (await desk.judged(documentId)) < all; presses += 1) {
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
    await expect.poll(() => desk.judged(documentId)).toBeGreaterThanOrEqual(50);
    const rejected = await desk.prisma.proposal.findMany({ where: { documentId, state: 'REJECTED' } });
    expect(new Set(rejected.map(({ reason }) => reason))).toEqual(
      new Set(['The text does not say so.', 'It is a plan, a rumour or denied.']),
    );
    expect(await desk.prisma.person.count({ where: { name: 'Imke Petersen' } })).toBeLessThanOrEqual(1);
    // Whoever is new is accepted along: by fewer acts than proposals, each of which says by which rule it was found.
    const acts = await desk.prisma.auditEntry.findMany({
      where: { kind: { in: ['proposalAccept', 'proposalReject'] } },
    });
    expect(acts.length).toBeGreaterThanOrEqual(25);
    for (const { detail } of acts) {
      expect(detail).toMatchObject({ rule: expect.any(String), confidence: expect.any(Number) });
    }
    expect(await verifyArchive(desk.prisma)).toEqual([]);
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
      const documentId = await desk.story('Each kind');
      const { page } = await desk.panel.visit(pathOf(documentId), { as: 'EDITOR' });
      await isThere(page);
      for (const [kind, containing] of kinds) {
        const { id } = await desk.proposalOf(documentId, kind, containing);
        await page.goto(`/admin${pathOf(documentId, id)}`);
        await isThere(page);
        const before = await archiveState(desk.prisma);
        await page.keyboard.press('a');
        await expect.poll(() => desk.judged(documentId)).toBeGreaterThan(0);
        await page.keyboard.press('z');
        await expect.poll(() => desk.judged(documentId)).toBe(0);
        expect(await archiveState(desk.prisma), kind).toEqual(before);
      }
    },
    TIME,
  );

  test(
    'to reject says why, and several are taken back one after the other',
    async () => {
      const documentId = await desk.story('Rejected');
      const { page } = await desk.panel.visit(pathOf(documentId), { as: 'EDITOR' });
      await isThere(page);
      const before = await archiveState(desk.prisma);
      await page.keyboard.press('r');
      await page.keyboard.press('w');
      await page.keyboard.type('It is only said by a rival.');
      await page.keyboard.press('Enter');
      await page.keyboard.press('r');
      await page.keyboard.press('Enter');
      await expect.poll(() => desk.judged(documentId)).toBe(2);
      const reasons = await desk.prisma.proposal.findMany({ where: { documentId, state: 'REJECTED' } });
      expect(new Set(reasons.map(({ reason }) => reason))).toEqual(
        new Set(['It is only said by a rival.', 'The text does not say so.']),
      );
      await page.keyboard.press('z');
      await page.keyboard.press('z');
      await expect.poll(() => desk.judged(documentId)).toBe(0);
      expect(await archiveState(desk.prisma)).toEqual(before);
    },
    TIME,
  );

  test(
    'about all of a kind says how many, and is taken back as a whole',
    async () => {
      const documentId = await desk.story('All at once');
      const { page } = await desk.panel.visit(pathOf(documentId), { as: 'EDITOR' });
      await isThere(page);
      const before = await archiveState(desk.prisma);
      await page.keyboard.press('A');
      const dialog = page.getByRole('dialog');
      await dialog.getByLabel('What').selectOption({ index: 0 });
      await dialog
        .getByText('Nothing fits.')
        .or(dialog.getByText(/proposals fit/))
        .first()
        .waitFor();
      await dialog.getByText('All', { exact: true }).click();
      const count = await desk.prisma.proposal.count({ where: { documentId } });
      await dialog.getByText(`${count} proposals fit.`).waitFor();
      await dialog.getByRole('button', { name: `Accept ${count}` }).click();
      await expect.poll(() => desk.judged(documentId)).toBe(count);
      await page.getByText(`${count} accepted at once`).waitFor();
      await page.keyboard.press('z');
      await expect.poll(() => desk.judged(documentId)).toBe(0);
      expect(await archiveState(desk.prisma)).toEqual(before);
    },
    TIME,
  );
});
