/** Each kind of doubt over real HTTP: it is found at what has it and not at what has it not, and is gone once settled. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { date, euros, openChecksDesk, words, type ChecksDesk, type Story } from '../support/checks-desk.ts';

let desk: ChecksDesk;
let story: Story;
let anna: string;
let nordlicht: string;
const TEXT =
  'Anna Berg founded Nordlicht in 2019. Anna Berg said it was time. Nordlicht raised 5 million euros.';
beforeAll(async () => {
  desk = await openChecksDesk();
  anna = await desk.make('personCreate', { name: 'Anna Berg' });
  nordlicht = await desk.make('companyCreate', { name: 'Nordlicht' });
  story = await desk.publish(TEXT, { 'Anna Berg': anna, Nordlicht: nordlicht });
});
afterAll(() => desk.close());

const claimOf = async (id: string, field: string): Promise<string> => {
  const query = `{ node(id: "${id}") { ... on Company { claims(field: "${field}") { nodes { id } } } } }`;
  return (await desk.editor(query)).body.data.node.claims.nodes[0].id;
};

test('a fact without a passage is one without a sentence, whatever kind of fact it is', async () => {
  const { make, change, found } = desk;
  const evidence = story.cite('Anna Berg founded Nordlicht in 2019.');
  const role = { person: anna, company: nordlicht, title: 'Founder', roleKind: 'FOUNDER' };
  const quote = { text: 'it was time', language: 'en', quoteKind: 'DIRECT', speaker: anna };
  const milestone = { milestoneKind: 'FOUNDED', title: 'Founding', participants: [nordlicht] };
  const investments = [{ investor: anna }];
  const cited = {
    claims: [{ ...words('sector', 'Lamps'), evidence }],
    names: [{ value: 'Stern', nameKind: 'SHORT', evidence }],
  };
  await make('roleCreate', { ...role, title: 'Adviser', roleKind: 'ADVISOR', evidence });
  await make('companyCreate', { name: 'Sternwarte', ...cited });
  expect(await found('NO_SENTENCE')).toEqual([]);

  const ids = {
    role: await make('roleCreate', role),
    quote: await make('quoteCreate', quote),
    milestone: await make('milestoneCreate', milestone),
    round: await make('fundingRoundCreate', {
      company: nordlicht,
      title: 'Seed',
      roundType: 'SEED',
      investments,
      claims: [euros('amount', '5000000')],
    }),
  };
  await change('companyUpdate', nordlicht, {
    names: [{ value: 'NL', nameKind: 'SHORT' }],
    relations: [{ relationKind: 'PART_OF', object: await make('companyCreate', { name: 'Abend' }) }],
    claims: [words('sector', 'Lamps')],
  });
  expect(await found('NO_SENTENCE')).toEqual([
    'Company names',
    'Company relations',
    'Company sector',
    'FundingRound amount',
    'FundingRound investments',
    'Milestone evidence',
    'Quote evidence',
    'Role evidence',
  ]);
  const [first] = (await desk.findings('NO_SENTENCE')).filter(({ field }) => field === 'names');
  expect(first).toMatchObject({ record: { id: nordlicht }, fact: null, name: { value: 'NL' } });

  const raised = story.cite('Nordlicht raised 5 million euros.');
  await change('roleUpdate', ids.role, { evidence });
  await change('quoteUpdate', ids.quote, { evidence: story.cite('Anna Berg said it was time.') });
  await change('milestoneUpdate', ids.milestone, { evidence });
  await change('fundingRoundUpdate', ids.round, { investments: [{ investor: anna, evidence: raised }] });
  await change('companyUpdate', nordlicht, { names: [], relations: [] });
  expect(await found('NO_SENTENCE')).toEqual(['Company sector', 'FundingRound amount']);
  await change('fundingRoundDelete', ids.round);
  await desk.judge('claimRetract', await claimOf(nordlicht, 'sector'), nordlicht);
  expect(await found('NO_SENTENCE')).toEqual([]);
});

test('a fact whose sentence left the text lost it, until another passage says so', async () => {
  const { make, change, found, publish } = desk;
  const both = await publish('Carl Dahl joined Abend in May. The weather was fine.');
  const carl = await make('personCreate', { name: 'Carl Dahl' });
  const evening = await make('companyCreate', { name: 'Morgen' });
  const role = { person: carl, company: evening, roleKind: 'EMPLOYEE' };
  const lost = await make('roleCreate', {
    ...role,
    title: 'Clerk',
    evidence: both.cite('Carl Dahl joined Abend in May.'),
  });
  await make('roleCreate', { ...role, title: 'Porter', evidence: both.cite('The weather was fine.') });
  expect(await found('SENTENCE_GONE')).toEqual([]);
  await both.rewrite('Nobody joined anybody. The weather was fine.');
  const [finding, ...more] = await desk.findings('SENTENCE_GONE');
  expect([finding, more]).toMatchObject([
    { record: { id: lost }, fact: { id: lost }, field: 'evidence' },
    [],
  ]);
  expect(await found('NO_SENTENCE')).toEqual([]);
  await change('roleUpdate', lost, { evidence: story.cite('Anna Berg said it was time.') });
  expect(await found('SENTENCE_GONE')).toEqual([]);
});

describe('one source', () => {
  test('is a doubt where another article tells of the same record', async () => {
    const { make, change, found, publish } = desk;
    const once = await make('companyCreate', { name: 'Einmal' });
    const often = await make('companyCreate', { name: 'Oftmals' });
    const one = await publish('Einmal and Oftmals were founded in 2001.', { Einmal: once, Oftmals: often });
    const evidence = one.cite('Einmal and Oftmals were founded in 2001.');
    for (const id of [once, often]) {
      await change('companyUpdate', id, { claims: [{ ...date('foundedOn', '2001'), evidence }] });
    }
    expect(await found('ONE_SOURCE')).toEqual([]);
    // A translation is the same source.
    const translation = await publish('Oftmals wurde 2001 gegründet.', { Oftmals: often });
    await change('articleUpdate', translation.id, { translationOf: one.id });
    await change('articlePublish', translation.id);
    expect(await found('ONE_SOURCE')).toEqual([]);
    const other = await publish('Oftmals began in 2001, they say.', { Oftmals: often });
    const [finding, ...more] = await desk.findings('ONE_SOURCE');
    expect([finding, more]).toMatchObject([
      { record: { id: often }, field: 'foundedOn', fact: { __typename: 'Claim' } },
      [],
    ]);
    const again = { ...date('foundedOn', '2001'), evidence: other.cite('Oftmals began in 2001') };
    await change('companyUpdate', often, { claims: [again] });
    expect(await found('ONE_SOURCE')).toEqual([]);
  });

  test('of a role is one where another article names both its ends', async () => {
    const { make, change, found, publish } = desk;
    const eva = await make('personCreate', { name: 'Eva Falk' });
    const works = await make('companyCreate', { name: 'Werk' });
    const one = await publish('Eva Falk directs Werk.', { 'Eva Falk': eva, Werk: works });
    const evidence = one.cite('Eva Falk directs Werk.');
    const role = await make('roleCreate', {
      person: eva,
      company: works,
      title: 'Director',
      roleKind: 'EXECUTIVE',
      evidence,
    });
    await publish('Eva Falk likes music.', { 'Eva Falk': eva });
    expect(await found('ONE_SOURCE')).toEqual([]);
    const other = await publish('Werk and Eva Falk parted.', { 'Eva Falk': eva, Werk: works });
    expect(await found('ONE_SOURCE')).toEqual(['Role evidence']);
    await change('roleUpdate', role, { evidence: other.cite('Werk and Eva Falk parted.') });
    expect(await found('ONE_SOURCE')).toEqual([]);
  });
});

test('sources disagree until one of their claims is preferred', async () => {
  const { make, change, found } = desk;
  const evidence = story.cite('Anna Berg said it was time.');
  const claims = ['Berlin', 'Bonn'].map((place) => ({ ...words('headquarters', place), evidence }));
  const holders = [anna, nordlicht].map((party) => ({ field: 'shareholder', value: { party }, evidence }));
  const years = ['2020', '2021'].map((edtf) => ({
    ...euros('revenue', edtf),
    appliesOn: { edtf },
    evidence,
  }));
  const id = await make('companyCreate', {
    name: 'Zwist',
    claims: [...claims.slice(1), ...holders, ...years],
  });
  expect(await found('SOURCES_DISAGREE')).toEqual([]);
  await change('companyUpdate', id, { claims: claims.slice(0, 1) });
  const [finding, ...more] = await desk.findings('SOURCES_DISAGREE');
  expect([finding, more]).toMatchObject([
    { record: { id }, field: 'headquarters', fact: { __typename: 'Claim' }, other: { __typename: 'Claim' } },
    [],
  ]);
  expect(finding.other.id).not.toBe(finding.fact.id);
  await desk.judge('claimSetRank', finding.other.id, id, { rank: 'PREFERRED', reason: 'The register' });
  expect(await found('SOURCES_DISAGREE')).toEqual([]);
});

test('a quote that does not stand in its source is not found until its wording is mended', async () => {
  const { make, change, found } = desk;
  const evidence = story.cite('Anna Berg said it was time.');
  const quote = { language: 'en', quoteKind: 'INDIRECT', speaker: anna, evidence };
  await make('quoteCreate', { ...quote, text: 'it was time' });
  const id = await make('quoteCreate', { ...quote, text: 'it was late' });
  expect(await desk.findings('QUOTE_NOT_FOUND')).toMatchObject([
    { record: { id }, fact: { id }, field: 'text' },
  ]);
  await change('quoteUpdate', id, { text: 'It was time.' });
  expect(await found('QUOTE_NOT_FOUND')).toEqual([]);
});
