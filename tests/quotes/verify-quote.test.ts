import { expect, test } from 'vitest';
import { verifyQuote } from '../../src/quotes/verify-quote.rules.ts';

const source = {
  language: 'en',
  text: 'She said: “The plant – our second – opens in spring, and it will run on wind.” Nobody asked.',
};

test.each([
  ['VERBATIM', 'it will run on wind', 'en'],
  ['NORMALISED', 'The plant - our second - opens in spring', 'en'],
  ['NORMALISED', '“It  will run on wind.”', 'en'],
  ['ELIDED', 'The plant … opens in spring', 'en'],
  ['ELIDED', 'The plant [...] opens in spring, [...] will run on wind', 'en'],
  ['ELIDED', '… opens in spring', 'en'],
  ['ELIDED', 'opens in spring …', 'en'],
  ['NOT_FOUND', 'will run on wind … opens in spring', 'en'],
  ['NOT_FOUND', '…', 'en'],
  ['NOT_FOUND', 'it will run on coal', 'en-GB'],
  ['TRANSLATED', 'Das Werk öffnet im Frühling', 'de'],
])('%s: %s', (outcome, text, language) => {
  expect(verifyQuote({ text, language }, source)).toBe(outcome);
});
