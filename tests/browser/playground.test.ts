/** The playground as a newcomer meets it, in a real browser, from the built files. */
import { mkdirSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { examples } from '../../admin/playground/src/examples.ts';
import { startTestApp, type TestApp } from '../support/app.ts';
import { launchBrowser } from '../support/browser.ts';

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp();
}, 90_000);
afterAll(async () => {
  await app.close();
});

interface Opened {
  page: Page;
  complaints: string[];
  strangers: string[];
  close(): Promise<void>;
}

async function open(path: string, colorScheme: 'light' | 'dark' = 'light', width = 1280): Promise<Opened> {
  const browser = await launchBrowser();
  const page = await browser.newPage({ colorScheme, viewport: { width, height: width > 600 ? 800 : 844 } });
  const [complaints, strangers]: [string[], string[]] = [[], []];
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('request', (request) => {
    if (!request.url().startsWith(app.url) && !/^(data|blob):/.test(request.url())) {
      strangers.push(request.url());
    }
  });
  await page.goto(`${app.url}${path}`);
  await page.getByRole('button', { name: /execute query/i }).waitFor({ timeout: 30_000 });
  return { page, complaints, strangers, close: () => browser.close() };
}

/** For people to look at: set SHOTS to a folder. */
async function shoot(page: Page, name: string): Promise<void> {
  const folder = process.env.SHOTS;
  if (!folder) return;
  mkdirSync(folder, { recursive: true });
  await page.screenshot({ path: `${folder}/${name}.png` });
}

describe('the playground', () => {
  test('opens with a tab for each example, complains of nothing and asks nobody else', async () => {
    const { page, complaints, strangers, close } = await open('/graphql');
    await expect.poll(() => page.getByRole('tab').count()).toBe(examples.length);
    await page.getByRole('button', { name: /execute query/i }).click();
    await page.getByText('Wuhu, Anhui').first().waitFor();
    await shoot(page, 'light-1280');
    expect(complaints).toEqual([]);
    expect(strangers).toEqual([]);
    await close();
  }, 60_000);

  test('opens a query that a link carries', async () => {
    const query = '{ company(slug: "megvii") { name } }';
    const { page, complaints, close } = await open(`/graphql?query=${encodeURIComponent(query)}`);
    await page.getByRole('button', { name: /execute query/i }).click();
    await page.getByText('Megvii Technology').first().waitFor();
    expect(complaints).toEqual([]);
    await close();
  }, 60_000);

  test('is dark where the system is, and fits a phone', async () => {
    const { page, close } = await open('/graphql', 'dark');
    const brightness = await page.evaluate(() => {
      const [red = 255, green = 255, blue = 255] = getComputedStyle(
        document.querySelector('.graphiql-container')!,
      )
        .backgroundColor.match(/\d+/g)!
        .map(Number);
      return (red + green + blue) / 3;
    });
    expect(brightness).toBeLessThan(90);
    await page.getByRole('button', { name: /execute query/i }).click();
    await page.getByText('Wuhu, Anhui').first().waitFor();
    await shoot(page, 'dark-1280');
    await close();
    const phone = await open('/graphql', 'light', 390);
    const overflow = await phone.page.evaluate(
      () => document.documentElement.scrollWidth - window.innerWidth,
    );
    expect(overflow).toBeLessThanOrEqual(0);
    await shoot(phone.page, 'light-390');
    await phone.close();
  }, 90_000);

  test('its examples are all answered by the seeds', async () => {
    for (const { query } of examples) {
      const data = await app.ask(query);
      expect(JSON.stringify(data).length, query).toBeGreaterThan(300);
    }
  });
});
