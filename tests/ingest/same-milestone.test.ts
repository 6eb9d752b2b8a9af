/** What was told before is told again by another source; what only looks like it is something else. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { MilestoneKind } from '../../src/database/generated/enums.ts';
import { acceptAll } from '../../src/ingest/proposals/accept-all.ts';
import { toGlobalId } from '../../src/text/global-id.ts';
import { createCompany } from '../../src/companies/create-company.ts';
import { createPerson } from '../../src/people/create-person.ts';
import { openNewsroom, type Newsroom } from '../support/factories.ts';
import { day, Finder, textOf } from '../support/found.ts';
import { takeIn } from '../support/take-in.ts';

let newsroom: Newsroom;
const ids: Record<string, string> = {};
let told = 0;
beforeAll(async () => {
  newsroom = await openNewsroom();
  const { context } = newsroom;
  ids['Mira Sand'] = toGlobalId('Person', (await createPerson(context, { name: 'Mira Sand' })).id);
  for (const name of ['Polarwerk', 'Westufer', 'Ostwerft']) {
    ids[name] = toGlobalId('Company', (await createCompany(context, { name })).id);
  }
});
afterAll(async () => {
  expect(await newsroom.problems()).toEqual([]);
  await newsroom.close();
});

/** A source that tells it is taken in and accepted. */
async function tell(milestoneKind: MilestoneKind, edtf: string | null, ...names: string[]) {
  const sentence = `In short, ${names.join(' and ')}: ${milestoneKind} ${edtf}, as number ${(told += 1)} says.`;
  const finder = new Finder(textOf('News', sentence));
  for (const name of names) {
    const known = [{ id: ids[name]!, score: 1, reasons: ['same name'] }];
    finder.party(name === 'Mira Sand' ? 'PERSON' : 'COMPANY', name, { known, confidence: 0.95 });
  }
  finder.fact(
    sentence,
    () => ({
      kind: 'MILESTONE',
      milestoneKind,
      title: `${names[0]}: ${milestoneKind}`,
      happenedOn: edtf === null ? null : day(edtf),
      participants: names,
    }),
    { confidence: 0.95 },
  );
  const { documentId } = await takeIn(newsroom, finder);
  await acceptAll(newsroom.context, { documentId });
  return newsroom.prisma.milestone.count({ where: { milestoneKind, deletedAt: null } });
}

test('two companies that one person founded were founded one by one', async () => {
  expect(await tell('FOUNDED', '2015', 'Polarwerk', 'Mira Sand')).toBe(1);
  expect(await tell('FOUNDED', '2015', 'Westufer', 'Mira Sand')).toBe(2);
  expect(await tell('FOUNDED', null, 'Ostwerft', 'Mira Sand')).toBe(3);
});

test('the founding of one is the same, whoever is named with it', async () => {
  expect(await tell('FOUNDED', '2015', 'Polarwerk')).toBe(3);
  expect(await tell('FOUNDED', null, 'Westufer', 'Mira Sand')).toBe(3);
});

test('whoever joined two companies within a year joined both', async () => {
  expect(await tell('JOINED', '2021', 'Mira Sand', 'Polarwerk')).toBe(1);
  expect(await tell('JOINED', '2021', 'Mira Sand', 'Westufer')).toBe(2);
  expect(await tell('JOINED', '2021', 'Mira Sand', 'Polarwerk')).toBe(2);
});
