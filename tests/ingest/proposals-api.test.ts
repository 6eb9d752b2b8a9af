/** Proposals as editors judge them, over HTTP; whoever may not, changes nothing and sees nothing. */
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { verifyArchive } from '../../src/history/verify/verify-archive.ts';
import type { WriteContext } from '../../src/history/write.ts';
import { toGlobalId } from '../../src/text/global-id.ts';
import { signInAs, type Ask } from '../support/accounts.ts';
import { startTestApp, type Answer, type TestApp } from '../support/app.ts';
import { archiveState } from '../support/archive-state.ts';
import { Finder, textOf } from '../support/found.ts';
import { fingerprint } from '../support/fingerprint.ts';
import { done, mutate } from '../support/mutations.ts';
import { createTestDatabase, type TestDatabase } from '../support/postgres.ts';
import { first, second, storyOf } from './proposal-story.ts';
import { takeIn } from '../support/take-in.ts';

let own: TestDatabase;
let app: TestApp;
let editor: Ask;
let document: string;
let context: WriteContext;
beforeAll(async () => {
  own = await createTestDatabase('seeded');
  app = await startTestApp({ database: own });
  editor = await signInAs(app, 'EDITOR');
  context = { prisma: app.database.prisma, actor: { kind: 'system', name: 'test' } };
  const stored = await takeIn({ context }, storyOf(first));
  document = toGlobalId('Document', stored.documentId);
});
afterAll(async () => {
  expect(await verifyArchive(app.database.prisma)).toEqual([]);
  await app.close();
  await own.drop();
});

const shown = `id proposalKind proposalState rule confidence decidedBy decisionReason madeRecords
  passages { span { start end } exact } document { id fullText }
  parties { key partyKind partyName record { id name } partyProposal { id } known { score reasons party { id name } } }
  conflicts { ... on Claim { id field verbatim } } knownRound { id title }
  content { __typename
    ... on ProposedPerson { name names { value nameKind start end } }
    ... on ProposedClaim { subjectKey field claimValue { ... on TextValue { content } ... on MonetaryAmount { value currency } } verbatim }
    ... on ProposedRole { personKey companyKey title roleKind startedOn { edtf earliest latest } isCurrent }
    ... on ProposedRelation { relationKind subjectKey objectKey since { edtf } }
    ... on ProposedRound { companyKey roundType series amount { value min max currency qualifier } announcedOn { edtf }
      investors { partyKey isLead start end } hasOtherInvestors }
    ... on ProposedMilestone { milestoneKind title happenedOn { edtf } participantKeys }
    ... on ProposedQuote { quoteKind text language parts { start end } speakerKey } }`;

async function proposals(filterBy: object = {}, ask: Ask = editor): Promise<Answer[]> {
  const query = `query($filterBy: ProposalFilters) { proposals(first: 100, filterBy: $filterBy) { totalCount nodes { ${shown} } } }`;
  const { body } = await ask(query, { filterBy: { documents: [document], ...filterBy } });
  expect(body.errors).toBeUndefined();
  return body.data.proposals.nodes;
}
const one = async (kind: string) => (await proposals({ kinds: [kind] }))[0];

test('are read with their values, passages and parties, in reading order', async () => {
  const all = await proposals();
  expect(all).toHaveLength(11);
  for (const { passages, document: source } of all) {
    for (const { span, exact } of passages) {
      expect(source.fullText.slice(span.start, span.end)).toBe(exact);
    }
  }
  const starts = all.map(({ passages }) => passages[0].span.start);
  expect(starts).toEqual(starts.toSorted((a: number, b: number) => a - b));
  expect((await one('FUNDING_ROUND')).content).toMatchObject({
    companyKey: 'c:polarwerk',
    series: 'B',
    amount: { value: '20000000', currency: 'EUR', qualifier: 'EXACT' },
    investors: [{ partyKey: 'c:harbour fund', isLead: true }],
  });
  expect((await one('QUOTE')).content).toMatchObject({
    text: 'We build slowly, … and we stay.',
    speakerKey: 'p:mira sand',
  });
  expect((await one('CLAIM')).content.claimValue).toEqual({ content: 'Kiel' });
  const [role] = await proposals({ kinds: ['ROLE'] });
  expect(role.parties).toMatchObject([
    { partyName: 'Mira Sand', record: null, partyProposal: { id: (await one('PERSON')).id }, known: [] },
    { partyName: 'Polarwerk', record: null },
  ]);
  expect(await proposals({ states: ['ACCEPTED'] })).toEqual([]);
  expect(await proposals({ rules: ['another'] })).toEqual([]);
  expect(await proposals({ minConfidence: 0.9 })).toEqual([]);
});

test('are counted with their document, and by rule for admins alone', async () => {
  const { body } = await editor(
    `query($id: ID!) { node(id: $id) { ... on Document { proposalCounts { proposalKind open } import { id } } } }`,
    { id: document },
  );
  expect(body.data.node.proposalCounts).toContainEqual({ proposalKind: 'ROLE', open: 2 });
  const query = '{ rulePrecision { rule accepted rejected precision } }';
  expect((await editor(query)).body.errors[0].extensions.code).toBe('NOT_PERMITTED');
  const { id } = await one('MILESTONE');
  await done(editor, 'proposalReject', { id, reason: 'No' });
  const admin = await signInAs(app, 'ADMIN');
  expect((await admin(query)).body.data.rulePrecision).toEqual([
    { rule: 'test', accepted: 0, rejected: 1, precision: 0 },
  ]);
  await done(editor, 'proposalReopen', { id });
});

test('are rejected by name everywhere, listed, and asked again', async () => {
  const { id } = await one('PERSON');
  const fields = 'id rejectionScope';
  expect(await done(editor, 'proposalReject', { id, scope: 'ARCHIVE' }, fields)).toEqual({
    id,
    rejectionScope: 'ARCHIVE',
  });
  const note = new Finder(textOf('A note', 'On Friday Mira Sand sails.')).party('PERSON', 'Mira Sand');
  const stored = await takeIn({ context }, note, { sourceUrl: 'https://elsewhere.example/' });
  const query = `query($filterBy: ProposalFilters) { proposals(filterBy: $filterBy) { nodes { id rejectedWith { id } decidedBy } } }`;
  const read = async (filterBy: object): Promise<Answer[]> =>
    (await editor(query, { filterBy })).body.data.proposals.nodes;
  const elsewhere = { documents: [toGlobalId('Document', stored.documentId)] };
  expect(await read({ ...elsewhere, kinds: ['PERSON'] })).toMatchObject([
    { rejectedWith: { id }, decidedBy: null },
  ]);
  expect(await read({ rejectionScopes: ['ARCHIVE'] })).toMatchObject([{ id, decidedBy: 'editor' }]);
  const entry = await app.database.prisma.auditEntry.findFirstOrThrow({
    where: { kind: 'proposalReject' },
    orderBy: { id: 'desc' },
  });
  expect(entry.detail).toMatchObject({ scope: 'ARCHIVE', name: 'Mira Sand', others: 0, rule: 'test' });
  await done(editor, 'proposalReopen', { id });
  expect(await read({ rejectionScopes: ['ARCHIVE'] })).toEqual([]);
  expect(await read({ ...elsewhere, states: ['REJECTED'] })).toEqual([]);
});

test('are judged by nobody but editors, and refusals change nothing', async () => {
  const { id } = await one('ROLE');
  const others = { READER: await signInAs(app, 'READER'), CONTRIBUTOR: await signInAs(app, 'CONTRIBUTOR') };
  const before = await fingerprint(own.url);
  const acts = {
    proposalAccept: { id },
    proposalReject: { id },
    proposalReopen: { id },
    proposalAcceptAll: { documentId: document },
  };
  for (const [name, input] of Object.entries(acts)) {
    const type = `${name[0]!.toUpperCase()}${name.slice(1)}Input`;
    const query = `mutation($input: ${type}!) { ${name}(input: $input) { userErrors { code } } }`;
    for (const [role, ask] of Object.entries(others)) {
      const { body } = await ask(query, { input });
      expect([name, role, body.data[name].userErrors]).toEqual([name, role, [{ code: 'NOT_PERMITTED' }]]);
    }
    const { body } = await app.post(query, { input });
    expect(body.errors[0].extensions.code).toBe('UNAUTHENTICATED');
  }
  const wrong: [string, object, string[]][] = [
    ['proposalAccept', { id: document }, ['id']],
    ['proposalAccept', { id: `pro_${'0'.repeat(32)}` }, []],
    ['proposalAccept', { id, content: { quote: { text: 'x' } } }, ['content', 'quote']],
    ['proposalAccept', { id, content: { role: { title: ' ' } } }, ['title']],
    ['proposalAccept', { id, content: { role: { roleKind: null } } }, ['roleKind']],
    [
      'proposalAccept',
      { id, content: { role: { startedOn: { edtf: '2020' }, endedOn: { edtf: '2010' } } } },
      ['endedOn'],
    ],
    ['proposalAccept', { id, links: [{ key: 'p:mira sand', id: document }] }, ['links', '0', 'id']],
    [
      'proposalAccept',
      { id, links: [{ key: 'nobody', id: `per_${'0'.repeat(32)}` }] },
      ['links', '0', 'key'],
    ],
    ['proposalAccept', { id, evidence: [{ document, start: 0, end: 4, exact: 'else' }] }, ['evidence', '0']],
    ['proposalReject', { id, reason: 'nul \0' }, ['reason']],
    ['proposalReopen', { id }, ['id']],
  ];
  for (const [name, input, path] of wrong) {
    const { record, userErrors } = await mutate(editor, name, input);
    expect([name, input, record, userErrors[0]?.path]).toEqual([name, input, null, path]);
  }
  expect(await fingerprint(own.url)).toBe(before);
});

test('are accepted with corrections, in the audit with rule and confidence, once under one key', async () => {
  const before = await archiveState(app.database.prisma);
  const role = await one('ROLE');
  const idempotencyKey = randomUUID();
  const input = {
    id: role.id,
    content: { role: { title: 'Co-founder', startedOn: { edtf: '2014~' } } },
    idempotencyKey,
  };
  const accepted = await done(editor, 'proposalAccept', input, shown);
  expect(accepted).toMatchObject({ proposalState: 'ACCEPTED', decidedBy: 'editor' });
  // A person and a company that were not there, and the role.
  expect(accepted.madeRecords).toHaveLength(3);
  expect(accepted.parties.map(({ record }: Answer) => record.name)).toEqual(['Mira Sand', 'Polarwerk']);
  const after = await fingerprint(own.url);
  await done(editor, 'proposalAccept', input);
  expect(await fingerprint(own.url)).toBe(after);
  const made = accepted.madeRecords.find((id: string) => id.startsWith('rol_'));
  const { body } = await editor(
    `query($id: ID!) { node(id: $id) { ... on Role { title startedOn { edtf } evidence { nodes { exact } } } } }`,
    { id: made },
  );
  expect(body.data.node).toEqual({
    title: 'Co-founder',
    startedOn: { edtf: '2014~' },
    evidence: { nodes: [{ exact: role.passages[0].exact }] },
  });
  const entry = await app.database.prisma.auditEntry.findFirstOrThrow({
    where: { kind: 'proposalAccept' },
    orderBy: { id: 'desc' },
  });
  expect(entry).toMatchObject({
    recordType: 'Proposal',
    detail: { rule: 'test', confidence: 0.8, proposalKind: 'ROLE', isCorrected: true },
  });
  await done(editor, 'proposalReopen', { id: role.id });
  expect(await archiveState(app.database.prisma)).toEqual(before);
});

test('of a round lose an investor and get another, and are taken back', async () => {
  const fund = await done(editor, 'companyCreate', { name: 'Leewind Fund' });
  const before = await archiveState(app.database.prisma);
  const { id } = await one('FUNDING_ROUND');
  const investors = (...all: object[]) => ({ id, content: { round: { investors: all } } });
  for (const wrong of [{}, { partyKey: 'c:harbour fund', investor: fund.id }, { investor: document }]) {
    const { record, userErrors } = await mutate(
      editor,
      'proposalAccept',
      investors({ ...wrong, isLead: false }),
    );
    expect([record, userErrors[0].path.slice(0, 4)]).toEqual([null, ['content', 'round', 'investors', '0']]);
  }
  expect(await archiveState(app.database.prisma)).toEqual(before);
  const { madeRecords } = await done(
    editor,
    'proposalAccept',
    investors({ investor: fund.id, isLead: true }),
    'madeRecords',
  );
  const made = madeRecords.find((each: string) => each.startsWith('rnd_'));
  const query = `query($id: ID!) { node(id: $id) { ... on FundingRound {
    investments { nodes { isLead investor { name } evidence { totalCount } } } } } }`;
  const { body } = await editor(query, { id: made });
  expect(body.data.node.investments.nodes).toEqual([
    { isLead: true, investor: { name: 'Leewind Fund' }, evidence: { totalCount: 1 } },
  ]);
  expect(await context.prisma.company.count({ where: { name: 'Harbour Fund' } })).toBe(0);
  await done(editor, 'proposalReopen', { id });
  expect(await archiveState(app.database.prisma)).toEqual(before);
});

test('are accepted all at once, each by itself, and say what was refused', async () => {
  const name = 'Polarwerk';
  const twin = await done(editor, 'companyCreate', { name });
  await done(editor, 'companyCreate', { name, isDistinct: true });
  const query = `mutation($input: ProposalAcceptAllInput!) { proposalAcceptAll(input: $input) {
    document { id } accepted remaining refused { proposalId code message } userErrors { message } } }`;
  const acceptAll = async (input: object): Promise<Answer> =>
    (await editor(query, { input: { documentId: document, ...input } })).body.data.proposalAcceptAll;
  expect(await acceptAll({ minConfidence: 0.9 })).toMatchObject({ accepted: 0, refused: [] });
  const all = await acceptAll({});
  // Three parties of four are not in doubt, and what one of them said.
  expect(all).toMatchObject({ document: { id: document }, accepted: 4, remaining: 0, userErrors: [] });
  const open = await proposals({ states: ['OPEN'] });
  expect(all.refused.map(({ proposalId }: Answer) => proposalId).toSorted()).toEqual(
    open.map(({ id }: Answer) => id as string).toSorted(),
  );
  const [company] = open.filter(({ proposalKind }: Answer) => proposalKind === 'COMPANY');
  expect(company.parties[0].known.map(({ party }: Answer) => party.name)).toEqual([name, name]);
  await done(editor, 'proposalAccept', { id: company.id, links: [{ key: 'c:polarwerk', id: twin.id }] });
  expect(await acceptAll({})).toMatchObject({ accepted: 6, refused: [] });
  const { body } = await editor(
    `query($id: ID!) { node(id: $id) { ... on Company { headquarters roles { totalCount } fundingRounds { nodes { amount { value } } } } } }`,
    { id: twin.id },
  );
  expect(body.data.node).toEqual({
    headquarters: 'Kiel',
    roles: { totalCount: 2 },
    fundingRounds: { nodes: [{ amount: { value: '20000000' } }] },
  });
});

test('show what the archive says otherwise', async () => {
  const { id } = await context.prisma.fundingRound
    .findFirstOrThrow({
      where: { title: 'Series B of Polarwerk' },
      select: { company: { select: { id: true } } },
    })
    .then(({ company }) => company);
  const known = { Polarwerk: [{ id: toGlobalId('Company', id), score: 0.95, reasons: ['the same name'] }] };
  const at = { sourceUrl: 'https://second.example/' };
  const stored = await takeIn({ context }, storyOf(second, known), at);
  const [round] = await proposals({
    documents: [toGlobalId('Document', stored.documentId)],
    kinds: ['FUNDING_ROUND'],
  });
  expect(round.knownRound).toMatchObject({ title: 'Series B of Polarwerk' });
  expect(round.conflicts).toMatchObject([{ field: 'amount' }]);
});
