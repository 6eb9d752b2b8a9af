/** Two companies that are one, each with facts of every kind, some of them the same; for merging and unmerging. */
import { createCompany } from '../../src/companies/create-company.ts';
import { relateCompanies } from '../../src/companies/relate-companies.ts';
import { updateCompany } from '../../src/companies/update-company.ts';
import { createArticle } from '../../src/articles/create-article.ts';
import { publishArticle } from '../../src/articles/publish-article.ts';
import type { Database } from '../../src/database/database.ts';
import { createFundingRound } from '../../src/funding/save-funding-round.ts';
import type { WriteContext } from '../../src/history/write.ts';
import { createMilestone } from '../../src/milestones/save-milestone.ts';
import { createPerson } from '../../src/people/create-person.ts';
import { createQuote } from '../../src/quotes/save-quote.ts';
import { createRole } from '../../src/roles/save-role.ts';
import { toGlobalId, type NodeType } from '../../src/text/global-id.ts';
import type { Answer } from './app.ts';
import { everything } from './everything.ts';
import { createSchema } from '../../src/schema.ts';

export const TEXT =
  'Nordlicht raised 5 million euros. Nordlicht Solar GmbH raised 9 million euros with Harbour Fund. Anna Berg leads both. ' +
  '"We build," said Nordlicht Solar GmbH. Polar owns a part of both. Nordlicht was founded in 2018 or 2019 in Kiel.';

export type Twins = Awaited<ReturnType<typeof makeTwins>>;

export async function makeTwins({ prisma }: Pick<Database, 'prisma'>) {
  const context: WriteContext = { prisma, actor: { kind: 'system', name: 'test' } };
  const span = (exact: string) => ({ start: TEXT.indexOf(exact), end: TEXT.indexOf(exact) + exact.length });
  const by = { visibility: 'PUBLIC', visibilityReason: 'In the register' } as const;
  const [survivor, loser, polar, fund] = [
    await createCompany(context, {
      name: 'Nordlicht',
      names: [{ value: 'NL', nameKind: 'SHORT' }],
      externalIds: [{ scheme: 'lei', value: '1' }],
      ...by,
    }),
    await createCompany(context, {
      name: 'Nordlicht Solar GmbH',
      companyKind: 'BRAND',
      names: [
        { value: 'nl', nameKind: 'ALIAS' },
        { value: 'NL Solar', nameKind: 'SHORT' },
      ],
      externalIds: [
        { scheme: 'lei', value: '1' },
        { scheme: 'wikidata', value: 'Q2' },
      ],
    }),
    await createCompany(context, { name: 'Polar', ...by }),
    await createCompany(context, { name: 'Harbour Fund', companyKind: 'FUND', ...by }),
  ].map(({ id }) => id) as [string, string, string, string];
  const { id: anna } = await createPerson(context, { name: 'Anna Berg' });
  const { id: article } = await createArticle(context, {
    headline: 'Two plants',
    blocks: [{ blockKind: 'PARAGRAPH', text: TEXT }],
    language: 'en',
    mentions: [
      { companyId: survivor, start: 0, end: 9 },
      { companyId: loser, ...span('Nordlicht Solar GmbH') },
      { companyId: loser, start: 0, end: 9 },
      { personId: anna, ...span('Anna Berg') },
    ],
  });
  await publishArticle(context, { id: article, expectedRevision: 1 });
  const { id: documentId } = await prisma.document.findFirstOrThrow({ where: { articleId: article } });
  const cite = (exact: string) => [{ documentId, ...span(exact), exact }];
  for (const [id, edtf, place] of [
    [survivor, '2018', null],
    [loser, '2019', 'Kiel'],
  ] as const) {
    await updateCompany(context, {
      id,
      expectedRevision: 1,
      claims: [
        {
          field: 'foundedOn',
          value: { date: { edtf } },
          rank: 'PREFERRED',
          rankReason: 'First',
          evidence: cite(edtf),
        },
        ...(place ? [{ field: 'headquarters', value: { text: place }, evidence: cite(place) }] : []),
      ],
    });
  }
  await updateCompany(context, {
    id: polar,
    expectedRevision: 1,
    claims: [{ field: 'shareholder', value: { party: { companyId: loser } }, evidence: cite('Polar owns') }],
  });
  const round = (companyId: string, title: string, exact: string, investors: string[]) =>
    createFundingRound(context, {
      companyId,
      title,
      roundType: 'SEED',
      investments: investors.map((id) => ({ investor: { companyId: id }, evidence: cite(exact) })),
      claims: [
        {
          field: 'amount',
          value: { amount: { min: '9000000', max: '9000000', currency: 'EUR', qualifier: 'EXACT' } },
          evidence: cite(exact),
        },
      ],
    });
  await round(survivor, 'Seed of Nordlicht', '5 million euros', [fund]);
  await round(loser, 'Seed of Nordlicht Solar', '9 million euros', [fund]);
  await round(polar, 'Seed of Polar', 'Polar owns', [survivor, loser]);
  const role = (companyId: string, title: string) =>
    createRole(context, {
      personId: anna,
      companyId,
      title,
      roleKind: 'EXECUTIVE',
      evidence: cite('Anna Berg leads both'),
    });
  await role(survivor, 'Chief executive');
  const { id: sameRole } = await role(loser, 'chief executive');
  const { id: otherRole } = await role(loser, 'Founder');
  await createQuote(context, {
    text: 'We build',
    language: 'en',
    quoteKind: 'DIRECT',
    speaker: { companyId: loser },
    articleId: article,
    evidence: cite('We build'),
  });
  await createQuote(context, {
    text: 'leads both',
    language: 'en',
    quoteKind: 'INDIRECT',
    speaker: { personId: anna },
    speakerRoleId: sameRole,
    articleId: article,
    evidence: cite('leads both'),
  });
  const relate = async (
    subjectId: string,
    relationKind: 'SHAREHOLDER_OF' | 'RENAMED_FROM',
    objectId: string,
  ) => {
    const { revision } = await prisma.company.findUniqueOrThrow({ where: { id: subjectId } });
    return relateCompanies(context, {
      subjectId,
      expectedRevision: revision,
      relationKind,
      objectId,
      evidence: cite('Polar owns'),
    });
  };
  await relate(polar, 'SHAREHOLDER_OF', survivor);
  await relate(polar, 'SHAREHOLDER_OF', loser);
  await relate(loser, 'RENAMED_FROM', survivor);
  await relate(loser, 'SHAREHOLDER_OF', fund);
  for (const [title, participants] of [
    ['Both', [survivor, loser]],
    ['Only the other', [loser]],
  ] as const) {
    await createMilestone(context, {
      milestoneKind: 'PARTNERSHIP',
      title,
      participants: participants.map((companyId) => ({ companyId })),
      evidence: cite('Nordlicht was founded'),
    });
  }
  await updateCompany(context, {
    id: loser,
    expectedRevision: await revisionOf(prisma, loser),
    slug: 'nordlicht-sonne',
  });
  return { context, survivor, loser, polar, fund, anna, article, documentId, sameRole, otherRole, cite };
}

export async function revisionOf(prisma: Database['prisma'], companyId: string): Promise<number> {
  return (await prisma.company.findUniqueOrThrow({ where: { id: companyId } })).revision;
}

const lists = ['articles', 'people', 'companies', 'fundingRounds', 'quotes', 'milestones'] as const;
/** What a save changes that says nothing about the facts. */
const ofSaves = new Set([
  'version',
  'revision',
  'modifiedAt',
  'updatedAt',
  'updatedBy',
  'cursor',
  'startCursor',
  'endCursor',
]);
const schema = createSchema();

type Read = (query: string, variables?: Record<string, unknown>) => Promise<Answer>;

/** Everything there is, two records deep, as this reader gets it; by global id. */
export async function exportOf(read: Read): Promise<Record<string, Answer>> {
  const found: Record<string, Answer> = {};
  const { ...data } = await read(
    `{ ${lists.map((root) => `${root}(first: 100) { nodes { __typename id } }`).join(' ')} }`,
  );
  for (const { __typename: type, id } of lists.flatMap((root) => data[root].nodes as Answer[])) {
    const query = `query($id: ID!) { node(id: $id) { ... on ${type} ${everything(schema, schema.getType(type)!, 1, 50)} } }`;
    found[id] = withoutSaves((await read(query, { id })).node);
  }
  return found;
}

function withoutSaves(value: Answer): Answer {
  if (Array.isArray(value)) return value.map(withoutSaves);
  if (value === null || typeof value !== 'object') return value;
  const entries = Object.entries(value).filter(([key]) => !ofSaves.has(key));
  return Object.fromEntries(entries.map(([key, part]) => [key, withoutSaves(part)]));
}

export const idOf = (type: NodeType, uuid: string): string => toGlobalId(type, uuid);

/** Who answers to each address: name, slug and by which id it was found. */
export async function addresses(
  read: Read,
  slugs: readonly string[],
  ids: readonly string[],
): Promise<Answer> {
  const found: Answer = {};
  const what = '{ name slug redirectedFrom previousIds }';
  for (const slug of slugs) {
    found[slug] = (await read(`query($slug: String!) { company(slug: $slug) ${what} }`, { slug })).company;
  }
  for (const id of ids) {
    const answer = await read(`query($id: ID!) { node(id: $id) { ... on Company ${what} } }`, {
      id: idOf('Company', id),
    });
    found[id] = answer.node;
  }
  return found;
}
