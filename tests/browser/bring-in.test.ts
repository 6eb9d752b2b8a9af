/** A document is brought in by the panel, as a text or as files, and leads to what was found in it. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { analyseHere } from '../../src/ingest/analysis.ts';
import { besidesOf } from '../../src/ingest/model/besides.ts';
import { recognise } from '../../src/ingest/recognise/recognise.ts';
import { verifyArchive } from '../../src/history/verify/verify-archive.ts';
import { expectNoViolations } from '../support/axe.ts';
import { runImports } from '../support/bring-in.ts';
import { openPanel, type Panel } from '../support/panel.ts';
import { createTestDatabase, quiet, type TestDatabase } from '../support/postgres.ts';

let own: TestDatabase;
let panel: Panel;
beforeAll(async () => {
  own = await createTestDatabase();
  panel = await openPanel({ database: own });
}, 90_000);
afterAll(async () => {
  expect(await verifyArchive(panel.app.database.prisma)).toEqual([]);
  await panel.close();
  await own.drop();
});

const TIME = 120_000;

describe('bringing in', () => {
  test(
    'a pasted text shows how far it is and leads to what was found in it; the same again leads there at once',
    async () => {
      const text = 'Lotsenfunk startet.\n\nDie Lotsenfunk GmbH wurde 2020 von Merle Johannsen gegründet.';
      const { page } = await panel.visit('/', { as: 'EDITOR' });
      const paste = async () => {
        await page.keyboard.press('v');
        await page.getByRole('dialog').getByLabel('Text', { exact: true }).fill(text);
        await page.keyboard.press('Control+Enter');
      };
      // Of an empty archive that is what Home begins with.
      await page.getByText('Drop files or a folder here').waitFor();
      await expectNoViolations(page);
      await paste();
      await page.getByText('Waits for a free hand').waitFor();
      await runImports(panel.app);
      await page.waitForURL(/\/review\/doc_/);
      await page.getByText('Merle Johannsen').first().waitFor();
      const address = new URL(page.url()).pathname;
      await page.goto('/admin/');
      await page.getByText('Waits for you').waitFor();
      await page.keyboard.press('i');
      await page.waitForURL(/bring-in$/);
      await page.getByText('Drop files or a folder here').waitFor();
      await paste();
      await page.waitForURL((url) => url.pathname === address);
      await page.getByText('Was here already, to the byte').last().waitFor();
    },
    TIME,
  );

  test(
    'files come in one by one, and one that is refused says why in words',
    async () => {
      const { page } = await panel.visit('/bring-in', { as: 'CONTRIBUTOR' });
      await page.getByText('Drop files or a folder here').waitFor();
      await page.locator('input[type=file]').setInputFiles([
        {
          name: 'note.txt',
          mimeType: 'text/plain',
          buffer: Buffer.from('Prielwerk\n\nPrielwerk was founded in 2018.'),
        },
        { name: 'blob.txt', mimeType: 'text/plain', buffer: Buffer.from([0, 1, 2, 0, 255, 254, 0, 0, 7]) },
      ]);
      await page.getByText('Waits for a free hand').first().waitFor();
      await runImports(panel.app);
      await page.getByText(/^This is no text|^This format is not/).waitFor();
      await page.getByRole('link', { name: /Prielwerk/ }).click();
      await page.waitForURL(/\/review\/doc_/);
    },
    TIME,
  );

  test(
    'what a model missed is said beside what the rules found',
    async () => {
      const { page } = await panel.visit('/bring-in', { as: 'EDITOR' });
      await page.getByText('Drop files or a folder here').waitFor();
      const buffer = Buffer.from('Siel\n\nDie Sielwerk GmbH wurde 2019 von Jette Ohm gegründet.');
      await page
        .locator('input[type=file]')
        .setInputFiles([{ name: 'siel.txt', mimeType: 'text/plain', buffer }]);
      await page.getByText('Waits for a free hand').waitFor();
      const nobody = { url: 'http://127.0.0.1:1/v1', name: 'nobody' };
      await runImports(panel.app, analyseHere(recognise, besidesOf(nobody, quiet)));
      await page.getByText(/ · The model did not read all of it; what the rules find is here\.$/).waitFor();
      await page.getByRole('link', { name: /Siel/ }).waitFor();
    },
    TIME,
  );

  test(
    'an address that the server may not fetch says so in words',
    async () => {
      const { page } = await panel.visit('/bring-in', { as: 'EDITOR' });
      await page.getByText('Drop files or a folder here').waitFor();
      await page.keyboard.press('u');
      await page.getByRole('dialog').getByLabel('Address').fill('http://127.0.0.1/report.html');
      await page.keyboard.press('Enter');
      await page.getByText('Waits for a free hand').waitFor();
      await runImports(panel.app);
      await page.getByText(/not on the open network/).waitFor();
    },
    TIME,
  );
});
