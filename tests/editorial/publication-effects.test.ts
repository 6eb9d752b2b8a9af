/** What refuses a publication, and what it takes along, over real HTTP. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { publishArticle } from '../../src/articles/publish-article.ts';
import { attachEvidence } from '../../src/evidence/attach-evidence.ts';
import { write, type WriteContext } from '../../src/history/write.ts';
import { createPerson } from '../../src/people/create-person.ts';
import { createQuote } from '../../src/quotes/save-quote.ts';
import { toGlobalId } from '../../src/text/global-id.ts';
import { signInAs, type Ask } from '../support/accounts.ts';
import type { Answer, TestApp } from '../support/app.ts';
import { openDesk, paragraph, type Desk } from '../support/desk.ts';
import { fingerprint } from '../support/fingerprint.ts';
import { hideMuch } from '../support/hidden-records.ts';
import type { TestDatabase } from '../support/postgres.ts';

let desk: Desk;
let app: TestApp;
let own: TestDatabase;
let context: WriteContext;
let editor: Ask;
let contributor: Ask;
let everybody: Ask;
let mutate: Desk['mutate'];
let create: Desk['create'];
let refused: Desk['refused'];
beforeAll(async () => {
  desk = await openDesk();
  ({ app, own, context, editor, contributor, everybody, mutate, create, refused } = desk);
});
afterAll(() => desk.close());

describe('a direct quote', () => {
  /** A draft with a quote that its own text backs, or does not. */
  async function quoted(words: string, text = 'She said: "The wind turns." Nothing more.') {
    const article = await create({ headline: `Quoted ${words}`, blocks: paragraph(text) });
    const found = await app.database.prisma.article.findUniqueOrThrow({ where: { slug: article.slug } });
    const speaker = await createPerson(context, { name: `Speaker of ${words}` });
    const quote = await createQuote(context, {
      text: words,
      language: 'en',
      quoteKind: 'DIRECT',
      speaker: { personId: speaker.id },
      articleId: found.id,
    });
    return { ...article, uuid: found.id, quote: quote.id };
  }
  const verification = async (id: string) =>
    (await app.database.prisma.quote.findUniqueOrThrow({ where: { id } })).verification;

  test('that the text has goes out, compared with what is published', async () => {
    const { id, quote } = await quoted('The wind turns.');
    expect(await verification(quote)).toBe('NOT_FOUND');
    const { article } = await mutate('articlePublish', { id, expectedRevision: 1 });
    expect(article.status).toBe('PUBLISHED');
    expect(await verification(quote)).toBe('VERBATIM');
  });

  test('that is not in its sources is refused by name, unless somebody says why; the reason is kept', async () => {
    const { id, uuid, quote } = await quoted('The tide turns.');
    const told = await refused('articlePublish', { id, expectedRevision: 1 }, 'overrideReason');
    expect(told).toContain(toGlobalId('Quote', quote));
    expect(told).toContain('The tide turns.');
    const reason = { reason: 'For the morning', overrideReason: 'Said on the phone' };
    const { article } = await mutate('articlePublish', { id, expectedRevision: 1, ...reason });
    expect(article.status).toBe('PUBLISHED');
    const [last] = await app.database.prisma.revision.findMany({
      where: { recordId: uuid },
      orderBy: { revision: 'desc' },
      take: 1,
    });
    expect(last!.reason).toBe('For the morning; unverified quotes: Said on the phone');
  });

  test('whose words a new text no longer has keeps that text from going out', async () => {
    const { id, uuid, quote } = await quoted('The wind turns.');
    await mutate('articlePublish', { id, expectedRevision: 1 });
    const passage = await app.database.prisma.document.findFirstOrThrow({
      where: { articleId: uuid, isArticleText: true },
    });
    const exact = 'The wind turns.';
    await write(context, (tx) =>
      attachEvidence(tx, { quoteId: quote }, [{ documentId: passage.id, start: 11, end: 26, exact }]),
    );
    await mutate('articleUpdate', { id, expectedRevision: 2, blocks: paragraph('She said nothing.') });
    await refused('articlePublish', { id, expectedRevision: 3 }, 'overrideReason');
    const { articlePublishEffects } = (await editor(effectsOf('articlePublishEffects'), { id })).body.data;
    expect(articlePublishEffects.refusals).toMatchObject([{ path: ['overrideReason'] }]);
    await mutate('articlePublish', { id, expectedRevision: 3, overrideReason: 'It stands in the old text' });
    expect(await verification(quote)).toBe('NOT_FOUND');
  });
});

const effectsOf = (root: string) => `query($id: ID!) { ${root}(id: $id) {
  appears { __typename id ... on Person { slug } ... on Company { slug } ... on Quote { text } ... on Article { status } }
  disappears { __typename id } counts { typeName appearing disappearing } refusals { __typename code path } } }`;

describe('what an act takes along', () => {
  test('is told before, is exactly what it then takes, and asking changes nothing', async () => {
    const { hidden } = await hideMuch(app.database);
    const uuid = hidden.find(({ type }) => type === 'Article')!.id;
    const id = toGlobalId('Article', uuid);
    const publicIds = async () => {
      const tables = [
        'article',
        'person',
        'company',
        'funding_round',
        'quote',
        'role',
        'milestone',
        'claim',
        'investment',
        'company_relation',
      ];
      const sql = tables.map((table) => `select id from ${table} where is_public`).join(' union all ');
      const rows = await app.database.prisma.$queryRawUnsafe<{ id: string }[]>(sql);
      return new Set(rows.map((row) => row.id.replaceAll('-', '')));
    };
    const bare = (nodes: Answer[]) => nodes.map((node) => (node.id as string).slice(4)).toSorted();
    const before = await fingerprint(own.url);
    const foreseen = (await editor(effectsOf('articlePublishEffects'), { id })).body.data
      .articlePublishEffects;
    expect(await fingerprint(own.url)).toBe(before);
    expect(foreseen.refusals).toEqual([]);
    expect(foreseen.disappears).toEqual([]);
    expect(new Set(foreseen.appears.map((node: Answer) => node.__typename))).toEqual(
      new Set([
        'Article',
        'Person',
        'Company',
        'FundingRound',
        'Claim',
        'Role',
        'CompanyRelation',
        'Investment',
        'Milestone',
        'Quote',
      ]),
    );
    expect(foreseen.counts).toContainEqual({ typeName: 'Name', appearing: 1, disappearing: 0 });
    const old = await publicIds();
    const { revision } = await app.database.prisma.article.findUniqueOrThrow({ where: { id: uuid } });
    await publishArticle(context, { id: uuid, expectedRevision: revision });
    const appeared = [...(await publicIds())].filter((each) => !old.has(each)).toSorted();
    expect(appeared).toEqual(bare(foreseen.appears));
    const back = (await editor(effectsOf('articleWithdrawEffects'), { id })).body.data.articleWithdrawEffects;
    expect(back.appears).toEqual([]);
    expect(bare(back.disappears)).toEqual(appeared);
    const { article } = await mutate('articleWithdraw', {
      id,
      expectedRevision: revision + 1,
      reason: 'Too early',
    });
    expect(article).toMatchObject({ status: 'WITHDRAWN', withdrawnReason: 'Too early' });
    expect(await publicIds()).toEqual(old);
  });

  test('names what refuses it, and is nothing of what is not there', async () => {
    const embargo = { until: '2099-01-01T00:00:00Z', zone: 'UTC' };
    const { id } = await create({ embargo });
    const ask = async (root: string, of: string) =>
      (await contributor(effectsOf(root), { id: of })).body.data[root];
    const { refusals, appears } = await ask('articlePublishEffects', id);
    expect(refusals).toEqual([{ __typename: 'InvalidValue', code: 'INVALID_VALUE', path: ['embargo'] }]);
    expect(appears).toMatchObject([{ __typename: 'Article' }]);
    expect((await ask('articleWithdrawEffects', id)).refusals).toMatchObject([{ path: ['id'] }]);
    const { id: empty } = await create({ blocks: [] });
    expect(await ask('articlePublishEffects', empty)).toMatchObject({
      appears: [],
      refusals: [{ path: ['blocks'] }],
    });
    for (const none of [toGlobalId('Article', '00000000-0000-4000-8000-000000000000'), 'per_x', '']) {
      expect(await ask('articlePublishEffects', none)).toBeNull();
    }
  });

  test('is not told to readers or the public', async () => {
    const { id } = await create();
    const reader = await signInAs(app, 'READER');
    for (const [ask, code] of [
      [reader, 'NOT_PERMITTED'],
      [everybody, 'UNAUTHENTICATED'],
    ] as const) {
      const { body } = await ask(effectsOf('articlePublishEffects'), { id });
      expect(body.errors[0].extensions.code).toBe(code);
      expect(body.data?.articlePublishEffects ?? null).toBeNull();
    }
  });
});
