/** The review screen over an archive of its own, with stories to judge. */
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import type { Database } from '../../src/database/database.ts';
import type { ProposalKind } from '../../src/database/generated/enums.ts';
import type { WriteContext } from '../../src/history/write.ts';
import { verifyArchive } from '../../src/history/verify/verify-archive.ts';
import { toGlobalId } from '../../src/text/global-id.ts';
import { first, storyOf } from '../ingest/proposal-story.ts';
import { openPanel, type Panel } from './panel.ts';
import { createTestDatabase } from './postgres.ts';
import { takeIn } from './take-in.ts';

export interface ReviewDesk {
  panel: Panel;
  prisma: Database['prisma'];
  context: WriteContext;
  /** How many proposals of a document are judged. */
  judged(documentId: string): Promise<number>;
  /** A story with a finding of every kind, under a title of its own; the uuid of its document. */
  story(title: string, known?: Parameters<typeof storyOf>[1]): Promise<string>;
  proposalOf(documentId: string, kind: ProposalKind, containing?: string): Promise<{ id: string }>;
  /** For afterAll; proves that the archive is in order. */
  close(this: void): Promise<void>;
}

export async function openReview(): Promise<ReviewDesk> {
  const own = await createTestDatabase();
  const panel = await openPanel({ database: own });
  const { prisma } = panel.app.database;
  const context = { prisma, actor: { kind: 'system' as const, name: 'test' } };
  return {
    panel,
    prisma,
    context,
    judged: (documentId) =>
      prisma.proposal.count({ where: { documentId, state: { in: ['ACCEPTED', 'REJECTED'] } } }),
    story: async (title, known = {}) => {
      const { source, found } = storyOf(first, known);
      const { documentId } = await takeIn({ context }, { source: { ...source, title }, found });
      return documentId;
    },
    proposalOf: async (documentId, kind, containing = '') => {
      const all = await prisma.proposal.findMany({ where: { documentId, kind }, orderBy: { start: 'asc' } });
      return all.find((each) => JSON.stringify(each.content).includes(containing))!;
    },
    close: async () => {
      expect(await verifyArchive(prisma)).toEqual([]);
      await panel.close();
      await own.drop();
    },
  };
}

/** The address of a document's review, at one of its proposals. */
export const pathOf = (documentId: string, proposalId?: string): string =>
  `/review/${toGlobalId('Document', documentId)}${proposalId ? `?p=${toGlobalId('Proposal', proposalId)}` : ''}`;

/** The proposal that is open. */
export const current = (page: Page) => page.locator('section[aria-current=true]');
/** What it says. */
export const titleOf = async (page: Page): Promise<string | null> => current(page).getAttribute('aria-label');

export async function isThere(page: Page): Promise<void> {
  await page.getByRole('heading', { level: 1 }).waitFor();
  await current(page).waitFor();
}
