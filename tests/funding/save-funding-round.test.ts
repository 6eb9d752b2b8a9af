import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { createCompany } from '../../src/companies/create-company.ts';
import { createFundingRound, updateFundingRound } from '../../src/funding/save-funding-round.ts';
import { importText, openNewsroom, publishText, type Newsroom } from '../support/factories.ts';

let newsroom: Newsroom;
beforeAll(async () => {
  newsroom = await openNewsroom();
});
afterEach(async () => {
  expect(await newsroom.problems()).toEqual([]);
});
afterAll(() => newsroom.close());

const company = async (name: string) => (await createCompany(newsroom.context, { name })).id;
const isPublic = async (id: string) =>
  (await newsroom.prisma.company.findUniqueOrThrow({ where: { id } })).isPublic;

async function publicRound() {
  const source = await publishText(newsroom, 'Nordlicht raised 5 million euros from Harbour Fund.');
  const [companyId, investor] = [await company('Nordlicht'), await company('Harbour Fund')];
  const round = await createFundingRound(newsroom.context, {
    companyId,
    title: 'Series A',
    roundType: 'SERIES_A',
    investments: [{ investor: { companyId: investor }, isLead: true, evidence: source.cite('Harbour Fund') }],
    claims: [
      {
        field: 'amount',
        value: { amount: { min: '5000000', max: '5000000', currency: 'EUR', qualifier: 'EXACT' } },
        verbatim: '5 million euros',
        evidence: source.cite('5 million euros'),
      },
    ],
  });
  return { ...round, companyId, investor };
}

test('a round, its company and its investor are public with the passages that name them', async () => {
  const { id, companyId, investor } = await publicRound();
  const round = await newsroom.prisma.fundingRound.findUniqueOrThrow({ where: { id } });
  expect(round).toMatchObject({ isPublic: true, amountCurrency: 'EUR', amountVerbatim: '5 million euros' });
  expect(round.amountMin?.toFixed()).toBe('5000000');
  expect([await isPublic(companyId), await isPublic(investor)]).toEqual([true, true]);
});

test('an investor taken out of the round is hidden when nothing else names it', async () => {
  const { id, investor } = await publicRound();
  const change = {
    id,
    expectedRevision: 1,
    title: 'Series A',
    roundType: 'SERIES_A' as const,
    investments: [],
  };
  await updateFundingRound(newsroom.context, change);
  expect(await isPublic(investor)).toBe(false);
});

test('a new title of a public round is a new version and an event', async () => {
  const { id } = await publicRound();
  const before = await newsroom.prisma.fundingRound.findUniqueOrThrow({ where: { id } });
  const change = { id, expectedRevision: 1, title: 'A round', roundType: 'SERIES_A' as const };
  await updateFundingRound(newsroom.context, change, { reason: 'its own name for it' });
  const { version } = await newsroom.prisma.fundingRound.findUniqueOrThrow({ where: { id } });
  expect(version).toBeGreaterThan(before.version);
  const events = await newsroom.prisma.event.findMany({ where: { recordId: id }, orderBy: { id: 'asc' } });
  expect(events.at(-1)).toMatchObject({ operation: 'UPSERT', recordType: 'FUNDING_ROUND', version });
});

test('a round that stands on a draft alone is private, and changing it tells the public nothing', async () => {
  const source = await importText(newsroom, 'Südwind raised money.');
  const { id } = await createFundingRound(newsroom.context, {
    companyId: await company('Südwind'),
    title: 'Seed',
    roundType: 'SEED',
    claims: [{ field: 'record', value: { text: 'first' }, evidence: source.cite('raised money') }],
  });
  const change = { id, expectedRevision: 1, title: 'Pre-seed', roundType: 'PRE_SEED' as const };
  await updateFundingRound(newsroom.context, change);
  const round = await newsroom.prisma.fundingRound.findUniqueOrThrow({ where: { id } });
  expect(round).toMatchObject({ isPublic: false, version: 0, revision: 2 });
  expect(await newsroom.prisma.event.count({ where: { recordId: id } })).toBe(0);
});

test.each<[string, object]>([
  ['title', { title: '' }],
  ['series', { series: 'x'.repeat(41) }],
  ['visibilityReason', { visibility: 'PUBLIC' }],
  ['investments[0].investor', { investments: [{ investor: {} }] }],
  ['claims[0].field', { claims: [{ field: 'bornOn', value: { date: { edtf: '2001' } } }] }],
  ['claims[0].value', { claims: [{ field: 'amount', value: { text: 'much' } }] }],
])('a round is refused for its %s: %o', async (field, input) => {
  const companyId = await company('Refused');
  await newsroom.refuses(
    () => createFundingRound(newsroom.context, { companyId, title: 'A', roundType: 'SEED', ...input }),
    field,
  );
});
