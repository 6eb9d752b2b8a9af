/** What came in by import and nobody published: documents in two versions, drafts, findings in every state. */
import type { WriteContext } from '../../src/history/write.ts';
import { queueImport } from '../../src/ingest/jobs/queue-import.ts';
import { acceptProposal } from '../../src/ingest/proposals/accept-proposal.ts';
import { rejectProposal } from '../../src/ingest/proposals/reject-proposal.ts';
import { toGlobalId, type NodeType } from '../../src/text/global-id.ts';
import { day, euros, Finder, textOf } from './found.ts';
import { takeIn } from './take-in.ts';

/** `canary` stands in every text and name of it; public records are named in it too. */
export async function hideImports(
  context: WriteContext,
  { canary, person, company }: { canary: string; person: string; company: string },
): Promise<{ type: NodeType; id: string }[]> {
  const sure = (type: 'Person' | 'Company', id: string) => ({
    known: [{ id: toGlobalId(type, id), score: 0.95, reasons: ['the same name'] }],
  });
  const find = (...blocks: string[]) =>
    new Finder(textOf(`${canary} arrives`, ...blocks))
      .party('PERSON', 'Yin Qi', sure('Person', person))
      .party('COMPANY', 'Megvii', sure('Company', company))
      .party('COMPANY', `${canary} Import`)
      .fact(`Yin Qi sat on the board of ${canary} Import.`, () => ({
        kind: 'ROLE',
        person: 'Yin Qi',
        company: `${canary} Import`,
        title: canary,
        roleKind: 'BOARD_MEMBER',
        startedOn: null,
        endedOn: null,
        isCurrent: null,
      }))
      .fact(`Megvii raised 7 million euros, said ${canary} Import.`, () => ({
        kind: 'FUNDING_ROUND',
        company: 'Megvii',
        roundType: 'SERIES_J',
        series: 'J',
        amount: euros('7000000'),
        valuation: null,
        announcedOn: day('2018'),
        investors: [],
        hasOtherInvestors: true,
        otherAmounts: [],
      }))
      .fact(`Megvii moved, ${canary}.`, () => ({
        kind: 'CLAIM',
        subject: 'Megvii',
        field: 'headquarters',
        value: { text: canary },
        verbatim: canary,
      }));
  const texts = [
    `Yin Qi sat on the board of ${canary} Import. It was told of it.`,
    `Megvii raised 7 million euros, said ${canary} Import.`,
    `Megvii moved, ${canary}.`,
  ];
  await takeIn({ context }, find(...texts));
  const { prisma } = context;
  for (const { id, kind } of await prisma.proposal.findMany({ orderBy: { start: 'asc' } })) {
    if (kind === 'ROLE') await acceptProposal(context, { id });
    if (kind === 'CLAIM') await rejectProposal(context, { id, reason: canary });
  }
  await takeIn({ context }, find(`${canary} came anew.`, ...texts));
  await queueImport(context, {
    pieces: [new TextEncoder().encode(canary)],
    mediaType: 'text/plain',
    fileName: `${canary}.txt`,
    hints: {},
  });
  const ids = async (type: NodeType, rows: Promise<{ id: string }[]>) =>
    (await rows).map(({ id }) => ({ type, id }));
  return [
    ...(await ids('Proposal', prisma.proposal.findMany())),
    ...(await ids('DocumentImport', prisma.documentImport.findMany())),
    ...(await ids('Document', prisma.document.findMany({ where: { origin: 'IMPORT', isPublic: false } }))),
    ...(await ids('Company', prisma.company.findMany({ where: { name: `${canary} Import` } }))),
  ];
}
