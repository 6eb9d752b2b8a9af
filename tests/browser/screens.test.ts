/**
 * Every screen of the panel, in both themes and languages, at a desk and on a phone: axe finds nothing, nothing is wider than the phone, no request
 * is refused and the console stays empty. The list is the panel's own, so that a new screen cannot be left out.
 */
import type { Page, Request } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { checkKindValues } from '../../admin/src/generated/enums.ts';
import { doorAddresses, screenAddresses } from '../../admin/src/app/addresses.ts';
import { toGlobalId } from '../../src/text/global-id.ts';
import { expectNoViolations } from '../support/axe.ts';
import { openPanel, type Panel } from '../support/panel.ts';

let panel: Panel;
/** Id of a record of each place, and of another beside it. */
let records: Record<string, readonly string[]>;

beforeAll(async () => {
  panel = await openPanel();
  records = await panel.app.ask(`{ articles(first: 1) { nodes { id } } people(first: 2) { nodes { id } }
    companies(first: 2) { nodes { id } } rounds: fundingRounds(first: 1) { nodes { id } } quotes(first: 1) { nodes { id } }
    milestones(first: 1) { nodes { id } } person(slug: "yin-qi") { roles(first: 1) { nodes { id } } } }`);
  const { person, ...lists } = records as unknown as Record<string, { nodes: { id: string }[] }> & {
    person: { roles: { nodes: { id: string }[] } };
  };
  // Documents are shown to who signed in alone.
  const document = await panel.app.database.prisma.document.findFirstOrThrow();
  const review = { nodes: [{ id: toGlobalId('Document', document.id) }] };
  records = Object.fromEntries(
    Object.entries({ ...lists, review, roles: person.roles }).map(([place, { nodes }]) => [
      place,
      nodes.map(({ id }) => id),
    ]),
  );
}, 90_000);
afterAll(() => panel.close());

const tabs = ['roles', 'quotes', 'milestones', 'articles', 'claims'];
const values: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  people: { tab: tabs },
  companies: { tab: [...tabs, 'rounds'] },
  checks: { kind: checkKindValues.map((kind) => kind.toLowerCase().replaceAll('_', '-')) },
  settings: { page: ['account', 'tokens', 'users', 'audit'] },
};

/** The addresses that a pattern stands for, with records of the seeds; of what is open, all that it may be. */
function addressesOf(pattern: string): string[] {
  const place = pattern.split('/')[1]!;
  const [id, other] = records[place] ?? [];
  const filled = pattern.replace(/:(id|document)\b/, id!).replace(':other', other!);
  const open = /:(\w+)/.exec(filled);
  if (!open) return pattern === '/articles/:id' ? [filled, '/articles/new'] : [filled];
  const all = values[place]?.[open[1]!];
  if (!all) throw new Error(`What stands for :${open[1]} in ${pattern}? Say it in \`values\`.`);
  return all.map((each) => filled.replace(open[0], each));
}

/** As a link of the panel does, without loading it again. */
async function go(page: Page, address: string): Promise<void> {
  await page.evaluate((path) => {
    const state = { ...history.state, key: path, idx: (history.state?.idx ?? 0) + 1 };
    history.pushState(state, '', `/admin${path}`);
    dispatchEvent(new PopStateEvent('popstate', { state }));
  }, address);
}

/** Says when a screen is there: nothing has been asked for a moment, and nothing says that it is being loaded. */
function watchLoading(page: Page): () => Promise<void> {
  const open = new Set<Request>();
  let quietSince = Date.now();
  page.on('request', (request) => open.add(request));
  const close = (request: Request): void => {
    open.delete(request);
    quietSince = Date.now();
  };
  page.on('requestfinished', close);
  page.on('requestfailed', close);
  return async () => {
    quietSince = Date.now();
    await expect.poll(() => open.size === 0 && Date.now() - quietSince > 150).toBe(true);
    await expect
      .poll(() => page.locator('[role=status]:is([aria-label=Loading], [aria-label=Lädt])').count())
      .toBe(0);
  };
}

/** What is wrong with the screen as it stands. */
async function faultsOf(page: Page, width: number): Promise<string[]> {
  const faults: string[] = [];
  await expectNoViolations(page).catch((error: Error) => faults.push(error.message));
  const needed = await page.evaluate(() => document.documentElement.scrollWidth);
  if (needed > width) faults.push(`${page.url()} is ${needed} px wide`);
  return faults;
}

/** At a desk by day in English, on a phone by night in German: each screen in both themes, sizes and languages. */
const ways = [
  { language: 'en', colorScheme: 'light', width: 1280 },
  { language: 'de', colorScheme: 'dark', width: 390 },
] as const;

async function walk(
  page: Page,
  width: number,
  addresses: readonly string[],
  open: (address: string) => Promise<unknown>,
) {
  const loaded = watchLoading(page);
  const faults: string[] = [];
  for (const address of addresses) {
    await open(address);
    await loaded();
    faults.push(...(await faultsOf(page, width)));
  }
  expect(faults).toEqual([]);
}

it.each(ways)(
  'has no screen that axe finds fault with: $language, $colorScheme, $width px',
  async (way) => {
    const { page } = await panel.visit('/', { as: 'ADMIN', ...way });
    await page.getByRole('heading', { level: 1 }).waitFor();
    await walk(page, way.width, screenAddresses.flatMap(addressesOf), (address) => go(page, address));
  },
  300_000,
);

it.each(ways)(
  'has no door that axe finds fault with: $language, $colorScheme, $width px',
  async (way) => {
    const { page } = await panel.visit('/sign-in', way);
    await walk(page, way.width, doorAddresses, (address) => page.goto(`/admin${address}`));
  },
  120_000,
);

it('keeps its text readable at a desk by night', async () => {
  const { page } = await panel.visit('/', { as: 'ADMIN', colorScheme: 'dark' });
  await page.getByRole('heading', { level: 1 }).waitFor();
  // What a phone does not show: the sidebar, tables with all their columns, panes side by side.
  const first = new Map(
    screenAddresses.map((pattern) => [pattern.split('/').slice(1, 3).join(' '), pattern]),
  );
  await walk(page, 1280, [...first.values()].flatMap(addressesOf), (address) => go(page, address));
}, 300_000);
