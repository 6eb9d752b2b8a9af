/** The panel as people meet it: the real server and its built files in a real browser, where nothing goes wrong unseen. */
import { existsSync } from 'node:fs';
import type { Browser, BrowserContext, Page, Response } from 'playwright-core';
import { expect, onTestFinished } from 'vitest';
import { hashPassword } from '../../src/auth/passwords.ts';
import type { UserRole } from '../../src/database/generated/enums.ts';
import { sessionOf } from './accounts.ts';
import { startTestApp, type TestApp, type TestAppOptions } from './app.ts';
import { launchBrowser } from './browser.ts';

export interface Panel {
  app: TestApp;
  /**
   * A browser of its own for somebody, as good as another machine; at the panel's `path`, such as `/people?q=yin`. It is
   * closed when the test ends, which fails if anything went wrong meanwhile that `expectTrouble` did not announce.
   */
  visit(path: string, options?: VisitOptions): Promise<Visit>;
  /** For afterAll. */
  close(this: void): Promise<void>;
}

export interface VisitOptions {
  /** Who is signed in, by the API; nobody when left out. */
  as?: UserRole;
  language?: 'en' | 'de';
  colorScheme?: 'light' | 'dark';
  /** Pixels; below 600 it is a phone with a touch screen. */
  width?: number;
}

export interface Visit {
  page: Page;
  /** Shares cookies and storage with the page; for a second tab of the same person. */
  context: BrowserContext;
  /**
   * Says beforehand what will go wrong on purpose, such as `/^401 POST \/session$/`: a line that fits is then no failure,
   * and none that fits is one. Lines are `<status> <method> <path>`, `errors of <path>: <codes>`, `lost <method> <path>`,
   * `page error: …`, `stranger: <url>` and `console <type>: …`.
   */
  expectTrouble(line: RegExp): void;
}

/** What everybody's password is who signs in by the form; see `signIn`. */
export const PASSWORD = 'wind over the harbour';

/** Opens the panel over a copy of the seeded database, or over the one in `options`; one browser for all visits. */
export async function openPanel(options?: TestAppOptions): Promise<Panel> {
  if (!existsSync('dist/admin/index.html')) throw new Error('The panel is not built; npm run build does it.');
  const app = await startTestApp(options);
  const browser = await launchBrowser();
  return {
    app,
    visit: (path, wanted = {}) => visit(app, browser, path, wanted),
    close: async () => {
      await browser.close();
      await app.close();
    },
  };
}

async function visit(
  app: TestApp,
  browser: Browser,
  path: string,
  { as, language = 'en', colorScheme = 'light', width = 1280 }: VisitOptions,
): Promise<Visit> {
  const isPhone = width < 600;
  const context = await browser.newContext({
    baseURL: app.url,
    locale: language === 'de' ? 'de-DE' : 'en-GB',
    colorScheme,
    // What moves is neither where one clicks nor of the colour that it will have.
    reducedMotion: 'reduce',
    hasTouch: isPhone,
    viewport: { width, height: isPhone ? 844 : 800 },
  });
  const { expectTrouble, settle } = await watch(context, app.url);
  onTestFinished(async () => {
    const trouble = await settle();
    await context.close();
    expect(trouble).toEqual({ unexpected: [], missing: [] });
  });
  if (as) {
    await context.addCookies([{ name: 'session', value: await sessionOf(app, as), url: app.url }]);
  }
  const page = await context.newPage();
  await page.goto(`/admin${path}`);
  return { page, context, expectTrouble };
}

/** Writes down what goes wrong in any page of a context, and keeps it from asking anybody but the server. */
async function watch(context: BrowserContext, url: string) {
  const lines: string[] = [];
  /** What is worth knowing of a line that nobody expected. */
  const details = new Map<string, string>();
  const expected: RegExp[] = [];
  const reading: Promise<void>[] = [];
  const isOurs = (address: string) => address.startsWith(`${url}/`) || /^(data|blob):/.test(address);
  const pathOf = (address: string) => address.replace(url, '');
  await context.route(
    (address) => !isOurs(address.href),
    (route) => {
      lines.push(`stranger: ${route.request().url()}`);
      return route.abort('blockedbyclient');
    },
  );
  context.on('weberror', (error) => lines.push(`page error: ${String(error.error().stack)}`));
  context.on('console', (message) => {
    // Said of every answer below as well, where its method is known.
    if (message.text().startsWith('Failed to load resource')) return;
    lines.push(`console ${message.type()}: ${message.text()}`);
  });
  context.on('requestfailed', (request) => {
    // The page itself gives up what it no longer needs, and strangers are noted already.
    if (request.failure()?.errorText === 'net::ERR_ABORTED' || !isOurs(request.url())) return;
    lines.push(`lost ${request.method()} ${pathOf(request.url())}`);
  });
  const read = async (response: Response) => {
    const request = response.request();
    const path = pathOf(response.url());
    if (response.status() >= 400) {
      const line = `${response.status()} ${request.method()} ${path}`;
      lines.push(line);
      const [answered, { cookie }] = await Promise.all([
        response.text().catch(() => 'an answer that was not kept'),
        request.allHeaders().catch((): Record<string, string> => ({})),
      ]);
      details.set(
        line,
        `: ${answered}, asked ${cookie ? 'with' : 'without'} a cookie: ${request.postData()}`,
      );
    }
    if (path !== '/graphql' || request.method() !== 'POST' || response.status() >= 400) return;
    // A page that is left does not keep the answers it got.
    const answer = (await response.json().catch(() => ({}))) as { errors?: { extensions?: object }[] };
    if (!answer.errors) return;
    const codes = answer.errors.map(({ extensions }) => (extensions as { code?: string })?.code);
    lines.push(`errors of ${path}: ${codes.join(', ')}`);
  };
  context.on('response', (response) => reading.push(read(response)));
  return {
    expectTrouble: (line: RegExp) => void expected.push(line),
    settle: async () => {
      await Promise.all(reading);
      return {
        unexpected: lines
          .filter((line) => !expected.some((each) => each.test(line)))
          .map((line) => line + (details.get(line) ?? '')),
        missing: expected.filter((each) => !lines.some((line) => each.test(line))).map(String),
      };
    },
  };
}

/** Signs in by the panel's own form, on its page or where it asks again; whoever has this role then has a password. */
export async function signIn(app: TestApp, page: Page, role: UserRole, password = PASSWORD): Promise<void> {
  await sessionOf(app, role);
  const email = `${role.toLowerCase()}@news.example`;
  const { prisma } = app.database;
  await prisma.user.update({ where: { email }, data: { passwordHash: await hashPassword(PASSWORD) } });
  await page.locator('input[name=email]').fill(email);
  await page.locator('input[name=password]').fill(password);
  await page.locator('form button[type=submit]').click();
}
