import type { Tx } from '../database/transaction.ts';
import { anchorsIn, selectorsOf } from './passage.ts';

/** The facts whose passages were looked for, by evidence's columns. */
export type FactIds = Record<(typeof factColumns)[number], string[]>;

const factColumns = [
  'claimId',
  'nameId',
  'roleId',
  'relationId',
  'investmentId',
  'milestoneId',
  'quoteId',
  'correctionId',
] as const;

export interface MovedEvidence {
  moved: number;
  /** Passages of which the newer text has not the words. */
  lost: string[];
  facts: FactIds;
}

/**
 * When a text comes anew: passages that still stand move to the new text; what is gone stays at the old one and is marked
 * UNSUPPORTED.
 */
export async function moveEvidence(
  tx: Tx,
  fromDocumentId: string,
  toDocumentId: string,
): Promise<MovedEvidence> {
  const { text } = await tx.documentText.findUniqueOrThrow({ where: { documentId: toDocumentId } });
  const all = await tx.evidence.findMany({ where: { documentId: fromDocumentId }, orderBy: { id: 'asc' } });
  const anchor = anchorsIn(text);
  const lost: string[] = [];
  for (const evidence of all) {
    const found = anchor(evidence);
    if (!found) lost.push(evidence.id);
    // Its fact may be taken away at this moment, and the passage with it.
    await tx.evidence.updateMany({
      where: { id: evidence.id },
      data: found
        ? { ...found, ...selectorsOf(text, found), documentId: toDocumentId, state: 'ANCHORED' }
        : { state: 'UNSUPPORTED' },
    });
  }
  const facts = Object.fromEntries(
    factColumns.map((column) => [column, [...new Set(all.flatMap((each) => each[column] ?? []))]]),
  ) as FactIds;
  return { moved: all.length - lost.length, lost, facts };
}
