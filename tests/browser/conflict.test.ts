/** Two people write on one article at the same time, and both find in it what they decided. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { fromGlobalId } from '../../src/text/global-id.ts';
import { signInAs } from '../support/accounts.ts';
import { expectNoViolations } from '../support/axe.ts';
import { done } from '../support/mutations.ts';
import { openPanel, type Panel } from '../support/panel.ts';

let panel: Panel;
beforeAll(async () => {
  panel = await openPanel();
}, 90_000);
afterAll(() => panel.close());

const TEXT = ['First light.', 'The harbour opens early.', 'Last light.'];

async function draft(): Promise<string> {
  const { id } = await done(await signInAs(panel.app, 'EDITOR'), 'articleCreate', {
    headline: 'At the harbour',
    language: 'en',
    blocks: TEXT.map((text) => ({ blockKind: 'PARAGRAPH', text })),
  });
  return id as string;
}

const articleOf = (id: string) =>
  panel.app.database.prisma.article.findUniqueOrThrow({ where: { id: fromGlobalId(id)!.uuid } });

const field = (page: Page, name: string) => page.getByRole('textbox', { name, exact: true });

/** Writes at the end or at the start of the second paragraph. */
async function writeAt(page: Page, key: 'Home' | 'End', words: string): Promise<void> {
  await field(page, 'Text').getByText('The harbour opens early.').click();
  await page.keyboard.press(key);
  await page.keyboard.type(words);
}

/** Somebody else changes headline, standfirst and the second paragraph while one writes a headline and the same one. */
async function clash(): Promise<{ id: string; page: Page }> {
  const id = await draft();
  const { page } = await panel.visit(`/articles/${id}`, { as: 'EDITOR' });
  const { page: other } = await panel.visit(`/articles/${id}`, { as: 'ADMIN' });
  await field(page, 'Headline').waitFor();
  await field(other, 'Headline').fill('Theirs at the harbour');
  await field(other, 'Standfirst').fill('What the morning brings.');
  await writeAt(other, 'Home', 'Today ');
  await expect.poll(async () => (await articleOf(id)).bodyText, { timeout: 30_000 }).toContain('Today ');
  await writeAt(page, 'End', ' Nobody knows why.');
  await field(page, 'Headline').fill('Mine at the harbour');
  await page.waitForURL(/\/conflict$/);
  await page.getByText('admin saved while you were writing').waitFor();
  return { id, page };
}

test('what both changed is decided, what one changed comes by itself, and nothing else is saved', async () => {
  const { id, page } = await clash();
  await page.getByText('2 fields were changed by both of you.').waitFor();
  await page.getByText('0 of 2 decided').first().waitFor();
  await expectNoViolations(page);
  const [headline, paragraph] = [
    page.getByRole('region', { name: 'Headline' }),
    page.getByRole('region', { name: 'Paragraph 2' }),
  ];
  await headline.getByRole('radio', { name: /^Mine/ }).check();
  await paragraph.getByRole('radio', { name: /^Both together/ }).check();
  await page.getByText('2 of 2 decided').first().waitFor();
  await page.keyboard.press('Control+Enter');
  await page.getByText('The two versions are one.').waitFor();
  await page.waitForURL(new RegExp(`/articles/${id}$`));
  expect(await field(page, 'Headline').inputValue()).toBe('Mine at the harbour');
  const { headline: saved, standfirst, bodyText } = await articleOf(id);
  expect([saved, standfirst, bodyText.split('\n\n')]).toEqual([
    'Mine at the harbour',
    'What the morning brings.',
    [TEXT[0], 'Today The harbour opens early. Nobody knows why.', TEXT[2]],
  ]);
}, 120_000);

test('what is decided later waits on the device, on Home and in the editor, by keys as well', async () => {
  const { id, page } = await clash();
  await page.getByRole('link', { name: 'Decide later' }).click();
  await page.waitForURL(new RegExp(`/articles/${id}$`));
  await page.getByRole('link', { name: 'Bring together…' }).waitFor();
  await page.reload();
  await page.getByRole('link', { name: 'Bring together…' }).waitFor();
  expect((await articleOf(id)).headline).toBe('Theirs at the harbour');
  await page.goto('/admin/');
  await page.getByRole('link', { name: /Conflict to solve/ }).click();
  await page.waitForURL(/\/conflict$/);
  await page.getByText('0 of 2 decided').first().waitFor();
  await page.keyboard.press('1');
  await page.getByText('1 of 2 decided').first().waitFor();
  await page.keyboard.press('2');
  await page.getByText('2 of 2 decided').first().waitFor();
  await page.keyboard.press('Control+Enter');
  await page.getByText('The two versions are one.').waitFor();
  const { headline, standfirst, bodyText } = await articleOf(id);
  expect([headline, standfirst, bodyText.split('\n\n')[1]]).toEqual([
    'Theirs at the harbour',
    'What the morning brings.',
    'The harbour opens early. Nobody knows why.',
  ]);
  await page.goto('/admin/');
  await page.getByRole('heading', { name: 'Waits for you' }).waitFor();
  expect(await page.getByRole('link', { name: /Conflict to solve/ }).count()).toBe(0);
}, 120_000);
