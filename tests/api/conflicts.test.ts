/** Saves from an older revision over real HTTP: all three states, disjoint changes merged where asked, never silently. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { verifyArchive } from '../../src/history/verify/verify-archive.ts';
import { signInAs, type Ask } from '../support/accounts.ts';
import { startTestApp, type Answer, type TestApp } from '../support/app.ts';
import { fingerprint } from '../support/fingerprint.ts';
import { createTestDatabase, type TestDatabase } from '../support/postgres.ts';

let own: TestDatabase;
let app: TestApp;
let editor: Ask;
let yinQi: string;
beforeAll(async () => {
  own = await createTestDatabase('seeded');
  app = await startTestApp({ database: own });
  editor = await signInAs(app, 'EDITOR');
  yinQi = (await app.ask('{ person(slug: "yin-qi") { id } }')).person.id;
});
afterAll(async () => {
  expect(await verifyArchive(app.database.prisma)).toEqual([]);
  await app.close();
  await own.drop();
});

const states = `revision savedAt actor fields { name fieldValue }`;
const conflict = `userErrors { __typename path ... on VersionConflict { expectedRevision revision base { ${states} }
  theirs { ${states} } yours { ${states} } fields { name base theirs yours isContested } } }`;

async function send(query: string, input: object): Promise<Answer> {
  const { status, body } = await editor(query, { input });
  expect([status, body.errors]).toEqual([200, undefined]);
  return Object.values(body.data)[0];
}

const paragraphs = (...texts: string[]) => texts.map((text) => ({ blockKind: 'PARAGRAPH', text }));
const create = async (input: object = {}): Promise<Answer> =>
  (
    await send(
      'mutation($input: ArticleCreateInput!) { articleCreate(input: $input) { article { id slug } } }',
      {
        headline: 'Start',
        language: 'en',
        blocks: paragraphs('First.', 'Second.', 'Third.'),
        ...input,
      },
    )
  ).article;
const save = (input: object): Promise<Answer> =>
  send(
    `mutation($input: ArticleUpdateInput!) { articleUpdate(input: $input) {
      article { headline byline standfirst bodyText revision people { edges { mentions { text span { start } } } } } ${conflict} } }`,
    input,
  );
const fieldOf = (state: Answer, name: string): unknown =>
  state.fields.find((field: { name: string }) => field.name === name).fieldValue;

describe('a save from an older revision', () => {
  test('is refused with base, theirs and yours, of every field that either changed', async () => {
    const { id } = await create();
    await save({ id, expectedRevision: 1, headline: 'Theirs', byline: 'Anna Berg' });
    const before = await fingerprint(own.url);
    const yours = { id, expectedRevision: 1, headline: 'Yours', standfirst: 'In short' };
    const { article, userErrors } = await save(yours);
    expect(article).toBeNull();
    expect(userErrors[0]).toMatchObject({
      __typename: 'VersionConflict',
      path: ['expectedRevision'],
      expectedRevision: 1,
      revision: 2,
      base: { revision: 1, actor: 'editor' },
      theirs: { revision: 2, actor: 'editor' },
      yours: { revision: null, savedAt: null, actor: null },
    });
    const { base, theirs, yours: mine, fields } = userErrors[0];
    const headlines = [base, theirs, mine].map((state) => fieldOf(state, 'headline'));
    expect(headlines).toEqual(['Start', 'Theirs', 'Yours']);
    expect(fields).toEqual([
      { name: 'headline', base: 'Start', theirs: 'Theirs', yours: 'Yours', isContested: true },
      { name: 'standfirst', base: null, theirs: null, yours: 'In short', isContested: false },
      { name: 'byline', base: null, theirs: 'Anna Berg', yours: null, isContested: false },
    ]);
    expect(await fingerprint(own.url)).toBe(before);
  });

  test('merges what only one of the two changed when the sender asks for it', async () => {
    const { id } = await create();
    await save({ id, expectedRevision: 1, byline: 'Anna Berg' });
    // An editor's form sends all it has; what is as it was in the base is no change.
    const form = { headline: 'Mine', byline: null, blocks: paragraphs('First.', 'Second.', 'Third.') };
    const merge = { id, expectedRevision: 1, onConflict: 'MERGE_DISJOINT' };
    expect((await save({ ...merge, ...form })).article).toMatchObject({
      headline: 'Mine',
      byline: 'Anna Berg',
      revision: 3,
    });
  });

  test('never merges the same field silently', async () => {
    const { id } = await create();
    await save({ id, expectedRevision: 1, headline: 'Theirs' });
    const before = await fingerprint(own.url);
    const merge = { id, expectedRevision: 1, onConflict: 'MERGE_DISJOINT', headline: 'Mine', byline: 'Me' };
    const { userErrors } = await save(merge);
    expect(userErrors[0].fields).toEqual([
      { name: 'headline', base: 'Start', theirs: 'Theirs', yours: 'Mine', isContested: true },
      { name: 'byline', base: null, theirs: null, yours: 'Me', isContested: false },
    ]);
    expect(await fingerprint(own.url)).toBe(before);
  });

  test('merges text by block, and mentions go where their words now stand', async () => {
    const mentions = [{ party: yinQi, start: 8, end: 14 }];
    const { id } = await create({ blocks: paragraphs('First.', 'Yin Qi spoke.', 'Third.'), mentions });
    const theirs = paragraphs('First, and longer.', 'Yin Qi spoke.', 'Third.');
    await save({ id, expectedRevision: 1, blocks: theirs });
    const yours = paragraphs('First.', 'Yin Qi spoke.', 'Third of Yin Qi.', 'Fourth.');
    const added = [...mentions, { party: yinQi, start: 32, end: 38 }];
    const merge = { id, expectedRevision: 1, onConflict: 'MERGE_DISJOINT' };
    const { article } = await save({ ...merge, blocks: yours, mentions: added });
    expect(article.bodyText).toBe('First, and longer.\n\nYin Qi spoke.\n\nThird of Yin Qi.\n\nFourth.');
    const [{ mentions: found }] = article.people.edges;
    expect(found.map(({ text, span }: Answer) => [text, span.start])).toEqual([
      ['Yin Qi', 20],
      ['Yin Qi', 44],
    ]);
  });

  test('of the same block is refused', async () => {
    const { id } = await create();
    await save({ id, expectedRevision: 1, blocks: paragraphs('First.', 'Theirs.', 'Third.') });
    const mine = paragraphs('First.', 'Mine.', 'Third.');
    const merge = { id, expectedRevision: 1, onConflict: 'MERGE_DISJOINT', blocks: mine };
    const { userErrors } = await save(merge);
    expect(userErrors[0].fields).toMatchObject([{ name: 'blocks', isContested: true }]);
    expect(userErrors[0].fields[0].yours[1]).toMatchObject({ text: 'Mine.' });
  });

  test('of a working copy compares working copies', async () => {
    const { id } = await create();
    const publish =
      'mutation($input: ArticlePublishInput!) { articlePublish(input: $input) { article { id } } }';
    await send(publish, { id, expectedRevision: 1 });
    await save({ id, expectedRevision: 2, headline: 'Copy' });
    await save({ id, expectedRevision: 3, byline: 'Anna Berg' });
    const { userErrors } = await save({ id, expectedRevision: 3, byline: 'Jan Holm' });
    expect(userErrors[0].fields).toEqual([
      { name: 'byline', base: null, theirs: 'Anna Berg', yours: 'Jan Holm', isContested: true },
    ]);
    expect(fieldOf(userErrors[0].theirs, 'headline')).toBe('Copy');
  });

  test('of a person and of a company', async () => {
    for (const [kind, type] of [
      ['person', 'Person'],
      ['company', 'Company'],
    ]) {
      const made = `mutation($input: ${type}CreateInput!) { ${kind}Create(input: $input) { ${kind} { id } } }`;
      const { id } = (await send(made, { name: `Merged ${kind}` }))[kind!];
      const update = `mutation($input: ${type}UpdateInput!) { ${kind}Update(input: $input) {
        ${kind} { name names { value } } ${conflict} } }`;
      await send(update, { id, expectedRevision: 1, names: [{ value: 'Short', nameKind: 'SHORT' }] });
      const stale = { id, expectedRevision: 1, name: `Renamed ${kind}` };
      const refused = (await send(update, stale)).userErrors[0];
      expect(refused.fields.map(({ name }: Answer) => name)).toEqual(['name', 'names']);
      const merged = await send(update, { ...stale, onConflict: 'MERGE_DISJOINT' });
      expect(merged[kind!]).toEqual({ name: `Renamed ${kind}`, names: [{ value: 'Short' }] });
    }
  });
});
