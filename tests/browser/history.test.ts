/** What a record was comes back from its history: a field, or all of it. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { fromGlobalId } from '../../src/text/global-id.ts';
import { signInAs } from '../support/accounts.ts';
import { knownRecords } from '../support/known-records.ts';
import { expectNoViolations } from '../support/axe.ts';
import { done } from '../support/mutations.ts';
import { openPanel, type Panel } from '../support/panel.ts';

let panel: Panel;
beforeAll(async () => {
  panel = await openPanel();
}, 90_000);
afterAll(() => panel.close());

test('a field comes back, then all of a revision, and each is taken back', async () => {
  const editor = await signInAs(panel.app, 'EDITOR');
  const { megvii, passage } = await knownRecords(panel.app);
  const { id } = await done(editor, 'milestoneCreate', {
    milestoneKind: 'OTHER',
    title: 'Opening of the lighthouse',
    happenedOn: { edtf: '2020-03' },
    participants: [megvii],
    evidence: [passage],
  });
  await done(editor, 'milestoneUpdate', {
    id,
    expectedRevision: 1,
    title: 'Second opening of the lighthouse',
    happenedOn: { edtf: '2021' },
    reason: 'It was opened twice.',
  });
  await done(editor, 'milestoneUpdate', { id, expectedRevision: 2, milestoneKind: 'LAUNCHED' });
  const read = async (): Promise<unknown[]> => {
    const milestone = await panel.app.database.prisma.milestone.findUniqueOrThrow({
      where: { id: fromGlobalId(id as string)!.uuid },
    });
    return [milestone.revision, milestone.title, milestone.happenedEdtf, milestone.milestoneKind];
  };
  const asMade = ['Opening of the lighthouse', '2020-03', 'OTHER'];
  const asChanged = ['Second opening of the lighthouse', '2021', 'LAUNCHED'];
  expect(await read()).toEqual([3, ...asChanged]);

  const { page } = await panel.visit(`/milestones/${id}/history`, { as: 'EDITOR' });
  const undo = page.getByRole('button', { name: 'Undo' });
  const chooseFirst = async (): Promise<void> => {
    await page.getByRole('navigation', { name: 'Saves, the latest first' }).getByText('Written').click();
    await page.getByRole('heading', { name: 'Revision 1', exact: true }).waitFor();
  };
  await page.getByText('It was opened twice.').waitFor();
  expect(await page.getByRole('checkbox', { name: 'Restore Title' }).count()).toBe(0);
  await chooseFirst();
  await page.getByRole('checkbox', { name: 'Restore Title' }).check();
  await page.getByText('1 field chosen').waitFor();
  await expectNoViolations(page);
  await page.getByRole('button', { name: 'Restore what is chosen' }).click();
  await page.getByText('Restored from revision 1.').waitFor();
  expect(await read()).toEqual([4, asMade[0], asChanged[1], asChanged[2]]);
  await undo.click();
  await page.getByText('Taken back.').waitFor();
  expect(await read()).toEqual([5, ...asChanged]);

  await chooseFirst();
  await page.getByRole('button', { name: 'Restore all of revision 1' }).click();
  await page.getByText('Restored from revision 1.').waitFor();
  expect(await read()).toEqual([6, ...asMade]);
  await undo.click();
  await page.getByText('Taken back.').waitFor();
  expect(await read()).toEqual([7, ...asChanged]);
}, 120_000);
