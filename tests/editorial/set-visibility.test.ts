/** Showing and hiding by hand over real HTTP: each kind of record and fact, with its reason, which editors alone read. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { verifyArchive } from '../../src/history/verify/verify-archive.ts';
import { signInAs, type Ask } from '../support/accounts.ts';
import { knownRecords } from '../support/known-records.ts';
import { startTestApp, type Answer, type TestApp } from '../support/app.ts';
import { done } from '../support/mutations.ts';

let app: TestApp;
let editor: Ask;
/** By type: the id, and the record whose revision counts. */
const made: Record<string, { id: string; owner: string }> = {};
const revisions = new Map<string, number>();
beforeAll(async () => {
  app = await startTestApp();
  editor = await signInAs(app, 'EDITOR');
  const { megvii, yinQi } = await knownRecords(app);
  const keep = (type: string, { id }: { id: string }, owner = id) => {
    made[type] = { id, owner };
    revisions.set(owner, 1);
    return id;
  };
  const claims = [{ field: 'description', value: { text: 'Unsourced' } }];
  const create = async (kind: string, input: object, selection = 'id'): Promise<Answer> =>
    done(editor, `${kind}Create`, input, selection);
  keep('Person', await create('person', { name: 'By Hand' }));
  keep('Company', await create('company', { name: 'By Hand' }));
  const relations = [{ relationKind: 'PART_OF', object: megvii }];
  const company = await create(
    'company',
    { name: 'With Parts', relations, claims },
    'id relations { id } claims { nodes { id } }',
  );
  keep('Claim', company.claims.nodes[0], company.id);
  keep('CompanyRelation', company.relations[0], company.id);
  const round = { company: megvii, title: 'By hand', roundType: 'SEED' };
  keep('FundingRound', await create('fundingRound', round));
  const { id, investments } = await create(
    'fundingRound',
    { ...round, investments: [{ investor: yinQi }] },
    'id investments { nodes { id } }',
  );
  keep('Investment', investments.nodes[0], id);
  keep('Quote', await create('quote', { text: 'We', language: 'en', quoteKind: 'DIRECT', speaker: yinQi }));
  keep('Role', await create('role', { person: yinQi, company: megvii, title: 'Guest', roleKind: 'OTHER' }));
  keep(
    'Milestone',
    await create('milestone', { milestoneKind: 'OTHER', title: 'M', participants: [megvii] }),
  );
});
afterAll(async () => {
  expect(await verifyArchive(app.database.prisma)).toEqual([]);
  await app.close();
});

const types = [
  'Person',
  'Company',
  'Claim',
  'CompanyRelation',
  'FundingRound',
  'Investment',
  'Quote',
  'Role',
  'Milestone',
];

test.each(types)('a %s is shown by hand, hidden by hand and left to its articles', async (type) => {
  const { id, owner } = made[type]!;
  const selection = `id ... on ${type} { visibility visibilityReason }`;
  const set = async (visibility: string, reason: string | null) => {
    const expectedRevision = revisions.get(owner)!;
    revisions.set(owner, expectedRevision + 1);
    return done(editor, 'visibilitySet', { id, expectedRevision, visibility, reason }, selection);
  };
  const seen = async () => (await app.ask(`query($id: ID!) { node(id: $id) { ${selection} } }`, { id })).node;
  expect(await seen()).toBeNull();
  const shown = await set('PUBLIC', 'Known to all');
  expect(shown).toEqual({ id, visibility: 'PUBLIC', visibilityReason: 'Known to all' });
  expect(await seen()).toEqual({ id, visibility: null, visibilityReason: null });
  expect(await set('HIDDEN', 'They asked')).toMatchObject({ visibilityReason: 'They asked' });
  expect(await seen()).toBeNull();
  expect(await set('AUTO', null)).toEqual({ id, visibility: 'AUTO', visibilityReason: null });
  expect(await seen()).toBeNull();
  const audit = await app.database.prisma.auditEntry.findFirst({ orderBy: { id: 'desc' } });
  expect(audit).toMatchObject({ kind: 'visibilitySet', recordType: type });
});

test('a name is shown or hidden with its record, and stays so when it is left out', async () => {
  const { id } = await done(editor, 'personCreate', {
    name: 'Named',
    visibility: 'PUBLIC',
    visibilityReason: 'Known',
    names: [{ value: 'N', nameKind: 'SHORT', visibility: 'PUBLIC', visibilityReason: 'Known' }],
  });
  const names = 'names { value visibility visibilityReason }';
  const seen = async () =>
    (await app.ask(`query($id: ID!) { node(id: $id) { ... on Person { ${names} } } }`, { id })).node;
  expect(await seen()).toEqual({ names: [{ value: 'N', visibility: null, visibilityReason: null }] });
  const given = { id, names: [{ value: 'N', nameKind: 'SHORT' }] };
  const kept = await done(editor, 'personUpdate', { ...given, expectedRevision: 1 }, names);
  expect(kept.names).toEqual([{ value: 'N', visibility: 'PUBLIC', visibilityReason: 'Known' }]);
  const hidden = [{ ...given.names[0], visibility: 'HIDDEN', visibilityReason: 'They asked' }];
  await done(editor, 'personUpdate', { id, expectedRevision: 2, names: hidden });
  expect(await seen()).toEqual({ names: [] });
});
