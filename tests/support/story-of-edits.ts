/** A small archive that somebody works on: acts of all kinds in an order that is the same in every run. */
import { createArticle } from '../../src/articles/create-article.ts';
import { discardDraft } from '../../src/articles/discard-draft.ts';
import { publishArticle } from '../../src/articles/publish-article.ts';
import { scheduleArticle } from '../../src/articles/schedule-article.ts';
import { updateArticle } from '../../src/articles/update-article.ts';
import { withdrawArticle } from '../../src/articles/withdraw-article.ts';
import { retractClaim, setClaimRank } from '../../src/claims/set-claim-rank.ts';
import { createCompany } from '../../src/companies/create-company.ts';
import { relateCompanies } from '../../src/companies/relate-companies.ts';
import { updateCompany } from '../../src/companies/update-company.ts';
import type { Database } from '../../src/database/database.ts';
import type { EvidenceInput } from '../../src/evidence/attach-evidence.ts';
import { createFundingRound, updateFundingRound } from '../../src/funding/save-funding-round.ts';
import { verifyArchive } from '../../src/history/verify/verify-archive.ts';
import type { WriteContext } from '../../src/history/write.ts';
import { importDocument } from '../../src/ingest/import-document.ts';
import { createPerson } from '../../src/people/create-person.ts';
import { updatePerson } from '../../src/people/update-person.ts';
import { createQuote, updateQuote } from '../../src/quotes/save-quote.ts';
import { ensurePublisher, ensureTopic } from '../../src/topics/ensure-topic.ts';

/** Stands in everything that is never published. */
export const CANARY = 'Kanarienvogel';

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
    const { articleId } = await importDocument(context, { bytes, mediaType: 'text/plain', language: 'en' });
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
  const secretly = (exact: string) => cite(exact, [embargoed]);

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

  const articleOf = async (id: string) =>
    prisma.article.findUniqueOrThrow({ where: { id }, include: { draft: true } });
  const revisionOf = async (
    table: 'person' | 'company' | 'fundingRound' | 'quote',
    id: string,
  ): Promise<number> =>
    // The four tables answer the same, but their clients have no type in common.
    (await (prisma[table] as typeof prisma.person).findUniqueOrThrow({ where: { id } })).revision;
  const party = () =>
    pick([
      ['person', anna],
      ['person', jo],
      ['company', nordlicht],
      ['company', fund],
      ['company', wind],
    ] as const);
  const saveParty = async ([table, id]: ReturnType<typeof party>, change: object) => {
    const input = { id, expectedRevision: await revisionOf(table, id), ...change };
    await (table === 'person' ? updatePerson(context, input) : updateCompany(context, input));
  };
  const claimOf = async () =>
    pick(
      await prisma.claim.findMany({
        where: { status: 'ACCEPTED', originName: null },
        orderBy: { recordedAt: 'asc' },
      }),
    );
  const subjectRevision = async ({
    personId,
    companyId,
    roundId,
  }: NonNullable<Awaited<ReturnType<typeof claimOf>>>) =>
    personId
      ? revisionOf('person', personId)
      : companyId
        ? revisionOf('company', companyId)
        : revisionOf('fundingRound', roundId!);
  const content = (n: number) => {
    const texts = [`Edition ${n}.`, ...some(sentences)];
    const body = texts.join('\n\n');
    const mention = (words: string, who: object) =>
      body.includes(words)
        ? [{ ...who, start: body.indexOf(words), end: body.indexOf(words) + words.length }]
        : [];
    return {
      headline: `Edition ${n}`,
      standfirst: pick([null, 'In short']),
      blocks: texts.map((text) => ({ blockKind: 'PARAGRAPH' as const, text })),
      language: 'en',
      publisherId: pick([publisherId, null]),
      topicIds: some(topics),
      images: some([{ url: 'https://example.org/a.jpg', credit: 'Someone', altText: `Picture ${n}` }]),
      mentions: [
        ...mention('Anna Berg', { personId: anna }),
        ...mention('Jo Tan', { personId: jo }),
        ...mention('Nordlicht', { companyId: nordlicht }),
        ...mention('Südwind', { companyId: wind }),
      ],
      slug: pick([undefined, undefined, `edition-${n}`]),
    };
  };

  let n = 0;
  const acts: Record<string, () => Promise<boolean>> = {
    saveCopy: async () => {
      const { id, revision } = await articleOf(pick(articles));
      const { slug, ...saved } = content(n);
      await updateArticle(context, { id, expectedRevision: revision, ...saved, ...(slug ? { slug } : {}) });
      return true;
    },
    saveCanary: async () => {
      const { id, revision, publishedAt, draft } = await articleOf(pick(articles));
      if (!publishedAt || draft) return false;
      await updateArticle(context, {
        id,
        expectedRevision: revision,
        headline: `${CANARY} ${n}`,
        standfirst: CANARY,
      });
      return true;
    },
    discard: async () => {
      const drafts = await prisma.articleDraft.findMany({
        include: { article: true },
        orderBy: { articleId: 'asc' },
      });
      const [draft] = drafts.filter(({ content: copy }) => JSON.stringify(copy).includes(CANARY));
      if (!draft) return false;
      await discardDraft(context, { id: draft.articleId, expectedRevision: draft.article.revision });
      return true;
    },
    publish: async () => {
      const { id, revision, draft } = await articleOf(pick(articles));
      if (JSON.stringify(draft ?? '').includes(CANARY)) return false;
      await publishArticle(context, { id, expectedRevision: revision });
      return true;
    },
    withdraw: async () => {
      const { id, revision, isPublic } = await articleOf(pick(articles));
      if (!isPublic || random() < 0.4) return false;
      await withdrawArticle(context, { id, expectedRevision: revision, reason: 'A test' });
      return true;
    },
    schedule: async () => {
      const { id, revision } = await articleOf(embargoed);
      const scheduledAt = `2099-01-01T00:00:00Z`;
      await scheduleArticle(context, { id, expectedRevision: revision, scheduledAt, zone: 'UTC' });
      return true;
    },
    claim: async () => {
      const [table, id] = party();
      const value = { text: `Edition ${n}` };
      const year = { date: { edtf: String(1980 + (n % 40)) } };
      const evidence = await cite(table === 'person' ? 'Anna Berg' : 'Nordlicht');
      const dated = table === 'person' ? 'bornOn' : 'foundedOn';
      await saveParty([table, id] as never, {
        claims: [
          pick([
            { field: 'description', value, evidence },
            { field: dated, value: year, evidence },
          ]),
        ],
      });
      return true;
    },
    rank: async () => {
      const claim = await claimOf();
      if (!claim) return false;
      const rank = pick(['PREFERRED', 'NORMAL', 'DEPRECATED'] as const);
      await setClaimRank(context, {
        claimId: claim.id,
        expectedRevision: await subjectRevision(claim),
        rank,
        reason: 'A test',
      });
      return true;
    },
    retract: async () => {
      const claim = await claimOf();
      if (!claim || random() < 0.5) return false;
      await retractClaim(context, { claimId: claim.id, expectedRevision: await subjectRevision(claim) });
      return true;
    },
    names: async () => {
      const each = party();
      const name = async (value: string, words: string) => ({
        value,
        nameKind: 'ALIAS' as const,
        language: 'en',
        evidence: random() < 0.7 ? await cite(words) : [],
      });
      const names = [
        await name('Berg An', 'Berg An'),
        await name(`Known ${n % 7}`, 'raised'),
        await name('Third', 'Jo Tan'),
      ];
      await saveParty(each, { names: some(names) });
      return true;
    },
    externalIds: async () => {
      await saveParty(party(), {
        externalIds: some([
          { scheme: 'wikidata', value: `Q${n}` },
          { scheme: 'gleif', value: '1' },
        ]),
      });
      return true;
    },
    rename: async () => {
      const each = party();
      const [table, id] = each;
      const { isPublic } = await (prisma[table] as typeof prisma.person).findUniqueOrThrow({ where: { id } });
      if (!isPublic) return false;
      await saveParty(each, pick([{ slug: `renamed-${n}` }, { name: `Renamed ${n}` }]));
      return true;
    },
    show: async () => {
      const visibility = pick(['HIDDEN', 'PUBLIC', 'AUTO', 'AUTO'] as const);
      await saveParty(party(), { visibility, visibilityReason: visibility === 'AUTO' ? null : 'A test' });
      return true;
    },
    round: async () => {
      const id = pick(rounds);
      const investors = some([{ companyId: fund }, { personId: jo }, { personId: anna }]);
      const investments = [];
      for (const investor of investors)
        investments.push({ investor, isLead: random() < 0.5, evidence: await cite('raised') });
      const amount = { min: String(n + 1), max: String(n + 1), currency: 'EUR', qualifier: 'EXACT' as const };
      await updateFundingRound(context, {
        id,
        expectedRevision: await revisionOf('fundingRound', id),
        title: `Round ${n}`,
        roundType: 'SEED',
        investments,
        claims: some([{ field: 'amount', value: { amount }, evidence: await cite('raised') }]),
      });
      return true;
    },
    quote: async () => {
      const id = pick(quotes);
      await updateQuote(context, {
        id,
        expectedRevision: await revisionOf('quote', id),
        text: pick(['the plant is ready', `Ready ${n}`]),
        language: 'en',
        quoteKind: 'INDIRECT',
        speaker: pick([{ personId: anna }, { personId: jo }, null]),
        articleId: pick([null, ...articles]),
        saidOn: { edtf: String(2000 + (n % 20)) },
        evidence: await cite('the plant is ready'),
      });
      return true;
    },
    relate: async () => {
      const [subjectId, objectId] = pick([
        [nordlicht, fund],
        [fund, wind],
        [wind, nordlicht],
      ] as const);
      await relateCompanies(context, {
        subjectId,
        expectedRevision: await revisionOf('company', subjectId),
        relationKind: 'OTHER',
        objectId,
        since: { edtf: String(2000 + (n % 20)) },
        evidence: await cite('Nordlicht'),
      });
      return true;
    },
    embargoedClaim: async () => {
      await saveParty(
        pick([
          ['person', anna],
          ['company', nordlicht],
        ] as const),
        {
          claims: [
            {
              field: 'description',
              value: { text: `${CANARY} ${n}` },
              rank: 'PREFERRED',
              rankReason: CANARY,
              originName: CANARY,
              evidence: await secretly('Anna Berg and Nordlicht'),
            },
          ],
        },
      );
      return true;
    },
    embargoedName: async () => {
      const each = pick([
        ['person', anna],
        ['company', nordlicht],
      ] as const);
      await saveParty(each, {
        names: [{ value: `${CANARY} ${n}`, nameKind: 'ALIAS', evidence: await secretly(`${CANARY} Meier`) }],
      });
      return true;
    },
  };

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
        if (!(await acts[name]!())) continue;
        n += 1;
        done[name]! += 1;
        return `${n}. ${name}`;
      }
    },
    counts: () => done,
    clock: async () => {
      const [{ at }] = await prisma.$queryRaw<[{ at: Date }]>`
        select date_trunc('milliseconds', clock_timestamp()) + interval '1 ms' as at from pg_sleep(0.003)`;
      await prisma.$queryRaw`select 1 from pg_sleep(0.003)`;
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
