/** Bringing back what was, over real HTTP. */
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { discardDraft } from '../../src/articles/discard-draft.ts';
import { createArticle } from '../../src/articles/create-article.ts';
import { publishArticle } from '../../src/articles/publish-article.ts';
import { updateArticle } from '../../src/articles/update-article.ts';
import { createCompany } from '../../src/companies/create-company.ts';
import { updateCompany } from '../../src/companies/update-company.ts';
import { createFundingRound, updateFundingRound } from '../../src/funding/save-funding-round.ts';
import { createQuote, updateQuote } from '../../src/quotes/save-quote.ts';
import { createRole, updateRole } from '../../src/roles/save-role.ts';
import { retractClaim } from '../../src/claims/set-claim-rank.ts';
import { deleteRecord } from '../../src/history/delete-record.ts';
import { verifyArchive } from '../../src/history/verify/verify-archive.ts';
import { createMilestone, updateMilestone } from '../../src/milestones/save-milestone.ts';
import { createPerson } from '../../src/people/create-person.ts';
import { updatePerson } from '../../src/people/update-person.ts';
import { fromGlobalId, toGlobalId } from '../../src/text/global-id.ts';
import { type Answer } from '../support/app.ts';
import { articleInput, publishText, type Newsroom } from '../support/factories.ts';
import { fingerprint } from '../support/fingerprint.ts';
import { openRevisionsDesk, type RevisionsDesk } from '../support/revisions-desk.ts';

let desk: RevisionsDesk;
let { own, app, context, editor, contributor, born, somebody, revisionsOf, restore } = {} as RevisionsDesk;
beforeAll(async () => {
  desk = await openRevisionsDesk();
  ({ own, app, context, editor, contributor, born, somebody, revisionsOf, restore } = desk);
});
afterEach(async () => {
  expect(await verifyArchive(desk.app.database.prisma)).toEqual([]);
});
afterAll(() => desk.close());

describe('restoring', () => {
  test('a whole record is a new revision; names come back with the passages that still stand', async () => {
    const { of, change, found } = await somebody();
    await change({
      name: 'Somebody Else',
      names: [{ value: 'Else', nameKind: 'SHORT' }],
      slug: `else-${of.slice(-6)}`,
    });
    const { record, userErrors } = await restore(editor, {
      of,
      revision: 1,
      expectedRevision: 2,
      reason: 'A mistake',
    });
    expect(userErrors).toEqual([]);
    expect(record).toEqual({
      __typename: 'Person',
      id: of,
      name: 'Anna Berg',
      revision: 3,
      bornOn: { edtf: '1987' },
      names: [{ value: 'Berg An', evidence: { nodes: [{ exact: 'Berg An' }] } }],
    });
    // The address stays until it is asked for by name.
    expect((await found()).slug).toBe(`else-${of.slice(-6)}`);
    const [latest] = (await revisionsOf(of)).nodes;
    expect(latest).toMatchObject({ revision: 3, actor: 'editor', reason: 'A mistake' });
    await restore(editor, { of, revision: 1, fields: ['slug'], expectedRevision: 3 });
    expect((await found()).slug).toMatch(/^anna-berg/);
  });

  test('chosen fields leaves the others', async () => {
    const { of, change, found } = await somebody();
    await change({ name: 'Somebody Else', names: [] });
    await change({ claims: [born('1988')] });
    await restore(editor, { of, revision: 1, fields: ['names'], expectedRevision: 3 });
    expect(await found()).toMatchObject({ name: 'Somebody Else', bornEdtf: '1988', revision: 4 });
    expect(await context.prisma.name.count({ where: { personId: fromGlobalId(of)!.uuid } })).toBe(1);
  });

  test('a claimed field prefers the claim that settled it then, also when it was taken back', async () => {
    const { id, of, change, found } = await somebody();
    const [first] = await context.prisma.claim.findMany({ where: { personId: id } });
    await change({ claims: [born('1988')] });
    await retractClaim(context, { claimId: first!.id, expectedRevision: 2 });
    expect(await found()).toMatchObject({ bornEdtf: '1988' });
    await restore(editor, {
      of,
      revision: 1,
      fields: ['bornOn'],
      expectedRevision: 3,
      reason: 'The register',
    });
    expect(await found()).toMatchObject({ bornEdtf: '1987', revision: 4 });
    const claim = await context.prisma.claim.findUniqueOrThrow({ where: { id: first!.id } });
    expect(claim).toMatchObject({ status: 'ACCEPTED', rank: 'PREFERRED', rankReason: 'The register' });
  });

  test('a field that nothing settled then deprecates what settles it now', async () => {
    const { id } = await createPerson(context, { name: 'Nobody yet' });
    await updatePerson(context, { id, expectedRevision: 1, claims: [born('1988')] });
    await restore(editor, { of: toGlobalId('Person', id), revision: 1, expectedRevision: 2 });
    expect(await context.prisma.person.findUniqueOrThrow({ where: { id } })).toMatchObject({
      bornEdtf: null,
    });
    const [claim] = await context.prisma.claim.findMany({ where: { personId: id } });
    expect(claim).toMatchObject({
      rank: 'DEPRECATED',
      status: 'ACCEPTED',
      rankReason: 'as it was at revision 1',
    });
  });

  test('a public article goes into its working copy, also one that was thrown away', async () => {
    const { id } = await createArticle(context, articleInput({ headline: 'First' }));
    await publishArticle(context, { id, expectedRevision: 1 });
    await updateArticle(context, { id, expectedRevision: 2, headline: 'Second' });
    await discardDraft(context, { id, expectedRevision: 3 });
    const of = toGlobalId('Article', id);
    const { record } = await restore(editor, { of, revision: 3, expectedRevision: 4 });
    expect(record).toMatchObject({ headline: 'First', revision: 5 });
    const draft = await context.prisma.articleDraft.findUniqueOrThrow({ where: { articleId: id } });
    expect(draft.content).toMatchObject({ headline: 'Second' });
  });

  test('a round and a company get back investors and relations, each with its passage, and the amount of then', async () => {
    const text = await publishText(
      { context } as Newsroom,
      'Nord raised 5 million euros from Fund, to which it belongs.',
    );
    const nord = await createCompany(context, { name: 'Nord' });
    const fund = await createCompany(context, { name: 'Fund' });
    const belongs = {
      relationKind: 'SUBSIDIARY_OF' as const,
      objectId: fund.id,
      evidence: text.cite('to which it belongs'),
    };
    await updateCompany(context, { id: nord.id, expectedRevision: 1, relations: [belongs] });
    await updateCompany(context, { id: nord.id, expectedRevision: 2, relations: [] });
    const amount = (min: string) => ({
      field: 'amount',
      value: { amount: { min, max: min, currency: 'EUR', qualifier: 'EXACT' as const } },
      evidence: text.cite('5 million euros'),
    });
    const { id } = await createFundingRound(context, {
      companyId: nord.id,
      title: 'Seed',
      roundType: 'SEED',
      investments: [{ investor: { companyId: fund.id }, isLead: true, evidence: text.cite('from Fund') }],
      claims: [amount('5000000')],
    });
    await updateFundingRound(context, {
      id,
      expectedRevision: 1,
      title: 'Other',
      investments: [],
      claims: [amount('6000000')],
    });
    const answers = [
      await restore(editor, { of: toGlobalId('FundingRound', id), revision: 1, expectedRevision: 2 }),
      await restore(editor, {
        of: toGlobalId('Company', nord.id),
        revision: 2,
        fields: ['relations'],
        expectedRevision: 3,
      }),
    ];
    expect(answers.map(({ userErrors }) => userErrors)).toEqual([[], []]);
    const round = await context.prisma.fundingRound.findUniqueOrThrow({
      where: { id },
      include: { investments: { include: { evidence: true } } },
    });
    expect(round).toMatchObject({
      title: 'Seed',
      investments: [{ isLead: true, isPublic: true, evidence: [{ exact: 'from Fund' }] }],
    });
    expect(round.amountMin?.toFixed()).toBe('5000000');
    const relations = await context.prisma.companyRelation.findMany({
      where: { subjectId: nord.id },
      include: { evidence: true },
    });
    expect(relations).toMatchObject([
      { objectId: fund.id, isPublic: true, evidence: [{ exact: 'to which it belongs' }] },
    ]);
    const { nodes } = await revisionsOf(toGlobalId('FundingRound', id));
    expect(nodes[0].changes.map(({ name }: Answer) => name).toSorted()).toEqual([
      'amount',
      'claims',
      'investments',
      'title',
    ]);
  });

  test('a quote, a role and a milestone are as they were', async () => {
    const person = await createPerson(context, { name: 'Jo Tan' });
    const company = await createCompany(context, { name: 'Süd' });
    const quote = await createQuote(context, {
      text: 'Ready',
      language: 'en',
      quoteKind: 'DIRECT',
      speaker: { personId: person.id },
    });
    await updateQuote(context, { id: quote.id, expectedRevision: 1, text: 'Not ready', speaker: null });
    const role = await createRole(context, {
      personId: person.id,
      companyId: company.id,
      title: 'Chair',
      roleKind: 'CHAIR',
    });
    await updateRole(context, { id: role.id, expectedRevision: 1, title: 'Founder', roleKind: 'FOUNDER' });
    const milestone = await createMilestone(context, {
      milestoneKind: 'FOUNDED',
      title: 'Founded',
      participants: [{ companyId: company.id }],
    });
    await updateMilestone(context, {
      id: milestone.id,
      expectedRevision: 1,
      title: 'Begun',
      participants: [{ personId: person.id }],
    });
    for (const [type, { id }] of [
      ['Quote', quote],
      ['Role', role],
      ['Milestone', milestone],
    ] as const) {
      const { userErrors } = await restore(editor, {
        of: toGlobalId(type, id),
        revision: 1,
        expectedRevision: 2,
      });
      expect(userErrors).toEqual([]);
      const { nodes } = await revisionsOf(toGlobalId(type, id));
      const back = ({ changes }: Answer) =>
        changes.map(({ name, before, after }: Answer) => [name, before, after]);
      expect(back(nodes[0])).toEqual(
        back(nodes[1]).map(([name, before, after]: unknown[]) => [name, after, before]),
      );
    }
  });

  test('a deleted record comes back, and not before what it points to', async () => {
    const { id, of, found } = await somebody();
    const company = await createCompany(context, { name: 'West' });
    const role = await createRole(context, {
      personId: id,
      companyId: company.id,
      title: 'Chair',
      roleKind: 'CHAIR',
    });
    await deleteRecord(context, 'ROLE', { id: role.id, expectedRevision: 1 });
    await deleteRecord(context, 'PERSON', { id, expectedRevision: 1 });
    const [deletion] = (await revisionsOf(of)).nodes;
    expect(deletion.changes.map(({ name }: Answer) => name)).toContain('deletedAt');
    const roleBack = { of: toGlobalId('Role', role.id), revision: 1, expectedRevision: 2 };
    const before = await fingerprint(own.url);
    expect((await restore(editor, roleBack)).userErrors).toHaveLength(1);
    expect(await fingerprint(own.url)).toBe(before);
    const { record, userErrors } = await restore(editor, { of, revision: 1, expectedRevision: 2 });
    expect(userErrors).toEqual([]);
    expect(record).toMatchObject({ name: 'Anna Berg', bornOn: { edtf: '1987' } });
    expect(await found()).toMatchObject({ deletedAt: null, isPublic: true, revision: 3 });
    expect((await restore(editor, roleBack)).userErrors).toEqual([]);
  });

  test('is refused by name and rule, and changes nothing', async () => {
    const { of, change } = await somebody();
    await change({ name: 'Else' });
    const good = { of, revision: 1, expectedRevision: 2 };
    const before = await fingerprint(own.url);
    for (const [input, code, path] of [
      [{ ...good, of: 'x' }, 'INVALID_VALUE', ['of']],
      [{ ...good, revision: 2 }, 'INVALID_VALUE', ['revision']],
      [{ ...good, revision: 0 }, 'INVALID_VALUE', ['revision']],
      [{ ...good, fields: [] }, 'INVALID_VALUE', ['fields']],
      [{ ...good, fields: ['name', 'shoeSize'] }, 'INVALID_VALUE', ['fields', '1']],
      [{ ...good, expectedRevision: 1 }, 'VERSION_CONFLICT', ['expectedRevision']],
      [{ ...good, of: toGlobalId('Person', crypto.randomUUID()) }, 'NOT_FOUND', []],
    ] as const) {
      const { record, userErrors } = await restore(editor, input);
      expect(record).toBeNull();
      expect(userErrors, JSON.stringify(input)).toMatchObject([{ code, path }]);
    }
    expect((await restore(editor, { ...good, fields: ['shoeSize'] })).userErrors[0].message).toContain(
      'bornOn',
    );
    expect((await restore(contributor, good)).userErrors).toMatchObject([{ code: 'NOT_PERMITTED' }]);
    const { body } = await app.post(
      'mutation($input: RevisionRestoreInput!) { revisionRestore(input: $input) { record { id } } }',
      { input: good },
    );
    expect(body.errors[0].extensions.code).toBe('UNAUTHENTICATED');
    expect(await fingerprint(own.url)).toBe(before);
  });

  test('under one key is done once', async () => {
    const { of, change, found } = await somebody();
    await change({ name: 'Else' });
    const input = { of, revision: 1, expectedRevision: 2, idempotencyKey: crypto.randomUUID() };
    const [one, two] = [await restore(editor, input), await restore(editor, input)];
    expect(two).toEqual(one);
    expect(await found()).toMatchObject({ revision: 3 });
    const [audit] = await context.prisma.auditEntry.findMany({ orderBy: { id: 'desc' }, take: 1 });
    expect(audit).toMatchObject({
      kind: 'revisionRestore',
      recordType: 'Person',
      recordId: fromGlobalId(of)!.uuid,
    });
  });
});
