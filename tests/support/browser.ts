import { existsSync } from 'node:fs';
import sparticuz from '@sparticuz/chromium';
import { chromium, type Browser } from 'playwright-core';

/**
 * Chromium without a download: one that is named or installed, otherwise the one that comes as a package. The latter
 * ends with its first page: take one browser a page.
 */
export async function launchBrowser(): Promise<Browser> {
  const installed = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
  const found = [process.env.CHROMIUM_PATH, ...installed, chromium.executablePath()].find(
    (path) => path && existsSync(path),
  );
  const quiet = [
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--no-first-run',
  ];
  return chromium.launch({
    executablePath: found ?? (await sparticuz.executablePath()),
    args: [...(found ? ['--no-sandbox', '--disable-gpu'] : sparticuz.args), ...quiet],
  });
}
