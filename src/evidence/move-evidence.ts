import type { Tx } from '../database/transaction.ts';
import { reanchor, selectorsOf } from './passage.ts';

/**
 * When an article's text is published anew: passages that still stand move to the new text; what is gone stays at the
 * old one and is marked UNSUPPORTED. Answers with the ids of the latter.
 */
export async function moveEvidence(
  tx: Tx,
  fromDocumentId: string,
  toDocumentId: string,
): Promise<{ lost: string[] }> {
  const { text } = await tx.documentText.findUniqueOrThrow({ where: { documentId: toDocumentId } });
  const all = await tx.evidence.findMany({ where: { documentId: fromDocumentId }, orderBy: { id: 'asc' } });
  const lost: string[] = [];
  for (const evidence of all) {
    const found = reanchor(text, evidence);
    if (!found) lost.push(evidence.id);
    // Its fact may be taken away at this moment, and the passage with it.
    await tx.evidence.updateMany({
      where: { id: evidence.id },
      data: found
        ? { ...found, ...selectorsOf(text, found), documentId: toDocumentId, state: 'ANCHORED' }
        : { state: 'UNSUPPORTED' },
    });
  }
  return { lost };
}
