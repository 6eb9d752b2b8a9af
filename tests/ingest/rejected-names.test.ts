/** A name that is rejected everywhere is asked nowhere, until that is taken back. */
import { beforeEach, expect, test } from 'vitest';
import type { RejectionScope } from '../../src/database/generated/enums.ts';
import { rejectProposal } from '../../src/ingest/proposals/reject-proposal.ts';
import { Finder, textOf } from '../support/found.ts';
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

/** A text that names companies by the words given; what is asked about it. */
async function reportOf(number: number, ...names: string[]) {
  const finder = new Finder(textOf(`Report ${number}`, `Number ${number}: ${names.join(' met ')} again.`));
  for (const name of names) finder.party('COMPANY', name);
  const { documentId } = await takeIn(desk, finder, { sourceUrl: `https://report.example/${number}` });
  return documentId;
}
async function states(documentId: string) {
  const all = await desk.prisma.proposal.findMany({ where: { documentId }, orderBy: { start: 'asc' } });
  return all.map(({ content, state }) => `${(content as { name: string }).name} ${state}`);
}
const reject = (id: string, scope?: RejectionScope) =>
  rejectProposal(desk.context, { id, reason: 'A word', ...(scope ? { scope } : {}) });
const company = (documentId: string, saying: string) =>
  desk.proposal({ kind: 'COMPANY', documentId, saying });

test('in its document alone, when nothing else is said', async () => {
  const one = await reportOf(1, 'Morgenrot', 'Polarwerk');
  await reject(await company(one, 'Morgenrot'));
  const other = await reportOf(2, 'Morgenrot');
  expect(await states(other)).toEqual(['Morgenrot OPEN']);
});

test('everywhere: what is open elsewhere and what comes later, in small letters too; and back again', async () => {
  const [one, before] = [await reportOf(1, 'Morgenrot', 'Polarwerk'), await reportOf(2, 'Morgenrot')];
  const untouched = await desk.state();
  const id = await company(one, 'Morgenrot');
  const { detail } = await reject(id, 'ARCHIVE');
  expect(detail).toMatchObject({ scope: 'ARCHIVE', name: 'Morgenrot', others: 1, rule: 'test' });
  expect(await states(one)).toEqual(['Morgenrot REJECTED', 'Polarwerk OPEN']);
  expect(await states(before)).toEqual(['Morgenrot REJECTED']);
  await desk.undo(id);
  expect(await desk.state()).toEqual(untouched);

  await reject(id, 'ARCHIVE');
  const after = await reportOf(3, 'MORGENROT', 'Morgenrot AG');
  expect(await states(after)).toEqual(['MORGENROT REJECTED', 'Morgenrot AG OPEN']);
  // No rule is blamed for what nobody looked at.
  const [precision] = await desk.prisma.$queryRaw<object[]>`select rejected from rule_precision`;
  expect(precision).toEqual({ rejected: 1 });
  await desk.undo(id);
  for (const each of [one, before, after]) expect((await states(each)).join()).not.toContain('REJECTED');
});

test('a person of the same name is asked all the same', async () => {
  const one = await reportOf(1, 'Mira Sand');
  await reject(await company(one, 'Mira Sand'), 'ARCHIVE');
  const story = await takeIn(desk, storyOf(first));
  const person = await desk.prisma.proposal.findFirstOrThrow({
    where: { kind: 'PERSON', documentId: story.documentId },
  });
  expect(person.state).toBe('OPEN');
});

test('one of those that were rejected along can be asked again by itself', async () => {
  const [one, other] = [await reportOf(1, 'Morgenrot'), await reportOf(2, 'Morgenrot')];
  await reject(await company(one, 'Morgenrot'), 'ARCHIVE');
  const id = await company(other, 'Morgenrot');
  await desk.undo(id);
  expect(await states(one)).toEqual(['Morgenrot REJECTED']);
  await desk.accept(id);
  expect(await desk.prisma.company.count()).toBe(1);
});

test('what names it says that somebody has to say who is meant', async () => {
  const one = await reportOf(1, 'Polarwerk');
  await reject(await company(one, 'Polarwerk'), 'ARCHIVE');
  const { documentId } = await takeIn(desk, storyOf(first));
  const role = await desk.proposal({ kind: 'ROLE', documentId });
  expect(await desk.refuses(() => desk.accept(role), 'links')).toContain('rejected as a party');
});

test('a fact is no name', async () => {
  await takeIn(desk, storyOf(first));
  const id = await desk.proposal({ kind: 'MILESTONE' });
  await desk.refuses(() => reject(id, 'ARCHIVE'), 'scope');
});
