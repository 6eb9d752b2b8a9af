/** The way into the panel, and that what goes wrong in a browser fails the test that it happens in. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { expectNoViolations } from '../support/axe.ts';
import { openPanel, signIn, type Panel } from '../support/panel.ts';

let panel: Panel;
beforeAll(async () => {
  panel = await openPanel();
}, 90_000);
afterAll(() => panel.close());

describe('the door', () => {
  test('leads whoever signs in to where they wanted to go, and nobody else', async () => {
    const { page, expectTrouble } = await panel.visit('/?from=mail');
    await page.waitForURL(/\/admin\/sign-in\?to=/);
    expectTrouble(/^401 POST \/session$/);
    await signIn(panel.app, page, 'EDITOR', 'not the password');
    await page.getByRole('alert').waitFor();
    await signIn(panel.app, page, 'EDITOR');
    await page.waitForURL(/\/admin\/?\?from=mail$/);
  }, 60_000);

  test('is behind whoever is signed in', async () => {
    const { page } = await panel.visit('/', { as: 'EDITOR' });
    await page.getByRole('navigation').first().waitFor();
    expect(new URL(page.url()).pathname).toBe('/admin/');
  }, 60_000);
});

test('comes with less than 350 kB of code, before an editor is opened', async () => {
  const { page } = await panel.visit('/', { as: 'EDITOR' });
  const sizes: Promise<number>[] = [];
  page.on('response', (response) => {
    if (!/\.(?:js|css)$/.test(response.url())) return;
    sizes.push(
      response
        .request()
        .sizes()
        .then(({ responseBodySize }) => responseBodySize),
    );
  });
  await page.reload({ waitUntil: 'networkidle' });
  const all = (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
  expect(sizes.length).toBeGreaterThan(5);
  // From the disk nothing would have a size.
  expect(all).toBeGreaterThan(200_000);
  expect(all).toBeLessThan(350_000);
}, 60_000);

describe('a visit', () => {
  test('sees each kind of trouble', async () => {
    const { page, expectTrouble } = await panel.visit('/sign-in');
    await page.getByRole('heading', { level: 1 }).waitFor();
    expectTrouble(/^console log: a word too many$/);
    expectTrouble(/^page error: Error: thrown away/);
    expectTrouble(/^404 GET \/nothing-here$/);
    expectTrouble(/^errors of \/graphql: GRAPHQL_VALIDATION_FAILED|^400 POST \/graphql$/);
    expectTrouble(/^stranger: https:\/\/stranger\.example\/pixel\.png$/);
    await page.evaluate(async () => {
      // oxlint-disable-next-line no-console
      console.log('a word too many');
      setTimeout(() => {
        throw new Error('thrown away');
      });
      await fetch('/nothing-here');
      const headers = { 'content-type': 'application/json' };
      await fetch('/graphql', { method: 'POST', headers, body: '{"query":"{ nothing }"}' });
      const pixel = new Image();
      pixel.src = 'https://stranger.example/pixel.png';
      await pixel.decode().catch(() => {});
    });
  }, 60_000);

  test('has axe find what is wrong', async () => {
    const { page } = await panel.visit('/sign-in');
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.evaluate(() => document.querySelector('label')!.remove());
    await expect(expectNoViolations(page)).rejects.toThrow(/critical label at/);
  }, 60_000);
});
