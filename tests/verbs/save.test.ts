/** Verbs on a real database: what they change, what they refuse, and that a refusal changes nothing. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createArticle } from '../../src/articles/create-article.ts';
import { publishArticle } from '../../src/articles/publish-article.ts';
import { updateArticle } from '../../src/articles/update-article.ts';
import { setClaimRank, retractClaim } from '../../src/claims/set-claim-rank.ts';
import { createCompany } from '../../src/companies/create-company.ts';
import { updateCompany } from '../../src/companies/update-company.ts';
import type { Database } from '../../src/database/database.ts';
import { createFundingRound, updateFundingRound } from '../../src/funding/save-funding-round.ts';
import { verifyArchive } from '../../src/history/verify/verify-archive.ts';
import type { WriteContext } from '../../src/history/write.ts';
import { importDocument } from '../../src/ingest/import-document.ts';
import { createMilestone, updateMilestone } from '../../src/milestones/save-milestone.ts';
import { createPerson } from '../../src/people/create-person.ts';
import { updatePerson } from '../../src/people/update-person.ts';
import { createQuote, updateQuote } from '../../src/quotes/save-quote.ts';
import { createRole, updateRole } from '../../src/roles/save-role.ts';
import { fingerprint, refusedUnchanged } from '../support/fingerprint.ts';
import { createTestDatabase, type TestDatabase } from '../support/postgres.ts';

let own: TestDatabase;
let database: Database;
let context: WriteContext;
beforeAll(async () => {
  own = await createTestDatabase();
  database = await own.open();
  context = { prisma: database.prisma, actor: { kind: 'system', name: 'test' } };
});
afterAll(async () => {
  expect(await verifyArchive(database.prisma)).toEqual([]);
  await database.close();
  await own.drop();
});

const refused = (act: () => Promise<unknown>, message: RegExp) => refusedUnchanged(own.url, act, message);

const paragraph = (text: string) => [{ blockKind: 'PARAGRAPH' as const, text }];
const article = (headline: string, text: string) => ({ headline, blocks: paragraph(text), language: 'en' });

async function published(headline: string, text: string): Promise<{ id: string; documentId: string }> {
  const { id, revision } = await createArticle(context, article(headline, text));
  await publishArticle(context, { id, expectedRevision: revision });
  const { id: documentId } = await database.prisma.document.findFirstOrThrow({
    where: { articleId: id, isArticleText: true },
  });
  return { id, documentId };
}

const passage = (documentId: string, text: string, exact: string) => ({
  documentId,
  start: text.indexOf(exact),
  end: text.indexOf(exact) + exact.length,
  exact,
});

describe('saving', () => {
  test('a stale revision is refused', async () => {
    const { id } = await createPerson(context, { name: 'Ada Stale' });
    await updatePerson(context, { id, expectedRevision: 1, name: 'Ada Fresh' });
    await refused(() => updatePerson(context, { id, expectedRevision: 1, name: 'Ada Again' }), /saved since/);
  });

  test('evidence that the text does not bear out is refused, and so is one that names no document', async () => {
    const text = 'Ada founded Loom in 1999.';
    const { documentId } = await published('Loom', text);
    const wrong = { ...passage(documentId, text, 'Loom'), exact: 'Room' };
    await refused(
      () =>
        createCompany(context, {
          name: 'Loom',
          names: [{ value: 'L', nameKind: 'SHORT', evidence: [wrong] }],
        }),
      /reads otherwise/,
    );
    await refused(
      () =>
        createCompany(context, {
          name: 'Loom',
          claims: [
            {
              field: 'foundedOn',
              value: { date: { edtf: '1999' } },
              evidence: [{ ...wrong, documentId: '00000000-0000-4000-8000-000000000000' }],
            },
          ],
        }),
      /no document/,
    );
  });

  test('bad values are refused by name', async () => {
    await refused(() => createPerson(context, { name: ' ' }), /^name/);
    await refused(() => createPerson(context, { name: 'A', slug: 'Not A Slug' }), /^slug/);
    await refused(() => createCompany(context, { name: 'A', visibility: 'HIDDEN' }), /^visibilityReason/);
    await refused(
      () => createCompany(context, { name: 'A', claims: [{ field: 'shoeSize', value: { text: '9' } }] }),
      /claims\[0\]\.field/,
    );
    await refused(
      () => createCompany(context, { name: 'A', claims: [{ field: 'revenue', value: { text: '9' } }] }),
      /claims\[0\]\.value/,
    );
    await refused(
      () =>
        createCompany(context, {
          name: 'A',
          claims: [{ field: 'foundedOn', value: { date: { edtf: '1999-13' } } }],
        }),
      /claims\[0\]\.value/,
    );
    await refused(
      () => createArticle(context, { headline: 'A', blocks: paragraph('half \uD800'), language: 'en' }),
      /blocks\[0\]\.text/,
    );
    await refused(
      () => createArticle(context, { headline: 'A', blocks: paragraph('B'), language: 'no tag' }),
      /^language/,
    );
    await refused(
      () => createMilestone(context, { milestoneKind: 'OTHER', title: 'A', participants: [] }),
      /^participants/,
    );
  });

  test('what is saved again keeps its history and the rules', async () => {
    const { id: person } = await createPerson(context, { name: 'Bo Maker' });
    const { id: company } = await createCompany(context, { name: 'Makers' });
    await updateCompany(context, {
      id: company,
      expectedRevision: 1,
      companyKind: 'BRAND',
      slug: 'the-makers',
    });
    const round = await createFundingRound(context, {
      companyId: company,
      title: 'Makers A',
      roundType: 'SERIES_A',
    });
    await updateFundingRound(context, {
      id: round.id,
      expectedRevision: 1,
      title: 'Makers A',
      roundType: 'SERIES_A',
      investments: [{ investor: { personId: person }, isLead: true }],
    });
    const role = await createRole(context, {
      personId: person,
      companyId: company,
      title: 'Maker',
      roleKind: 'EMPLOYEE',
    });
    await updateRole(context, {
      id: role.id,
      expectedRevision: 1,
      personId: person,
      companyId: company,
      title: 'Founder',
      roleKind: 'FOUNDER',
      startedOn: { edtf: '2001~' },
    });
    const milestone = await createMilestone(context, {
      milestoneKind: 'FOUNDED',
      title: 'Makers founded',
      participants: [{ companyId: company }],
    });
    await updateMilestone(context, {
      id: milestone.id,
      expectedRevision: 1,
      milestoneKind: 'FOUNDED',
      title: 'Makers founded',
      participants: [{ companyId: company }, { personId: person }],
    });
    const quote = await createQuote(context, {
      text: 'We make.',
      language: 'en',
      quoteKind: 'DIRECT',
      speaker: { personId: person },
    });
    await updateQuote(context, {
      id: quote.id,
      expectedRevision: 1,
      text: 'We make things.',
      language: 'en',
      quoteKind: 'DIRECT',
      speaker: { companyId: company },
    });
    for (const recordId of [company, round.id, role.id, milestone.id, quote.id]) {
      const revisions = await database.prisma.revision.findMany({
        where: { recordId },
        orderBy: { revision: 'asc' },
      });
      expect(revisions.map(({ revision }) => revision)).toEqual([1, 2]);
    }
    expect(await database.prisma.company.count({ where: { isPublic: true, id: company } })).toBe(0);
  });
});

describe('claims', () => {
  test('the preferred one is what the record shows, a retracted one is not', async () => {
    const text = 'Core says it was founded in 1990. Elsewhere Core is of 1991.';
    const { documentId } = await published('Core', text);
    const dated = (edtf: string, exact: string) => ({
      field: 'foundedOn',
      value: { date: { edtf } },
      evidence: [passage(documentId, text, exact)],
    });
    const { id } = await createCompany(context, {
      name: 'Core',
      claims: [dated('1990', 'founded in 1990'), dated('1991', 'of 1991')],
    });
    const [first, second] = await database.prisma.claim.findMany({
      where: { companyId: id },
      orderBy: { dateEdtf: 'asc' },
    });
    const shown = async () =>
      (await database.prisma.company.findUniqueOrThrow({ where: { id } })).foundedEdtf;
    await refused(
      async () => setClaimRank(context, { claimId: first!.id, expectedRevision: 1, rank: 'PREFERRED' }),
      /^reason/,
    );
    await setClaimRank(context, {
      claimId: first!.id,
      expectedRevision: 1,
      rank: 'PREFERRED',
      reason: 'Its own word',
    });
    expect(await shown()).toBe('1990');
    await setClaimRank(context, {
      claimId: second!.id,
      expectedRevision: 2,
      rank: 'PREFERRED',
      reason: 'The register',
    });
    expect(await shown()).toBe('1991');
    await retractClaim(context, { claimId: second!.id, expectedRevision: 3 });
    expect(await shown()).toBe('1990');
  });
});

describe('articles', () => {
  test('a published one is edited beside what the public sees, and its passages move with the new text', async () => {
    const text = 'Vale opened in May. Vale has ten people.';
    const { id, documentId } = await published('Vale', text);
    const { id: company } = await createCompany(context, {
      name: 'Vale',
      names: [
        { value: 'V', nameKind: 'SHORT', evidence: [passage(documentId, text, 'Vale opened in May.')] },
        { value: 'W', nameKind: 'ALIAS', evidence: [passage(documentId, text, 'Vale has ten people.')] },
      ],
    });
    await updateArticle(context, {
      id,
      expectedRevision: 2,
      ...article('Vale again', 'In short: Vale opened in May. It has more people.'),
      slug: 'vale-again',
    });
    const live = await database.prisma.article.findUniqueOrThrow({ where: { id } });
    expect(live).toMatchObject({ headline: 'Vale', bodyText: text, revision: 3, version: 1 });
    await publishArticle(context, { id, expectedRevision: 3 });
    const after = await database.prisma.article.findUniqueOrThrow({
      where: { id },
      include: { redirects: true },
    });
    expect(after).toMatchObject({
      headline: 'Vale again',
      version: 2,
      publishedAt: live.publishedAt,
      redirects: [{ oldSlug: 'vale', isPublic: true }],
    });
    const names = await database.prisma.name.findMany({
      where: { companyId: company },
      include: { evidence: true },
      orderBy: { position: 'asc' },
    });
    expect(names[0]).toMatchObject({ isPublic: true, evidence: [{ state: 'ANCHORED', start: 10 }] });
    expect(names[1]).toMatchObject({ isPublic: false, evidence: [{ state: 'UNSUPPORTED', start: 20 }] });
  });

  test("a document's text cannot be changed, whoever tries", async () => {
    const { documentId } = await published('Stone', 'Written in stone.');
    await refused(
      () => database.prisma.documentText.update({ where: { documentId }, data: { text: 'Sand' } }),
      /documentText\.update/,
    );
  });

  test('the same bytes again are a duplicate and write nothing', async () => {
    const bytes = new TextEncoder().encode('A title\n\nA standfirst\n\nThe text of it.');
    const first = await importDocument(context, {
      bytes,
      mediaType: 'text/plain; charset=utf-8',
      language: 'en',
    });
    const before = await fingerprint(own.url);
    expect(await importDocument(context, { bytes, mediaType: 'text/plain' })).toEqual({
      ...first,
      status: 'duplicate',
    });
    expect(await fingerprint(own.url)).toBe(before);
    await refused(
      () => importDocument(context, { bytes: new Uint8Array([0xff, 0xfe, 0x41]), mediaType: 'text/plain' }),
      /^document/,
    );
    await refused(() => importDocument(context, { bytes, mediaType: 'image/png' }), /^mediaType/);
  });
});
