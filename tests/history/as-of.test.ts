/** What `asOf` answers is what the public got at that time: over a history of 200 acts, for every field of a record's own. */
import { getNamedType } from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createSchema } from '../../src/schema.ts';
import { toGlobalId } from '../../src/text/global-id.ts';
import { signInAs, type Ask } from '../support/accounts.ts';
import { startTestApp, type Answer, type TestApp } from '../support/app.ts';
import { ownParts, pastRoots, pastStatement, type PastRoot } from '../support/own-parts.ts';
import { createTestDatabase, type TestDatabase } from '../support/postgres.ts';
import { CANARY } from '../support/hidden-records.ts';
import { openStory, type Story } from '../support/story-of-edits.ts';

const schema = createSchema();
const selections = Object.fromEntries(
  pastRoots.map((root) => [root, ownParts(schema, root).selection]),
) as Record<PastRoot, string>;

const typeOf = (root: PastRoot) => getNamedType(schema.getQueryType()!.getFields()[root]!.type).name;
const fragment = (root: PastRoot): string => `fragment ${root} on ${typeOf(root)} ${selections[root]}`;

let own: TestDatabase;
let app: TestApp;
let editor: Ask;
let story: Story;

beforeAll(async () => {
  own = await createTestDatabase();
  app = await startTestApp({ database: own });
  editor = await signInAs(app, 'EDITOR');
  story = await openStory(app.database);
});
afterAll(async () => {
  await app.close();
  await own.drop();
});

/** All records of the story, as they were at `$at`; without it as they are now. One operation would be too large. */
function questions(): string[] {
  const { articles, people, companies, rounds, quotes } = story.records;
  const slug = (each: string) => `slug: "${each}"`;
  const keys: Record<PastRoot, string[]> = {
    article: articles.map(slug),
    person: people.map(slug),
    company: companies.map(slug),
    fundingRound: rounds.map((id) => `id: "${toGlobalId('FundingRound', id)}"`),
    quote: quotes.map((id) => `id: "${toGlobalId('Quote', id)}"`),
  };
  return pastRoots
    .filter((root) => keys[root].length > 0)
    .map((root) => {
      const asked = keys[root].map((key, n) => `${root}${n}: ${root}(${key}, asOf: $at) { ...${root} }`);
      return `query($at: DateTime) { ${asked.join(' ')} } ${fragment(root)}`;
    });
}

/** What all of them answer, as one. */
async function answerBy(ask: (question: string) => Promise<Answer>): Promise<Answer> {
  return Object.assign({}, ...(await Promise.all(questions().map(ask))));
}

describe('200 acts', () => {
  const seen: { at: string; answer: Answer; act: string }[] = [];
  let before: string;

  test('happen, and after each the public sees what it sees', async () => {
    before = await story.clock();
    for (let n = 0; n < 200; n += 1) {
      const act = await story.act();
      seen.push({ act, answer: await answerBy((question) => app.ask(question)), at: await story.clock() });
    }
    expect(Object.entries(story.counts()).filter(([, count]) => count < 2)).toEqual([]);
    expect(await story.problems()).toEqual([]);
    const texts = seen.map(({ answer }) => JSON.stringify(answer));
    expect(new Set(texts).size).toBeGreaterThan(80);
  });

  test('an editor gets each of these states by its time, and nothing by a time before', async () => {
    for (const { at, answer, act } of seen) {
      const then = await answerBy(async (question) => {
        const { body } = await editor(question, { at });
        expect(body.errors, act).toBeUndefined();
        return body.data;
      });
      expect(then, `${act} at ${at}`).toEqual(answer);
    }
    const none = await answerBy(async (question) => (await editor(question, { at: before })).body.data);
    expect(Object.values(none).every((record) => record === null)).toBe(true);
  });

  test('the public gets them of what it sees today, and nothing of what it does not', async () => {
    const today = seen.at(-1)!.answer;
    expect(Object.values(today).filter((record) => record === null).length).toBeGreaterThan(0);
    for (const { at, answer, act } of seen.filter((_, n) => n % 4 === 0)) {
      const then = await answerBy((question) => app.ask(question, { at }));
      for (const name of Object.keys(today)) {
        expect(then[name], `${name} after ${act}`).toEqual(today[name] === null ? null : answer[name]);
      }
    }
  });

  test('nothing kept says a word of drafts, working copies and embargoed facts', async () => {
    expect(seen.filter(({ answer }) => JSON.stringify(answer).includes(CANARY))).toEqual([]);
    const kept = await app.database.prisma.publicVersion.findMany();
    expect(kept.length).toBeGreaterThan(100);
    expect(kept.filter(({ snapshot }) => JSON.stringify(snapshot).includes(CANARY))).toEqual([]);
  });
});

describe('what asOf does not answer', () => {
  const ask = (text: string) => app.post(text);
  const person = (asOf: string, selection: string) =>
    `{ person(slug: "anna-berg", asOf: "${asOf}") ${selection} }`;

  test.each(['2999-01-01T00:00:00Z', '2026-02-30', 'yesterday'])(
    'a time that is not past: %s',
    async (asOf) => {
      const { status, body } = await ask(person(asOf, '{ id }'));
      expect(status).toBeLessThan(500);
      expect(body.errors[0].message).toMatch(/asOf|DateTime/);
    },
  );

  test('another record than its id, by name and rule', async () => {
    const time = await story.clock();
    for (const [selection, field] of [
      ['{ roles { nodes { id } } }', 'Person.roles'],
      ['{ name previousIds }', 'Person.previousIds'],
      ['{ evidence { nodes { exact } } }', 'Person.evidence'],
      ['{ names { evidence { nodes { document { title } } } } }', 'Document.title'],
    ] as const) {
      const { status, body } = await ask(person(time, selection));
      expect(status).toBe(400);
      expect(body.errors[0].extensions).toMatchObject({ code: 'BAD_USER_INPUT', field });
      expect(body.errors[0].message).toContain(`ask for ${field} without asOf`);
    }
  });

  test('the fields that lead beyond a record are these', () => {
    const beyond = Object.fromEntries(pastRoots.map((root) => [root, ownParts(schema, root).beyond]));
    const party = [
      'previousIds',
      'roles',
      'quotesSpoken',
      'articles',
      'investments',
      'milestones',
      'claims',
      'evidence',
    ];
    expect(beyond).toEqual({
      article: ['fundingRounds', 'quotes', 'draft', 'facts', 'translations', 'corrections'],
      person: party,
      company: [...party.slice(0, 2), 'fundingRounds', ...party.slice(2)],
      fundingRound: ['articles', 'claims', 'evidence'],
      quote: ['renderings'],
    });
  });

  test("today's tables: but for finding the record, the statement reads what was kept", () => {
    for (const root of pastRoots) {
      const text = pastStatement(schema, root, selections[root])!;
      const found = [...text.matchAll(/\b(?:from|join|,)\s+([a-z_]+)\s+[a-z]\w*\b/g)].map(
        ([, table]) => table!,
      );
      const lookup = {
        article: 'article',
        person: 'person',
        company: 'company',
        fundingRound: '',
        quote: '',
      }[root];
      const tables = new Set(found.filter((table) => /^(?!select|jsonb_|lateral)/.test(table)));
      expect([...tables].filter((table) => ![lookup, 'redirect', 'public_version'].includes(table))).toEqual(
        [],
      );
      expect(text.split(`from ${lookup} `).length - 1).toBe(lookup === '' ? 0 : 1);
    }
  });

  test('a variable that is null asks for today, one that is set for then', async () => {
    const query = 'query($at: DateTime) { person(slug: "anna-berg", asOf: $at) { id roles { totalCount } } }';
    expect((await app.post(query, { at: null })).body.errors).toBeUndefined();
    expect((await app.post(query, {})).body.errors).toBeUndefined();
    const { body } = await app.post(query, { at: await story.clock() });
    expect(body.errors[0].extensions.field).toBe('Person.roles');
  });
});

describe('what is kept', () => {
  test("has of each row exactly the columns that the reader's connection may read", async () => {
    const { prisma } = app.database;
    const kept = await prisma.$queryRaw<{ record_type: string; part: string; columns: string[] }[]>`
      select v.record_type::text, p.key as part, array_agg(distinct c.key order by c.key) as columns
      from public_version v cross join lateral jsonb_each(v.snapshot) p
      cross join lateral jsonb_array_elements(case jsonb_typeof(p.value) when 'array' then p.value else jsonb_build_array(p.value) end) r
      cross join lateral jsonb_object_keys(r) c(key) group by 1, 2`;
    const readable = await prisma.$queryRaw<{ table_name: string; columns: string[] }[]>`
      select c.relname as table_name, array_agg(a.attname::text order by a.attname) as columns
      from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and a.attgenerated = ''
      where c.relnamespace = 'public'::regnamespace and has_column_privilege('backfile_reader', c.oid, a.attnum, 'select')
      group by 1`;
    const may = new Map(readable.map(({ table_name: table, columns }) => [table, columns]));
    expect(kept.length).toBeGreaterThan(15);
    for (const { record_type: type, part, columns } of kept) {
      const table = part === 'record' ? type.toLowerCase() : part;
      expect(
        columns.filter((column) => !may.get(table)?.includes(column)),
        `${type} ${part}`,
      ).toEqual([]);
      if (part !== 'record') continue;
      const shown = may
        .get(table)!
        .filter((column) => !['is_public', 'name_sort', 'merged_into_id'].includes(column));
      expect(columns, `${type} ${part}`).toEqual(shown);
    }
  });

  test('is nobody else’s to read, and of a record that is not public nobody’s at all', async () => {
    const run = (text: string) => app.database.reader.run(text, [], { prepare: false });
    const [{ hidden } = { hidden: -1 }] = await run(
      'select count(*)::int as hidden from public_version where not is_public',
    );
    expect(hidden).toBe(0);
    await expect(run(`update public_version set version = 0`)).rejects.toThrow(/permission denied|read-only/);
  });
});
