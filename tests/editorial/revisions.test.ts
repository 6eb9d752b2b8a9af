/** What each save changed, over real HTTP. */
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { createArticle } from '../../src/articles/create-article.ts';
import { publishArticle } from '../../src/articles/publish-article.ts';
import { updateArticle } from '../../src/articles/update-article.ts';
import { verifyArchive } from '../../src/history/verify/verify-archive.ts';
import { toGlobalId } from '../../src/text/global-id.ts';
import { type Answer } from '../support/app.ts';
import { articleInput, paragraphs } from '../support/factories.ts';
import { openRevisionsDesk, REVISIONS, type RevisionsDesk } from '../support/revisions-desk.ts';

let desk: RevisionsDesk;
let { app, context, editor, born, somebody, revisionsOf } = {} as RevisionsDesk;
beforeAll(async () => {
  desk = await openRevisionsDesk();
  ({ app, context, editor, born, somebody, revisionsOf } = desk);
});
afterEach(async () => {
  expect(await verifyArchive(desk.app.database.prisma)).toEqual([]);
});
afterAll(() => desk.close());

describe('revisions', () => {
  test('say who saved what, when and why, the latest first, each field before and after', async () => {
    const { of, change } = await somebody();
    await change({ name: 'Anna Berg-Lund', names: [] }, 'She married');
    await change({ claims: [born('1988')] });
    const { nodes, totalCount } = await revisionsOf(of);
    expect(totalCount).toBe(3);
    expect(nodes.map(({ revision, actor, reason }: Answer) => [revision, actor, reason])).toEqual([
      [3, 'test', null],
      [2, 'test', 'She married'],
      [1, 'test', null],
    ]);
    const changed = (n: number) =>
      Object.fromEntries(nodes[n].changes.map((each: Answer) => [each.name, each]));
    expect(Object.keys(changed(0)).toSorted()).toEqual(['bornOn', 'claims']);
    expect(changed(0).bornOn).toMatchObject({
      before: { edtf: '1987' },
      after: { edtf: '1988' },
      words: null,
    });
    expect(changed(1)).toEqual({
      name: {
        name: 'name',
        before: 'Anna Berg',
        after: 'Anna Berg-Lund',
        words: [
          { wordChange: 'KEPT', text: 'Anna Berg' },
          { wordChange: 'ADDED', text: '-Lund' },
        ],
      },
      names: {
        name: 'names',
        before: [{ value: 'Berg An', nameKind: 'ALIAS', language: null }],
        after: [],
        words: null,
      },
    });
    expect(Object.keys(changed(2))).toEqual(expect.arrayContaining(['name', 'slug', 'names', 'bornOn']));
    expect(nodes[2].changes.every(({ before }: Answer) => before === null)).toBe(true);
  });

  test('come in pages, and a page begins after the revision that the one before ended with', async () => {
    const { of, change } = await somebody();
    for (const n of [1, 2, 3]) await change({ name: `Anna ${n}` });
    const first = await revisionsOf(of, { first: 2 });
    const second = await revisionsOf(of, { first: 2, after: first.pageInfo.endCursor });
    expect([...first.nodes, ...second.nodes].map(({ revision }) => revision)).toEqual([4, 3, 2, 1]);
    expect(second.nodes[0].changes.map(({ before, after }: Answer) => [before, after])).toEqual([
      ['Anna Berg', 'Anna 1'],
    ]);
  });

  test('of an article compare its text by words, its working copy, and say when it was published', async () => {
    const { id } = await createArticle(
      context,
      articleInput({ blocks: paragraphs('One line.', '旷视科技成立') }),
    );
    await publishArticle(context, { id, expectedRevision: 1 });
    await updateArticle(context, {
      id,
      expectedRevision: 2,
      blocks: paragraphs('One long line.', '旷视科技成立'),
    });
    const { nodes } = await revisionsOf(toGlobalId('Article', id));
    expect(nodes[1].changes).toMatchObject([{ name: 'status', before: 'DRAFT', after: 'PUBLISHED' }]);
    const [blocks] = nodes[0].changes;
    expect(blocks.name).toBe('blocks');
    expect(blocks.words.filter(({ wordChange }: Answer) => wordChange !== 'KEPT')).toEqual([
      { wordChange: 'ADDED', text: expect.stringContaining('long') },
    ]);
  });

  test('are not for the public, and of nothing but records', async () => {
    const { of } = await somebody();
    const { body } = await app.post(REVISIONS, { of });
    expect(body.errors[0].extensions.code).toBe('UNAUTHENTICATED');
    expect(body.data?.revisions).toBeUndefined();
    for (const none of ['x', toGlobalId('Topic', crypto.randomUUID())]) {
      const answer = await editor(REVISIONS, { of: none });
      expect(answer.body.errors[0].extensions).toMatchObject({ code: 'BAD_USER_INPUT', field: 'of' });
    }
    expect((await revisionsOf(toGlobalId('Person', crypto.randomUUID()))).nodes).toEqual([]);
    const [revision] = (await revisionsOf(of)).nodes;
    const { body: asNode } = await editor('query($id: ID!) { node(id: $id) { id } }', { id: revision.id });
    expect(asNode.data.node).toBeNull();
  });
});
