/** What the archive says otherwise is shown with a proposal: each kind when it differs, and not when it is the same. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createCompany } from '../../src/companies/create-company.ts';
import { relateCompanies } from '../../src/companies/relate-companies.ts';
import { deleteRecord } from '../../src/history/delete-record.ts';
import { verifyArchive } from '../../src/history/verify/verify-archive.ts';
import type { WriteContext } from '../../src/history/write.ts';
import { createMilestone } from '../../src/milestones/save-milestone.ts';
import { createPerson } from '../../src/people/create-person.ts';
import { createQuote } from '../../src/quotes/save-quote.ts';
import { createRole } from '../../src/roles/save-role.ts';
import { toGlobalId } from '../../src/text/global-id.ts';
import { signInAs, type Ask } from '../support/accounts.ts';
import { startTestApp, type Answer, type TestApp } from '../support/app.ts';
import { day } from '../support/found.ts';
import { createTestDatabase, type TestDatabase } from '../support/postgres.ts';
import { takeIn } from '../support/take-in.ts';
import { first, storyOf } from './proposal-story.ts';

let own: TestDatabase;
let app: TestApp;
let editor: Ask;
let context: WriteContext;
let document: string;
let mira: string;
let polarwerk: string;
let borealis: string;
beforeAll(async () => {
  own = await createTestDatabase();
  app = await startTestApp({ database: own });
  editor = await signInAs(app, 'EDITOR');
  context = { prisma: app.database.prisma, actor: { kind: 'system', name: 'test' } };
  mira = (await createPerson(context, { name: 'Mira Sand' })).id;
  polarwerk = (await createCompany(context, { name: 'Polarwerk' })).id;
  borealis = (await createCompany(context, { name: 'Borealis Holding' })).id;
  const stored = await takeIn({ context }, storyOf(first));
  document = toGlobalId('Document', stored.documentId);
});
afterAll(async () => {
  expect(await verifyArchive(app.database.prisma)).toEqual([]);
  await app.close();
  await own.drop();
});

const shown = `__typename ... on Claim { field } ... on Role { title startedOn { edtf } isCurrent evidence { totalCount } }
  ... on CompanyRelation { relationKind subject { name } since { edtf } }
  ... on Milestone { happenedOn { edtf } } ... on Quote { speaker { name } }`;

/** What stands beside the proposal of the kind that says so. */
async function conflicts(kind: string, saying = ''): Promise<Answer[]> {
  const query = `query($filterBy: ProposalFilters) { proposals(first: 100, filterBy: $filterBy) {
    nodes { passages { exact } conflicts { ${shown} } } } }`;
  const { body } = await editor(query, { filterBy: { documents: [document], kinds: [kind] } });
  expect(body.errors).toBeUndefined();
  const { nodes } = body.data.proposals;
  return nodes.find(({ passages }: Answer) => passages[0].exact.includes(saying)).conflicts;
}
const role = (more: object) =>
  createRole(context, {
    personId: mira,
    companyId: polarwerk,
    title: 'Chair',
    roleKind: 'CHAIR',
    ...more,
  });
/** It is there, until it is deleted again. */
async function beside<T>(
  make: () => Promise<{ id: string }>,
  type: 'ROLE' | 'MILESTONE' | 'QUOTE',
  look: () => Promise<T>,
) {
  const { id } = await make();
  const seen = await look();
  await deleteRecord(context, type, { id, expectedRevision: null });
  return seen;
}

test('a role with another start, end or state, and one of its kind and time with another title', async () => {
  const seen = (more: object) =>
    beside(
      () => role(more),
      'ROLE',
      () => conflicts('ROLE', 'chair'),
    );
  expect(await seen({ startedOn: day('2017') })).toMatchObject([
    { __typename: 'Role', title: 'Chair', startedOn: { edtf: '2017' }, evidence: { totalCount: 0 } },
  ]);
  expect(await seen({ isCurrent: false })).toMatchObject([{ isCurrent: false }]);
  expect(await seen({ startedOn: day('2019-03') })).toEqual([]);
  expect(await seen({})).toEqual([]);
  const founder = { title: 'Gründerin', roleKind: 'FOUNDER' as const };
  expect(await seen({ ...founder, startedOn: day('2011') })).toEqual([]);
  const ofFounding = (more: object) =>
    beside(
      () => role({ ...founder, ...more }),
      'ROLE',
      () => conflicts('ROLE', 'founded'),
    );
  expect(await ofFounding({ startedOn: day('2011') })).toMatchObject([{ title: 'Gründerin' }]);
  expect(await ofFounding({ startedOn: day('2015') })).toEqual([]);
  const elsewhere = { companyId: borealis, startedOn: day('2017') };
  expect(await seen(elsewhere)).toEqual([]);
  expect(
    await seen({ startedOn: day('2017'), personId: (await createPerson(context, { name: 'Ole Rand' })).id }),
  ).toEqual([]);
});

test('a relation the other way round', async () => {
  expect(await conflicts('COMPANY_RELATION')).toEqual([]);
  await relateCompanies(context, {
    subjectId: borealis,
    expectedRevision: null,
    relationKind: 'SUBSIDIARY_OF',
    objectId: polarwerk,
  });
  expect(await conflicts('COMPANY_RELATION')).toMatchObject([
    { __typename: 'CompanyRelation', subject: { name: 'Borealis Holding' } },
  ]);
});

test('a milestone of the same company on another day', async () => {
  const seen = (edtf: string, companyId = polarwerk) =>
    beside(
      () =>
        createMilestone(context, {
          milestoneKind: 'LISTED',
          title: 'On the market',
          happenedOn: day(edtf),
          participants: [{ companyId }],
        }),
      'MILESTONE',
      () => conflicts('MILESTONE'),
    );
  expect(await seen('2022')).toMatchObject([{ __typename: 'Milestone', happenedOn: { edtf: '2022' } }]);
  expect(await seen('2023-05')).toEqual([]);
  expect(await seen('2022', borealis)).toEqual([]);
});

test('the same words of another speaker', async () => {
  const seen = (text: string, personId: string) =>
    beside(
      () => createQuote(context, { text, language: 'en', quoteKind: 'DIRECT', speaker: { personId } }),
      'QUOTE',
      () => conflicts('QUOTE'),
    );
  const { id: other } = await createPerson(context, { name: 'Jo Falk' });
  expect(await seen('We build slowly – and we stay!', other)).toMatchObject([
    { __typename: 'Quote', speaker: { name: 'Jo Falk' } },
  ]);
  expect(await seen('We build slowly, … and we stay.', mira)).toEqual([]);
  expect(await seen('We build slowly, and we go.', other)).toEqual([]);
});
