import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { createPerson } from '../../src/people/create-person.ts';
import type { QuoteFields } from '../../src/quotes/quote.state.rules.ts';
import { createQuote, updateQuote } from '../../src/quotes/save-quote.ts';
import { openNewsroom, publishText, type Newsroom } from '../support/factories.ts';

let newsroom: Newsroom;
beforeAll(async () => {
  newsroom = await openNewsroom();
});
afterEach(async () => {
  expect(await newsroom.problems()).toEqual([]);
});
afterAll(() => newsroom.close());

const quote = (id: string) => newsroom.prisma.quote.findUniqueOrThrow({ where: { id } });
const fields: QuoteFields = { text: 'We build.', language: 'en', quoteKind: 'DIRECT' };

test('a quote says how it compares with its source, again after each save', async () => {
  const source = await publishText(newsroom, 'Anna Berg said: "We build."');
  const { id: personId } = await createPerson(newsroom.context, { name: 'Anna Berg' });
  const given = { ...fields, speaker: { personId } };
  const { id } = await createQuote(newsroom.context, { ...given, evidence: source.cite('We build.') });
  const before = await quote(id);
  expect(before).toMatchObject({ verification: 'VERBATIM', isPublic: true });
  await updateQuote(newsroom.context, { ...given, id, expectedRevision: 1, text: 'We sell.' });
  const after = await quote(id);
  expect(after).toMatchObject({ verification: 'NOT_FOUND', text: 'We sell.' });
  expect(after.version).toBeGreaterThan(before.version);
  const events = await newsroom.prisma.event.findMany({ where: { recordId: id }, orderBy: { id: 'asc' } });
  expect(events.at(-1)).toMatchObject({ operation: 'UPSERT', version: after.version });
});

test('a quote without evidence is not found in any source', async () => {
  const { id } = await createQuote(newsroom.context, fields);
  expect(await quote(id)).toMatchObject({ verification: 'NOT_FOUND', isPublic: false });
});

test.each<[string, Partial<QuoteFields>]>([
  ['text', { text: '' }],
  ['language', { language: 'no tag' }],
  ['speaker', { speaker: {} }],
  ['saidOn', { saidOn: { edtf: '31.12.' } }],
  ['articleSpan', { articleSpan: { start: 0, end: 3 } }],
  ['visibilityReason', { visibility: 'PUBLIC' }],
])('a quote is refused for its %s: %o', async (field, change) => {
  await newsroom.refuses(async () => createQuote(newsroom.context, { ...fields, ...change }), field);
});

test('a place beyond the text of the article is refused', async () => {
  const { articleId } = await publishText(newsroom, 'Short.');
  const place = { articleId, articleSpan: { start: 0, end: 7 } };
  await newsroom.refuses(() => createQuote(newsroom.context, { ...fields, ...place }), 'articleSpan');
});
