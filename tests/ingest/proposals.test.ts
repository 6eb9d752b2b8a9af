/** Findings judged: accepting each kind makes exactly its record, undoing leaves the archive as it was, to the hash. */
import { beforeEach, describe, expect, test } from 'vitest';
import { publishArticle } from '../../src/articles/publish-article.ts';
import { updateArticle } from '../../src/articles/update-article.ts';
import { setClaimRank } from '../../src/claims/set-claim-rank.ts';
import { updateMilestone } from '../../src/milestones/save-milestone.ts';
import { createPerson } from '../../src/people/create-person.ts';
import { acceptProposal } from '../../src/ingest/proposals/accept-proposal.ts';
import { rejectProposal } from '../../src/ingest/proposals/reject-proposal.ts';
import { reopenProposal } from '../../src/ingest/proposals/reopen-proposal.ts';
import { openNewsroom, paragraphs, type Newsroom } from '../support/factories.ts';
import { archiveState } from '../support/archive-state.ts';
import { changedRound, first, second, sentences, storyOf } from './proposal-story.ts';
import { takeIn } from '../support/take-in.ts';

let newsroom: Newsroom;
beforeEach(async () => {
  newsroom = await openNewsroom();
  return async () => {
    expect(await newsroom.problems()).toEqual([]);
    await newsroom.close();
  };
});

const proposals = () => newsroom.prisma.proposal.findMany({ orderBy: [{ start: 'asc' }, { kind: 'asc' }] });
async function proposal(kind: string, containing = '') {
  const all = await proposals();
  return all.find((each) => each.kind === kind && JSON.stringify(each).includes(containing))!;
}
const accept = (id: string, more: object = {}) => acceptProposal(newsroom.context, { id, ...more });

const kinds = [
  ['PERSON', 'Mira Sand'],
  ['COMPANY', 'Polarwerk'],
  ['CLAIM', 'headquarters'],
  ['ROLE', 'FOUNDER'],
  ['COMPANY_RELATION', ''],
  ['FUNDING_ROUND', ''],
  ['MILESTONE', ''],
  ['QUOTE', ''],
] as const;

test.each(kinds)(
  'a %s that is accepted and reopened leaves the archive as it was',
  async (kind, containing) => {
    await takeIn(newsroom, storyOf(first));
    const before = await archiveState(newsroom.prisma);
    const { id } = await proposal(kind, containing);
    await accept(id);
    expect(await archiveState(newsroom.prisma)).not.toEqual(before);
    expect(await newsroom.problems()).toEqual([]);
    await reopenProposal(newsroom.context, { id });
    expect(await archiveState(newsroom.prisma)).toEqual(before);
  },
);

test('all accepted and reopened in reverse leave the archive as it was', async () => {
  await takeIn(newsroom, storyOf(first));
  const before = await archiveState(newsroom.prisma);
  const done: string[] = [];
  for (const { id } of await proposals()) {
    const { state } = await newsroom.prisma.proposal.findUniqueOrThrow({ where: { id } });
    if (state !== 'OPEN') continue;
    await accept(id);
    done.push(id);
  }
  expect(await newsroom.prisma.proposal.count({ where: { state: { not: 'ACCEPTED' } } })).toBe(0);
  for (const id of done.toReversed()) await reopenProposal(newsroom.context, { id });
  expect(await archiveState(newsroom.prisma)).toEqual(before);
});

test('a rejected one is remembered with its reason, and reopened it is as it was', async () => {
  await takeIn(newsroom, storyOf(first));
  const before = await archiveState(newsroom.prisma);
  const { id } = await proposal('MILESTONE');
  await rejectProposal(newsroom.context, { id, reason: 'Another company' });
  expect(await proposal('MILESTONE')).toMatchObject({
    state: 'REJECTED',
    reason: 'Another company',
    decidedBy: 'test',
  });
  await newsroom.refuses(() => accept(id), 'id');
  await reopenProposal(newsroom.context, { id });
  expect(await archiveState(newsroom.prisma)).toEqual(before);
  await newsroom.refuses(() => reopenProposal(newsroom.context, { id }), 'id');
});

describe('undoing is refused, and changes nothing, once somebody has built on it', () => {
  test('by a fact about a party that it made', async () => {
    await takeIn(newsroom, storyOf(first));
    const founder = await proposal('ROLE', 'FOUNDER');
    const chair = await proposal('ROLE', 'CHAIR');
    await accept(founder.id);
    await accept(chair.id);
    await newsroom.fails(() => reopenProposal(newsroom.context, { id: founder.id }), 'REFERENCED_BY');
    await reopenProposal(newsroom.context, { id: chair.id });
    await reopenProposal(newsroom.context, { id: founder.id });
    expect(await newsroom.prisma.person.count()).toBe(0);
  });

  test('by changing the record', async () => {
    await takeIn(newsroom, storyOf(first));
    const { id } = await proposal('MILESTONE');
    await accept(id);
    const milestone = await newsroom.prisma.milestone.findFirstOrThrow();
    await updateMilestone(newsroom.context, {
      id: milestone.id,
      expectedRevision: 1,
      title: 'On the market',
    });
    expect(await newsroom.refuses(() => reopenProposal(newsroom.context, { id }), 'id')).toContain(
      'built on it',
    );
  });

  test('by judging between the sources', async () => {
    await takeIn(newsroom, storyOf(first));
    await accept((await proposal('COMPANY', 'Polarwerk')).id);
    const { id } = await proposal('CLAIM');
    await accept(id);
    const [claim] = await newsroom.prisma.claim.findMany();
    const { revision } = await newsroom.prisma.company.findFirstOrThrow({ where: { slug: 'polarwerk' } });
    await setClaimRank(newsroom.context, {
      claimId: claim!.id,
      expectedRevision: revision,
      rank: 'PREFERRED',
      reason: 'The register',
    });
    await newsroom.refuses(() => reopenProposal(newsroom.context, { id }), 'id');
  });
});

test('the same source three times is one document, and asks once', async () => {
  await takeIn(newsroom, storyOf(first));
  const before = await archiveState(newsroom.prisma);
  for (let again = 0; again < 2; again += 1) {
    expect(await takeIn(newsroom, storyOf(first))).toMatchObject({ status: 'duplicate' });
  }
  expect(await archiveState(newsroom.prisma)).toEqual(before);
});

describe('a newer version of the source', () => {
  const judgeAll = async () => {
    await takeIn(newsroom, storyOf(first));
    await rejectProposal(newsroom.context, { id: (await proposal('CLAIM')).id });
    for (const { id, state } of await proposals()) {
      const now = await newsroom.prisma.proposal.findUniqueOrThrow({ where: { id } });
      if (state === 'OPEN' && now.state === 'OPEN') await accept(id);
    }
  };
  const lostFacts = async () =>
    (await newsroom.prisma.evidence.findMany({ where: { state: 'UNSUPPORTED' } })).map(({ exact }) => exact);

  test('keeps what was accepted under its ids and asks exactly about what changed', async () => {
    await judgeAll();
    const roles = await newsroom.prisma.role.findMany({ orderBy: { id: 'asc' } });
    const outcome = await takeIn(newsroom, storyOf(second));
    expect(outcome).toMatchObject({ status: 'revised', draft: 'UPDATED' });
    expect(await newsroom.prisma.role.findMany({ orderBy: { id: 'asc' } })).toEqual(roles);
    const open = (await proposals()).filter(({ state }) => state === 'OPEN');
    expect(open.map(({ kind, passages }) => [kind, (passages as { exact: string }[])[0]!.exact])).toEqual([
      ['FUNDING_ROUND', changedRound],
    ]);
    // Amount, date and investor stood on the sentence that changed, the milestone on the one that went.
    expect([...new Set(await lostFacts())].toSorted()).toEqual(
      [sentences.round, sentences.listed].toSorted(),
    );
    const findings = await newsroom.prisma.finding.findMany({ where: { checkKind: 'SENTENCE_GONE' } });
    expect(findings).toHaveLength((await lostFacts()).length);
    const rejected = await proposal('CLAIM');
    expect(rejected).toMatchObject({ state: 'REJECTED', documentId: outcome.documentId });
  });

  test('leaves a draft that somebody edited as it is', async () => {
    const { articleId } = await takeIn(newsroom, storyOf(first));
    await updateArticle(newsroom.context, {
      id: articleId!,
      expectedRevision: 1,
      blocks: paragraphs('Written anew.'),
    });
    expect(await takeIn(newsroom, storyOf(second))).toMatchObject({ status: 'revised', draft: 'KEPT' });
    const article = await newsroom.prisma.article.findUniqueOrThrow({ where: { id: articleId! } });
    expect(article.bodyText).toBe('Written anew.');
  });

  test('waits as the working copy of an article that is public, whose facts stand until it is published', async () => {
    await takeIn(newsroom, storyOf(first));
    const { articleId } = await newsroom.prisma.document.findFirstOrThrow();
    for (const kind of ['ROLE', 'MILESTONE']) await accept((await proposal(kind)).id);
    await publishArticle(newsroom.context, { id: articleId!, expectedRevision: null });
    const publicFacts = async () => ({
      roles: await newsroom.prisma.role.count({ where: { isPublic: true } }),
      milestones: await newsroom.prisma.milestone.count({ where: { isPublic: true } }),
    });
    expect(await publicFacts()).toEqual({ roles: 1, milestones: 1 });
    expect(await takeIn(newsroom, storyOf(second))).toMatchObject({ draft: 'UPDATED', lost: 0 });
    expect(await publicFacts()).toEqual({ roles: 1, milestones: 1 });
    const { revision } = await newsroom.prisma.article.findUniqueOrThrow({ where: { id: articleId! } });
    await publishArticle(newsroom.context, { id: articleId!, expectedRevision: revision });
    expect(await publicFacts()).toEqual({ roles: 1, milestones: 0 });
    const text = await newsroom.prisma.document.findFirstOrThrow({ where: { isArticleText: true } });
    expect(text).toMatchObject({ origin: 'IMPORT' });
  });

  test('takes back what it no longer says and nobody judged', async () => {
    await takeIn(newsroom, storyOf(first));
    await takeIn(newsroom, storyOf(second));
    const states = (await proposals()).filter(({ kind }) => kind === 'FUNDING_ROUND' || kind === 'MILESTONE');
    expect(states.map(({ kind, state }) => `${kind} ${state}`).toSorted()).toEqual([
      'FUNDING_ROUND OPEN',
      'FUNDING_ROUND SUPERSEDED',
      'MILESTONE SUPERSEDED',
    ]);
  });
});

test('who is accepted is mentioned in the draft, and is public with it', async () => {
  const { articleId } = await takeIn(newsroom, storyOf(first));
  const { id } = await proposal('PERSON');
  await accept(id);
  const mentions = () => newsroom.prisma.mention.findMany({ include: { person: true } });
  expect(await mentions()).toMatchObject([
    {
      articleId,
      start: 0,
      end: 'Mira Sand'.length,
      text: 'Mira Sand',
      person: { name: 'Mira Sand', isPublic: false },
    },
  ]);
  await publishArticle(newsroom.context, { id: articleId!, expectedRevision: null });
  expect(await mentions()).toMatchObject([{ person: { isPublic: true } }]);
  await newsroom.fails(() => reopenProposal(newsroom.context, { id }), 'REFERENCED_BY');
});

describe('what the archive knows already', () => {
  test('gets another source, and a value that differs is claimed beside it', async () => {
    const at = (sourceUrl: string) => ({ sourceUrl });
    await takeIn(newsroom, storyOf(first), at('https://one.example/'));
    for (const kind of ['FUNDING_ROUND', 'MILESTONE', 'QUOTE', 'ROLE']) {
      await accept((await proposal(kind)).id);
    }
    await takeIn(newsroom, storyOf(second), at('https://other.example/'));
    const before = await archiveState(newsroom.prisma);
    const others = (await proposals()).filter(({ state }) => state === 'OPEN');
    const done: string[] = [];
    for (const kind of ['FUNDING_ROUND', 'QUOTE', 'ROLE'] as const) {
      const { id } = others.find((each) => each.kind === kind && each.passages !== null)!;
      await accept(id);
      done.push(id);
    }
    const { prisma } = newsroom;
    expect([
      await prisma.fundingRound.count(),
      await prisma.quote.count(),
      await prisma.company.count(),
    ]).toEqual([1, 1, 2]);
    expect(
      (await prisma.claim.findMany({ where: { field: 'amount' } })).map(({ valueKey }) => valueKey),
    ).toHaveLength(2);
    expect(await prisma.investment.count()).toBe(1);
    expect(await prisma.evidence.count({ where: { investmentId: { not: null } } })).toBe(2);
    for (const id of done.toReversed()) await reopenProposal(newsroom.context, { id });
    expect(await archiveState(prisma)).toEqual(before);
  });

  test('is asked where it may be several, and taken where it is said', async () => {
    const [one, other] = [
      await createPerson(newsroom.context, { name: 'Mira Sand' }),
      await createPerson(newsroom.context, { name: 'Mira Sand', isDistinct: true }),
    ];
    await takeIn(newsroom, storyOf(first));
    const { id, parties } = await proposal('ROLE', 'FOUNDER');
    expect(await newsroom.refuses(() => accept(id), 'links')).toContain('Mira Sand');
    const { key } = (parties as { key: string; party: string }[]).find(({ party }) => party === 'PERSON')!;
    await newsroom.refuses(
      () => accept(id, { links: [{ key, type: 'COMPANY', id: other.id }] }),
      'links[0].id',
    );
    await newsroom.refuses(
      () => accept(id, { links: [{ key: 'x', type: 'PERSON', id: other.id }] }),
      'links[0].key',
    );
    await accept(id, { links: [{ key, type: 'PERSON', id: other.id }] });
    const role = await newsroom.prisma.role.findFirstOrThrow();
    expect(role.personId).toBe(other.id);
    expect(role.personId).not.toBe(one.id);
  });
});
