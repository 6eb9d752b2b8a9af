import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { expectNoViolations } from '../support/axe.ts';
import { openPanel, type Panel } from '../support/panel.ts';

let panel: Panel;
beforeAll(async () => {
  panel = await openPanel();
});
afterAll(() => panel.close());

const articleOf = (slug: string) => panel.app.database.prisma.article.findUniqueOrThrow({ where: { slug } });

/** Writes a headline and a text that names Yin Qi, and waits until it is saved. */
async function write(page: Page, headline: string): Promise<void> {
  await page.getByRole('textbox', { name: 'Headline', exact: true }).fill(headline);
  await page.getByRole('textbox', { name: 'Text', exact: true }).click();
  await page.keyboard.type('Today @Yin Q');
  await page
    .getByRole('option', { name: /Yin Qi/ })
    .first()
    .waitFor();
  await page.keyboard.press('Enter');
  await page.keyboard.type('visited the harbour.');
  await page.waitForURL(/\/articles\/art_/);
  await page.getByText(/^Saved \d/).waitFor();
}

it('writes an article that names somebody, and publishes it by the keyboard', async () => {
  const { page } = await panel.visit('/articles/new', { as: 'EDITOR' });
  await write(page, 'A visit to the harbour');
  await page.keyboard.press('Control+Enter');
  await page.getByRole('dialog').getByText('Nothing but the article itself.').waitFor();
  await page.keyboard.press('Control+Enter');
  await page.getByText('Version 1 is public.').waitFor();
  await page.getByText('Live', { exact: true }).first().waitFor();
  const { body } = await panel.app.post(
    '{ article(slug: "a-visit-to-the-harbour") { bodyText mentions { text party { name } } } }',
  );
  expect(body.data.article).toEqual({
    bodyText: 'Today Yin Qi visited the harbour.',
    mentions: [{ text: 'Yin Qi', party: { name: 'Yin Qi' } }],
  });
});

it('schedules a draft for a day, an hour and a zone', async () => {
  const { page } = await panel.visit('/articles/new', { as: 'EDITOR' });
  await write(page, 'Tomorrow at the harbour');
  await page.getByRole('button', { name: 'More ways to publish' }).click();
  await page.getByRole('menuitem', { name: 'Schedule…' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Date').fill('2099-05-04');
  await dialog.getByLabel('Time', { exact: true }).fill('08:30');
  await dialog.getByLabel('Zone').selectOption('Asia/Shanghai');
  await dialog.getByRole('button', { name: 'Schedule' }).click();
  await page.getByText(/^Goes out/).waitFor();
  const { status, scheduledAt, scheduleZone } = await articleOf('tomorrow-at-the-harbour');
  expect([status, scheduledAt?.toISOString(), scheduleZone]).toEqual([
    'SCHEDULED',
    '2099-05-04T00:30:00.000Z',
    'Asia/Shanghai',
  ]);
  await page.getByRole('button', { name: 'More ways to publish' }).click();
  await page.getByRole('menuitem', { name: 'Unschedule' }).click();
  await page.getByText('A draft again. It does not go out by itself.').waitFor();
  await page.getByText('Draft', { exact: true }).first().waitFor();
  expect(await articleOf('tomorrow-at-the-harbour')).toMatchObject({ status: 'DRAFT', scheduledAt: null });
  // What is written meanwhile is no hindrance.
  await page.getByRole('textbox', { name: 'Text', exact: true }).click();
  await page.keyboard.press('Control+End');
  await page.keyboard.type(' Nobody saw him.');
  await page.getByRole('button', { name: 'Undo' }).click();
  await page.getByText('Taken back.').waitFor();
  await page.getByText(/^Scheduled for/).waitFor();
  expect(await articleOf('tomorrow-at-the-harbour')).toMatchObject({
    status: 'SCHEDULED',
    scheduledAt,
    scheduleZone,
    bodyText: 'Today Yin Qi visited the harbour. Nobody saw him.',
  });
});

it('is given a publisher and topics by the keyboard, and loses them again', async () => {
  const { prisma } = panel.app.database;
  await prisma.publisher.createMany({ data: [{ name: 'Harbour Post' }, { name: 'Night Wire' }] });
  await prisma.topic.createMany({
    data: ['Quay walls', 'Quay cranes', 'Tides'].map((label, index) => ({ label, qcode: `test:${index}` })),
  });
  const { page } = await panel.visit('/articles/new', { as: 'CONTRIBUTOR' });
  await write(page, 'Who told it first');
  const kept = async () => {
    const { id } = await articleOf('who-told-it-first');
    const { publisher, topics } = await prisma.article.findUniqueOrThrow({
      where: { id },
      include: { publisher: true, topics: { include: { topic: true } } },
    });
    return [publisher?.name ?? null, topics.map(({ topic }) => topic.label).toSorted()];
  };
  await page.getByRole('link', { name: 'Details' }).click();
  const publisher = page.getByRole('combobox', { name: 'Publisher' });
  const offered = async () => page.getByRole('listbox').getByRole('option').allInnerTexts();
  await publisher.focus();
  await page.keyboard.press('ArrowDown');
  await page.getByRole('listbox', { name: 'Publishers' }).getByText('Night Wire').waitFor();
  await page.keyboard.type('harb');
  await expect.poll(offered).toEqual(['Harbour Post']);
  await page.keyboard.press('Enter');
  expect(await publisher.inputValue()).toBe('Harbour Post');

  const topic = page.getByRole('combobox', { name: 'Add a topic' });
  await topic.focus();
  await page.keyboard.type('quay');
  await expect.poll(offered).toEqual(['Quay cranes', 'Quay walls']);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.keyboard.type('quay');
  // What it has is not offered again.
  await expect.poll(offered).toEqual(['Quay cranes']);
  await expectNoViolations(page);
  await page.keyboard.press('Enter');
  await page.keyboard.type('volcano');
  await page.getByText('No other topic of this name.').waitFor();
  await page.keyboard.press('Escape');
  expect(await topic.inputValue()).toBe('');
  await expect.poll(kept).toEqual(['Harbour Post', ['Quay cranes', 'Quay walls']]);

  await page.getByRole('button', { name: 'Remove the topic Quay walls' }).click();
  await publisher.fill('');
  await page.keyboard.press('Tab');
  await expect.poll(kept).toEqual([null, ['Quay cranes']]);
});

it('brings unsent text back after a reload without a network, and saves it then', async () => {
  const { page, context, expectTrouble } = await panel.visit('/articles/new', { as: 'EDITOR' });
  await write(page, 'Fog over the harbour');
  expectTrouble(/^lost POST \/graphql/);
  await context.route('**/graphql', (route) => route.abort('internetdisconnected'));
  await page.getByRole('textbox', { name: 'Text', exact: true }).click();
  await page.keyboard.press('Control+End');
  await page.keyboard.type(' Nobody saw him.');
  await page.getByText(/No network\. 1 change is kept on this device/).waitFor();
  await page.goto('/admin/');
  await context.unroute('**/graphql');
  await page.getByRole('link', { name: /Not saved yet/ }).click();
  await page.getByText(/Unsent text of .* was brought back/).waitFor();
  await page.getByText(/^Saved \d/).waitFor();
  expect((await articleOf('fog-over-the-harbour')).bodyText).toBe(
    'Today Yin Qi visited the harbour. Nobody saw him.',
  );
});

it('lights the sentence of a fact, and shows the fact of a sentence', async () => {
  const { id } = await articleOf('yin-qi-starts-again');
  const { page } = await panel.visit(`/articles/art_${id.replaceAll('-', '')}`, { as: 'EDITOR' });
  const facts = page.getByRole('complementary').getByRole('listitem');
  const fact = facts.filter({ hasText: 'Yin Qi is born in Wuhu' });
  await fact.getByRole('button').first().click();
  const lit = page.locator('.fact-lit');
  await lit.first().waitFor();
  expect((await lit.allInnerTexts()).join('')).toContain('born in Wuhu');
  await expect.poll(() => new URL(page.url()).searchParams.get('fact')).toMatch(/^evi_/);
  await page.getByText('Two attempts at a listing').click();
  await page.getByText(/filed listing documents/).click();
  await expect.poll(async () => (await lit.allInnerTexts()).join('')).toContain('filed listing documents');
  await page.goBack();
});

it('says who else has it open, to those who write', async () => {
  const { id } = await articleOf('yin-qi-starts-again');
  const path = `/articles/art_${id.replaceAll('-', '')}`;
  const first = await panel.visit(path, { as: 'EDITOR' });
  const others = ({ page }: { page: Page }) => page.locator('header').getByRole('status');
  await others(first).waitFor({ state: 'attached' });
  expect(await others(first).innerText()).toBe('');
  const second = await panel.visit(path, { as: 'ADMIN', width: 390 });
  await others(second).getByText('editor is here too').waitFor({ state: 'attached' });
  await expectNoViolations(second.page);
  const reader = await panel.visit(path, { as: 'READER' });
  await reader.page.getByRole('heading', { name: 'Yin Qi starts again' }).waitFor();
  // It asks again by itself.
  await others(first).getByText('admin is here too').waitFor({ timeout: 20_000 });
  await expectNoViolations(first.page);
  expect(await others(reader).innerText()).toBe('');
}, 60_000);

it('takes a key in less than 50 ms in a text of 50,000 characters', async ({ annotate }) => {
  const { page } = await panel.visit('/articles/new', { as: 'EDITOR' });
  await write(page, 'A long day at the harbour');
  const sentence = 'The harbour was quiet and nobody spoke of the ships that had left it long ago. ';
  const text = Array.from({ length: 90 }, () => sentence.repeat(7).trim()).join('\n');
  await page.evaluate((long) => {
    const data = new DataTransfer();
    data.setData('text/plain', long);
    document
      .querySelector('.ProseMirror')!
      .dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }));
  }, text);
  await page.getByText(/^Saved \d/).waitFor();
  await page.evaluate(() => {
    const times: number[] = [];
    Object.assign(window, { keyTimes: times });
    let began = 0;
    const target = document.querySelector('.ProseMirror')!;
    target.addEventListener('keydown', () => (began = performance.now()), true);
    // The frame after the next has the letter on the screen.
    target.addEventListener('input', () => {
      requestAnimationFrame(() => setTimeout(() => times.push(performance.now() - began)));
    });
  });
  await page.keyboard.press('Control+Home');
  for (const letter of 'the ships came back in the night and left again') {
    await page.keyboard.press(letter === ' ' ? 'Space' : letter);
    await page.waitForTimeout(40);
  }
  const times = await page.evaluate(() => (window as unknown as { keyTimes: number[] }).keyTimes);
  const sorted = times.toSorted((a, b) => a - b);
  const median = sorted[Math.floor(sorted.length / 2)]!;
  await annotate(
    `a key in 50,000 characters: median ${median.toFixed(1)} ms, slowest ${sorted.at(-1)!.toFixed(1)} ms`,
  );
  expect(times.length).toBeGreaterThan(40);
  expect(median).toBeLessThan(50);
});
