/** A doubt is counted where one begins, listed with its kind, and goes by being settled or found right as it is. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { signInAs } from '../support/accounts.ts';
import { knownRecords } from '../support/known-records.ts';
import { expectNoViolations } from '../support/axe.ts';
import { words } from '../support/checks-desk.ts';
import { done } from '../support/mutations.ts';
import { openPanel, type Panel } from '../support/panel.ts';

let panel: Panel;
beforeAll(async () => {
  panel = await openPanel();
}, 90_000);
afterAll(() => panel.close());

/** On how many fields Home says that sources disagree. */
async function openOnHome(page: Page): Promise<number> {
  await page.getByText('Articles live').waitFor();
  const row = page.getByRole('main').getByRole('link', { name: /Sources disagree/ });
  // At once: the row may go while it is looked at.
  const [count] = await row.locator('strong').allInnerTexts();
  return Number(count ?? 0);
}

async function countsOnHome(page: Page, count: number): Promise<void> {
  await page.getByRole('link', { name: 'Home', exact: true }).first().click();
  await expect.poll(() => openOnHome(page), { timeout: 20_000 }).toBe(count);
}

async function openChecks(page: Page): Promise<void> {
  await page
    .getByRole('link', { name: /^Checks/ })
    .first()
    .click();
  await page.getByRole('heading', { name: 'Checks' }).waitFor();
  await page.getByRole('navigation', { name: 'Kinds of doubt' }).getByText('Sources disagree').click();
  await page.waitForURL(/sources-disagree$/);
}

test('sources that disagree are found right as they are, doubted again, and settled', async () => {
  const editor = await signInAs(panel.app, 'EDITOR');
  const { passage } = await knownRecords(panel.app);
  const { page } = await panel.visit('/', { as: 'EDITOR' });
  const before = await openOnHome(page);
  const evidence = [passage];
  const { id } = await done(editor, 'companyCreate', {
    name: 'Tidewater',
    claims: [
      { ...words('headquarters', 'Hamburg'), evidence },
      { ...words('headquarters', 'Bremen'), evidence },
    ],
  });
  await page.reload();
  await countsOnHome(page, before + 1);

  await openChecks(page);
  const finding = page.getByRole('listitem').filter({ hasText: 'Tidewater' });
  await finding.waitFor();
  await expectNoViolations(page);
  const setAside = async (): Promise<void> => {
    await finding.getByRole('button', { name: 'Right as it is…' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('textbox', { name: 'Reason' }).fill('It has two of them.');
    await dialog.getByRole('button', { name: 'Set aside' }).click();
    await finding.waitFor({ state: 'detached' });
  };
  await setAside();
  await page.getByRole('button', { name: 'Undo' }).click();
  await finding.waitFor();
  await countsOnHome(page, before + 1);

  await openChecks(page);
  await setAside();
  await countsOnHome(page, before);
  await openChecks(page);
  await page.getByRole('radio', { name: 'Right as it is' }).click();
  await finding.getByText('editor: It has two of them.').waitFor();
  await finding.getByRole('button', { name: 'Doubt again' }).click();
  await finding.waitFor({ state: 'detached' });
  await countsOnHome(page, before + 1);

  await openChecks(page);
  await finding.getByRole('link', { name: 'Settle' }).click();
  await page.waitForURL(new RegExp(id as string));
  await page.getByRole('link', { name: /^Claims/ }).click();
  await page.getByRole('radio', { name: /^Bremen/ }).check();
  await page.getByRole('textbox', { name: 'Why is it the better one?' }).fill('It has moved.');
  await page.getByRole('button', { name: 'Prefer this' }).click();
  await page.getByText('“Bremen” is shown now.').waitFor();
  const { body } = await editor('query($id: ID!) { node(id: $id) { ... on Company { headquarters } } }', {
    id,
  });
  expect(body.data.node.headquarters).toBe('Bremen');
  await countsOnHome(page, before);
  await openChecks(page);
  // What was read before stands until the list is read again.
  await finding.waitFor({ state: 'detached' });
}, 120_000);
