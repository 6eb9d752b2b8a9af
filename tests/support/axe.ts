import axe from 'axe-core';
import type { Page } from 'playwright-core';

/** Nothing on the page as it stands now is hard to use with a screen reader, a keyboard or weak eyes, as far as axe knows. */
export async function expectNoViolations(page: Page): Promise<void> {
  // Into the page past its policy, as a debugger's own code: a script element would be refused, and rightly.
  await page.evaluate(axe.source);
  const { violations } = await page.evaluate(() =>
    (globalThis as unknown as { axe: typeof axe }).axe.run(document, { resultTypes: ['violations'] }),
  );
  const found = violations.flatMap(({ id, impact, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${impact} ${id} at ${target.join(' ')}: ${failureSummary}`),
  );
  if (found.length > 0) throw new Error(`${page.url()}\n${found.join('\n')}`);
}
