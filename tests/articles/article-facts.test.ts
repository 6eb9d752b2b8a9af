import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openDesk, paragraph, type Desk } from '../support/desk.ts';

const facts = 'bodyText facts { field evidence { exact span { start end } } record { __typename id } }';

describe('what the sentences of an article say', () => {
  let desk: Desk;
  beforeAll(async () => {
    desk = await openDesk();
  });
  afterAll(() => desk.close());

  it('is there for editors, each fact with the passage as the text has it, in its order', async () => {
    const article = await desk.read(desk.editor, 'yin-qi-starts-again', facts);
    const { bodyText, facts: found } = article as {
      bodyText: string;
      facts: {
        field: string | null;
        evidence: { exact: string; span: { start: number; end: number } };
        record: { __typename: string };
      }[];
    };
    expect(found.length).toBeGreaterThan(20);
    for (const { evidence } of found) {
      expect(bodyText.slice(evidence.span.start, evidence.span.end)).toBe(evidence.exact);
    }
    const starts = found.map(({ evidence }) => evidence.span.start);
    expect(starts).toEqual(starts.toSorted((a, b) => a - b));
    expect(new Set(found.map(({ record }) => record.__typename))).toEqual(
      new Set(['Person', 'Company', 'FundingRound', 'Quote', 'Role', 'Milestone']),
    );
    expect(new Set(found.map(({ field }) => field))).toContain('amount');
  });

  it('is nothing for the public', async () => {
    const article = await desk.read(desk.everybody, 'yin-qi-starts-again', facts);
    expect(article.bodyText).not.toBe('');
    expect(article.facts).toEqual([]);
  });
});

describe('whom an article names', () => {
  it('is one list in the order of the text, each with its party', async () => {
    const desk = await openDesk();
    const fields = 'bodyText mentions { text span { start end } party { __typename id name } }';
    const article = await desk.read(desk.everybody, 'yin-qi-starts-again', fields);
    expect(article.mentions.length).toBeGreaterThan(50);
    for (const { text, span } of article.mentions) {
      expect(article.bodyText.slice(span.start, span.end)).toBe(text);
    }
    await desk.close();
  });
});

describe('direct quotes that are not in their sources', () => {
  it('stay back by the wish of the publisher, and the article goes out', async () => {
    const desk = await openDesk();
    const article = await desk.create({ blocks: paragraph('Yin Qi visited the harbour and said nothing.') });
    const { body } = await desk.editor(
      `mutation($input: QuoteCreateInput!) { quoteCreate(input: $input) { quote { id } userErrors { message } } }`,
      {
        input: {
          text: 'We shall own every harbour.',
          language: 'en',
          quoteKind: 'DIRECT',
          article: article.id,
        },
      },
    );
    expect(body.data.quoteCreate.userErrors).toEqual([]);
    const quote = body.data.quoteCreate.quote.id as string;
    const publish = { id: article.id, expectedRevision: article.revision };
    await desk.refused('articlePublish', publish, 'overrideReason');
    const { article: published, userErrors } = await desk.mutate('articlePublish', {
      ...publish,
      keepUnverifiedBack: true,
    });
    expect(userErrors).toEqual([]);
    expect(published.status).toBe('PUBLISHED');
    const shown = 'query($id: ID!) { quote(id: $id) { visibility } }';
    expect((await desk.everybody(shown, { id: quote })).body.data.quote).toBeNull();
    expect((await desk.editor(shown, { id: quote })).body.data.quote.visibility).toBe('HIDDEN');
    await desk.close();
  });
});
