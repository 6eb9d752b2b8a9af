import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import type { ClaimInput } from '../../src/claims/add-claims.ts';
import { retractClaim, setClaimRank } from '../../src/claims/set-claim-rank.ts';
import { createCompany } from '../../src/companies/create-company.ts';
import { openNewsroom, type Newsroom } from '../support/factories.ts';

let newsroom: Newsroom;
beforeAll(async () => {
  newsroom = await openNewsroom();
});
afterEach(async () => {
  expect(await newsroom.problems()).toEqual([]);
});
afterAll(() => newsroom.close());

const withClaims = (...claims: ClaimInput[]) =>
  createCompany(newsroom.context, { name: 'Nordlicht', claims });
const claimsOf = (companyId: string) =>
  newsroom.prisma.claim.findMany({ where: { companyId }, orderBy: { recordedAt: 'asc' } });

test('claims of one value agree though they are worded differently', async () => {
  const amount = (min: string) => ({ min, max: min, currency: 'CNY', qualifier: 'EXACT' as const });
  const { id } = await withClaims(
    { field: 'revenue', value: { amount: amount('5000000') }, verbatim: '5 million' },
    { field: 'revenue', value: { amount: amount('5000000.00') }, verbatim: 'five million' },
    { field: 'revenue', value: { amount: { min: '5000000', currency: 'CNY', qualifier: 'AT_LEAST' } } },
    { field: 'headquarters', value: { text: 'Kiel ' } },
    { field: 'headquarters', value: { text: 'kiel' } },
  );
  const keys = (await claimsOf(id)).map(({ valueKey }) => valueKey);
  expect(new Set(keys).size).toBe(3);
});

test.each<[string, Partial<ClaimInput>]>([
  ['claims[0].field', { field: 'constructor' }],
  ['claims[0].field', { field: 'bornOn' }],
  ['claims[0].value', { value: { text: 'half \ud800' } }],
  ['claims[0].value', { value: { date: { edtf: '2019' } } }],
  ['claims[0].rankReason', { rank: 'PREFERRED' }],
  ['claims[0].rankReason', { rank: 'DEPRECATED', rankReason: ' ' }],
  ['claims[0].verbatim', { verbatim: 'a\0b' }],
  ['claims[0].originName', { originName: '' }],
  ['claims[0].confidence', { confidence: 1.5 }],
  ['claims[0].appliesOn', { appliesOn: { edtf: 'soon' } }],
])('a claim is refused for %s: %o', async (field, change) => {
  await newsroom.refuses(
    () => withClaims({ field: 'headquarters', value: { text: 'Kiel' }, ...change }),
    field,
  );
});

test('a field has one preferred claim at most, and why it is says the revision too', async () => {
  const { id } = await withClaims(
    { field: 'headquarters', value: { text: 'Kiel' }, rank: 'PREFERRED', rankReason: 'its register' },
    { field: 'headquarters', value: { text: 'Lübeck' } },
    { field: 'sector', value: { text: 'building' }, rank: 'PREFERRED', rankReason: 'its register' },
  );
  const [, second] = await claimsOf(id);
  const choice = { claimId: second!.id, rank: 'PREFERRED', reason: 'the newer register' } as const;
  await newsroom.fails(
    () => setClaimRank(newsroom.context, { ...choice, expectedRevision: 9 }),
    'VERSION_CONFLICT',
  );
  await setClaimRank(newsroom.context, { ...choice, expectedRevision: 1 });
  const ranks = (await claimsOf(id)).map(({ rank, rankReason }) => [rank, rankReason]);
  expect(ranks).toEqual([
    ['NORMAL', null],
    ['PREFERRED', 'the newer register'],
    ['PREFERRED', 'its register'],
  ]);
  const revision = await newsroom.prisma.revision.findFirst({ where: { recordId: id, revision: 2 } });
  expect(revision).toMatchObject({ reason: 'the newer register' });
});

test('a rank needs a reason, and a claim that does not exist has none', async () => {
  const { id } = await withClaims({ field: 'sector', value: { text: 'building' } });
  const [claim] = await claimsOf(id);
  const change = { claimId: claim!.id, expectedRevision: 1, rank: 'DEPRECATED' } as const;
  await newsroom.refuses(async () => setClaimRank(newsroom.context, { ...change, reason: ' ' }), 'reason');
  await newsroom.fails(
    () => retractClaim(newsroom.context, { claimId: crypto.randomUUID(), expectedRevision: 1 }),
    'NOT_FOUND',
  );
});

test('a claim taken back keeps its place in the archive and its reason in the revision', async () => {
  const { id } = await withClaims({ field: 'headquarters', value: { text: 'Kiel' } });
  const [claim] = await claimsOf(id);
  await retractClaim(newsroom.context, { claimId: claim!.id, expectedRevision: 1 }, { reason: 'a mix-up' });
  expect(await claimsOf(id)).toMatchObject([{ status: 'RETRACTED', textValue: 'Kiel' }]);
  expect(await newsroom.prisma.company.findUniqueOrThrow({ where: { id } })).toMatchObject({
    headquarters: null,
  });
  const revision = await newsroom.prisma.revision.findFirst({ where: { recordId: id, revision: 2 } });
  expect(revision).toMatchObject({ reason: 'a mix-up' });
});
