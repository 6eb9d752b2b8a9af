/** The list of documents over real HTTP: for editors, by where they came from, language, words and time. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { importDocument } from '../../src/ingest/import-document.ts';
import { signInAs, type Ask } from '../support/accounts.ts';
import { startTestApp, type Answer, type TestApp } from '../support/app.ts';

let app: TestApp;
let reader: Ask;
beforeAll(async () => {
  app = await startTestApp();
  reader = await signInAs(app, 'READER');
  const context = { prisma: app.database.prisma, actor: { kind: 'system', name: 'test' } } as const;
  const bytes = new TextEncoder().encode('100% Rapport_A\n\nUn sous-titre\n\nLe texte.');
  await importDocument(context, { bytes, mediaType: 'text/plain', language: 'fr' });
});
afterAll(() => app.close());

const query = `query($filterBy: DocumentFilters) { documents(filterBy: $filterBy, first: 100) {
  totalCount nodes { title documentLanguage fullText } } }`;
const titles = async (filterBy: object): Promise<string[]> =>
  (await reader(query, { filterBy })).body.data.documents.nodes.map(({ title }: Answer) => title);

test('the latest come first, with their whole text', async () => {
  const { documents } = (await reader(query)).body.data;
  expect(documents.nodes[0]).toMatchObject({ title: '100% Rapport_A', documentLanguage: 'fr' });
  expect(documents.nodes[0].fullText).toContain('Le texte.');
  expect(documents.totalCount).toBe(documents.nodes.length);
});

test('each filter takes what it says, and no sign in it means another', async () => {
  const all = await titles({});
  const report = ['100% Rapport_A'];
  expect(await titles({ language: ['fr'] })).toEqual(report);
  expect(await titles({ text: 'RAPPORT_a' })).toEqual(report);
  expect(await titles({ text: '%' })).toEqual(report);
  expect(await titles({ text: "'; select pg_sleep(9) --" })).toEqual([]);
  const [imported, ofArticles] = [
    await titles({ origin: ['IMPORT'] }),
    await titles({ origin: ['ARTICLE'] }),
  ];
  expect(imported).toContain(report[0]);
  expect([...imported, ...ofArticles].toSorted()).toEqual(all.toSorted());
  expect(await titles({ importedAt: { before: '2020-01-01T00:00:00Z' } })).toEqual([]);
  expect(await titles({ importedAt: { from: '2020-01-01T00:00:00Z' } })).toEqual(all);
  const { body } = await reader(query, { filterBy: { text: '\0' } });
  expect(body.errors[0].extensions).toMatchObject({ code: 'BAD_USER_INPUT', field: 'filterBy.text' });
});

test('it is not for the public', async () => {
  const { status, body } = await app.post(query);
  expect([status, body.errors[0].extensions.code, body.data ?? null]).toEqual([401, 'UNAUTHENTICATED', null]);
});
