/** The playground as a newcomer meets it, in a real browser, from the built files. */
import { mkdirSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { examples } from '../../admin/playground/src/examples.ts';
import { startTestApp, type TestApp } from '../support/app.ts';
import { launchBrowser } from '../support/browser.ts';

let app: TestApp;
let browser: Browser;
beforeAll(async () => {
  app = await startTestApp();
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser.close();
  await app.close();
});

interface Opened {
  page: Page;
  policy: string;
  complaints: string[];
  strangers: string[];
}

/** A first visit: each page has a storage of its own. */
async function open(path: string, colorScheme: 'light' | 'dark' = 'light', width = 1280): Promise<Opened> {
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
  const answer = await page.goto(`${app.url}${path}`);
  // Before the editor is there, a click on its button does nothing.
  await page.locator('.graphiql-query-editor .view-line').first().waitFor();
  const policy = answer?.headers()['content-security-policy'] ?? '';
  return { page, policy, complaints, strangers };
}

/** Runs the query that stands there and waits until the answer shows the text. */
async function run(page: Page, text: string): Promise<void> {
  await page.getByRole('button', { name: /execute query/i }).click();
  await page.locator('.graphiql-response').getByText(text).first().waitFor();
}

const tabs = (page: Page): Promise<string[]> => page.getByRole('tab').allInnerTexts();

/** For people to look at: set SHOTS to a folder. */
async function shoot(page: Page, name: string): Promise<void> {
  const folder = process.env.SHOTS;
  if (!folder) return;
  mkdirSync(folder, { recursive: true });
  await page.screenshot({ path: `${folder}/${name}.png` });
}

describe('the playground', () => {
  test('opens with a tab for each example, complains of nothing and asks nobody else', async () => {
    const { page, complaints, strangers } = await open('/graphql');
    await expect.poll(() => tabs(page)).toEqual(['Dossier', 'Rounds', 'Quotes', 'Disputed']);
    await run(page, 'Wuhu, Anhui');
    await shoot(page, 'light-1280');
    for (const panel of ['Documentation Explorer', 'History', 'GraphiQL Explorer']) {
      await page.getByRole('button', { name: `Show ${panel}` }).click();
    }
    await page.getByRole('tab', { name: 'Quotes' }).click();
    await page.locator('.graphiql-query-editor').getByText('quotesSpoken').waitFor();
    await shoot(page, 'explorer-1280');
    expect(complaints).toEqual([]);
    expect(strangers).toEqual([]);
    await page.close();
  });

  test('runs under a policy without inline or evaluated scripts', async () => {
    const { page, policy } = await open('/graphql');
    expect(policy).toContain("script-src 'self';");
    expect(policy).not.toContain('unsafe-eval');
    const inlineRuns = page.evaluate(() => {
      const script = document.createElement('script');
      script.textContent = 'document.title = "changed"';
      document.head.append(script);
      return document.title;
    });
    expect(await inlineRuns).toBe('Backfile playground');
    await page.close();
  });

  test('opens a query that a link carries beside the examples', async () => {
    const query = 'query Linked { company(slug: "megvii") { name } }';
    const { page, complaints } = await open(`/graphql?query=${encodeURIComponent(query)}`);
    await expect.poll(() => tabs(page)).toEqual(['Linked', 'Dossier', 'Rounds', 'Quotes', 'Disputed']);
    await run(page, 'Megvii Technology');
    expect(complaints).toEqual([]);
    await page.close();
  });

  test('is dark where the system is', async () => {
    const { page } = await open('/graphql', 'dark');
    const brightness = await page.evaluate(() => {
      const { backgroundColor } = getComputedStyle(document.querySelector('.graphiql-container')!);
      const [red = 255, green = 255, blue = 255] = backgroundColor.match(/\d+/g)!.map(Number);
      return (red + green + blue) / 3;
    });
    expect(brightness).toBeLessThan(90);
    await run(page, 'Wuhu, Anhui');
    await shoot(page, 'dark-1280');
    await page.close();
  });

  test('gives query and answer the width of a phone', async () => {
    const { page } = await open('/graphql', 'light', 390);
    await run(page, 'Wuhu, Anhui');
    for (const part of ['.graphiql-editors', '.graphiql-response']) {
      const box = await page.locator(part).boundingBox();
      expect(box?.width, part).toBeGreaterThan(340);
      expect(box?.height, part).toBeGreaterThan(250);
      expect(box!.x + box!.width, part).toBeLessThanOrEqual(390);
    }
    await shoot(page, 'light-390');
    await page.close();
  });

  test('its examples are all answered by the seeds', async () => {
    for (const { query } of examples) {
      const data = await app.ask(query);
      expect(Object.values(data), query).not.toContain(null);
      expect(JSON.stringify(data), query).not.toContain('"nodes":[]');
    }
  });
});
