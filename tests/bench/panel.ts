/**
 * `npm run bench -- panel`: how long a list of the panel takes to open and to turn a page over a large archive, and whether
 * the browser's memory grows meanwhile. Figures are of the page after its garbage is collected.
 */
import type { ChildProcess } from 'node:child_process';
import { parseArgs } from 'node:util';
import type { CDPSession, Page } from 'playwright-core';
import { launchBrowser } from '../support/browser.ts';
import { openArchive } from './archive.ts';
import { end, startApi } from './programs.ts';
import { sizeOf } from './rows.ts';
import { forgetWrites, signedIn } from './writes.ts';

const { values: options } = parseArgs({ options: { articles: { type: 'string', default: '100000' } } });
const LISTS = ['articles', 'companies'];
/** Of so many pages the memory is said. */
const PAGES = [1, 2, 20, 60];
/** MB that the heap may have more after all pages than after the second: what is kept is three pages. */
const MOST_GROWTH = 3;

const say = (line: string) => process.stdout.write(`${line}\n`);
const archive = await openArchive(sizeOf(Number(options.articles)), say);
const children: ChildProcess[] = [];
const browser = await launchBrowser();
try {
  const cookie = await signedIn(archive.owner);
  const url = await startApi(archive.ownerUrl, children);
  for (const list of LISTS) await measureList(list, url, cookie);
  await forgetWrites(archive.owner);
} finally {
  await browser.close();
  for (const child of children) await end(child);
  await archive.close();
}

async function measureList(list: string, url: string, cookie: string): Promise<void> {
  const context = await browser.newContext({
    baseURL: url,
    locale: 'en-GB',
    viewport: { width: 1280, height: 800 },
  });
  const [name, value] = cookie.split('=') as [string, string];
  await context.addCookies([{ name, value, url }]);
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Performance.enable');
  const start = performance.now();
  await page.goto(`/admin/${list}`);
  await footOf(page, 1);
  say(`\n${list}: opened in ${Math.round(performance.now() - start)} ms`);
  const turns: number[] = [];
  const heaps = new Map<number, number>();
  for (let turned = 1; turned <= PAGES.at(-1)!; turned += 1) {
    const next = page.getByRole('button', { name: 'Next' });
    // A small archive has fewer pages.
    if (turned > 1 && (await next.getAttribute('aria-disabled')) === 'true') break;
    if (turned > 1) {
      const before = performance.now();
      await next.click();
      await footOf(page, (turned - 1) * 50 + 1);
      turns.push(performance.now() - before);
    }
    if (!PAGES.includes(turned)) continue;
    const { heap, nodes } = await memoryOf(page, session);
    heaps.set(turned, heap);
    say(`  after ${String(turned).padStart(2)} pages: heap ${heap.toFixed(1)} MB, ${nodes} nodes`);
  }
  const sorted = turns.toSorted((a, b) => a - b);
  const at = (share: number) => Math.round(sorted[Math.floor(sorted.length * share)]!);
  say(`  a turn: median ${at(0.5)} ms, slowest of ten ${at(0.9)} ms`);
  const growth = [...heaps.values()].at(-1)! - heaps.get(2)!;
  if (growth > MOST_GROWTH) {
    process.exitCode = 1;
    say(`  The heap grew by ${growth.toFixed(1)} MB, more than ${MOST_GROWTH} MB.`);
  }
  await context.close();
}

/** The page that begins with this record is there, in its table too. */
async function footOf(page: Page, first: number): Promise<void> {
  const number = new Intl.NumberFormat('en').format(first);
  await page.getByText(new RegExp(`^${number} to [\\d,]+ of [\\d,]+$`)).waitFor();
  await page.locator('tbody th').first().waitFor();
}

async function memoryOf(page: Page, session: CDPSession): Promise<{ heap: number; nodes: number }> {
  await page.waitForTimeout(500);
  // Twice: what the first frees may hold more.
  await session.send('HeapProfiler.collectGarbage');
  await session.send('HeapProfiler.collectGarbage');
  const { metrics } = await session.send('Performance.getMetrics');
  const of = (wanted: string) => metrics.find(({ name }) => name === wanted)!.value;
  return { heap: of('JSHeapUsedSize') / 1e6, nodes: of('Nodes') };
}
