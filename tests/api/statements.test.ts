/** One SQL statement an operation, counted by PostgreSQL itself; a backend's memory does not grow with new texts. */
import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { connect, type Connection } from '../../src/database/connect.ts';
import { startTestApp, type TestApp } from '../support/app.ts';
import { createTestDatabase, type TestDatabase } from '../support/postgres.ts';

let database: TestDatabase;
let app: TestApp;
let owner: Connection;
beforeAll(async () => {
  database = await createTestDatabase('seeded');
  owner = connect(database.url, { max: 1 });
  await owner`create extension if not exists pg_stat_statements`;
  // Of this run's databases this one alone is counted: whatever is too much for PostgreSQL's table would be forgotten.
  await owner`alter database ${owner(new URL(database.url).pathname.slice(1))} set pg_stat_statements.track = 'top'`;
  app = await startTestApp({ database });
});
afterAll(async () => {
  await app.close();
  await owner.end();
  await database.drop();
});

interface Count {
  calls: number;
  /** How often PostgreSQL had no more room and forgot those that are seldom called. */
  forgotten: number;
}

/** What the reader's connections have run, once all of them are at rest: a statement is counted when it has ended. */
async function count(): Promise<Count> {
  await expect
    .poll(
      () => owner`select pid from pg_stat_activity where usename = 'backfile_reader'
        and datname = current_database() and state <> 'idle'`,
      { timeout: 20_000, interval: 5 },
    )
    .toHaveLength(0);
  const [row] = await owner<[Count]>`
    select coalesce(sum(s.calls), 0)::int as calls,
      (select dealloc::int from pg_stat_statements_info) as forgotten
    from pg_stat_statements s join pg_roles r on r.oid = s.userid join pg_database d on d.oid = s.dbid
    where r.rolname = 'backfile_reader' and d.datname = current_database()`;
  return row;
}

/** How many statements the reader's connections ran meanwhile. */
async function statementsOf(act: () => Promise<unknown>): Promise<number> {
  const before = await count();
  await act();
  const after = await count();
  expect(after.forgotten).toBe(before.forgotten);
  return after.calls - before.calls;
}

const wide = `query Wide($deep: Boolean!) {
  articles(first: 5) { nodes { slug people(first: 5) { nodes { name roles(first: 5) @include(if: $deep) { nodes { title company {
    name fundingRounds(first: 3) { nodes { title claims(first: 5) { nodes { value { ...Value } } } } }
  } } } } } } }
  company(slug: "megvii") { name few: articles(first: 1) { nodes { slug } } all: articles(first: 10) { nodes { slug } } }
  quotes(first: 3) { nodes { text speaker { name ... on Person { bornOn { edtf } } ... on Company { website } } } }
  milestones(first: 3) @skip(if: $deep) { totalCount nodes { participants { name } } }
}
fragment Value on ClaimValue {
  ... on MonetaryAmount { min max } ... on TextValue { content }
  ... on UncertainDate { edtf } ... on PartyValue { party { name } }
}`;

test('four roots, five levels, two aliases of one list and fragments on unions are one statement, @include off and on', async () => {
  for (const deep of [true, false, true, false]) {
    let data: Record<string, { few?: { nodes: unknown[] }; all?: { nodes: unknown[] } }> = {};
    expect(await statementsOf(async () => (data = await app.ask(wide, { deep })))).toBe(1);
    expect(data.quotes).toMatchObject({ nodes: [{ speaker: {} }, {}, {}] });
    expect(data.company!.few!.nodes).toHaveLength(1);
    expect(data.company!.all!.nodes).toHaveLength(1);
    expect(data.milestones === undefined).toBe(deep);
  }
});

test('an operation about the schema alone asks the database nothing', async () => {
  expect(await statementsOf(() => app.ask('{ __schema { queryType { name } } }'))).toBe(0);
});

test('an operation that is refused asks the database nothing', async () => {
  expect(await statementsOf(() => app.post('{ articles(first: 101) { nodes { id } } }'))).toBe(0);
  const aliases = Array.from({ length: 1_000 }, (_, index) => `a${index}: articles { totalCount }`).join(' ');
  expect(await statementsOf(() => app.post(`{ ${aliases} }`))).toBe(0);
});

test('3,000 different selections leave the memory of the backends flat', async () => {
  const fields = [
    'headline',
    'standfirst',
    'byline',
    'language',
    'wordCount',
    'version',
    'status',
    'publishedAt',
    'modifiedAt',
    'slug',
    'url',
    'bodyText',
  ];
  const selection = (number: number) => fields.filter((_, bit) => (number >> bit) & 1).join(' ') || 'id';
  const memory = async () => {
    // Private memory of the reader's backends, as Linux counts it.
    const pids = await owner<
      { pid: number }[]
    >`select pid from pg_stat_activity where usename = 'backfile_reader' and datname = current_database()`;
    const status = await Promise.all(
      pids.map(({ pid }) => readFile(`/proc/${pid}/status`, 'utf8').catch(() => '')),
    );
    return status
      .map((text) => Number(/RssAnon:\s+(\d+)/.exec(text)?.[1] ?? 0))
      .reduce((sum, kilobytes) => sum + kilobytes, 0);
  };
  const ask = async (from: number, until: number) => {
    let number = from;
    const work = async () => {
      while (number < until) {
        const query = `{ articles(first: 2) { nodes { ${selection(number++)} people { nodes { name } } } } }`;
        // Twice, so that the text counts as one that comes back.
        await app.ask(query);
        await app.ask(query);
      }
    };
    await Promise.all(Array.from({ length: 4 }, work));
  };
  await ask(1, 600);
  const warm = await memory();
  await ask(600, 3_001);
  const after = await memory();
  // Kilobytes; where there is no /proc both are nothing.
  expect(after - warm).toBeLessThan(20_000);
}, 180_000);
