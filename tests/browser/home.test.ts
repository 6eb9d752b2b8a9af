/** Home in the panel: what anybody saved last stands there, and leads to the record. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createCompany } from '../../src/companies/create-company.ts';
import { expectNoViolations } from '../support/axe.ts';
import { openPanel, type Panel } from '../support/panel.ts';

let panel: Panel;
beforeAll(async () => {
  panel = await openPanel();
}, 120_000);
afterAll(() => panel.close());

test('shows what was saved last, by whom and when, over all kinds of records', async () => {
  const { prisma } = panel.app.database;
  const context = { prisma, actor: { kind: 'system', name: 'Night desk' } } as const;
  await createCompany(context, { name: 'Harbour Works', companyKind: 'COMPANY' });
  const { page } = await panel.visit('/', { as: 'EDITOR' });
  const lately = page.getByRole('region', { name: 'Changed lately' });
  await expect.poll(() => lately.getByRole('link').count()).toBe(8);
  const first = lately.getByRole('link').first();
  expect(await first.innerText()).toMatch(/Harbour Works\s+Night desk · company\s+(now|\d+ sec)/);
  const time = first.locator('time');
  const savedAt = await time.getAttribute('datetime');
  expect(Math.abs(Date.parse(savedAt!) - Date.now())).toBeLessThan(60_000);
  expect(await time.getAttribute('title')).toContain(String(new Date(savedAt!).getFullYear()));
  // All acts are for who looks after the accounts.
  expect(await lately.getByText('All changes').count()).toBe(0);
  await expectNoViolations(page);
  await first.click();
  await page.waitForURL(/\/companies\/com_[0-9a-f]+$/);
  await page.getByRole('heading', { name: 'Harbour Works' }).waitFor();

  const admin = await panel.visit('/', { as: 'ADMIN' });
  await admin.page.getByRole('link', { name: 'All changes' }).click();
  await admin.page.waitForURL(/\/settings\/audit$/);
}, 60_000);
