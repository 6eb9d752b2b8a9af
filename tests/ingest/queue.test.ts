/** The queue: the documents with the most to judge come first, over all of them. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { verifyArchive } from '../../src/history/verify/verify-archive.ts';
import type { WriteContext } from '../../src/history/write.ts';
import { toGlobalId } from '../../src/text/global-id.ts';
import { signInAs, type Ask } from '../support/accounts.ts';
import { startTestApp, type Answer, type TestApp } from '../support/app.ts';
import { Finder, textOf } from '../support/found.ts';
import { done } from '../support/mutations.ts';
import { createTestDatabase, type TestDatabase } from '../support/postgres.ts';
import { takeIn } from '../support/take-in.ts';
import { first, second, storyOf } from './proposal-story.ts';

let own: TestDatabase;
let app: TestApp;
let editor: Ask;
let context: WriteContext;
beforeAll(async () => {
  own = await createTestDatabase();
  app = await startTestApp({ database: own });
  editor = await signInAs(app, 'EDITOR');
  context = { prisma: app.database.prisma, actor: { kind: 'system', name: 'test' } };
});
afterAll(async () => {
  expect(await verifyArchive(app.database.prisma)).toEqual([]);
  await app.close();
  await own.drop();
});

const query = `query($filterBy: DocumentFilters, $direction: OrderDirection!, $after: String) {
  documents(filterBy: $filterBy, orderBy: { field: OPEN_PROPOSALS, direction: $direction }, first: 1, after: $after) {
    totalCount pageInfo { endCursor hasNextPage } nodes { id } } }`;

/** Page by page, so that the order holds over all of them. */
async function queue(direction = 'DESC'): Promise<string[]> {
  const ids: string[] = [];
  let after: string | null = null;
  do {
    const { body }: Answer = await editor(query, { filterBy: { hasOpenProposals: true }, direction, after });
    expect(body.errors).toBeUndefined();
    const { nodes, pageInfo } = body.data.documents;
    ids.push(...nodes.map(({ id }: Answer) => id));
    after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
  } while (after);
  return ids;
}
/** What the database has counted, and what it would count. */
async function counts(): Promise<void> {
  const wrong = await app.database.prisma.$queryRaw<object[]>`
    select d.id, d.open_proposals from document d
    where d.open_proposals <> (select count(*) from proposal p where p.document_id = d.id and p.state = 'OPEN')`;
  expect(wrong).toEqual([]);
}

test('most first; judging, undoing and a newer version move a document', async () => {
  const note = new Finder(textOf('A note', 'On Friday Ole Rand sails.')).party('PERSON', 'Ole Rand');
  const few = await takeIn({ context }, note);
  const many = await takeIn({ context }, storyOf(first));
  const id = ({ documentId }: { documentId: string }) => toGlobalId('Document', documentId);
  expect(await queue()).toEqual([id(many), id(few)]);
  expect(await queue('ASC')).toEqual([id(few), id(many)]);
  await counts();

  const { id: only } = await context.prisma.proposal.findFirstOrThrow({
    where: { documentId: few.documentId },
  });
  await done(editor, 'proposalReject', { id: toGlobalId('Proposal', only) });
  expect(await queue()).toEqual([id(many)]);
  await done(editor, 'proposalReopen', { id: toGlobalId('Proposal', only) });
  expect(await queue()).toEqual([id(many), id(few)]);

  const newer = await takeIn({ context }, storyOf(second));
  expect(await queue()).toEqual([id(newer), id(few)]);
  await counts();
  await context.prisma.proposal.deleteMany({ where: { documentId: newer.documentId } });
  expect(await queue()).toEqual([id(few)]);
});
