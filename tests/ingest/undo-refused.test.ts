/** A decision that somebody has built on is taken back with care, or not at all and with a reason. */
import { beforeEach, expect, test } from 'vitest';
import { createCompany } from '../../src/companies/create-company.ts';
import { updateCompany } from '../../src/companies/update-company.ts';
import { mergeParties } from '../../src/editorial/merge/merge-parties.ts';
import { createFundingRound, updateFundingRound } from '../../src/funding/save-funding-round.ts';
import { deleteRecord } from '../../src/history/delete-record.ts';
import { createRole, updateRole } from '../../src/roles/save-role.ts';
import { day } from '../support/found.ts';
import { takeIn } from '../support/take-in.ts';
import { first, storyOf } from './proposal-story.ts';
import { openUndoing, type Undoing } from './undo-desk.ts';

let desk: Undoing;
beforeEach(async () => {
  desk = await openUndoing();
  return async () => {
    expect(await desk.problems()).toEqual([]);
    await desk.close();
  };
});

test('keeps what else was changed at a record that was known', async () => {
  const { polarwerk, to } = await desk.known();
  const { id: roundId } = await createFundingRound(desk.context, {
    companyId: polarwerk,
    title: 'Money for the north',
    roundType: 'UNKNOWN',
  });
  await takeIn(desk, storyOf(first));
  const links = [
    ...to('c:polarwerk', 'c:harbour fund'),
    { key: 'record', type: 'FUNDING_ROUND' as const, id: roundId },
  ];
  const id = await desk.proposal({ kind: 'FUNDING_ROUND' });
  await desk.accept(id, { links });
  await updateFundingRound(desk.context, {
    id: roundId,
    expectedRevision: null,
    title: 'Polar money',
  });
  await desk.undo(id);
  const round = await desk.prisma.fundingRound.findUniqueOrThrow({
    where: { id: roundId },
    include: { investments: true, claims: true },
  });
  expect(round).toMatchObject({ title: 'Polar money', series: null, investments: [], claims: [] });

  await desk.accept(id, { links });
  await updateFundingRound(desk.context, { id: roundId, expectedRevision: null, series: 'C' });
  expect(await desk.refuses(() => desk.undo(id), 'id')).toContain('built on it');
});

test('is refused where its date was corrected', async () => {
  const { mira, polarwerk, to } = await desk.known();
  const role = { personId: mira, companyId: polarwerk, title: 'Chair', roleKind: 'CHAIR' as const };
  const { id: roleId } = await createRole(desk.context, role);
  await takeIn(desk, storyOf(first));
  const id = await desk.proposal({ kind: 'ROLE', saying: 'CHAIR' });
  await desk.accept(id, { links: to('p:mira sand', 'c:polarwerk') });
  await updateRole(desk.context, { id: roleId, expectedRevision: null, startedOn: day('2017') });
  expect(await desk.refuses(() => desk.undo(id), 'id')).toContain('started');
});

test('is refused where its name was rewritten', async () => {
  const { polarwerk, to } = await desk.known();
  await takeIn(desk, storyOf(first));
  const id = await desk.proposal({ kind: 'COMPANY', saying: 'Polarwerk' });
  await desk.accept(id, { links: to('c:polarwerk') });
  const names = [{ value: 'Polar-Werk', nameKind: 'ALIAS' as const }];
  await updateCompany(desk.context, { id: polarwerk, expectedRevision: null, names });
  expect(await desk.refuses(() => desk.undo(id), 'id')).toContain('name is gone');
});

test.each(['made', 'linked'])('is refused where the record it %s was merged into another', async (how) => {
  const { to } = await desk.known();
  const { id: survivor } = await createCompany(desk.context, { name: 'Eiswerk' });
  await takeIn(desk, storyOf(first));
  const id = await desk.proposal({ kind: 'COMPANY', saying: 'Polarwerk' });
  await desk.accept(id, how === 'linked' ? { links: to('c:polarwerk') } : {});
  const name = how === 'linked' ? 'Nordeis Werke' : 'Polarwerk';
  const loser = await desk.prisma.company.findFirstOrThrow({ where: { name } });
  await mergeParties(desk.context, {
    type: 'COMPANY',
    survivorId: survivor,
    loserId: loser.id,
    expectedRevision: 1,
    loserRevision: loser.revision,
  });
  expect(await desk.refuses(() => desk.undo(id), 'id')).toContain('merged into another');
});

test('is refused where the record it made was deleted', async () => {
  await takeIn(desk, storyOf(first));
  const id = await desk.proposal({ kind: 'MILESTONE' });
  await desk.accept(id);
  const { id: milestoneId } = await desk.prisma.milestone.findFirstOrThrow();
  await deleteRecord(desk.context, 'MILESTONE', { id: milestoneId, expectedRevision: null });
  expect(await desk.refuses(() => desk.undo(id), 'id')).toContain('it was deleted');
});
