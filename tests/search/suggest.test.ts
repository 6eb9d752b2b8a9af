/** What is suggested for what was typed so far: found by every name, the best first, and nobody learns of what is hidden. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createArticle } from '../../src/articles/create-article.ts';
import { publishArticle } from '../../src/articles/publish-article.ts';
import { createCompany } from '../../src/companies/create-company.ts';
import { createFundingRound } from '../../src/funding/save-funding-round.ts';
import { deleteRecord } from '../../src/history/delete-record.ts';
import type { WriteContext } from '../../src/history/write.ts';
import { createPerson } from '../../src/people/create-person.ts';
import { createQuote } from '../../src/quotes/save-quote.ts';
import { signInAs, type Ask } from '../support/accounts.ts';
import { startTestApp, type Answer, type TestApp } from '../support/app.ts';
import { createTestDatabase, type TestDatabase } from '../support/postgres.ts';

const shown = { visibility: 'PUBLIC', visibilityReason: 'In the register' } as const;
const paragraph = (text: string) => [{ blockKind: 'PARAGRAPH' as const, text }];

let own: TestDatabase;
let app: TestApp;
let editor: Ask;
let context: WriteContext;

beforeAll(async () => {
  own = await createTestDatabase('template');
  app = await startTestApp({ database: own });
  editor = await signInAs(app, 'EDITOR');
  context = { prisma: app.database.prisma, actor: { kind: 'system', name: 'test' } };
  const company = (name: string, more = {}) => createCompany(context, { name, ...shown, ...more });
  const { id: star } = await company('Star');
  await company('Starlight Möbel GmbH');
  const { id: step } = await company('Step Star', {
    names: [{ value: '阶跃星辰', nameKind: 'NATIVE', ...shown }],
  });
  await company('Costar');
  await company('Harbour 50 % Fund');
  await createCompany(context, { name: 'Starving Secret' });
  await company('Open House', { names: [{ value: 'Geheimstar', nameKind: 'ALIAS' }] });
  await createPerson(context, { name: '印奇', ...shown });
  await createPerson(context, { name: 'Zoë Stark', ...shown });
  for (const [title, series, amount] of [
    ['Money for the stars', 'B+', 'B'],
    ['A second round', 'A', 'A'],
  ] as const) {
    const roundType = `SERIES_${amount}` as const;
    await createFundingRound(context, { companyId: step, title, series, roundType, ...shown });
  }
  await createQuote(context, {
    text: 'We reach for the stars',
    language: 'en',
    quoteKind: 'DIRECT',
    speaker: { companyId: star },
    ...shown,
  });
  const { id: article } = await createArticle(context, {
    headline: 'Star of the harbour',
    language: 'en',
    blocks: paragraph('Step Star and Step Star again.'),
    mentions: [{ companyId: step, start: 0, end: 9 }],
  });
  await publishArticle(context, { id: article, expectedRevision: 1 });
  await createArticle(context, { headline: 'Star in a draft', language: 'en', blocks: paragraph('Soon.') });
});
afterAll(async () => {
  await app.close();
  await own.drop();
});

const query = `query($prefix: String!, $types: [SearchType!], $first: Int) {
  suggest(prefix: $prefix, types: $types, first: $first) { text matched node { __typename ... on Node { id } } } }`;
const suggested = async (prefix: string, variables = {}): Promise<Answer[]> =>
  (await app.ask(query, { prefix, ...variables })).suggest;
const texts = async (prefix: string, types?: string[]) =>
  (await suggested(prefix, types && { types })).map(({ text }) => text as string);

describe('suggest', () => {
  test('puts a whole name before a beginning, that before a word, that before what is within', async () => {
    expect(await texts('star', ['COMPANY'])).toEqual(['Star', 'Starlight Möbel GmbH', 'Step Star', 'Costar']);
  });

  test('puts the most mentioned of equal rank first', async () => {
    expect(await texts('st', ['COMPANY'])).toEqual(['Step Star', 'Star', 'Starlight Möbel GmbH']);
  });

  test('finds by every name, in each script and by its sound, and says by which', async () => {
    const found = await suggested('阶跃');
    expect(found).toMatchObject([
      { text: 'Step Star', matched: '阶跃星辰', node: { __typename: 'Company' } },
    ]);
    expect(await suggested('星辰')).toEqual(found);
    expect(await suggested('jie yue')).toEqual(found);
    expect(await suggested('jieyue')).toEqual(found);
    expect(await suggested('yinqi')).toMatchObject([{ text: '印奇', matched: null }]);
    expect(await texts('Yin Q')).toEqual(['印奇']);
  });

  test('knows no case, marks, punctuation or gaps', async () => {
    for (const typed of ['STARLIGHT MOBEL', 'möb', '  step-star ', 'stepstar', 'zoe stark', '“Star”']) {
      expect(await texts(typed), typed).not.toEqual([]);
    }
    expect(await texts('stepsta', ['COMPANY'])).toEqual(['Step Star']);
  });

  test('finds a round by company and series, by its title and by the company alone', async () => {
    const rounds = (typed: string) => texts(typed, ['FUNDING_ROUND']);
    expect(await rounds('step star b')).toEqual(['Money for the stars']);
    expect(await rounds('Step Star, Series A')).toEqual(['A second round']);
    expect(await rounds('阶跃星辰 B+')).toEqual(['Money for the stars']);
    expect(await rounds('second')).toEqual(['A second round']);
    expect((await rounds('step star')).toSorted()).toEqual(['A second round', 'Money for the stars']);
    expect(await rounds('step star z')).toEqual([]);
  });

  test('finds articles and quotes by their words, and lets types take turns', async () => {
    expect(await texts('harbour', ['ARTICLE'])).toEqual(['Star of the harbour']);
    expect(await texts('reach for', ['QUOTE'])).toEqual(['We reach for the stars']);
    const all = (await suggested('star')).map(({ node }) => node.__typename as string);
    expect(all.slice(0, 3)).toEqual(['Company', 'Company', 'Article']);
    expect(new Set(all)).toEqual(new Set(['Company', 'Person', 'Article', 'FundingRound', 'Quote']));
  });

  test('takes what LIKE would take for patterns as they are', async () => {
    expect(await texts('50 %')).toEqual(['Harbour 50 % Fund']);
    for (const typed of ['s%r', 's_ar', '%', '%%%', '\\', '|']) {
      expect(await texts(typed, ['PERSON', 'QUOTE', 'ARTICLE']), typed).toEqual([]);
    }
  });

  test('suggests nothing where nothing was typed', async () => {
    for (const typed of ['', '  ', '—', '!?']) expect(await suggested(typed)).toEqual([]);
  });

  test('gives as many as were asked for', async () => {
    expect(await suggested('star', { first: 2 })).toHaveLength(2);
  });

  test.each([
    [{ prefix: 'star', first: 0 }, 'first'],
    [{ prefix: 'star', first: 101 }, 'first'],
    [{ prefix: 'x'.repeat(201) }, 'prefix'],
    [{ prefix: 'nul \0' }, 'prefix'],
    [{ prefix: 'half \ud800' }, 'prefix'],
  ])('refuses %j', async (variables, field) => {
    const { status, body } = await app.post(query, variables);
    expect([status, body.errors[0].extensions]).toMatchObject([400, { code: 'BAD_USER_INPUT', field }]);
  });
});

describe('what is not public', () => {
  test('is suggested to editors and to nobody else, by no name of its own or of others', async () => {
    const ask = async (prefix: string) =>
      (await editor(query, { prefix })).body.data.suggest.map(({ text }: Answer) => text);
    for (const [typed, text] of [
      ['star in', 'Star in a draft'],
      ['starving', 'Starving Secret'],
      ['geheim', 'Open House'],
    ] as const) {
      expect(await ask(typed)).toEqual([text]);
      expect(await texts(typed)).toEqual([]);
    }
  });

  test('is out of the reach of the reader, whatever it asks of the functions', async () => {
    const asReader = (text: string) =>
      app.database.reader.run(text, [], { prepare: false, signal: AbortSignal.timeout(5_000) });
    for (const call of [
      `suggest_among('starving', '{COMPANY}', 9, true)`,
      `suggest_all('starving', '{COMPANY}', 9)`,
      `found_among('Company', 'starving', true)`,
      `found_all('Company', 'starving')`,
    ]) {
      await expect(asReader(`select * from ${call}`), call).rejects.toThrow(/permission denied/);
    }
    expect(await asReader(`select * from suggest_public('starving', '{COMPANY}', 9)`)).toEqual([]);
    expect(await asReader(`select * from found_public('Company', 'starving')`)).toEqual([]);
    await expect(asReader(`select search_key from company`)).rejects.toThrow(/permission denied/);
  });

  test('nor is what was deleted, to anybody', async () => {
    const { id } = await createCompany(context, { name: 'Doomed Yard', ...shown });
    expect(await texts('doomed')).toEqual(['Doomed Yard']);
    await deleteRecord(context, 'COMPANY', { id, expectedRevision: 1 });
    expect(await texts('doomed')).toEqual([]);
    expect((await editor(query, { prefix: 'doomed' })).body.data.suggest).toEqual([]);
  });
});
