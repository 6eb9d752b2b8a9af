/** The ways to an account and into the panel, as people go them. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { makeSetUpLink } from '../../src/auth/account-links.ts';
import { hashPassword } from '../../src/auth/passwords.ts';
import type { UserRole } from '../../src/database/generated/enums.ts';
import { openPanel, PASSWORD, type Panel } from '../support/panel.ts';

const OTHER = 'rain on the old mill';
let panel: Panel;
beforeAll(async () => {
  panel = await openPanel();
}, 90_000);
afterAll(() => panel.close());

/** Where a link leads within the panel; its host is the configured one, which this server is not. */
function pathOf(link: string): string {
  const { pathname, hash } = new URL(link);
  return pathname.replace('/admin', '') + hash;
}

const emailOf = (role: UserRole): string => `${role.toLowerCase()}@news.example`;

async function givePassword(role: UserRole): Promise<string> {
  const { id } = await panel.app.database.prisma.user.update({
    where: { email: emailOf(role) },
    data: { passwordHash: await hashPassword(PASSWORD) },
  });
  return id;
}

async function fillIn(page: Page, fields: Record<string, string>): Promise<void> {
  for (const [label, value] of Object.entries(fields)) {
    await page.getByRole('textbox', { name: label, exact: true }).fill(value);
  }
}

const isHome = (url: URL): boolean => /^\/admin\/?$/.test(url.pathname);

describe('the first account', () => {
  test('is made by the link of the start, which then is worth nothing', async () => {
    const link = pathOf((await makeSetUpLink(panel.app.database.prisma, panel.app.url))!);
    const { page, expectTrouble } = await panel.visit(link);
    await page.getByRole('heading', { name: 'Set up your archive' }).waitFor();
    expect(new URL(page.url()).hash).toBe('');
    await fillIn(page, { Name: 'Ada Quill', 'E-mail': 'ada@news.example' });
    await page.locator('input[name=password]').fill('long enough');
    await page.getByText('long enough', { exact: true }).waitFor();
    await page.locator('input[name=password]').fill('short');
    await page.getByRole('button', { name: 'Make the account' }).click();
    await page.getByText('At least 8 characters.').waitFor();
    expectTrouble(/^400 POST \/account-links\/redeem$/);
    await page.locator('input[name=password]').fill('password123');
    await page.getByRole('button', { name: 'Make the account' }).click();
    await page.getByText('This one is tried first everywhere.').waitFor();
    expect(await panel.app.database.prisma.user.count()).toBe(0);
    await page.locator('input[name=password]').fill(PASSWORD);
    await page.getByRole('button', { name: 'Make the account' }).click();
    await page.waitForURL(isHome);
    await page.getByRole('button', { name: 'You: Ada Quill' }).waitFor();
    const ada = await panel.app.database.prisma.user.findUnique({ where: { email: 'ada@news.example' } });
    expect(ada?.role).toBe('ADMIN');

    const late = await panel.visit(link);
    late.expectTrouble(/^404 POST \/account-links\/redeem$/);
    await fillIn(late.page, { Name: 'Somebody Else', 'E-mail': 'else@news.example' });
    await late.page.locator('input[name=password]').fill(OTHER);
    await late.page.getByRole('button', { name: 'Make the account' }).click();
    await late.page.getByText('This link no longer works').waitFor();
    expect(await panel.app.database.prisma.user.count()).toBe(1);
  }, 60_000);
});

describe('signing in', () => {
  test('says that the two do not belong together, then how long to wait', async () => {
    const { page, expectTrouble } = await panel.visit('/');
    expectTrouble(/^401 POST \/session$/);
    expectTrouble(/^429 POST \/session$/);
    await page.waitForURL(/sign-in/);
    await fillIn(page, { 'E-mail': 'nobody@news.example' });
    const alert = page.getByRole('alert');
    for (let tries = 0; tries < 5; tries += 1) {
      await page.locator('input[name=password]').fill(`guess ${tries}`);
      const answered = page.waitForResponse((response) => response.url().endsWith('/session'));
      await page.getByRole('button', { name: 'Sign in' }).click();
      await answered;
      await alert.getByText('E-mail and password do not belong together.').waitFor();
    }
    await page.locator('input[name=password]').fill('one guess more');
    await page.getByRole('button', { name: 'Sign in' }).click();
    await alert.getByText(/Too many tries\. Wait 1\d minutes/).waitFor();
  }, 60_000);

  test('says its words in German, and shows the password when asked', async () => {
    const { page } = await panel.visit('/sign-in', { colorScheme: 'dark' });
    await page.getByRole('button', { name: /^Language/ }).click();
    await page.getByRole('menuitemradio', { name: 'Deutsch' }).click();
    await page.getByRole('heading', { name: 'Anmelden' }).waitFor();
    const field = page.locator('input[name=password]');
    await field.fill('Wind am Hafen');
    expect(await field.getAttribute('type')).toBe('password');
    await page.getByRole('button', { name: 'Passwort zeigen' }).click();
    expect(await field.getAttribute('type')).toBe('text');
    await page.getByRole('button', { name: /^Farben/ }).click();
    await page.getByRole('menuitemradio', { name: 'Hell' }).click();
    await page.reload();
    await page.getByRole('heading', { name: 'Anmelden' }).waitFor();
    expect(await page.locator('html').getAttribute('data-theme')).toBe('light');
  }, 60_000);

  test('promises nothing about who has an account when a password is forgotten', async () => {
    const { page } = await panel.visit('/sign-in');
    await page.getByRole('link', { name: 'Forgotten?' }).click();
    await page.getByRole('heading', { name: 'Forgot your password?' }).waitFor();
    await fillIn(page, { 'E-mail': 'nobody@news.example' });
    await page.getByRole('button', { name: 'Ask for a link' }).click();
    await page.getByText('If there is such an account').waitFor();
  }, 60_000);
});

describe('an invitation', () => {
  test('opens an account in another browser', async () => {
    const admin = await panel.visit('/settings/users', { as: 'ADMIN' });
    await admin.page.getByRole('button', { name: 'Invite…' }).click();
    await fillIn(admin.page, { Name: 'Ben Carter', 'E-mail': 'ben@news.example' });
    await admin.page.getByRole('radio', { name: /^Contributor/ }).check();
    await admin.page.getByRole('button', { name: 'Make the link' }).click();
    const link = await admin.page.getByRole('dialog').locator('code').innerText();
    await admin.page.getByRole('button', { name: 'Done' }).click();
    await admin.page
      .getByRole('row', { name: /Ben Carter/ })
      .getByText('Invited')
      .waitFor();

    const { page } = await panel.visit(pathOf(link));
    await page.locator('input[name=password]').fill(OTHER);
    await page.getByRole('button', { name: 'Come in' }).click();
    await page.waitForURL(isHome);
    await page.getByRole('button', { name: 'You: Ben Carter' }).waitFor();
    await admin.page.reload();
    const row = admin.page.getByRole('row', { name: /Ben Carter/ });
    await row.waitFor();
    expect(await row.getByText('Invited').count()).toBe(0);
  }, 60_000);

  test('is not for a contributor to make, who reads why', async () => {
    const { page } = await panel.visit('/settings/users', { as: 'CONTRIBUTOR' });
    await page.getByText('Your role is Contributor.').waitFor();
    expect(await page.getByRole('button', { name: 'Invite…' }).count()).toBe(0);
  }, 60_000);

  test('does not let admins take away their own rights', async () => {
    const { page } = await panel.visit('/settings/users', { as: 'ADMIN' });
    await page.getByRole('button', { name: 'Acts on admin' }).click();
    const close = page.getByRole('menuitem', { name: /^Close account/ });
    await close.getByText('Nobody takes away their own rights.').waitFor();
    // It stays in reach, so a click gets there, and does nothing.
    await close.click({ force: true });
    expect(await page.getByRole('dialog').count()).toBe(0);
  }, 60_000);
});

describe('a session', () => {
  test('ends where the password is changed elsewhere', async () => {
    const here = await panel.visit('/settings/account', { as: 'EDITOR' });
    const there = await panel.visit('/settings/account', { as: 'EDITOR' });
    const userId = await givePassword('EDITOR');
    await there.page.getByText('This one').waitFor();
    await here.page.locator('input[name=currentPassword]').fill('not this one');
    await here.page.locator('input[name=newPassword]').fill(OTHER);
    await here.page.getByRole('button', { name: 'Change password' }).click();
    await here.page.getByText('This is not your current password.').waitFor();
    expect(await panel.app.database.prisma.session.count({ where: { userId } })).toBe(2);
    await here.page.locator('input[name=currentPassword]').fill(PASSWORD);
    await here.page.getByRole('button', { name: 'Change password' }).click();
    await here.page.getByText('All other sessions have ended.').waitFor();
    expect(await panel.app.database.prisma.session.count({ where: { userId } })).toBe(1);
    there.expectTrouble(/^401 POST \/graphql$/);
    await there.page.getByRole('link', { name: 'Tokens' }).click();
    await there.page.getByRole('dialog', { name: 'Your session has ended' }).waitFor();
  }, 60_000);

  test('that ends in the middle of a form goes on in place, and nothing typed is lost', async () => {
    const { page, expectTrouble } = await panel.visit('/settings/tokens', { as: 'ADMIN' });
    const userId = await givePassword('ADMIN');
    await page.getByRole('button', { name: 'Make token' }).click();
    await fillIn(page, { 'What it is for': 'Feed importer' });
    await panel.app.database.prisma.session.deleteMany({ where: { userId } });
    expectTrouble(/^401 POST \/graphql$/);
    await page.getByRole('dialog').getByRole('button', { name: 'Make token' }).click();
    const again = page.getByRole('dialog', { name: 'Your session has ended' });
    expect(await again.locator('input[name=email]').inputValue()).toBe(emailOf('ADMIN'));
    await again.locator('input[name=password]').fill(PASSWORD);
    await again.getByRole('button', { name: 'Sign in' }).click();
    const secret = page.getByRole('dialog', { name: 'Token Feed importer' }).locator('code');
    expect(await secret.innerText()).toMatch(/^bft_/);
    expect(await panel.app.database.prisma.apiToken.count({ where: { userId } })).toBe(1);
  }, 60_000);

  test('is left by the menu of who is signed in', async () => {
    const { page } = await panel.visit('/', { as: 'READER' });
    await page.getByRole('button', { name: 'You: reader' }).click();
    await page.getByRole('menuitem', { name: 'Sign out' }).click();
    await page.waitForURL(/sign-in/);
    await page.goto('/admin/');
    await page.waitForURL(/sign-in/);
  }, 60_000);
});
