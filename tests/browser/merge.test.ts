/** Two companies that are one: found in the list, compared, merged, and two again by one press. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { signInAs, type Ask } from '../support/accounts.ts';
import { knownRecords } from '../support/known-records.ts';
import type { Answer } from '../support/app.ts';
import { expectNoViolations } from '../support/axe.ts';
import { done } from '../support/mutations.ts';
import { openPanel, type Panel } from '../support/panel.ts';

let panel: Panel;
let editor: Ask;
beforeAll(async () => {
  panel = await openPanel();
  editor = await signInAs(panel.app, 'EDITOR');
}, 90_000);
afterAll(() => panel.close());

/** Everything that a merge may move, as the API answers it. */
async function read(id: string): Promise<Answer> {
  const { body } = await editor(
    `query($id: ID!) { node(id: $id) { ... on Company { id slug name companyKind description headquarters
      redirectedFrom previousIds names { value nameKind } roles(first: 9) { nodes { id title person { id } } }
      claims(first: 9) { nodes { id field rank rankReason claimStatus } } } } }`,
    { id },
  );
  expect(body.errors).toBeUndefined();
  return body.data.node;
}

test('two companies become one with the values that were chosen, and two again as they were', async () => {
  const { passage, yinQi } = await knownRecords(panel.app);
  const evidence = [passage];
  const make = async (name: string, description: string, headquarters: string): Promise<string> => {
    const claims = Object.entries({ description, headquarters }).map(([field, text]) => ({
      field,
      value: { text },
      evidence,
    }));
    return (await done(editor, 'companyCreate', { name, claims })).id as string;
  };
  const stays = await make('Tidewater', 'Builds cranes', 'Hamburg');
  const goes = await make('Tidewater Labs', 'Builds lighthouses', 'Bremen');
  for (const [company, title] of [
    [stays, 'Chair'],
    [stays, 'Founder'],
    [goes, 'Adviser'],
  ] as const) {
    await done(editor, 'roleCreate', { person: yinQi, company, title, roleKind: 'OTHER', evidence });
  }
  const before = [await read(stays), await read(goes)];

  const { page } = await panel.visit('/companies?q=Tidewater', { as: 'EDITOR' });
  await page.getByRole('checkbox', { name: 'Select Tidewater', exact: true }).check();
  await page.getByRole('checkbox', { name: 'Select Tidewater Labs', exact: true }).check();
  await page.keyboard.press('m');
  await page.waitForURL(/\/companies\/.+\/merge\//);
  const into = page.getByRole('button', { name: 'Merge into Tidewater' });
  await into.waitFor();
  expect(await into.getAttribute('aria-disabled')).toBe('true');
  const moves = page.getByRole('complementary', { name: 'What moves' });
  expect(await moves.getByText('1 role', { exact: true }).count()).toBe(1);
  expect(await moves.getByText('2 claims', { exact: true }).count()).toBe(1);
  await page
    .getByRole('radiogroup', { name: 'Description' })
    .getByRole('radio', { name: 'Builds lighthouses' })
    .check();
  await page.getByRole('radiogroup', { name: 'Seat' }).getByRole('radio', { name: 'Hamburg' }).check();
  await expectNoViolations(page);
  await into.click();
  await page.getByText('Tidewater Labs is part of Tidewater.').waitFor();
  const one = await read(stays);
  expect([one.description, one.headquarters, one.roles.nodes.length]).toEqual([
    'Builds lighthouses',
    'Hamburg',
    3,
  ]);
  expect((await read(goes)).id).toBe(stays);

  await page.getByRole('button', { name: 'Undo' }).click();
  await page.getByText('Tidewater Labs has its record again.').waitFor();
  expect([await read(stays), await read(goes)]).toEqual(before);
}, 120_000);

test('the record itself asks which other one it is, and leads to the same comparison', async () => {
  const [one, other] = [
    (await done(editor, 'companyCreate', { name: 'Sandbank' })).id as string,
    (await done(editor, 'companyCreate', { name: 'Sandbank Works' })).id as string,
  ];
  const { page } = await panel.visit(`/companies/${one}`, { as: 'EDITOR' });
  await page.getByRole('button', { name: 'Merge…' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('combobox').fill('Sandbank Works');
  await page.getByRole('option', { name: /^Sandbank Works/ }).click();
  await dialog.getByRole('button', { name: 'Compare the two…' }).click();
  await page.waitForURL(new RegExp(`/companies/${one}/merge/${other}$`));
  await page.getByRole('button', { name: 'Swap sides' }).click();
  await page.getByRole('button', { name: 'Merge into Sandbank Works' }).waitFor();
}, 120_000);
