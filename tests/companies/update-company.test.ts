import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { createCompany } from '../../src/companies/create-company.ts';
import { relateCompanies } from '../../src/companies/relate-companies.ts';
import { updateCompany } from '../../src/companies/update-company.ts';
import { openNewsroom, publishText, type Newsroom } from '../support/factories.ts';

let newsroom: Newsroom;
beforeAll(async () => {
  newsroom = await openNewsroom();
});
afterEach(async () => {
  expect(await newsroom.problems()).toEqual([]);
});
afterAll(() => newsroom.close());

const company = (id: string) => newsroom.prisma.company.findUniqueOrThrow({ where: { id } });
const lastEvent = (recordId: string) =>
  newsroom.prisma.event.findFirst({ where: { recordId }, orderBy: { id: 'desc' } });

test('another kind of a public company is a new version and an event', async () => {
  const source = await publishText(newsroom, 'Nordlicht builds.');
  const { id } = await createCompany(newsroom.context, {
    name: 'Nordlicht',
    claims: [{ field: 'sector', value: { text: 'building' }, evidence: source.cite('builds') }],
  });
  const { version } = await company(id);
  await updateCompany(newsroom.context, { id, expectedRevision: 1, companyKind: 'BRAND' });
  expect(await company(id)).toMatchObject({ companyKind: 'BRAND', version: version + 1 });
  expect(await lastEvent(id)).toMatchObject({ operation: 'UPSERT', version: version + 1 });
});

test('a relation with its passage makes both companies public and counts as a save of the subject', async () => {
  const source = await publishText(newsroom, 'Eastwerk is a subsidiary of Nordlicht Holding.');
  const { id: subjectId } = await createCompany(newsroom.context, { name: 'Eastwerk' });
  const { id: objectId } = await createCompany(newsroom.context, { name: 'Nordlicht Holding' });
  const relation = { subjectId, objectId, relationKind: 'SUBSIDIARY_OF' as const };
  const evidence = source.cite('a subsidiary of');
  expect(await relateCompanies(newsroom.context, { ...relation, expectedRevision: 1, evidence })).toEqual({
    id: subjectId,
    revision: 2,
  });
  expect([await company(subjectId), await company(objectId)]).toMatchObject([
    { isPublic: true },
    { isPublic: true },
  ]);
  await newsroom.fails(
    () => relateCompanies(newsroom.context, { ...relation, expectedRevision: 1 }),
    'VERSION_CONFLICT',
  );
});

test('a relation is refused with itself and when it ends before it begins', async () => {
  const { id: subjectId } = await createCompany(newsroom.context, { name: 'One' });
  const { id: objectId } = await createCompany(newsroom.context, { name: 'Two' });
  const relation = { subjectId, objectId, relationKind: 'BRAND_OF' as const, expectedRevision: 1 };
  await newsroom.refuses(
    async () => relateCompanies(newsroom.context, { ...relation, objectId: subjectId }),
    'objectId',
  );
  const period = { since: { edtf: '2020' }, until: { edtf: '2019' } };
  await newsroom.refuses(async () => relateCompanies(newsroom.context, { ...relation, ...period }), 'until');
});
