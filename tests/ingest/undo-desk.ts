/** A newsroom with what tests of taking decisions back do again and again. */
import { expect } from 'vitest';
import { createCompany } from '../../src/companies/create-company.ts';
import type { ProposalKind } from '../../src/database/generated/enums.ts';
import { acceptProposal, type AcceptInput } from '../../src/ingest/proposals/accept-proposal.ts';
import { reopenProposal } from '../../src/ingest/proposals/reopen-proposal.ts';
import { createPerson } from '../../src/people/create-person.ts';
import { archiveState } from '../support/archive-state.ts';
import { openNewsroom, type Newsroom } from '../support/factories.ts';

export interface Judged {
  kind: ProposalKind;
  /** Words of its content. */
  saying?: string;
  /** Of which document; any where there is one. */
  documentId?: string;
}

export type Undoing = Newsroom & ReturnType<typeof acts>;

export async function openUndoing(): Promise<Undoing> {
  const newsroom = await openNewsroom();
  return { ...newsroom, ...acts(newsroom) };
}

function acts(newsroom: Newsroom) {
  const { prisma, context } = newsroom;
  const state = () => archiveState(prisma);
  const accept = (id: string, more: Partial<AcceptInput> = {}) => acceptProposal(context, { id, ...more });
  const undo = (id: string) => reopenProposal(context, { id });
  return {
    state,
    accept,
    undo,
    proposal: async ({ kind, saying = '', documentId }: Judged): Promise<string> => {
      const where = { kind, ...(documentId ? { documentId } : {}) };
      const all = await prisma.proposal.findMany({ where, orderBy: { start: 'asc' } });
      return all.find(({ content }) => JSON.stringify(content).includes(saying))!.id;
    },
    /** Accepts, looks that something came of it and that nothing is wrong, takes it back and looks that nothing is left. */
    thereAndBack: async (id: string, more: Partial<AcceptInput> = {}, seen?: () => Promise<void>) => {
      const before = await state();
      await accept(id, more);
      expect(await state()).not.toEqual(before);
      expect(await newsroom.problems()).toEqual([]);
      await seen?.();
      await undo(id);
      expect(await newsroom.problems()).toEqual([]);
      expect(await state()).toEqual(before);
    },
    /** Whom the story names, in the archive before it under names of their own. */
    known: async () => {
      const { id: mira } = await createPerson(context, { name: 'M. Sand-Keller' });
      const { id: polarwerk } = await createCompany(context, { name: 'Nordeis Werke' });
      const { id: borealis } = await createCompany(context, { name: 'Borealis AS' });
      const { id: harbour } = await createCompany(context, { name: 'Harbour Partners' });
      const links = [
        { key: 'p:mira sand', type: 'PERSON' as const, id: mira },
        { key: 'c:polarwerk', type: 'COMPANY' as const, id: polarwerk },
        { key: 'c:borealis holding', type: 'COMPANY' as const, id: borealis },
        { key: 'c:harbour fund', type: 'COMPANY' as const, id: harbour },
      ];
      const to = (...keys: string[]) => links.filter(({ key }) => keys.includes(key));
      return { mira, polarwerk, borealis, to };
    },
  };
}
