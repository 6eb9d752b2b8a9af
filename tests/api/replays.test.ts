/** Acts that the table of acts does not hold, asked for twice under one key over real HTTP: done once. */
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { verifyArchive } from '../../src/history/verify/verify-archive.ts';
import { signInAs, type Ask } from '../support/accounts.ts';
import { startTestApp, type Answer, type TestApp } from '../support/app.ts';
import { fingerprint } from '../support/fingerprint.ts';
import { createTestDatabase, type TestDatabase } from '../support/postgres.ts';

let own: TestDatabase;
let app: TestApp;
let editor: Ask;
beforeAll(async () => {
  own = await createTestDatabase('seeded');
  app = await startTestApp({ database: own });
  editor = await signInAs(app, 'EDITOR');
});
afterAll(async () => {
  expect(await verifyArchive(app.database.prisma)).toEqual([]);
  await app.close();
  await own.drop();
});

/** What a mutation answers; anything but done is an error. */
async function done(name: string, type: string, input: object, selection: string): Promise<Answer> {
  const query = `mutation($input: ${type}!) { ${name}(input: $input) { ${selection} userErrors { message } } }`;
  const { body } = await editor(query, { input });
  expect([name, body.errors, body.data?.[name].userErrors]).toEqual([name, undefined, []]);
  return body.data[name];
}

async function twice(name: string, type: string, input: object, selection: string): Promise<Answer> {
  const keyed = { ...input, idempotencyKey: randomUUID() };
  const first = await done(name, type, keyed, selection);
  const before = await fingerprint(own.url);
  expect(await done(name, type, keyed, selection)).toEqual(first);
  expect(await fingerprint(own.url)).toBe(before);
  return first;
}

const now = async (list: string) =>
  (await editor(`{ ${list}(first: 1) { nodes { id revision } } }`)).body.data[list].nodes[0] as {
    id: string;
    revision: number;
  };
const why = { reason: 'The register says so', notice: 'An earlier version was wrong.' };

test.each([
  ['article', 'articles', 'ArticleCorrectInput', { field: 'headline', text: 'Said once' }],
  ['person', 'people', 'CorrectInput', { field: 'name', value: { text: 'Named Once' } }],
  ['company', 'companies', 'CorrectInput', { field: 'name', value: { text: 'Named Once Ltd' } }],
  ['fundingRound', 'fundingRounds', 'CorrectInput', { field: 'title', value: { text: 'Titled once' } }],
  ['quote', 'quotes', 'CorrectInput', { field: 'occasion', value: { text: 'Said once' } }],
])('%sCorrect', async (kind, list, type, change) => {
  const { id, revision } = await now(list);
  const count = () => app.database.prisma.correction.count();
  const before = await count();
  await twice(
    `${kind}Correct`,
    type,
    { id, expectedRevision: revision, ...change, ...why },
    `${kind} { id revision }`,
  );
  expect(await count()).toBe(before + 1);
});

test('articlePreviewLinkCreate answers with the same link', async () => {
  const { id } = await now('articles');
  const { previewLink } = await twice(
    'articlePreviewLinkCreate',
    'ArticlePreviewLinkCreateInput',
    { id },
    'previewLink { token url expiresAt }',
  );
  expect(previewLink.token).toMatch(/^[\w-]+$/);
});

test('personMerge and personUnmerge', async () => {
  const make = async (name: string) =>
    (await done('personCreate', 'PersonCreateInput', { name, isDistinct: true }, 'person { id revision }'))
      .person;
  const [survivor, loser] = [await make('Once Only'), await make('Only Once')];
  const merge = {
    survivor: survivor.id,
    loser: loser.id,
    expectedRevision: 1,
    loserRevision: 1,
    reason: 'The same',
  };
  const { person } = await twice('personMerge', 'MergeInput', merge, 'person { id revision }');
  const undo = {
    id: survivor.id,
    loser: loser.id,
    expectedRevision: person.revision,
    reason: 'Not the same',
  };
  await twice('personUnmerge', 'UnmergeInput', undo, 'person { id revision }');
  expect(await app.database.prisma.person.count({ where: { mergedIntoId: { not: null } } })).toBe(0);
});
