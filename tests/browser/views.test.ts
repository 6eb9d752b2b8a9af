/** Views of a list in the panel: saved under a name, found by colleagues, renamed, deleted and brought back. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createCompany } from '../../src/companies/create-company.ts';
import { expectNoViolations } from '../support/axe.ts';
import { openPanel, type Panel } from '../support/panel.ts';

const FUNDS = 3;

let panel: Panel;
beforeAll(async () => {
  panel = await openPanel();
  const { prisma } = panel.app.database;
  const context = { prisma, actor: { kind: 'system', name: 'test' } } as const;
  for (let number = 1; number <= FUNDS; number += 1) {
    await createCompany(context, { name: `Works ${number}`, companyKind: 'FUND' });
  }
}, 120_000);
afterAll(() => panel.close());

async function waitForFoot(page: Page, text: RegExp): Promise<void> {
  await page.getByText(text).waitFor();
}

const tab = (page: Page, name: string) =>
  page.getByRole('navigation', { name: 'Views' }).getByRole('link', { name });

test('is saved, stands beside the others for everybody, is renamed, deleted and brought back', async () => {
  const { page } = await panel.visit('/companies', { as: 'EDITOR' });
  await waitForFoot(page, /^1 to \d+ of \d+$/);
  const save = page.getByRole('button', { name: 'Save as view…' });
  // What is shown is a view already.
  expect(await save.count()).toBe(0);
  await page.getByRole('link', { name: 'Without a sentence' }).click();
  await tab(page, 'Without a sentence').and(page.locator('[aria-current]')).waitFor();
  expect(await save.count()).toBe(0);

  await page.goto('/admin/companies?companyKind=FUND&sort=NAME.DESC');
  await save.click();
  const dialog = page.getByRole('dialog', { name: 'Save as view' });
  await page.keyboard.press('Enter');
  await dialog.getByText('Give it a name.').waitFor();
  await expectNoViolations(page);
  await page.keyboard.type('Funds, last first');
  await page.keyboard.press('Enter');
  await tab(page, `Funds, last first ${FUNDS}`).and(page.locator('[aria-current]')).waitFor();
  expect(await save.count()).toBe(0);

  const other = await panel.visit('/companies', { as: 'CONTRIBUTOR' });
  await tab(other.page, 'Funds, last first').click();
  await waitForFoot(other.page, /^1 to 3 of 3$/);
  expect(new URL(other.page.url()).search).toBe('?companyKind=FUND&sort=NAME.DESC');
  await other.page.getByRole('button', { name: 'Change the view “Funds, last first”' }).click();
  await other.page
    .getByRole('menuitem', { name: 'Delete view' })
    .getByText('Only editor and admins change it.')
    .waitFor();
  await expectNoViolations(other.page);

  const acts = page.getByRole('button', { name: /^Change the view/ });
  await acts.click();
  await page.getByRole('menuitem', { name: 'Rename…' }).click();
  await page.getByRole('dialog').getByLabel('Name').fill('Funds');
  await page.keyboard.press('Enter');
  await tab(page, `Funds ${FUNDS}`).waitFor();
  await acts.click();
  await page.getByRole('menuitem', { name: 'Delete view' }).click();
  await page.getByText('The view “Funds” is deleted, for everybody.').waitFor();
  expect(await tab(page, 'Funds').count()).toBe(0);
  await save.waitFor();
  await page.keyboard.press('z');
  await tab(page, `Funds ${FUNDS}`).and(page.locator('[aria-current]')).waitFor();
}, 60_000);

test('shows something else under the same name, and what it showed again', async () => {
  const { page } = await panel.visit('/companies?q=works', { as: 'EDITOR' });
  const save = page.getByRole('button', { name: 'Save as view…' });
  const name = page.getByRole('dialog').getByLabel('Name');
  await save.click();
  await name.fill('Works');
  await page.keyboard.press('Enter');
  await tab(page, `Works ${FUNDS}`).waitFor();
  await page.goto('/admin/companies?q=works&companyKind=OTHER');
  await save.click();
  await name.fill('works');
  await page.getByRole('dialog').getByText('There is a view of this name').waitFor();
  await page.getByRole('button', { name: 'Change view' }).click();
  await tab(page, 'Works 0').and(page.locator('[aria-current]')).waitFor();
  await page.keyboard.press('z');
  await tab(page, `Works ${FUNDS}`).waitFor();
  const { prisma } = panel.app.database;
  expect(await prisma.savedView.findMany({ where: { name: 'Works' } })).toMatchObject([
    { search: 'q=works', actor: 'editor' },
  ]);
}, 60_000);

test('does not take the name of somebody else’s, and is not saved by whoever may not', async () => {
  const view = { list: 'companies', name: 'Night desk', search: 'q=ant', actor: 'Night editor' };
  await panel.app.database.prisma.savedView.create({ data: view });
  const { page } = await panel.visit('/companies?q=star', { as: 'EDITOR' });
  await page.getByRole('button', { name: 'Save as view…' }).click();
  await page.getByRole('dialog').getByLabel('Name').fill('NIGHT DESK');
  await page.keyboard.press('Enter');
  await page.getByRole('dialog').getByText('Another view of this list has this name.').waitFor();

  const other = await panel.visit('/companies?q=star', { as: 'CONTRIBUTOR' });
  const save = other.page.getByRole('button', { name: 'Save as view…' });
  await save.waitFor();
  expect(await save.getAttribute('aria-disabled')).toBe('true');
}, 60_000);
