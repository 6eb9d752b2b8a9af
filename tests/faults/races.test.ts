/** Acts at the same time on what they share: whoever wins, the archive is in order and refusals are said as such. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createArticle } from '../../src/articles/create-article.ts';
import { publishArticle } from '../../src/articles/publish-article.ts';
import { updateArticle } from '../../src/articles/update-article.ts';
import { withdrawArticle } from '../../src/articles/withdraw-article.ts';
import { retractClaim, setClaimRank } from '../../src/claims/set-claim-rank.ts';
import { createCompany } from '../../src/companies/create-company.ts';
import { updateCompany } from '../../src/companies/update-company.ts';
import { AppError } from '../../src/errors/app-error.ts';
import { createFundingRound, updateFundingRound } from '../../src/funding/save-funding-round.ts';
import { createPerson } from '../../src/people/create-person.ts';
import { updatePerson } from '../../src/people/update-person.ts';
import { createRole } from '../../src/roles/save-role.ts';
import { openNewsroom, paragraphs, publishText, type Newsroom, type Source } from '../support/factories.ts';

const isLong = process.env.BACKFILE_FAULTS === 'long';

let newsroom: Newsroom;
beforeAll(async () => {
  newsroom = await openNewsroom();
});
afterAll(() => newsroom.close());

test('publishing and withdrawing at once leaves exactly the visibility that the rules give', async () => {
  const { context, prisma } = newsroom;
  const { id: person } = await createPerson(context, { name: 'Shared Person' });
  const make = async (headline: string) => {
    const { id } = await createArticle(context, {
      headline,
      blocks: paragraphs('Shared Person spoke.'),
      language: 'en',
      mentions: [{ personId: person, start: 0, end: 13 }],
    });
    await publishArticle(context, { id, expectedRevision: null });
    return id;
  };
  const [one, other] = [await make('One'), await make('Other')];
  await withdrawArticle(context, { id: other, expectedRevision: null, reason: 'To begin with' });
  let [up, down] = [other, one];
  for (let round = 0; round < (isLong ? 250 : 25); round += 1) {
    await Promise.all([
      publishArticle(context, { id: up, expectedRevision: null }),
      withdrawArticle(context, { id: down, expectedRevision: null, reason: 'A race' }),
    ]);
    const { isPublic } = await prisma.person.findUniqueOrThrow({ where: { id: person } });
    expect(isPublic, `round ${round}`).toBe(true);
    [up, down] = [down, up];
  }
  expect(await newsroom.problems()).toEqual([]);
}, 600_000);

const TEXT = 'Anna Berg of Nordlicht raised 5 million euros with Harbour Fund, said Jan Holm.';
const AT_ONCE = 6;

/** A small newsroom's records, which every actor changes as it likes. */
async function sharedArchive() {
  const { context } = newsroom;
  const sources: Source[] = [];
  for (const part of [0, 1, 2]) sources.push(await publishText(newsroom, TEXT, `Part ${part}.`));
  const people = await Promise.all(['Anna Berg', 'Jan Holm'].map((name) => createPerson(context, { name })));
  const companies = await Promise.all(
    ['Nordlicht', 'Harbour Fund'].map((name) => createCompany(context, { name })),
  );
  const round = await createFundingRound(context, {
    companyId: companies[0]!.id,
    title: 'Series A',
    roundType: 'SERIES_A',
  });
  return {
    sources,
    people: people.map(({ id }) => id),
    companies: companies.map(({ id }) => id),
    round: round.id,
  };
}

/** The same numbers for the same start, so that a failure can be had again. */
function randomFrom(start: number): (below: number) => number {
  let state = start;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

type Archive = Awaited<ReturnType<typeof sharedArchive>>;

/** One act on whatever chance picks, from the revision that is current when it begins. */
async function act({ sources, people, companies, round }: Archive, random: (below: number) => number) {
  const { context, prisma } = newsroom;
  const pick = <Item>(items: readonly Item[]): Item => items[random(items.length)]!;
  const source = pick(sources);
  const [personId, companyId] = [pick(people), pick(companies)];
  const current = { select: { revision: true } } as const;
  const revisionOf = {
    article: async () =>
      (await prisma.article.findUniqueOrThrow({ where: { id: source.articleId }, ...current })).revision,
    person: async () =>
      (await prisma.person.findUniqueOrThrow({ where: { id: personId }, ...current })).revision,
    company: async () =>
      (await prisma.company.findUniqueOrThrow({ where: { id: companyId }, ...current })).revision,
    round: async () =>
      (await prisma.fundingRound.findUniqueOrThrow({ where: { id: round }, ...current })).revision,
  };
  const claim = { field: 'description', value: { text: 'busy' }, evidence: source.cite('said') };
  const acts = [
    async () =>
      publishArticle(context, { id: source.articleId, expectedRevision: await revisionOf.article() }),
    async () =>
      withdrawArticle(context, {
        id: source.articleId,
        expectedRevision: await revisionOf.article(),
        reason: 'By chance',
      }),
    async () =>
      updateArticle(context, {
        id: source.articleId,
        expectedRevision: await revisionOf.article(),
        headline: `Report ${random(1_000)}`,
        language: 'en',
        blocks: paragraphs(TEXT, `Part ${random(5)}.`),
        mentions: [{ personId, start: 0, end: 9 }],
      }),
    async () =>
      updatePerson(context, {
        id: personId,
        expectedRevision: await revisionOf.person(),
        names: [{ value: `Called ${random(3)}`, nameKind: 'SHORT', evidence: source.cite('Anna') }],
        claims: [claim],
      }),
    async () =>
      updatePerson(context, {
        id: personId,
        expectedRevision: await revisionOf.person(),
        ...pick([{ visibility: 'HIDDEN', visibilityReason: 'asked' }, { visibility: 'AUTO' }] as const),
      }),
    async () =>
      updateCompany(context, {
        id: companyId,
        expectedRevision: await revisionOf.company(),
        claims: [{ ...claim, evidence: source.cite('Nordlicht') }],
      }),
    async () =>
      createRole(context, {
        personId,
        companyId,
        title: 'Chair',
        roleKind: 'CHAIR',
        evidence: source.cite('Anna Berg of Nordlicht'),
      }),
    async () =>
      updateFundingRound(context, {
        id: round,
        expectedRevision: await revisionOf.round(),
        title: 'Series A',
        roundType: 'SERIES_A',
        investments: [
          { investor: pick([{ companyId }, { personId }]), evidence: source.cite('Harbour Fund') },
        ],
      }),
    async () => {
      const found = await prisma.claim.findMany({ where: { personId, status: 'ACCEPTED' } });
      if (found.length === 0) return null;
      const input = { claimId: pick(found).id, expectedRevision: await revisionOf.person() };
      return random(2) === 0
        ? retractClaim(context, input)
        : setClaimRank(context, { ...input, rank: 'PREFERRED', reason: 'By chance' });
    },
  ];
  return pick(acts)();
}

test(`acts of all kinds at once, ${AT_ONCE} at a time, leave an archive in order`, async () => {
  const archive = await sharedArchive();
  const start = Date.now() % 1_000_000;
  const random = randomFrom(start);
  const codes = new Map<string, number>();
  const count = isLong ? 3_000 : 120;
  const worker = async () => {
    for (let done = 0; done < count / AT_ONCE; done += 1) {
      const outcome = await act(archive, random).then(
        () => 'done',
        (error: unknown) => {
          if (error instanceof AppError) return error.code;
          throw new Error(`started from ${start}`, { cause: error });
        },
      );
      codes.set(outcome, (codes.get(outcome) ?? 0) + 1);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
  process.stdout.write(`${count} acts from ${start}: ${JSON.stringify(Object.fromEntries(codes))}\n`);
  expect([...codes.keys()].filter((code) => !/^(done|VERSION_CONFLICT|INVALID_VALUE)$/.test(code))).toEqual(
    [],
  );
  expect(codes.get('done')).toBeGreaterThan(count / 4);
  expect(await newsroom.problems(), `started from ${start}`).toEqual([]);
}, 600_000);
