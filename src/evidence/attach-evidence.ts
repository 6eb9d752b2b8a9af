import { NotFound } from '../errors/app-error.ts';
import type { Tx } from '../database/transaction.ts';
import { checkPassage, selectorsOf, type Passage } from './passage.ts';

export interface EvidenceInput extends Passage {
  documentId: string;
}

/** The fact a passage carries: exactly one. */
export type FactKey =
  | { claimId: string }
  | { nameId: string }
  | { roleId: string }
  | { relationId: string }
  | { investmentId: string }
  | { milestoneId: string }
  | { quoteId: string }
  | { correctionId: string };

/** Ties a fact to passages; refused unless each document says there exactly what is claimed. */
export async function attachEvidence(
  tx: Tx,
  fact: FactKey,
  evidence: readonly EvidenceInput[],
  field = 'evidence',
): Promise<void> {
  if (evidence.length === 0) return;
  const ids = [...new Set(evidence.map(({ documentId }) => documentId))];
  // Held until the end: an article whose text is published anew meanwhile waits, and finds this passage to take along.
  const texts = await tx.$queryRaw<{ documentId: string; text: string }[]>`
    select d.id as "documentId", t.text from document d join document_text t on t.document_id = d.id
    where d.id = any(${ids}::uuid[]) order by d.id for share of d`;
  const textOf = new Map(texts.map(({ documentId, text }) => [documentId, text]));
  const rows = evidence.map(({ documentId, start, end, exact }, index) => {
    const text = textOf.get(documentId);
    if (text === undefined) {
      throw new NotFound(`there is no document ${documentId}`, { field: `${field}[${index}].document` });
    }
    checkPassage(text, { start, end, exact }, `${field}[${index}]`);
    return { ...fact, documentId, start, end, exact, ...selectorsOf(text, { start, end, exact }) };
  });
  await tx.evidence.createMany({ data: rows });
}
