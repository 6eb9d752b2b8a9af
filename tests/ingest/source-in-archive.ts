/** What stands in an archive of the annotated source document once it was imported and accepted, against the annotation. */
import type { PrismaClient } from '../../src/database/generated/client.ts';
import { verifyArchive } from '../../src/history/verify/verify-archive.ts';
import { namesOf, type Gold } from './gold.ts';

export interface Score {
  what: string;
  found: number;
  wanted: number;
  /** What was not found, or stands and should not. */
  wrong: readonly string[];
}

const evidence = { select: { documentId: true } } as const;

async function contents(prisma: PrismaClient) {
  const [people, companies, roles, rounds, quotes, claims, milestones, relations, documents] =
    await Promise.all([
      prisma.person.findMany({ include: { names: true } }),
      prisma.company.findMany({ include: { names: true } }),
      prisma.role.findMany({ include: { evidence } }),
      prisma.fundingRound.findMany({
        include: { claims: { include: { evidence } }, investments: { include: { evidence } } },
      }),
      prisma.quote.findMany({ include: { evidence } }),
      prisma.claim.findMany({ where: { status: 'ACCEPTED' }, include: { evidence } }),
      prisma.milestone.findMany({ include: { participants: true } }),
      prisma.companyRelation.findMany(),
      prisma.document.findMany({ where: { origin: 'IMPORT' }, orderBy: { importedAt: 'desc' } }),
    ]);
  return { people, companies, roles, rounds, quotes, claims, milestones, relations, documents };
}

type Contents = Awaited<ReturnType<typeof contents>>;

/** The records that an entity of the annotation is. */
function finderOf(gold: Gold, { people, companies }: Contents): (id: string) => Set<string> {
  const names = namesOf(gold);
  return (id) => {
    const wanted = names.get(id) ?? [];
    const named = [...people, ...companies].filter((party) =>
      [party.name, ...party.names.map(({ value }) => value)].some((name) => wanted.includes(name)),
    );
    return new Set(named.map((party) => party.id));
  };
}

const scored = <Item>(
  what: string,
  wanted: readonly Item[],
  nameOf: (item: Item) => string,
  isThere: (item: Item) => boolean,
): Score => {
  const wrong = wanted.filter((item) => !isThere(item)).map(nameOf);
  return { what, found: wanted.length - wrong.length, wanted: wanted.length, wrong };
};

/** Each line of what must be shown, in the archive as it is now. */
export async function scoresIn(prisma: PrismaClient, gold: Gold): Promise<Score[]> {
  const all = await contents(prisma);
  const find = finderOf(gold, all);
  const is = (id: string, record: string | null) => record !== null && find(id).has(record);
  const source = all.documents[0]!.id;
  const fromSource = (passages: readonly { documentId: string }[]) =>
    passages.some(({ documentId }) => documentId === source);
  const nameOf = ({ id }: { id: string }) => id;
  const rounds = gold.fundingRounds.map((round) => ({
    ...round,
    id: `${round.company} ${round.series}`,
    rows: all.rounds.filter(({ companyId }) => is(round.company, companyId)),
  }));
  const isSpoken = (kind: Gold['quotes'][number]['type']) =>
    scored(
      `${kind} quotes with their speakers`,
      gold.quotes.filter(({ type, speaker }) => type === kind && !Array.isArray(speaker)),
      nameOf,
      ({ parts, speaker }) =>
        all.quotes.some(
          (quote) =>
            fromSource(quote.evidence) &&
            parts.every(({ content }) => quote.text.includes(content.text)) &&
            (speaker === null
              ? quote.personId === null
              : is(speaker as string, quote.personId ?? quote.companyId)),
        ),
    );
  return [
    scored('people', gold.persons, nameOf, ({ id }) => find(id).size === 1),
    scored(
      'companies',
      gold.organisations.filter(({ type }) => type === 'company'),
      nameOf,
      ({ id }) => find(id).size > 0,
    ),
    scored('roles', gold.roles, nameOf, ({ person, company }) =>
      all.roles.some(
        (role) => is(person, role.personId) && is(company, role.companyId) && fromSource(role.evidence),
      ),
    ),
    scored('rounds, one row each', rounds, nameOf, ({ rows }) => rows.length === 1),
    scored('rounds right in every field', rounds, nameOf, (round) =>
      round.rows.some(
        (row) =>
          row.series === round.series &&
          Number(row.amountMin) === round.amount &&
          (row.amountMax === null) === (round.bound === 'lower') &&
          row.amountCurrency === round.currency &&
          row.announcedEdtf === round.date.value &&
          (round.valuation === null
            ? row.valuationMin === null
            : Number(row.valuationMin) === round.valuation.amount) &&
          row.hasOtherInvestors === (round.investorsOpen ?? false) &&
          row.investments.length === round.investors.length &&
          round.investors.every((id) => row.investments.some(({ companyId }) => is(id, companyId))),
      ),
    ),
    scored('rounds with the document as a source', rounds, nameOf, ({ rows }) =>
      rows.some(({ claims }) => claims.some((claim) => fromSource(claim.evidence))),
    ),
    isSpoken('direct'),
    isSpoken('indirect'),
    isSpoken('reported'),
    scored(
      'marks that are no speech, left alone',
      gold.notQuotes,
      ({ text }) => text,
      ({ text }) => !all.quotes.some((quote) => quote.text === text.slice(1, -1)),
    ),
    await traps(prisma, all, is, rounds),
  ];
}

/** What the text does not say and must not stand there, and an archive in order. */
async function traps(
  prisma: PrismaClient,
  all: Contents,
  is: (id: string, record: string | null) => boolean,
  rounds: readonly { date: { value: string }; rows: Contents['rounds'] }[],
): Promise<Score> {
  const isOf = (person: string, company: string, kind?: string) =>
    all.roles.some(
      (role) =>
        is(person, role.personId) &&
        is(company, role.companyId) &&
        (kind === undefined || role.roleKind === kind),
    );
  const checks: [what: string, isWell: boolean][] = [
    ['no founder of Step Star', !isOf('yin-qi', 'step-star', 'FOUNDER')],
    [
      'no investor in the round of 2026',
      rounds.every(
        ({ date, rows }) =>
          date.value !== '2026' || rows.every(({ investments }) => investments.length === 0),
      ),
    ],
    ['Zhang Xiangyu not at Microsoft', !isOf('zhang-xiangyu', 'microsoft')],
    [
      'no listing of Megvii that came about',
      !all.milestones.some(
        ({ milestoneKind, participants }) =>
          milestoneKind === 'LISTED' && participants.some(({ companyId }) => is('megvii', companyId)),
      ),
    ],
    ['verify finds nothing', (await verifyArchive(prisma)).length === 0],
  ];
  return scored(
    'traps avoided',
    checks,
    ([what]) => what,
    ([, isWell]) => isWell,
  );
}

interface Contradiction {
  id: string;
  /** In a few words what is at odds. */
  what: string;
  /** Whether one field has two values, or both sides stand beside each other some other way. */
  stands: 'CONFLICTING_CLAIMS' | 'SIDE_BY_SIDE' | 'NO';
}

/** What became of each contradiction that the annotation names; most are not two values of one field. */
export async function contradictionsIn(prisma: PrismaClient, gold: Gold): Promise<Contradiction[]> {
  const all = await contents(prisma);
  const find = finderOf(gold, all);
  const is = (id: string, record: string | null) => record !== null && find(id).has(record);
  const valuesOf = (field: string, ofId: string) => {
    const ofRound = new Set(all.rounds.filter(({ companyId }) => is(ofId, companyId)).map(({ id }) => id));
    const own = all.claims.filter(
      (claim) =>
        claim.field === field &&
        (is(ofId, claim.personId ?? claim.companyId) || ofRound.has(claim.roundId ?? '')),
    );
    return new Set(own.map(({ valueKey }) => valueKey));
  };
  const kinds = new Set(
    all.milestones
      .filter(({ participants }) => participants.some(({ companyId }) => is('megvii', companyId)))
      .map(({ milestoneKind }) => milestoneKind),
  );
  const role = (kind: string) =>
    all.roles.find(
      ({ roleKind, personId, companyId }) =>
        roleKind === kind && is('yin-qi', personId) && is('step-star', companyId),
    );
  const conflict = (field: string, of: string) => valuesOf(field, of).size > 1;
  const checks: Readonly<Record<string, [what: string, isConflict: boolean, isBeside: boolean]>> = {
    x1: ['23 or 22 years old at the founding', conflict('ageAtFounding', 'yin-qi'), false],
    x2: ['5 billion or over 5 billion', conflict('amount', 'step-star'), false],
    x3: ['founder of Step Star or not', false, !role('FOUNDER') && role('CHAIR') !== undefined],
    x4: [
      'gave up cars, yet has a car brand',
      false,
      all.relations.some(
        ({ relationKind, subjectId }) => relationKind === 'BRAND_OF' && is('maichi-zhixing', subjectId),
      ),
    ],
    x5: ['an attempt at an IPO that failed', false, kinds.has('IPO_FILED') && kinds.has('IPO_WITHDRAWN')],
    x6: ['a valuation of an unsaid kind', false, valuesOf('valuation', 'megvii').size === 1],
    x7: [
      'Geely owns neither of the two',
      false,
      !all.relations.some(
        ({ relationKind, subjectId, objectId }) =>
          ['SUBSIDIARY_OF', 'SHAREHOLDER_OF'].includes(relationKind) &&
          (is('geely', subjectId) || is('geely', objectId)),
      ),
    ],
    x8: [
      'a turn in 2024, at Step Star since 2023',
      false,
      valuesOf('foundedOn', 'step-star').has('2023') &&
        all.roles.some(({ startedEdtf, personId }) => startedEdtf === '2024-11' && is('yin-qi', personId)),
    ],
    x9: [
      'born in one place, from another',
      false,
      valuesOf('birthPlace', 'yin-qi').size === 1 && valuesOf('ancestralHome', 'yin-qi').size === 1,
    ],
    x10: ['"outdated" is no fact', false, !all.claims.some(({ textValue }) => textValue === 'veraltet')],
    x11: [
      'English title, German body',
      false,
      all.documents[0]!.language === 'de' && all.documents[0]!.title.includes('Breakthrough'),
    ],
    x12: ['stuck for three years since 2021', false, kinds.has('IPO_STALLED')],
  };
  return gold.contradictions.map(({ id }) => {
    const [what, isConflict, isBeside] = checks[id] ?? ['', false, false];
    const stands = isConflict ? 'CONFLICTING_CLAIMS' : isBeside ? 'SIDE_BY_SIDE' : 'NO';
    return { id, what, stands };
  });
}

/** How many rows there are of all that an import makes, but for the note that something came in. */
export async function rowsIn(prisma: PrismaClient): Promise<number> {
  const { people, companies, roles, rounds, quotes, claims, milestones, relations, documents } =
    await contents(prisma);
  const lists = [people, companies, roles, rounds, quotes, claims, milestones, relations, documents];
  const counts = await Promise.all([
    prisma.proposal.count(),
    prisma.evidence.count(),
    prisma.name.count(),
    prisma.revision.count(),
    prisma.auditEntry.count(),
  ]);
  return [...lists.map(({ length }) => length), ...counts].reduce((sum, count) => sum + count, 0);
}
