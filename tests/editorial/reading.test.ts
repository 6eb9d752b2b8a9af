/** What somebody types into a form, read over HTTP. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { signInAs, type Ask } from '../support/accounts.ts';
import { startTestApp, type TestApp } from '../support/app.ts';

let app: TestApp;
let reader: Ask;
beforeAll(async () => {
  app = await startTestApp();
  reader = await signInAs(app, 'READER');
});
afterAll(() => app.close());

const query = `query($text: String!, $language: LanguageTag) {
  readAmount(text: $text, language: $language) { currencyUnclear possibleCurrencies alternative { min }
    amount { value min max currency qualifier verbatim } }
  readDate(text: $text) { date { edtf earliest latest verbatim } alternative { edtf } } }`;

test('amounts and dates are understood', async () => {
  const amount = (await reader(query, { text: 'über 5 Mrd. Yuan' })).body.data;
  expect(amount).toEqual({
    readAmount: {
      currencyUnclear: false,
      possibleCurrencies: ['CNY'],
      alternative: null,
      amount: {
        value: null,
        min: '5000000000',
        max: null,
        currency: 'CNY',
        qualifier: 'AT_LEAST',
        verbatim: 'über 5 Mrd. Yuan',
      },
    },
    readDate: { date: null, alternative: null },
  });
  const date = (await reader(query, { text: 'Herbst 2023' })).body.data;
  expect(date.readDate.date).toEqual({
    edtf: '2023-23',
    earliest: '2023-09-01',
    latest: '2023-11-30',
    verbatim: 'Herbst 2023',
  });
});

test('the language says what a mark means', async () => {
  const min = async (language: string | null) =>
    (await reader(query, { text: '1.234 m EUR', language })).body.data.readAmount;
  expect(await min('de-AT')).toMatchObject({ amount: { min: '1234000000' }, alternative: null });
  expect(await min('en')).toMatchObject({ amount: { min: '1234000' }, alternative: null });
  expect(await min(null)).toMatchObject({ amount: { min: '1234000000' }, alternative: { min: '1234000' } });
});

test.each(['', 'x'.repeat(201), 'nul \0', 'half \ud800'])('%j is refused by name', async (text) => {
  const { status, body } = await reader(query, { text });
  expect(status).toBe(400);
  expect(body.errors[0].extensions).toMatchObject({ code: 'BAD_USER_INPUT', field: 'text' });
});

test('strangers are not answered', async () => {
  const { status, body } = await app.post(query, { text: '5 EUR' });
  expect([status, body.errors[0].extensions.code]).toEqual([401, 'UNAUTHENTICATED']);
});
