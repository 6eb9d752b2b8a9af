/** What editors' lists show, filter and order by beside what everybody's do; of which the public learns nothing. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { signInAs, type Ask } from '../support/accounts.ts';
import { openDesk, paragraph, type Desk } from '../support/desk.ts';
import type { Answer } from '../support/app.ts';
import { done } from '../support/mutations.ts';

let desk: Desk;
let editor: Ask;
beforeAll(async () => {
  desk = await openDesk();
  ({ editor } = desk);
});
afterAll(() => desk.close());

const data = async (ask: Ask, query: string, variables = {}): Promise<Answer> => {
  const { status, body } = await ask(query, variables);
  expect([status, body.errors]).toEqual([200, undefined]);
  return body.data;
};
const lists = ['articles', 'people', 'companies', 'fundingRounds', 'quotes', 'milestones'];

describe('the last save', () => {
  test('orders every list for editors, and says when and by whom', async () => {
    const { id } = await done(editor, 'milestoneCreate', {
      milestoneKind: 'OTHER',
      title: 'Fresh',
      participants: [(await data(editor, '{ company(slug: "megvii") { id } }')).company.id],
    });
    for (const root of lists) {
      const query = `query($direction: OrderDirection!, $after: String) { ${root}(first: 7, after: $after, orderBy: { field: UPDATED_AT, direction: $direction }) {
        nodes { id updatedAt updatedBy } pageInfo { hasNextPage endCursor } totalCount } }`;
      for (const direction of ['ASC', 'DESC']) {
        const seen: Answer[] = [];
        let after: string | null = null;
        let total = 0;
        do {
          const page: Answer = (await data(editor, query, { direction, after }))[root];
          seen.push(...page.nodes);
          total = page.totalCount;
          after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
        } while (after !== null);
        expect(new Set(seen.map((node) => node.id)).size, root).toBe(total);
        const times = seen.map(({ updatedAt }) => Date.parse(updatedAt));
        expect(
          times.toSorted((a, b) => (direction === 'ASC' ? a - b : b - a)),
          root,
        ).toEqual(times);
        expect(seen.every(({ updatedBy }) => typeof updatedBy === 'string' && updatedBy !== '')).toBe(true);
      }
    }
    const { milestones } = await data(
      editor,
      '{ milestones(first: 1, orderBy: { field: UPDATED_AT, direction: DESC }) { nodes { id updatedBy } } }',
    );
    expect(milestones.nodes).toEqual([{ id, updatedBy: 'editor' }]);
  });

  test('moves with every save, and is that of the revision', async () => {
    const made = await desk.create();
    const read = () => desk.read(editor, made.slug, 'updatedAt updatedBy');
    const before = await read();
    await desk.mutate(
      'articleUpdate',
      { id: made.id, expectedRevision: 1, byline: 'Jan Holm' },
      desk.contributor,
    );
    const after = await read();
    expect(Date.parse(after.updatedAt)).toBeGreaterThan(Date.parse(before.updatedAt));
    expect(after.updatedBy).toBe('contributor');
    const { revisions } = await data(
      editor,
      'query($of: ID!) { revisions(of: $of, first: 1) { nodes { savedAt actor } } }',
      { of: made.id },
    );
    expect(revisions.nodes).toEqual([{ savedAt: after.updatedAt, actor: 'contributor' }]);
  });

  test('is nothing the public may order by, or read', async () => {
    for (const root of lists) {
      const { status, body } = await desk.everybody(
        `{ ${root}(orderBy: { field: UPDATED_AT, direction: ASC }) { totalCount } }`,
      );
      expect([status, body.errors[0].extensions]).toMatchObject([
        400,
        { code: 'BAD_USER_INPUT', field: 'orderBy.field' },
      ]);
      const { [root]: list } = await data(
        desk.everybody,
        `{ ${root}(first: 3) { nodes { updatedAt updatedBy } } }`,
      );
      expect(list.nodes.length).toBeGreaterThan(0);
      expect(new Set(list.nodes.flatMap((node: object) => Object.values(node)))).toEqual(new Set([null]));
    }
  });
});

test('articles are ordered by headline, without regard to case and marks', async () => {
  for (const headline of ['Äpfel in Kiel', 'apple in Kiel', 'Zoo in Kiel', 'azur in Kiel']) {
    await desk.create({ headline });
  }
  const { articles } = await data(
    editor,
    '{ articles(filterBy: { text: "in Kiel" }, orderBy: { field: HEADLINE, direction: ASC }) { nodes { headline } } }',
  );
  expect(articles.nodes.map(({ headline }: Answer) => headline)).toEqual([
    'Äpfel in Kiel',
    'apple in Kiel',
    'azur in Kiel',
    'Zoo in Kiel',
  ]);
});

test('milestones and corrections are ordered both ways', async () => {
  const { up, down } = await data(
    desk.everybody,
    `{ up: milestones(first: 100, orderBy: { field: HAPPENED_ON, direction: ASC }) { nodes { id } }
       down: milestones(first: 100, orderBy: { field: HAPPENED_ON, direction: DESC }) { nodes { id } }
       corrections(orderBy: { field: CORRECTED_AT, direction: ASC }) { nodes { id } } }`,
  );
  expect(up.nodes.length).toBeGreaterThan(5);
  expect(down.nodes).toEqual(up.nodes.toReversed());
});

describe('filters for editors', () => {
  test('tell what is public from what is not, and what was set by hand', async () => {
    const hidden = await done(editor, 'personCreate', { name: 'Hidden Hanna' });
    const shown = await done(editor, 'personCreate', {
      name: 'Shown Sina',
      visibility: 'PUBLIC',
      visibilityReason: 'In the register',
    });
    const ids = async (ask: Ask, filter: string) =>
      (await data(ask, `{ people(first: 100, filterBy: ${filter}) { nodes { id } } }`)).people.nodes.map(
        ({ id }: Answer) => id as string,
      );
    expect(await ids(editor, '{ isPublic: false }')).toEqual([hidden.id]);
    expect(await ids(editor, '{ isPublic: true }')).toContain(shown.id);
    expect(await ids(editor, '{ visibility: [PUBLIC] }')).toContain(shown.id);
    expect(await ids(editor, '{ visibility: [HIDDEN] }')).toEqual([]);
    for (const filter of ['{ isPublic: true }', '{ isPublic: false }', '{ visibility: [PUBLIC] }']) {
      expect(await ids(desk.everybody, filter), filter).toEqual([]);
    }
    for (const root of ['companies', 'fundingRounds', 'quotes', 'milestones']) {
      const counts = await data(
        editor,
        `{ all: ${root} { totalCount } yes: ${root}(filterBy: { isPublic: true }) { totalCount } no: ${root}(filterBy: { isPublic: false }) { totalCount } }`,
      );
      expect(counts.yes.totalCount + counts.no.totalCount, root).toBe(counts.all.totalCount);
      expect(counts.yes.totalCount).toBeGreaterThan(0);
    }
  });

  test('find articles with a working copy, and those the asker worked on', async () => {
    const own = await desk.create({ headline: 'Mine alone' });
    const theirs = (
      await desk.mutate(
        'articleCreate',
        { headline: 'Of another', language: 'en', blocks: paragraph('So.') },
        desk.contributor,
      )
    ).article;
    const live = await desk.create({ headline: 'Live with changes' });
    await desk.mutate('articlePublish', { id: live.id, expectedRevision: 1 });
    await desk.mutate('articleUpdate', { id: live.id, expectedRevision: 2, byline: 'A copy' });
    const ids = async (ask: Ask, filter: string) =>
      (await data(ask, `{ articles(first: 100, filterBy: ${filter}) { nodes { id } } }`)).articles.nodes.map(
        ({ id }: Answer) => id as string,
      );
    expect(await ids(editor, '{ hasWorkingCopy: true }')).toEqual([live.id]);
    expect(await ids(editor, '{ hasWorkingCopy: false }')).not.toContain(live.id);
    const mine = await ids(editor, '{ mine: true }');
    expect(mine).toEqual(expect.arrayContaining([own.id, live.id]));
    expect(mine).not.toContain(theirs.id);
    expect(await ids(editor, '{ mine: false }')).toContain(theirs.id);
    expect(await ids(desk.contributor, '{ mine: true, status: [DRAFT] }')).toContain(theirs.id);
    expect(await ids(await signInAs(desk.app, 'READER'), '{ mine: true }')).toEqual([]);
    for (const filter of ['{ hasWorkingCopy: true }', '{ hasWorkingCopy: false }', '{ mine: false }']) {
      expect(await ids(desk.everybody, filter), filter).toEqual([]);
    }
  });
});

test('articles are found by their publisher; topics and publishers to choose from have lists', async () => {
  const { publishers, topics, none } = await data(
    desk.everybody,
    `{ publishers(first: 1) { nodes { id name } totalCount } topics(first: 100) { nodes { label qcode } totalCount }
       none: publishers(filterBy: { text: "no such house" }) { totalCount } }`,
  );
  expect(topics.totalCount).toBe(topics.nodes.length);
  expect(none.totalCount).toBe(0);
  const [topic] = topics.nodes;
  for (const text of [topic.label.toUpperCase(), topic.qcode]) {
    const found = await data(
      desk.everybody,
      'query($text: String) { topics(filterBy: { text: $text }) { nodes { label } } }',
      { text },
    );
    expect(found.topics.nodes).toContainEqual({ label: topic.label });
  }
  const [publisher] = publishers.nodes;
  if (!publisher) throw new Error('the seeds have no publisher');
  const { articles } = await data(
    desk.everybody,
    'query($ids: [ID!]) { articles(filterBy: { publisher: $ids }) { nodes { publisher { id } } } }',
    { ids: [publisher.id] },
  );
  expect(articles.nodes.length).toBeGreaterThan(0);
  expect(new Set(articles.nodes.map((node: Answer) => node.publisher.id))).toEqual(new Set([publisher.id]));
});

describe('counts of facts', () => {
  test('tell how many there are and how many have a sentence', async () => {
    const { article } = await data(editor, '{ article: articles(first: 1) { nodes { id } } }');
    expect(article.nodes).toHaveLength(1);
    const { company } = await data(
      editor,
      '{ company(slug: "step-star") { evidence(first: 1) { nodes { document { id } span { start end } exact } } } }',
    );
    const [found] = company.evidence.nodes;
    const evidence = [{ document: found.document.id, ...found.span, exact: found.exact }];
    const person = await done(
      editor,
      'personCreate',
      {
        name: 'Counted Cora',
        names: [
          { value: 'Co', nameKind: 'SHORT', evidence },
          { value: 'Cor', nameKind: 'SHORT' },
        ],
        claims: [{ field: 'birthPlace', value: { text: 'Kiel' }, evidence }],
      },
      'id factCounts { total withSentence }',
    );
    expect(person.factCounts).toEqual({ total: 3, withSentence: 2 });
    const { id: stepStar } = (await data(editor, '{ company(slug: "step-star") { id } }')).company;
    await done(editor, 'roleCreate', {
      person: person.id,
      company: stepStar,
      title: 'Clerk',
      roleKind: 'EMPLOYEE',
    });
    const query = 'query($id: ID!) { node(id: $id) { ... on Person { factCounts { total withSentence } } } }';
    expect((await data(editor, query, { id: person.id })).node.factCounts).toEqual({
      total: 4,
      withSentence: 2,
    });
  });

  test('are there for companies and rounds, and null for the public', async () => {
    const query =
      '{ companies(first: 100) { nodes { factCounts { total withSentence } } } fundingRounds { nodes { factCounts { total withSentence } } } people { nodes { factCounts { total } } } }';
    const { companies, fundingRounds } = await data(editor, query);
    for (const { factCounts } of [...companies.nodes, ...fundingRounds.nodes]) {
      expect(factCounts.withSentence).toBeLessThanOrEqual(factCounts.total);
    }
    expect(fundingRounds.nodes.every(({ factCounts }: Answer) => factCounts.total > 0)).toBe(true);
    const seen = await data(desk.everybody, query);
    for (const root of ['companies', 'fundingRounds', 'people']) {
      expect(seen[root].nodes.every(({ factCounts }: Answer) => factCounts === null)).toBe(true);
    }
  });
});
