import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { createCompany } from '../../src/companies/create-company.ts';
import { createPerson } from '../../src/people/create-person.ts';
import type { RoleFields } from '../../src/roles/role.state.rules.ts';
import { createRole, updateRole } from '../../src/roles/save-role.ts';
import { openNewsroom, publishText, type Newsroom } from '../support/factories.ts';

let newsroom: Newsroom;
let fields: RoleFields;
beforeAll(async () => {
  newsroom = await openNewsroom();
  const { id: personId } = await createPerson(newsroom.context, { name: 'Anna Berg' });
  const { id: companyId } = await createCompany(newsroom.context, { name: 'Nordlicht' });
  fields = { personId, companyId, title: 'Chair', roleKind: 'CHAIR' };
});
afterEach(async () => {
  expect(await newsroom.problems()).toEqual([]);
});
afterAll(() => newsroom.close());

const role = (id: string) => newsroom.prisma.role.findUniqueOrThrow({ where: { id } });

test('a public role given to somebody else is an event, and hides whom nothing else names', async () => {
  const source = await publishText(newsroom, 'Anna Berg chairs Nordlicht.');
  const { id } = await createRole(newsroom.context, { ...fields, evidence: source.cite('chairs Nordlicht') });
  const { isPublic, version } = await role(id);
  expect(isPublic).toBe(true);
  const { id: other } = await createPerson(newsroom.context, { name: 'Jan Holm' });
  await updateRole(newsroom.context, { ...fields, id, expectedRevision: 1, personId: other });
  expect((await role(id)).version).toBeGreaterThan(version);
  const people = await newsroom.prisma.person.findMany({ where: { isPublic: true }, select: { id: true } });
  expect(people).toEqual([{ id: other }]);
  const events = await newsroom.prisma.event.findMany({ where: { recordId: id }, orderBy: { id: 'asc' } });
  expect(events.map(({ operation }) => operation)).toEqual(['UPSERT', 'UPSERT']);
});

test('an uncertain period is kept as it is said', async () => {
  const period = { startedOn: { edtf: '2019', verbatim: 'since 2019' }, endedOn: { edtf: '2019-05' } };
  const { id } = await createRole(newsroom.context, { ...fields, ...period });
  expect(await role(id)).toMatchObject({
    startedEdtf: '2019',
    startedVerbatim: 'since 2019',
    isCurrent: null,
  });
});

test.each<[string, Partial<RoleFields>]>([
  ['title', { title: ' ' }],
  ['startedOn', { startedOn: { edtf: 'long ago' } }],
  ['endedOn', { startedOn: { edtf: '2020' }, endedOn: { edtf: '2019' } }],
  ['visibilityReason', { visibility: 'HIDDEN' }],
])('a role is refused for its %s: %o', async (field, change) => {
  await newsroom.refuses(() => createRole(newsroom.context, { ...fields, ...change }), field);
});
