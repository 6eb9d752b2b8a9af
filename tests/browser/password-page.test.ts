/** The link that the first start prints, followed in a real browser until one can sign in. */
import type { Browser } from 'playwright-core';
import supertest from 'supertest';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { makeSetUpLink } from '../../src/auth/account-links.ts';
import { startTestApp, type TestApp } from '../support/app.ts';
import { launchBrowser } from '../support/browser.ts';
import { createTestDatabase, type TestDatabase } from '../support/postgres.ts';

let own: TestDatabase;
let app: TestApp;
let browser: Browser;
beforeAll(async () => {
  own = await createTestDatabase();
  app = await startTestApp({ database: own });
  browser = await launchBrowser();
}, 90_000);
afterAll(async () => {
  await browser.close();
  await app.close();
  await own.drop();
});

test('the set-up link makes the first account; its token leaves the address and goes to no server', async () => {
  const password = 'wind over the harbour';
  const link = (await makeSetUpLink(app.database.prisma, 'http://localhost:4000'))!;
  const token = link.split('#token=')[1]!;
  const page = await browser.newPage();
  const requested: string[] = [];
  const complaints: string[] = [];
  page.on('request', (request) => requested.push(`${request.url()} ${request.headers().referer ?? ''}`));
  page.on('console', (message) => void (message.type() === 'error' && complaints.push(message.text())));
  page.on('pageerror', (error) => complaints.push(error.message));
  // The test's own port stands for the one in the link; our pages know themselves by the Host they were asked by.
  await page.goto(link.replace('http://localhost:4000', app.url));
  await expect.poll(() => page.url()).toBe(`${app.url}/admin/set-up`);
  await page.getByLabel('Name').fill('Anna Berg');
  await page.getByLabel('E-mail').fill('anna@news.example');
  await page.getByLabel(/^Password/).fill('password');
  await page.getByRole('button').click();
  await page.getByRole('status').getByText('password: "…" is refused').waitFor();
  await page.getByLabel(/^Password/).fill(password);
  await page.getByRole('button').click();
  await page.getByRole('status').getByText('anna@news.example can sign in now.').waitFor();
  expect(requested.filter((line) => line.includes(token))).toEqual([]);
  // What was refused is all there is to complain about.
  expect(complaints.filter((text) => !text.includes('400'))).toEqual([]);
  const answer = await supertest(app.url).post('/session').send({ email: 'anna@news.example', password });
  expect(answer.body).toEqual({ user: { name: 'Anna Berg', email: 'anna@news.example', role: 'ADMIN' } });
});
