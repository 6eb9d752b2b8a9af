/** What contradicts itself, over real HTTP: found at what has the doubt and not at what has it not, gone once settled. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { date, euros, openChecksDesk, type ChecksDesk, type Story } from '../support/checks-desk.ts';

let desk: ChecksDesk;
let story: Story;
let anna: string;

const TEXT =
  'Anna Berg founded Nordlicht in 2019. Anna Berg said it was time. Nordlicht raised 5 million euros.';
beforeAll(async () => {
  desk = await openChecksDesk();
  anna = await desk.make('personCreate', { name: 'Anna Berg' });
  const nordlicht = await desk.make('companyCreate', { name: 'Nordlicht' });
  story = await desk.publish(TEXT, { 'Anna Berg': anna, Nordlicht: nordlicht });
});
afterAll(() => desk.close());

describe('roles contradict', () => {
  const evidence = () => story.cite('Anna Berg said it was time.');
  const role = async (person: string, company: string, title: string, input: object = {}) =>
    desk.make('roleCreate', {
      person,
      company,
      title,
      roleKind: 'EXECUTIVE',
      evidence: evidence(),
      ...input,
    });

  test('where a person has the same one twice at a time', async () => {
    const company = await desk.make('companyCreate', { name: 'Doppel' });
    await role(anna, company, 'Chief Scientist', { startedOn: { edtf: '2010' }, endedOn: { edtf: '2015' } });
    await role(anna, company, 'chief scientist', { startedOn: { edtf: '2015' }, endedOn: { edtf: '2016' } });
    await role(anna, company, 'Treasurer', { startedOn: { edtf: '2010' } });
    expect(await desk.findings('ROLES_CONTRADICT')).toEqual([]);
    const third = await role(anna, company, 'Chief Scientist', {
      startedOn: { edtf: '2012' },
      endedOn: { edtf: '2014' },
    });
    expect(await desk.findings('ROLES_CONTRADICT')).toMatchObject([
      { record: { id: third }, fact: { id: third }, other: { __typename: 'Role' }, field: 'startedOn' },
    ]);
    await desk.change('roleDelete', third);
    expect(await desk.findings('ROLES_CONTRADICT')).toEqual([]);
  });

  test('where one goes on though its end has come, from the day after on', async () => {
    const company = await desk.make('companyCreate', { name: 'Ende' });
    await role(anna, company, 'Auditor', { isCurrent: true, endedOn: { edtf: '2099' } });
    expect(await desk.findings('ROLES_CONTRADICT')).toEqual([]);
    const id = await role(anna, company, 'Cook', { isCurrent: true, endedOn: { edtf: '2020-05' } });
    expect(await desk.findings('ROLES_CONTRADICT')).toMatchObject([{ record: { id }, field: 'isCurrent' }]);
    await desk.change('roleUpdate', id, { isCurrent: false });
    expect(await desk.findings('ROLES_CONTRADICT')).toEqual([]);
  });

  test('where two people are in an office for one', async () => {
    const company = await desk.make('companyCreate', { name: 'Spitze' });
    const two = await desk.make('personCreate', { name: 'Gero Holm' });
    await role(anna, company, 'Chairwoman and CEO', { isCurrent: true });
    await role(two, company, 'Co-CEO', { isCurrent: true });
    await role(two, company, 'CFO', { isCurrent: true });
    expect(await desk.findings('ROLES_CONTRADICT')).toEqual([]);
    const id = await role(two, company, 'Chief Executive Officer', { isCurrent: true });
    expect(await desk.findings('ROLES_CONTRADICT')).toMatchObject([
      { record: { id }, other: { __typename: 'Role' }, field: 'isCurrent' },
    ]);
    await desk.change('roleUpdate', id, { isCurrent: false, endedOn: { edtf: '2021' } });
    expect(await desk.findings('ROLES_CONTRADICT')).toEqual([]);
  });
});

test('rounds exceed what their company is said to have raised until then, and a round its valuation', async () => {
  const { make, change } = desk;
  const evidence = story.cite('Nordlicht raised 5 million euros.');
  const cited = (...claims: object[]) => claims.map((claim) => ({ ...claim, evidence }));
  const total = { ...euros('totalFunding', '10'), appliesOn: { edtf: '2020' } };
  const company = await make('companyCreate', { name: 'Geld', claims: cited(total) });
  const round = { company, roundType: 'SEED' };
  await make('fundingRoundCreate', {
    ...round,
    title: 'One',
    claims: cited(euros('amount', '6'), date('announcedOn', '2018')),
  });
  await make('fundingRoundCreate', {
    ...round,
    title: 'Later',
    claims: cited(euros('amount', '60'), date('announcedOn', '2022')),
  });
  await make('fundingRoundCreate', {
    ...round,
    title: 'Worth',
    claims: cited(euros('amount', '5'), euros('valuation', '9')),
  });
  expect(await desk.findings('ROUNDS_EXCEED_TOTAL')).toEqual([]);
  const two = await make('fundingRoundCreate', {
    ...round,
    title: 'Two',
    claims: cited(euros('amount', '7', null), date('announcedOn', '2019')),
  });
  const [finding, ...more] = await desk.findings('ROUNDS_EXCEED_TOTAL');
  expect([finding, more]).toMatchObject([
    { record: { id: company }, fact: { __typename: 'Claim' }, other: { id: two }, field: 'totalFunding' },
    [],
  ]);
  await desk.judge('claimRetract', finding.fact.id, company);
  expect(await desk.findings('ROUNDS_EXCEED_TOTAL')).toEqual([]);

  const dear = await make('fundingRoundCreate', {
    ...round,
    title: 'Dear',
    claims: cited(euros('amount', '9'), euros('valuation', '5')),
  });
  expect(await desk.findings('ROUNDS_EXCEED_TOTAL')).toMatchObject([
    { record: { id: dear }, field: 'valuation' },
  ]);
  await change('fundingRoundUpdate', dear, { claims: cited(euros('valuation', '50')) });
  expect(await desk.findings('ROUNDS_EXCEED_TOTAL')).toEqual([]);
});

test('duplicates are findings until they are merged or said to be two', async () => {
  const { make } = desk;
  expect(await desk.findings('DUPLICATE_CANDIDATES')).toEqual([]);
  const ids = [
    await make('personCreate', { name: 'Ida Juul' }),
    await make('personCreate', { name: 'Juul, Ida', isDistinct: true }),
  ];
  const [pair, ...more] = await desk.findings('DUPLICATE_CANDIDATES');
  expect(new Set([pair.record.id, pair.other.id])).toEqual(new Set(ids));
  expect([pair.field, more]).toEqual([null, []]);
  const { body } = await desk.editor(
    `mutation($input: DuplicateDismissInput!) { duplicateDismiss(input: $input) { userErrors { code } } }`,
    { input: { ids } },
  );
  expect(body.data.duplicateDismiss.userErrors).toEqual([]);
  expect(await desk.findings('DUPLICATE_CANDIDATES')).toEqual([]);
});
