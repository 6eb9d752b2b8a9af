/** What a newsroom has that the public must not learn of: put into an archive through the verbs. */
import { createArticle } from '../../src/articles/create-article.ts';
import { scheduleArticle } from '../../src/articles/schedule-article.ts';
import { updateArticle } from '../../src/articles/update-article.ts';
import { createCompany } from '../../src/companies/create-company.ts';
import { relateCompanies } from '../../src/companies/relate-companies.ts';
import type { Database } from '../../src/database/database.ts';
import { storeDocument } from '../../src/evidence/store-document.ts';
import { createFundingRound } from '../../src/funding/save-funding-round.ts';
import { write, type WriteContext } from '../../src/history/write.ts';
import { createMilestone } from '../../src/milestones/save-milestone.ts';
import { createPerson } from '../../src/people/create-person.ts';
import { updatePerson } from '../../src/people/update-person.ts';
import { createQuote } from '../../src/quotes/save-quote.ts';
import { createRole } from '../../src/roles/save-role.ts';
import type { NodeType } from '../../src/text/global-id.ts';
import { hideImports } from './hide-imports.ts';

/** Stands in every text, name and title that is hidden. */
export const CANARY = 'Kanarienvogel';

/** Drafts, a scheduled article and all kinds of facts that stand only on them, about new and about public records. */
export async function hideMuch({ prisma }: Database) {
  const context: WriteContext = { prisma, actor: { kind: 'system', name: 'test' } };
  const found: { type: NodeType; id: string }[] = [];
  const keep = (type: NodeType, { id }: { id: string }) => {
    found.push({ type, id });
    return id;
  };
  const text = `${CANARY} GmbH raised 7 million yuan from Yin Qi. ${CANARY} Meier spoke. Yin Qi was born in 1987.`;
  const blocks = [{ blockKind: 'PARAGRAPH' as const, text }];
  const draft = keep(
    'Article',
    await createArticle(context, { headline: `${CANARY} draft`, blocks, language: 'en' }),
  );
  const documentId = await write(context, async (tx) => {
    const stored = await storeDocument(tx, {
      origin: 'IMPORT',
      text,
      mediaType: 'text/plain',
      title: CANARY,
      articleId: draft,
      isArticleText: true,
    });
    return keep('Document', stored);
  });
  const from = (exact: string) => [
    { documentId, start: text.indexOf(exact), end: text.indexOf(exact) + exact.length, exact },
  ];
  const yinQi = await prisma.person.findUniqueOrThrow({ where: { slug: 'yin-qi' } });
  const megvii = await prisma.company.findUniqueOrThrow({ where: { slug: 'megvii' } });
  const person = keep(
    'Person',
    await createPerson(context, {
      name: `${CANARY} Meier`,
      names: [{ value: CANARY, nameKind: 'SHORT', evidence: from(`${CANARY} Meier`) }],
    }),
  );
  const company = keep(
    'Company',
    await createCompany(context, {
      name: `${CANARY} GmbH`,
      claims: [{ field: 'foundedOn', value: { date: { edtf: '2020' } }, evidence: from(`${CANARY} GmbH`) }],
    }),
  );
  await relateCompanies(context, {
    subjectId: company,
    expectedRevision: 1,
    relationKind: 'SUBSIDIARY_OF',
    objectId: megvii.id,
    evidence: from(`${CANARY} GmbH`),
  });
  keep(
    'FundingRound',
    await createFundingRound(context, {
      companyId: company,
      title: `${CANARY} A`,
      roundType: 'SERIES_A',
      investments: [{ investor: { personId: yinQi.id }, evidence: from('from Yin Qi') }],
      claims: [
        {
          field: 'amount',
          value: { amount: { min: '7000000', max: '7000000', currency: 'CNY', qualifier: 'EXACT' } },
          evidence: from('7 million yuan'),
        },
      ],
    }),
  );
  keep(
    'FundingRound',
    await createFundingRound(context, {
      companyId: megvii.id,
      title: `${CANARY} B`,
      roundType: 'SERIES_D',
      claims: [
        {
          field: 'amount',
          value: { amount: { min: '9', max: '9', currency: 'CNY', qualifier: 'EXACT' } },
          evidence: from('7 million yuan'),
        },
      ],
    }),
  );
  const role = keep(
    'Role',
    await createRole(context, {
      personId: yinQi.id,
      companyId: company,
      title: CANARY,
      roleKind: 'FOUNDER',
      evidence: from('Yin Qi'),
    }),
  );
  keep(
    'Role',
    await createRole(context, {
      personId: yinQi.id,
      companyId: megvii.id,
      title: CANARY,
      roleKind: 'ADVISOR',
      evidence: from('Yin Qi'),
    }),
  );
  keep(
    'Quote',
    await createQuote(context, {
      text: CANARY,
      language: 'en',
      quoteKind: 'DIRECT',
      speaker: { personId: yinQi.id },
      speakerRoleId: role,
      articleId: draft,
      evidence: from(CANARY),
    }),
  );
  keep(
    'Milestone',
    await createMilestone(context, {
      milestoneKind: 'OTHER',
      title: CANARY,
      happenedOn: { edtf: '2019' },
      participants: [{ companyId: megvii.id }],
      evidence: from(CANARY),
    }),
  );
  keep(
    'Milestone',
    await createMilestone(context, {
      milestoneKind: 'OTHER',
      title: CANARY,
      participants: [{ companyId: megvii.id }, { personId: person }],
    }),
  );
  // A preferred claim on a public person that stands only on the draft must not move the public column.
  await updatePerson(context, {
    id: yinQi.id,
    expectedRevision: yinQi.revision,
    claims: [
      {
        field: 'bornOn',
        value: { date: { edtf: '1987' } },
        rank: 'PREFERRED',
        rankReason: CANARY,
        evidence: from('born in 1987'),
      },
    ],
  });
  await updateArticle(context, {
    id: draft,
    expectedRevision: 1,
    headline: `${CANARY} draft`,
    blocks,
    language: 'en',
    mentions: [
      { personId: yinQi.id, start: 0, end: 5 },
      { personId: person, start: 6, end: 9 },
      { companyId: company, start: 10, end: 14 },
    ],
  });
  const scheduled = keep(
    'Article',
    await createArticle(context, {
      headline: `${CANARY} soon`,
      blocks,
      language: 'de',
      mentions: [{ companyId: megvii.id, start: 0, end: 4 }],
    }),
  );
  await scheduleArticle(context, {
    id: scheduled,
    expectedRevision: 1,
    scheduledAt: '2099-01-01T00:00:00Z',
    zone: 'Europe/Berlin',
  });
  keep(
    'Article',
    await createArticle(context, {
      headline: `${CANARY} held back`,
      blocks,
      language: 'en',
      embargo: { until: '2099-01-01T00:00:00Z', zone: 'Europe/Berlin' },
    }),
  );
  const live = await prisma.article.findFirstOrThrow({ where: { isPublic: true }, orderBy: { slug: 'asc' } });
  await updateArticle(context, {
    id: live.id,
    expectedRevision: live.revision,
    headline: `${CANARY} copy`,
    slug: 'kanarienvogel-copy',
    blocks: [...blocks, ...blocks],
    mentions: [{ personId: person, start: 0, end: 5 }],
  });
  // A private record that was renamed leaves a redirect nobody may learn of.
  await updatePerson(context, { id: person, expectedRevision: 1, slug: 'kanarienvogel-neu' });
  found.push(...(await hideImports(context, { canary: CANARY, person: yinQi.id, company: megvii.id })));
  for (const claim of await prisma.claim.findMany({ where: { isPublic: false } })) keep('Claim', claim);
  for (const evidence of await prisma.evidence.findMany({ where: { documentId } })) {
    keep('Evidence', evidence);
  }
  for (const investment of await prisma.investment.findMany({ where: { isPublic: false } })) {
    keep('Investment', investment);
  }
  return {
    hidden: found,
    hiddenSlugs: [
      'kanarienvogel-draft',
      'kanarienvogel-soon',
      'kanarienvogel-held-back',
      'kanarienvogel-copy',
      'kanarienvogel-meier',
      'kanarienvogel-neu',
      'kanarienvogel-gmbh',
    ],
  };
}
