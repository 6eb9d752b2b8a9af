/** Lists in the panel: found, narrowed, turned page by page, acted on together, written into files. */
import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createCompany } from '../../src/companies/create-company.ts';
import { openPanel, type Panel } from '../support/panel.ts';

const MADE = 84;
const FORMULA = '=HYPERLINK("https://evil.example";"Click")';

let panel: Panel;
/** Of all companies, in the order of the list. */
let names: string[];

beforeAll(async () => {
  panel = await openPanel();
  const { prisma } = panel.app.database;
  const context = { prisma, actor: { kind: 'system', name: 'test' } } as const;
  for (let number = 1; number <= MADE; number += 1) {
    const name = `Works ${String(number).padStart(3, '0')}`;
    await createCompany(context, { name, companyKind: number % 4 === 0 ? 'FUND' : 'COMPANY' });
  }
  await createCompany(context, { name: FORMULA, companyKind: 'OTHER' });
  const rows = await prisma.company.findMany({
    where: { deletedAt: null, mergedIntoId: null },
    orderBy: [{ nameSort: 'asc' }, { id: 'asc' }],
    select: { name: true },
  });
  names = rows.map(({ name }) => name);
}, 120_000);
afterAll(() => panel.close());

const shown = async (page: Page): Promise<string[]> => page.locator('tbody th').locator('a').allInnerTexts();
const footer = (page: Page) => page.getByText(/^\d+ to \d+ of \d+$|^\d+ of \d+$/);

async function waitForFoot(page: Page, text: string): Promise<void> {
  await footer(page).filter({ hasText: text }).waitFor();
}

describe('a list', () => {
  test('turns through all pages and back, no record twice and none left out', async () => {
    const { page } = await panel.visit('/companies', { as: 'EDITOR' });
    const total = names.length;
    await waitForFoot(page, `1 to 50 of ${total}`);
    const found = [await shown(page)];
    await page.getByRole('button', { name: 'Next' }).click();
    await waitForFoot(page, `51 to 100 of ${total}`);
    found.push(await shown(page));
    await page.getByRole('button', { name: 'Next' }).click();
    await waitForFoot(page, `101 to ${total} of ${total}`);
    found.push(await shown(page));
    expect(found.flat()).toEqual(names);
    expect(await page.getByRole('button', { name: 'Next' }).getAttribute('aria-disabled')).toBe('true');
    await page.getByRole('button', { name: 'Previous' }).click();
    await waitForFoot(page, `51 to 100 of ${total}`);
    expect(await shown(page)).toEqual(found[1]);
    await page.getByRole('button', { name: 'Previous' }).click();
    await waitForFoot(page, `1 to 50 of ${total}`);
    expect(await shown(page)).toEqual(found[0]);
  }, 60_000);

  test('says of a page whose place nobody can know how many it shows', async () => {
    const { page } = await panel.visit('/companies', { as: 'EDITOR' });
    await waitForFoot(page, '1 to 50');
    await page.getByRole('button', { name: 'Next' }).click();
    await waitForFoot(page, '51 to 100');
    const address = new URL(page.url());
    const other = await panel.visit(`/companies${address.search}`, { as: 'CONTRIBUTOR' });
    await waitForFoot(other.page, `50 of ${names.length}`);
    expect(await shown(other.page)).toEqual(names.slice(50, 100));
  }, 60_000);

  test('narrows by filters and orders that the address carries to somebody else', async () => {
    const { page } = await panel.visit('/companies', { as: 'EDITOR' });
    await waitForFoot(page, '1 to 50');
    await page.keyboard.press('f');
    await page.getByRole('dialog').getByRole('button', { name: 'Kind' }).click();
    await page.getByRole('dialog').getByLabel('Fund', { exact: true }).click();
    await waitForFoot(page, `1 to ${MADE / 4} of ${MADE / 4}`);
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Name' }).click();
    await page.locator('th[aria-sort=descending]').waitFor();
    const funds = names.filter((name) => /^Works \d+$/.test(name) && Number(name.slice(6)) % 4 === 0);
    await expect.poll(() => shown(page)).toEqual(funds.toReversed());
    const { search } = new URL(page.url());
    expect(search).toBe('?companyKind=FUND&sort=NAME.DESC');
    const other = await panel.visit(`/companies${search}`, { as: 'CONTRIBUTOR' });
    await expect.poll(() => shown(other.page)).toEqual(funds.toReversed());
  }, 60_000);

  test('says which filter empties it', async () => {
    const { page } = await panel.visit('/companies?companyKind=FUND&founded=1990-01-01..1990-12-31', {
      as: 'EDITOR',
    });
    await page.getByText('No company fits.').waitFor();
    await page.getByText(`${MADE / 4} do without`).waitFor();
    await page.getByRole('button', { name: 'Drop it' }).click();
    await waitForFoot(page, `1 to ${MADE / 4} of ${MADE / 4}`);
    expect(new URL(page.url()).search).toBe('?companyKind=FUND');
  }, 60_000);

  test('keeps the columns that somebody chose', async () => {
    const { page } = await panel.visit('/companies', { as: 'EDITOR' });
    await waitForFoot(page, '1 to 50');
    await page.getByRole('button', { name: 'Columns' }).click();
    await page.getByRole('dialog').getByLabel('Seat').click();
    await page.getByRole('dialog').getByLabel('Founded').click();
    await page.keyboard.press('Escape');
    const heads = async () => page.getByRole('columnheader').allInnerTexts();
    await expect.poll(heads).toContain('Seat');
    expect(await heads()).not.toContain('Founded');
    await page.reload();
    await waitForFoot(page, '1 to 50');
    expect(await heads()).toContain('Seat');
    expect(await heads()).not.toContain('Founded');
  }, 60_000);

  test('is walked by keys', async () => {
    const { page } = await panel.visit('/companies?companyKind=FUND', { as: 'EDITOR' });
    await waitForFoot(page, `1 to ${MADE / 4}`);
    for (const key of ['j', 'j', 'x', 'j', 'j', 'X']) await page.keyboard.press(key);
    await page.getByText('3 selected').waitFor();
    expect(await page.locator('tr[aria-current]').innerText()).toContain('Works 016');
    await page.keyboard.press('k');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/companies\/com_/);
  }, 60_000);
});

describe('acts on many', () => {
  test('hide what is chosen on two pages, and take exactly that back', async () => {
    const { page } = await panel.visit('/companies', { as: 'EDITOR' });
    const { prisma } = panel.app.database;
    const hidden = async () =>
      (await prisma.company.findMany({ where: { visibility: 'HIDDEN' }, orderBy: { nameSort: 'asc' } })).map(
        ({ name }) => name,
      );
    await waitForFoot(page, '1 to 50');
    await page.getByLabel('Select Works 001').click();
    await page.getByRole('button', { name: 'Next' }).click();
    await waitForFoot(page, '51 to 100');
    await page.getByLabel('Select Works 070').click();
    await page.getByText('2 selected').waitFor();
    await page.keyboard.press('h');
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('button', { name: 'Hide 2 records' }).click();
    await dialog.getByText('Say why, in a few words.').waitFor();
    expect(await hidden()).toEqual([]);
    await dialog.getByLabel('Reason').fill('Named by mistake');
    await page.keyboard.press('Enter');
    await page.getByText('2 hidden.').waitFor();
    expect(await hidden()).toEqual(['Works 001', 'Works 070']);
    await page.keyboard.press('z');
    await page.getByText('Taken back.').waitFor();
    expect(await hidden()).toEqual([]);
  }, 60_000);

  test('delete what nobody points to, say who points to the rest, and bring back', async () => {
    const { page } = await panel.visit('/companies', { as: 'EDITOR' });
    const { prisma } = panel.app.database;
    const deleted = async () =>
      (await prisma.company.findMany({ where: { deletedAt: { not: null } } })).map(({ name }) => name);
    await waitForFoot(page, '1 to 50');
    await page.getByLabel('Select Megvii Technology').click();
    await page.getByLabel('Select Works 002').click();
    await page.keyboard.press('#');
    await page.getByRole('dialog').getByRole('button', { name: 'Delete 2 records' }).click();
    const failures = page.getByRole('dialog', { name: '1 was not deleted' });
    await failures.getByText(/records point to it, such as /).waitFor();
    expect(await failures.getByRole('listitem').innerText()).toContain('Megvii Technology');
    await failures.getByRole('button', { name: 'Close' }).last().click();
    expect(await deleted()).toEqual(['Works 002']);
    await page.getByRole('button', { name: 'Undo' }).click();
    await page.getByText('Taken back.').waitFor();
    expect(await deleted()).toEqual([]);
  }, 60_000);

  test('are not for whoever may not, and say so', async () => {
    const { page } = await panel.visit('/companies', { as: 'CONTRIBUTOR' });
    await waitForFoot(page, '1 to 50');
    await page.getByLabel('Select Works 003').click();
    const hide = page.getByRole('toolbar').getByRole('button', { name: 'Hide…' });
    expect(await hide.getAttribute('aria-disabled')).toBe('true');
    await hide.hover();
    await page.getByRole('tooltip').getByText('Hiding needs the role Editor.').waitFor();
  }, 60_000);

  test('go to the merging of two', async () => {
    const { page } = await panel.visit('/companies', { as: 'EDITOR' });
    await waitForFoot(page, '1 to 50');
    await page.getByLabel('Select Geely', { exact: true }).click();
    await page.getByLabel('Select Geely Auto Group').click();
    await page.keyboard.press('m');
    await page.waitForURL(/\/companies\/com_[0-9a-f]+\/merge\/com_[0-9a-f]+$/);
  }, 60_000);
});

describe('files', () => {
  test('hold all that fit, over pages, with no formula in them', async () => {
    const { page } = await panel.visit('/companies', { as: 'EDITOR' });
    await waitForFoot(page, '1 to 50');
    await page.getByRole('button', { name: 'Export' }).click();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('menuitem', { name: `All ${names.length} that fit, as CSV` }).click(),
    ]);
    expect(download.suggestedFilename()).toBe('companies.csv');
    const text = await readFile(await download.path(), 'utf8');
    expect(text.startsWith('\uFEFFName,Kind,Founded')).toBe(true);
    const lines = text.trimEnd().split('\r\n');
    expect(lines).toHaveLength(names.length + 1);
    expect(lines.some((line) => line.startsWith(`"'=HYPERLINK(""https://evil.example"";""Click"")"`))).toBe(
      true,
    );
  }, 60_000);

  test('hold the chosen', async () => {
    const { page } = await panel.visit('/companies', { as: 'EDITOR' });
    await waitForFoot(page, '1 to 50');
    await page.getByLabel('Select Works 004').click();
    await page.getByLabel('Select Works 005').click();
    await page.getByRole('button', { name: 'Export', exact: true }).first().click();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('menuitem', { name: 'The 2 selected, as JSON' }).click(),
    ]);
    const records = JSON.parse(await readFile(await download.path(), 'utf8')) as {
      name: string;
      kind: string;
    }[];
    expect(records.map(({ name, kind }) => [name, kind])).toEqual([
      ['Works 004', 'FUND'],
      ['Works 005', 'COMPANY'],
    ]);
  }, 60_000);
});
