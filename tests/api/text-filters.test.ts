/** Lists by what stands in a name or a text: all that hold it, page by page, and for the public nothing of what is hidden. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { WriteContext } from '../../src/history/write.ts';
import { createPerson } from '../../src/people/create-person.ts';
import { signInAs, type Ask } from '../support/accounts.ts';
import { startTestApp, type Answer, type TestApp } from '../support/app.ts';
import { CANARY, hideMuch } from '../support/hidden-records.ts';
import { done } from '../support/mutations.ts';
import { createTestDatabase, type TestDatabase } from '../support/postgres.ts';

let own: TestDatabase;
let app: TestApp;
let editor: Ask;
beforeAll(async () => {
  own = await createTestDatabase('seeded');
  app = await startTestApp({ database: own });
  editor = await signInAs(app, 'EDITOR');
  await hideMuch(app.database);
});
afterAll(async () => {
  await app.close();
  await own.drop();
});

/** Root and the field that its filter looks at, among others. */
const shown = {
  articles: 'headline',
  people: 'name',
  companies: 'name',
  fundingRounds: 'title',
  quotes: 'text',
  milestones: 'title',
} as const;
type Root = keyof typeof shown;
const roots = Object.keys(shown) as Root[];

const query = (root: string, field: string) =>
  `query($text: String!, $first: Int, $after: String) {
    ${root}(first: $first, after: $after, filterBy: { text: $text }) { totalCount pageInfo { endCursor hasNextPage } nodes { id text: ${field} } } }`;
const everybody: Ask = (text, variables) => app.post(text, variables as Record<string, unknown>);

async function found(ask: Ask, root: Root, text: string): Promise<string[]> {
  const { body } = await ask(query(root, shown[root]), { text, first: 100 });
  expect(body.errors).toBeUndefined();
  expect(body.data[root].totalCount).toBe(body.data[root].nodes.length);
  return body.data[root].nodes.map((node: Answer) => node.text as string);
}

describe('the text filter', () => {
  test.each(roots)('of %s gives exactly those that hold the text, whatever its case', async (root) => {
    const all = (await app.ask(`{ ${root}(first: 100) { nodes { text: ${shown[root]} } } }`))[root].nodes;
    const texts: string[] = all.map(({ text }: Answer) => text as string);
    const sought = texts[0]!
      .replaceAll(/[^\p{L} ]/gu, ' ')
      .split(' ')
      .find((word) => word.length > 3)!;
    const holds = (text: string) => text.toLowerCase().includes(sought.toLowerCase());
    const expected = texts.filter(holds).toSorted();
    expect(expected.length).toBeGreaterThan(0);
    const answers = await found(everybody, root, sought.toUpperCase());
    expect(answers.filter(holds).toSorted()).toEqual(expected);
    // Other names than the one that is shown may hold it too.
    const isNamed = ['people', 'companies', 'fundingRounds'].includes(root);
    expect(answers.length - expected.length).toBeLessThanOrEqual(isNamed ? 100 : 0);
  });

  test('finds people and companies by every name, and rounds by their company', async () => {
    const shownName = { visibility: 'PUBLIC', visibilityReason: 'Known', nameKind: 'NATIVE' } as const;
    const update = async (name: string, root: string, slug: string, value: string) => {
      const { [root]: record } = (await editor(`{ ${root}(slug: "${slug}") { id revision } }`)).body.data;
      await done(editor, name, {
        id: record.id,
        expectedRevision: record.revision,
        names: [{ value, ...shownName }],
      });
    };
    await update('personUpdate', 'person', 'yin-qi', '印奇');
    await update('companyUpdate', 'company', 'step-star', '阶跃星辰');
    for (const text of ['印奇', 'yinqi', 'Yin Qi']) {
      expect(await found(everybody, 'people', text), text).toEqual(['Yin Qi']);
    }
    expect(await found(everybody, 'companies', '阶跃')).toEqual(['Step Star']);
    expect(await found(everybody, 'companies', 'lifan')).toContain('Qianli Technology');
    expect(await found(everybody, 'fundingRounds', 'step star')).toEqual(['Step Star, Series B+, 2026']);
    expect(await found(everybody, 'fundingRounds', '阶跃')).toEqual(['Step Star, Series B+, 2026']);
  });

  test('of one or two letters looks where words begin', async () => {
    expect(await found(everybody, 'companies', 'ge')).toContain('Geely');
    expect(await found(everybody, 'companies', 'ee')).toEqual([]);
    expect(await found(everybody, 'companies', 'eel')).toContain('Geely');
  });

  test('goes with pages, other filters and the count', async () => {
    const names: string[] = [];
    let after: string | null = null;
    let pages = 0;
    do {
      const answer: Answer = (await app.ask(query('companies', 'name'), { text: 'ge', first: 2, after }))
        .companies;
      names.push(...answer.nodes.map(({ text }: Answer) => text as string));
      after = answer.pageInfo.hasNextPage ? answer.pageInfo.endCursor : null;
      pages += 1;
    } while (after !== null);
    expect(pages).toBeGreaterThan(1);
    expect(names).toEqual(await found(everybody, 'companies', 'ge'));
    const institutes = await app.ask(
      '{ companies(filterBy: { text: "geely", companyKind: [INSTITUTE] }) { nodes { name } } }',
    );
    expect(institutes.companies.nodes).toEqual([{ name: 'Geely Research Institute' }]);
  });

  test('of a person finds within the list that it stands in', async () => {
    const spoken = async (text?: string) =>
      (
        await app.ask(
          'query($by: QuoteFilters) { person(slug: "yin-qi") { quotesSpoken(filterBy: $by) { totalCount nodes { text } } } }',
          text === undefined ? {} : { by: { text } },
        )
      ).person.quotesSpoken;
    const all = await spoken();
    expect(all.totalCount).toBeGreaterThan(1);
    const [{ text }] = all.nodes;
    expect(await spoken(text.slice(0, 60))).toEqual({ totalCount: 1, nodes: [{ text }] });
    expect((await spoken('zzzz')).totalCount).toBe(0);
  });

  test('finds corrections by notice and values', async () => {
    const filter = (text: string) =>
      app.ask('query($text: String) { corrections(filterBy: { text: $text }) { totalCount } }', { text });
    const { prisma } = app.database;
    const person = await prisma.person.findUniqueOrThrow({ where: { slug: 'yin-qi' } });
    await prisma.correction.create({
      data: {
        personId: person.id,
        field: 'birthPlace',
        oldValue: 'Wuhu',
        newValue: 'Anqing',
        reason: 'r',
        notice: 'We mistook the town.',
        isPublic: true,
      },
    });
    for (const text of ['mistook', 'wuhu', 'ANQ']) {
      expect((await filter(text)).corrections.totalCount).toBe(1);
    }
    expect((await filter('elsewhere')).corrections.totalCount).toBe(0);
  });

  test('of signs alone holds for nothing', async () => {
    for (const text of ['%', '_', '—', '\\']) {
      for (const root of roots) expect(await found(everybody, root, text), `${root} ${text}`).toEqual([]);
    }
  });

  test.each([' ', '', 'x'.repeat(201), 'nul \0', 'half \ud800', 'two\nlines'])('refuses %j', async (text) => {
    for (const root of roots) {
      const { status, body } = await app.post(query(root, 'id'), { text });
      expect([status, body.errors[0].extensions]).toMatchObject([
        400,
        { code: 'BAD_USER_INPUT', field: 'filterBy.text' },
      ]);
    }
  });
});

describe('what is not public', () => {
  test('is found by editors and by nobody else', async () => {
    for (const root of roots) {
      expect(await found(everybody, root, CANARY), root).toEqual([]);
      expect((await found(editor, root, CANARY)).length, root).toBeGreaterThan(0);
    }
  });

  test('leads nobody to what is: an alias that is hidden finds no public record', async () => {
    const context: WriteContext = { prisma: app.database.prisma, actor: { kind: 'system', name: 'test' } };
    await createPerson(context, {
      name: 'Open Olga',
      visibility: 'PUBLIC',
      visibilityReason: 'In the register',
      names: [{ value: 'Verdeckt', nameKind: 'ALIAS' }],
    });
    expect(await found(editor, 'people', 'verdeckt')).toEqual(['Open Olga']);
    expect(await found(everybody, 'people', 'verdeckt')).toEqual([]);
  });
});
