/** A small archive that somebody works on: acts of all kinds in an order that is the same in every run. */
import { createArticle } from '../../src/articles/create-article.ts';
import { createCompany } from '../../src/companies/create-company.ts';
import type { Database } from '../../src/database/database.ts';
import type { EvidenceInput } from '../../src/evidence/attach-evidence.ts';
import { createFundingRound } from '../../src/funding/save-funding-round.ts';
import { verifyArchive } from '../../src/history/verify/verify-archive.ts';
import type { WriteContext } from '../../src/history/write.ts';
import { importDocument } from '../../src/ingest/import-document.ts';
import { createPerson } from '../../src/people/create-person.ts';
import { createQuote } from '../../src/quotes/save-quote.ts';
import { CANARY } from './hidden-records.ts';
import { storyActs, type World } from './story-acts.ts';
import { ensurePublisher, ensureTopic } from '../../src/topics/ensure-topic.ts';

export interface Story {
  /** What to ask for: slugs, and ids where there is none. */
  records: Record<'articles' | 'people' | 'companies' | 'rounds' | 'quotes', string[]>;
  /** Does the next act; answers with its name. */
  act(): Promise<string>;
  /** How often each act was done. */
  counts(): Record<string, number>;
  /** The database's clock, in milliseconds that are over. */
  clock(): Promise<string>;
  problems(): Promise<unknown[]>;
}

const sentences = [
  'Anna Berg, also Berg An, founded Nordlicht in 2019.',
  'Nordlicht raised 5 million euros from Harbour Fund.',
  'Nordlicht belongs to Harbour Fund since 2021.',
  'Anna Berg said that the plant is ready.',
  'Jo Tan was born in 1990.',
  'Südwind raised money from Jo Tan.',
] as const;

export async function openStory({ prisma }: Database): Promise<Story> {
  const context: WriteContext = { prisma, actor: { kind: 'system', name: 'test' } };
  const random = generator(4);
  const pick = <Each>(all: readonly Each[]): Each => all[Math.floor(random() * all.length)]!;
  const some = <Each>(all: readonly Each[]): Each[] => all.filter(() => random() < 0.6);

  const articles: string[] = [];
  for (const [n, name] of ['first', 'second', 'third'].entries()) {
    const body = [`Report ${name}`, 'In short.', ...sentences.slice(n)].join('\n\n');
    const bytes = new TextEncoder().encode(body);
    // They say nearly the same and are three sources.
    const source = { mediaType: 'text/plain', language: 'en', sourceUrl: `https://source.example/${name}` };
    const { articleId } = await importDocument(context, { bytes, ...source });
    articles.push(articleId!);
  }
  const secret = `${CANARY} Meier, Anna Berg and Nordlicht in 2001, with ${CANARY} Fund.`;
  const hidden = await importDocument(context, {
    bytes: new TextEncoder().encode(`${CANARY}\n\nIn short.\n\n${secret}`),
    mediaType: 'text/plain',
    language: 'en',
  });
  const embargoed = hidden.articleId!;
  const [topics, publisherId] = await prisma.$transaction(async (tx) => [
    [
      await ensureTopic(tx, { qcode: 'medtop:1', label: 'One' }),
      await ensureTopic(tx, { qcode: 'medtop:2', label: 'Two' }),
    ],
    await ensurePublisher(tx, { name: 'Morning Sheet' }),
  ]);

  /** A passage with these words, in the present text of an article that has them. */
  const cite = async (exact: string, from: readonly string[] = articles): Promise<EvidenceInput[]> => {
    const documents = await prisma.document.findMany({
      where: { articleId: { in: [...from] } },
      orderBy: [{ isArticleText: 'desc' }, { importedAt: 'desc' }],
      include: { text: true },
    });
    const found = documents.filter(({ text }) => text!.text.includes(exact));
    if (found.length === 0) return [];
    const { id: documentId, text } = pick(found.slice(0, 2));
    const start = text!.text.indexOf(exact);
    return [{ documentId, start, end: start + exact.length, exact }];
  };

  const anna = (await createPerson(context, { name: 'Anna Berg' })).id;
  const jo = (await createPerson(context, { name: 'Jo Tan' })).id;
  const nordlicht = (await createCompany(context, { name: 'Nordlicht' })).id;
  const fund = (await createCompany(context, { name: 'Harbour Fund' })).id;
  const wind = (await createCompany(context, { name: 'Südwind' })).id;
  const round = (companyId: string, title: string) =>
    createFundingRound(context, { companyId, title, roundType: 'SEED' });
  const rounds = [(await round(nordlicht, 'Seed')).id, (await round(wind, 'Pre-seed')).id];
  const quote = (personId: string) =>
    createQuote(context, {
      text: 'It is ready',
      language: 'en',
      quoteKind: 'INDIRECT',
      speaker: { personId },
    });
  const quotes = [(await quote(anna)).id, (await quote(jo)).id];

  const world: World = {
    context,
    random,
    pick,
    some,
    cite,
    secretly: (exact) => cite(exact, [embargoed]),
    sentences,
    articles,
    embargoed,
    topics,
    publisherId,
    anna,
    jo,
    nordlicht,
    fund,
    wind,
    rounds,
    quotes,
  };
  const acts = storyActs(world);
  let n = 0;
  const done: Record<string, number> = Object.fromEntries(Object.keys(acts).map((name) => [name, 0]));
  // Everybody has something to read before the acts are drawn.
  for (const id of articles.slice(0, 2)) {
    await createArticle(context, {
      headline: `${CANARY} ${id}`,
      blocks: [{ blockKind: 'PARAGRAPH', text: secret }],
      language: 'en',
    });
  }
  const slugs = async (table: 'article' | 'person' | 'company', ids: readonly string[]) => {
    const rows = await (prisma[table] as typeof prisma.person).findMany({
      where: { id: { in: [...ids] } },
      select: { slug: true },
    });
    return rows.map(({ slug }) => slug).toSorted();
  };
  return {
    records: {
      articles: await slugs('article', [...articles, embargoed]),
      people: await slugs('person', [anna, jo]),
      companies: await slugs('company', [nordlicht, fund, wind]),
      rounds,
      quotes,
    },
    act: async () => {
      for (;;) {
        const name = n < 3 ? 'publish' : pick(Object.keys(acts));
        if (!(await acts[name]!(n))) continue;
        n += 1;
        done[name]! += 1;
        return `${n}. ${name}`;
      }
    },
    counts: () => done,
    clock: async () => {
      // Both are evaluated in their order: when the answer is here, the time it says is over.
      const [{ at }] = await prisma.$queryRaw<[{ at: Date }]>`
        select date_trunc('milliseconds', clock_timestamp()) + interval '1 ms' as at, pg_sleep(0.003)::text`;
      return at.toISOString();
    },
    problems: () => verifyArchive(prisma),
  };
}

/** Numbers from 0 to 1 that look drawn and are the same in every run (mulberry32). */
function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
