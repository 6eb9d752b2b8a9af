import type { Tx } from '../database/transaction.ts';
import type { EvidenceInput } from './attach-evidence.ts';
import { reanchor, type Passage, type Selectors } from './passage.ts';

export interface KeptPassage extends Passage, Selectors {
  documentId: string;
}

/** Of passages that were kept those that still stand: in their document, or in the present text of its article. */
export async function standingPassages(tx: Tx, kept: readonly KeptPassage[]): Promise<EvidenceInput[]> {
  const standing: EvidenceInput[] = [];
  for (const { documentId, ...passage } of kept) {
    const document = await tx.document.findUnique({ where: { id: documentId }, include: { text: true } });
    const present =
      document?.articleId && !document.isArticleText
        ? await tx.document.findFirst({
            where: { articleId: document.articleId, isArticleText: true },
            include: { text: true },
          })
        : null;
    const source = present ?? document;
    const found = source?.text ? reanchor(source.text.text, passage) : null;
    if (source && found) standing.push({ documentId: source.id, ...found });
  }
  return standing;
}
