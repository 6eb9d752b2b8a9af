/** Choosing between claims over real HTTP: what the record shows follows, and nothing is lost. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { verifyArchive } from '../../src/history/verify/verify-archive.ts';
import { signInAs, type Ask } from '../support/accounts.ts';
import { startTestApp, type Answer, type TestApp } from '../support/app.ts';
import { fingerprint } from '../support/fingerprint.ts';
import { createTestDatabase, type TestDatabase } from '../support/postgres.ts';

let own: TestDatabase;
let app: TestApp;
let editor: Ask;
let contributor: Ask;
beforeAll(async () => {
  own = await createTestDatabase('seeded');
  app = await startTestApp({ database: own });
  editor = await signInAs(app, 'EDITOR');
  contributor = await signInAs(app, 'CONTRIBUTOR');
});
afterAll(async () => {
  expect(await verifyArchive(app.database.prisma)).toEqual([]);
  await app.close();
  await own.drop();
});

const errors = 'userErrors { __typename path }';
const setRank = `mutation($input: ClaimSetRankInput!) { claimSetRank(input: $input) { claim { rank rankReason } ${errors} } }`;
const retract = `mutation($input: ClaimRetractInput!) { claimRetract(input: $input) { claim { claimStatus } ${errors} } }`;

/** Step Star's latest round, of whose amount two sources say two things. */
async function round(): Promise<Answer> {
  const query = `{ company(slug: "step-star") { fundingRounds(first: 1) { nodes { id revision amount { qualifier }
    claims(field: "amount") { nodes { id rank verbatim } } } } } }`;
  return (await editor(query)).body.data.company.fundingRounds.nodes[0];
}

test('another claim is preferred, and the record shows its value', async () => {
  const { revision, amount, claims } = await round();
  const former = claims.nodes.find(({ rank }: Answer) => rank === 'PREFERRED');
  const other = claims.nodes.find(({ rank }: Answer) => rank !== 'PREFERRED');
  const input = {
    id: other.id,
    expectedRevision: revision,
    rank: 'PREFERRED',
    reason: 'nearer to the event',
  };
  const { body } = await editor(setRank, { input });
  expect(body.data.claimSetRank).toEqual({
    claim: { rank: 'PREFERRED', rankReason: 'nearer to the event' },
    userErrors: [],
  });
  const after = await round();
  expect(after.claims.nodes.find(({ id }: Answer) => id === former.id).rank).toBe('NORMAL');
  expect(after.amount.qualifier).not.toBe(amount.qualifier);
  expect(after.revision).toBe(revision + 1);
});

test('a retracted claim stays, and the other one is shown', async () => {
  const { revision, claims } = await round();
  const shown = claims.nodes.find(({ rank }: Answer) => rank === 'PREFERRED');
  const { body } = await editor(retract, { input: { id: shown.id, expectedRevision: revision } });
  expect(body.data.claimRetract).toEqual({ claim: { claimStatus: 'RETRACTED' }, userErrors: [] });
  expect(await app.database.prisma.claim.count({ where: { status: 'RETRACTED' } })).toBe(1);
});

test('what is refused changes nothing', async () => {
  const { id: roundId, revision, claims } = await round();
  const { id } = claims.nodes[0];
  const before = await fingerprint(own.url);
  const cases: [Ask, string, object, string, string[]][] = [
    [contributor, setRank, { id, expectedRevision: revision, rank: 'NORMAL' }, 'NotPermitted', []],
    [contributor, retract, { id, expectedRevision: revision }, 'NotPermitted', []],
    [editor, setRank, { id, expectedRevision: revision, rank: 'DEPRECATED' }, 'InvalidValue', ['reason']],
    [editor, setRank, { id: roundId, expectedRevision: revision, rank: 'NORMAL' }, 'InvalidValue', ['id']],
    [editor, retract, { id, expectedRevision: 99 }, 'VersionConflict', ['expectedRevision']],
    [
      editor,
      retract,
      { id: 'clm_00000000000000000000000000000000', expectedRevision: 1 },
      'RecordNotFound',
      [],
    ],
  ];
  for (const [ask, query, input, kind, path] of cases) {
    const { body } = await ask(query, { input });
    const [{ claim, userErrors }] = Object.values(body.data) as [Answer];
    expect([claim, userErrors]).toEqual([null, [{ __typename: kind, path }]]);
  }
  expect(await fingerprint(own.url)).toBe(before);
});
