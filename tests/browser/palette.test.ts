/** What the palette does not find it offers to make, under the name that was typed. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openPanel, type Panel } from '../support/panel.ts';

let panel: Panel;
beforeAll(async () => {
  panel = await openPanel();
}, 120_000);
afterAll(() => panel.close());

test('a person nobody knows is made under the name that was looked for', async () => {
  const { page } = await panel.visit('/', { as: 'EDITOR' });
  await page.getByRole('heading', { name: 'Home' }).waitFor();
  const find = async (name: string, act: RegExp) => {
    await page.keyboard.press('Control+k');
    await page.keyboard.type(name);
    await page.getByRole('option', { name: act }).click();
  };
  await find('Olga Harbour', /person/);
  const name = page.getByRole('textbox', { name: 'Name', exact: true });
  await expect.poll(() => name.inputValue()).toBe('Olga Harbour');
  // Looked for anew while the form is open.
  await find('Otto Harbour', /person/);
  await expect.poll(() => name.inputValue()).toBe('Otto Harbour');
  await page.keyboard.press('Control+s');
  await page.waitForURL(/\/people\/per_/);
  const { prisma } = panel.app.database;
  expect(await prisma.person.count({ where: { name: 'Otto Harbour' } })).toBe(1);
  expect(await prisma.person.count({ where: { name: 'Olga Harbour' } })).toBe(0);
}, 60_000);

test('an article is begun with the headline that was looked for', async () => {
  const { page } = await panel.visit('/', { as: 'EDITOR' });
  await page.getByRole('heading', { name: 'Home' }).waitFor();
  await page.keyboard.press('Control+k');
  await page.keyboard.type('Quite a new harbour');
  await page.getByRole('option', { name: /article/ }).click();
  const headline = page.getByRole('textbox', { name: 'Headline', exact: true });
  await expect.poll(async () => headline.inputValue()).toBe('Quite a new harbour');
  await page.waitForURL(/\/articles\/art_/);
  await page.getByText(/^Saved \d/).waitFor();
  const { prisma } = panel.app.database;
  expect(await prisma.article.count({ where: { headline: 'Quite a new harbour' } })).toBe(1);
}, 60_000);
