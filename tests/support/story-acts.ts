/** What the story's newsroom does, one act each; false where there is nothing to do it to. */
import { discardDraft } from '../../src/articles/discard-draft.ts';
import { publishArticle } from '../../src/articles/publish-article.ts';
import { scheduleArticle } from '../../src/articles/schedule-article.ts';
import { updateArticle } from '../../src/articles/update-article.ts';
import { withdrawArticle } from '../../src/articles/withdraw-article.ts';
import { retractClaim, setClaimRank } from '../../src/claims/set-claim-rank.ts';
import { relateCompanies } from '../../src/companies/relate-companies.ts';
import { updateCompany } from '../../src/companies/update-company.ts';
import type { EvidenceInput } from '../../src/evidence/attach-evidence.ts';
import { updateFundingRound } from '../../src/funding/save-funding-round.ts';
import type { WriteContext } from '../../src/history/write.ts';
import { updatePerson } from '../../src/people/update-person.ts';
import { updateQuote } from '../../src/quotes/save-quote.ts';
import { CANARY } from './hidden-records.ts';

export interface World {
  context: WriteContext;
  /** 0 to 1. */
  random(): number;
  pick<Each>(all: readonly Each[]): Each;
  some<Each>(all: readonly Each[]): Each[];
  /** A passage with these words in the present text of one of the articles; none where none has them. */
  cite(exact: string): Promise<EvidenceInput[]>;
  /** The same in what is never published. */
  secretly(exact: string): Promise<EvidenceInput[]>;
  sentences: readonly string[];
  articles: readonly string[];
  embargoed: string;
  topics: readonly string[];
  publisherId: string;
  anna: string;
  jo: string;
  nordlicht: string;
  fund: string;
  wind: string;
  rounds: readonly string[];
  quotes: readonly string[];
}

/** Each takes the number of the act. */
export function storyActs(world: World): Record<string, (n: number) => Promise<boolean>> {
  const { context, random, pick, some, cite, secretly, articles, embargoed, topics, publisherId } = world;
  const { sentences, anna, jo, nordlicht, fund, wind, rounds, quotes } = world;
  const { prisma } = context;
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

  return {
    saveCopy: async (n) => {
      const { id, revision } = await articleOf(pick(articles));
      const { slug, ...saved } = content(n);
      await updateArticle(context, { id, expectedRevision: revision, ...saved, ...(slug ? { slug } : {}) });
      return true;
    },
    saveCanary: async (n) => {
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
    claim: async (n) => {
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
    names: async (n) => {
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
    externalIds: async (n) => {
      await saveParty(party(), {
        externalIds: some([
          { scheme: 'wikidata', value: `Q${n}` },
          { scheme: 'gleif', value: '1' },
        ]),
      });
      return true;
    },
    rename: async (n) => {
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
    round: async (n) => {
      const id = pick(rounds);
      const investors = some([{ companyId: fund }, { personId: jo }, { personId: anna }]);
      const investments = [];
      for (const investor of investors) {
        investments.push({ investor, isLead: random() < 0.5, evidence: await cite('raised') });
      }
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
    quote: async (n) => {
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
    relate: async (n) => {
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
    embargoedClaim: async (n) => {
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
    embargoedName: async (n) => {
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
}
