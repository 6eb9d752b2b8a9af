/**
 * Nothing that somebody may not read changes any answer they can get (T12-T15, T17, T32): for the public, every role and
 * tokens of little scope, every field of Query is asked with every value of every argument, filter and order, in archives
 * that differ only in what the asker may not read. The answers must be the same bytes.
 */
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { createSchema } from '../../src/schema.ts';
import { toGlobalId, type NodeType } from '../../src/text/global-id.ts';
import { startTestApp, type TestApp } from '../support/app.ts';
import { everyQuery } from '../support/every-query.ts';
import { CANARY, hideMuch } from '../support/hidden-records.ts';
import { post } from '../support/post.ts';
import { createTestDatabase, type TestDatabase } from '../support/postgres.ts';
import { addAskers, addSecrets, type Asker } from '../support/secrets.ts';

const isLong = process.env.BACKFILE_FAULTS === 'long';
vi.setConfig({ testTimeout: isLong ? 1_800_000 : 240_000 });
const schema = createSchema();

interface Archive {
  database: TestDatabase;
  app: TestApp;
}
/** Plain; with drafts; with secrets; with other secrets. */
let plain: Archive;
let drafts: Archive;
let secrets: Archive;
let otherSecrets: Archive;
let askers: Asker[];
let hashes: string[];
let queries: string[];

async function open(): Promise<Archive> {
  const database = await createTestDatabase('seeded');
  const app = await startTestApp({ database });
  askers = [{ name: 'the public', header: {} }, ...(await addAskers(app.database.prisma))];
  return { database, app };
}

beforeAll(async () => {
  plain = await open();
  drafts = await open();
  secrets = await open();
  otherSecrets = await open();
  const { hidden, hiddenSlugs } = await hideMuch(drafts.app.database);
  hashes = await addSecrets(secrets.app.database.prisma, 'one');
  await addSecrets(otherSecrets.app.database.prisma, 'other');
  queries = everyQuery(schema, await samplesOf(plain.app, hidden, hiddenSlugs), isLong ? 1 : 0);
}, 300_000);
afterAll(async () => {
  for (const { app, database } of [plain, drafts, secrets, otherSecrets]) {
    await app.close();
    await database.drop();
  }
});

/** Ids and slugs of what is public, of what is hidden and of what never was; texts that might match something. */
async function samplesOf(app: TestApp, hidden: { type: NodeType; id: string }[], hiddenSlugs: string[]) {
  const { prisma } = app.database;
  const found: Record<string, { id: string } | null> = {
    Article: await prisma.article.findFirst(),
    Person: await prisma.person.findFirst(),
    Company: await prisma.company.findFirst(),
    FundingRound: await prisma.fundingRound.findFirst(),
    Quote: await prisma.quote.findFirst(),
  };
  const kinds = new Map(hidden.map(({ type, id }) => [type, id]));
  const known = Object.entries(found).flatMap(([type, row]) =>
    row ? [toGlobalId(type as NodeType, row.id)] : [],
  );
  const unseen = [...kinds].map(([type, id]) => toGlobalId(type, id));
  const secret = '00000000-0000-4000-8000-000000000900';
  const accounts = (['User', 'Person'] as const).map((type) => toGlobalId(type, secret));
  const ids = [...known, ...unseen, ...accounts, 'nothing'].map((id) => JSON.stringify(id));
  const texts = ['yin-qi', ...hiddenSlugs, CANARY, '%', ''].map((text) => JSON.stringify(text));
  return {
    ID: isLong ? ids : ids.filter((_, index) => index % 2 === 0 || index > ids.length - 4),
    String: texts,
    Int: ['1', '100', '0'],
    Boolean: ['true', 'false'],
    Float: ['0.5'],
    DateTime: ['"2026-11-24T00:00:00Z"', '"2099-01-01T00:00:00Z"'],
    Date: ['"2016-01-01"', '"2026-01-01"'],
    EdtfDate: ['"2019"'],
    LanguageTag: ['"de"', '"en"'],
    CurrencyCode: ['"CNY"', '"USD"'],
    Decimal: ['"7000000"'],
    URL: ['"https://news.example/"'],
    JSON: ['"x"'],
  };
}

async function ask({ app }: Archive, query: string, { header }: Asker): Promise<string> {
  const { status, text } = await post(`${app.url}/graphql`, { query }, header);
  return `${status} ${text.replaceAll(/"requestId":"[^"]*"/g, '')}`;
}

/** Asks both archives everything; how many of the queries were answered with data. */
async function compare(
  one: Archive,
  other: Archive,
  asker: Asker,
  asked: readonly string[] = queries,
): Promise<{ answered: number; seen: string }> {
  let answered = 0;
  let seen = '';
  const waiting = asked.values();
  const work = async () => {
    for (const query of waiting) {
      const [first, second] = await Promise.all([ask(one, query, asker), ask(other, query, asker)]);
      expect(second, `${asker.name}: ${query}`).toBe(first);
      expect(first.startsWith('500'), `${asker.name}: ${query}\n${first}`).toBe(false);
      if (first.startsWith('200 {"data"')) answered += 1;
      seen += first;
    }
  };
  await Promise.all(Array.from({ length: 4 }, work));
  return { answered, seen };
}

const askerNamed = (name: string) => askers.find((asker) => asker.name === name)!;

describe('drafts, embargoed and scheduled articles, working copies and what stands only on them', () => {
  test.each(['the public', 'token WRITE'])('T12 T15 T17 T18: change no answer to %s', async (name) => {
    const { answered, seen } = await compare(plain, drafts, askerNamed(name));
    process.stdout.write(`${queries.length} queries of ${name}, ${answered} answered\n`);
    expect(answered).toBeGreaterThan(queries.length / 4);
    expect(seen.replaceAll(/"value":"[^"]*"|: \\"[^"]*\\"/g, '')).not.toContain(`${CANARY} `);
  });
});

describe("others' accounts, sessions, tokens, links, keys and the audit", () => {
  const equals = ['READER', 'CONTRIBUTOR', 'EDITOR', 'token READ'];
  test.each(equals)('T12 T15 T18 T32: change no answer to %s', async (name) => {
    // In short each asks half of it: two of them, who may see the same, ask everything.
    const half = equals.indexOf(name) % 2;
    const asked = isLong ? queries : queries.filter((_, index) => index % 2 === half);
    const { answered } = await compare(plain, secrets, askerNamed(name), asked);
    expect(answered).toBeGreaterThan(asked.length / 4);
  });

  test('T12 T16: are seen by an ADMIN but for every hash and key, which change nothing', async () => {
    const { seen } = await compare(secrets, otherSecrets, askerNamed('ADMIN'));
    expect(seen).toContain(CANARY);
    for (const hash of hashes) expect(seen).not.toContain(hash);
  });
});

describe('what is not for the public', () => {
  test('T14: is null under any other name too', async () => {
    const query = `{ articles { nodes { headline: revision status: draft { headline } title: embargoedUntil } }
      people { nodes { name: revision description: visibilityReason } } }`;
    const { data } = JSON.parse((await ask(plain, query, askers[0]!)).slice(4));
    for (const node of [...data.articles.nodes, ...data.people.nodes]) {
      expect(Object.values(node).filter((value) => value !== null)).toEqual([]);
    }
  });

  test('T17 T19: takes as long as what never was, by slug and by id', async () => {
    const never = 'art_00000000000000000000000000000000';
    const draft = await drafts.app.database.prisma.article.findFirstOrThrow({ where: { status: 'DRAFT' } });
    for (const [hidden, absent] of [
      [
        `{ article(slug: "${draft.slug}") { headline bodyText } }`,
        `{ article(slug: "no-such-article") { headline bodyText } }`,
      ],
      [`{ node(id: "${toGlobalId('Article', draft.id)}") { id } }`, `{ node(id: "${never}") { id } }`],
    ] as const) {
      expect(await ask(drafts, hidden, askers[0]!)).toBe(await ask(drafts, absent, askers[0]!));
      const times: [number[], number[]] = [[], []];
      for (let turn = 0; turn < 400; turn += 1) {
        const side = turn % 2;
        const from = performance.now();
        await ask(drafts, side === 0 ? hidden : absent, askers[0]!);
        times[side as 0 | 1].push(performance.now() - from);
      }
      const [one, other] = times.map((each) => each.toSorted((a, b) => a - b)[100]!) as [number, number];
      expect(Math.abs(one - other)).toBeLessThan(5);
    }
  });
});
