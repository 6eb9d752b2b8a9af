/** Correcting a round and a quote as an editor does it: beside the sentence, by mouse and by keyboard alone. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { toGlobalId } from '../../src/text/global-id.ts';
import { expectNoViolations } from '../support/axe.ts';
import { openPanel, type Panel } from '../support/panel.ts';

let panel: Panel;
beforeAll(async () => {
  panel = await openPanel();
}, 90_000);
afterAll(() => panel.close());

const TIME = 90_000;

async function stepStarRound() {
  return panel.app.database.prisma.fundingRound.findFirstOrThrow({
    where: { title: { contains: 'Step Star' } },
  });
}
async function roundPath(): Promise<string> {
  const { id } = await stepStarRound();
  return `/rounds/${toGlobalId('FundingRound', id)}`;
}

/** Selects a passage by drawing the mouse over it. */
async function draw(page: Page, exact: string): Promise<void> {
  const passage = page.getByRole('application').getByText(exact, { exact: true });
  await passage.scrollIntoViewIfNeeded();
  const rects = await passage.evaluate((element) =>
    [...element.getClientRects()].map(({ left, right, top, height }) => ({
      left,
      right,
      middle: top + height / 2,
    })),
  );
  const [first, last] = [rects[0]!, rects.at(-1)!];
  await page.mouse.move(first.left + 1, first.middle);
  await page.mouse.down();
  await page.mouse.move(last.right - 1, last.middle, { steps: 8 });
  await page.mouse.up();
}

/** Presses Tab until what has the focus is called so. */
async function tabTo(page: Page, name: RegExp): Promise<void> {
  for (let presses = 0; presses < 60; presses += 1) {
    await page.keyboard.press('Tab');
    const called = await page.evaluate(() => {
      const element = document.activeElement as (HTMLElement & { labels?: NodeListOf<HTMLElement> }) | null;
      return (
        element?.getAttribute('aria-label') ?? element?.labels?.[0]?.textContent ?? element?.textContent ?? ''
      );
    });
    if (name.test(called)) return;
  }
  throw new Error(`Tab never came to ${String(name)}.`);
}

const saved = (page: Page) => page.getByText(/is saved\.$/);

describe('a round', () => {
  test(
    'is corrected with a notice and the sentence picked from the document',
    async () => {
      const { page } = await panel.visit('/rounds', { as: 'EDITOR' });
      await page
        .getByRole('link', { name: /Step Star/ })
        .first()
        .click();
      await page.getByLabel('Amount', { exact: true }).fill('mindestens 6 Mrd. Yuan');
      await page.getByText('at least CNY 6,000,000,000').waitFor();
      await page.getByText('1 change, not saved yet').waitFor();
      await draw(page, 'In 2026 Step Star closed a Series B+ of over 5 billion yuan.');
      await page.getByRole('button', { name: 'Use as evidence' }).click();
      await page.getByText(/^says CNY 5(bn|B)\+$/).waitFor();
      await page.getByLabel('Correction, with a notice for readers').check();
      await page.getByLabel('Why it was wrong').fill('The company has filed the exact figure.');
      await page.getByLabel('What readers are told').fill('We gave the amount of the round too low.');
      await page.getByRole('button', { name: 'Save', exact: true }).click();
      await saved(page).waitFor();
      const { id, amountMin, amountMax } = await stepStarRound();
      expect([Number(amountMin), amountMax]).toEqual([6_000_000_000, null]);
      const correction = await panel.app.database.prisma.correction.findFirstOrThrow({
        where: { roundId: id },
        include: { evidence: true },
      });
      expect(correction.notice).toBe('We gave the amount of the round too low.');
      expect(correction.evidence.map(({ exact }) => exact)).toEqual([
        'In 2026 Step Star closed a Series B+ of over 5 billion yuan.',
      ]);
    },
    TIME,
  );

  test(
    'is corrected by keyboard alone, from the list to the saved sentence',
    async () => {
      const { page } = await panel.visit('/', { as: 'EDITOR' });
      await page.getByRole('navigation').first().waitFor();
      await page.keyboard.press('g');
      await page.keyboard.press('f');
      await page.getByRole('row', { name: /Step Star/ }).waitFor();
      await page.keyboard.press('j');
      await page.waitForFunction(() => document.activeElement?.tagName === 'A');
      if (!/Step Star/.test((await page.evaluate(() => document.activeElement?.textContent)) ?? '')) {
        await page.keyboard.press('j');
      }
      await page.keyboard.press('Enter');
      await page.getByLabel('Amount', { exact: true }).waitFor();
      await tabTo(page, /^Amount$/);
      await page.keyboard.press('Control+A');
      await page.keyboard.type('rund 7 Mrd. Yuan');
      await page.getByText('about CNY 7,000,000,000').waitFor();
      await tabTo(page, /^Why is it better/);
      await page.keyboard.type('It is the later report.');
      // Tab would go through the other fields, which then are the ones that evidence is for.
      await page.keyboard.press('F6');
      await tabTo(page, /^Text of the document/);
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('ArrowUp');
      await page.keyboard.press('Shift+ArrowLeft');
      await page.getByRole('toolbar').waitFor();
      await page.keyboard.press('Enter');
      await page.getByRole('button', { name: /^Take back: / }).waitFor();
      await page.keyboard.press('Control+S');
      await saved(page).waitFor();
      const { id, amountMin, amountQualifier } = await stepStarRound();
      expect([Number(amountMin), amountQualifier]).toEqual([7_000_000_000, 'ABOUT']);
      const preferred = await panel.app.database.prisma.claim.findMany({
        where: { roundId: id, field: 'amount', rank: 'PREFERRED' },
        include: { evidence: true },
      });
      expect(preferred).toHaveLength(1);
      expect(preferred[0]!.rankReason).toBe('It is the later report.');
      expect(preferred[0]!.evidence).toHaveLength(1);
    },
    TIME,
  );

  test(
    'that somebody else saved meanwhile is compared, and nothing of one’s own is lost',
    async () => {
      const path = await roundPath();
      const { page } = await panel.visit(path, { as: 'EDITOR' });
      await page.getByLabel('As printed').fill('B++');
      const other = await panel.visit(path, { as: 'ADMIN' });
      await other.page.getByLabel('Title', { exact: true }).fill('Step Star, Series B+, early 2026');
      await other.page.keyboard.press('Control+S');
      await saved(other.page).waitFor();
      await page.keyboard.press('Control+S');
      await page.waitForURL(/\/conflict$/);
      await page.getByText('B++').first().waitFor();
      const kept = await page.evaluate(() =>
        Object.values(localStorage).filter(
          (text) => typeof text === 'string' && text.includes('"series":"B++"'),
        ),
      );
      expect(kept).toHaveLength(1);
      expect((await stepStarRound()).series).toBe('B+');
    },
    TIME,
  );

  test(
    'offers back what was typed before a reload, and asks before it is left',
    async () => {
      const { page } = await panel.visit(await roundPath(), { as: 'EDITOR' });
      await page.getByLabel('As printed').fill('B2');
      await page.waitForFunction(() =>
        Object.keys(localStorage).some((key) => key.startsWith('backfile.typed.')),
      );
      await page.reload();
      await page.getByRole('button', { name: 'Take it back' }).click();
      expect(await page.getByLabel('As printed').inputValue()).toBe('B2');
      await page.getByRole('link', { name: 'Rounds' }).first().click();
      const question = page.getByRole('dialog');
      await question.getByText('As printed').waitFor();
      await question.getByRole('button', { name: 'Leave without saving' }).click();
      await page.waitForURL(/\/admin\/rounds$/);
      expect((await stepStarRound()).series).toBe('B+');
    },
    TIME,
  );

  test(
    'puts what is wrong at its field and in one summary',
    async () => {
      const { page } = await panel.visit(await roundPath(), { as: 'EDITOR' });
      await page.getByLabel('Amount', { exact: true }).fill('sehr viel Geld');
      await page.keyboard.press('Control+S');
      await page
        .getByRole('alert')
        .getByRole('button', { name: /^Amount: No amount in this/ })
        .click();
      const isFocused = page.getByLabel('Amount', { exact: true });
      expect(await isFocused.evaluate((input) => input === document.activeElement)).toBe(true);
      expect(await isFocused.getAttribute('aria-invalid')).toBe('true');
    },
    TIME,
  );
});

test('a quote that its source does not have takes the source’s wording by one key', async () => {
  const { prisma } = panel.app.database;
  const { id, text } = await prisma.quote.findFirstOrThrow({
    where: { language: 'en', text: { contains: 'ChatGPT moment' } },
  });
  await prisma.quote.update({
    where: { id },
    data: { text: 'the “ChatGPT moment” of physical AI was already here', verification: 'NOT_FOUND' },
  });
  const { page } = await panel.visit(`/quotes/${toGlobalId('Quote', id)}`, { as: 'EDITOR' });
  await page.getByText('Not found').waitFor();
  await expect
    .poll(async () => (await page.locator('del').allInnerTexts()).join(''))
    .toContain('already here');
  await expect.poll(async () => (await page.locator('ins').allInnerTexts()).join('')).toContain('near');
  await page.keyboard.press('a');
  await page.getByText('The quote is saved.').waitFor();
  const mended = await prisma.quote.findUniqueOrThrow({ where: { id } });
  expect([mended.text, mended.verification]).toEqual([text, 'VERBATIM']);
}, 90_000);

test.each([
  ['light', 1280, 'en'],
  ['dark', 390, 'de'],
] as const)(
  'rounds, quotes and milestones have nothing for axe to find, %s at %i',
  async (colorScheme, width, language) => {
    const { prisma } = panel.app.database;
    const quote = await prisma.quote.findFirstOrThrow();
    const milestone = await prisma.milestone.findFirstOrThrow();
    const { page } = await panel.visit(await roundPath(), { as: 'EDITOR', colorScheme, width, language });
    for (const path of [
      await roundPath(),
      '/rounds/new?field=investments',
      `/quotes/${toGlobalId('Quote', quote.id)}`,
      '/quotes/new',
      `/milestones/${toGlobalId('Milestone', milestone.id)}`,
      '/milestones/new',
    ]) {
      await page.goto(`/admin${path}`);
      await page.getByRole('heading', { level: 1 }).waitFor();
      await page.waitForLoadState('networkidle');
      await expectNoViolations(page);
    }
  },
  240_000,
);
