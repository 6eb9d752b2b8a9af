/** A PDF's parser cannot be stopped from within its own thread: this one is ended where it takes too long. */
import { parentPort, workerData } from 'node:worker_threads';
import { DocumentRefused, type DocumentFault } from '../../errors/document-refused.ts';
import type { DraftDocument } from './draft-document.ts';
import { pdfDraft } from './pdf-draft.ts';

export type PdfAnswer = { draft: DraftDocument } | { code: DocumentFault; rule: string };

async function answer(bytes: Uint8Array): Promise<PdfAnswer> {
  try {
    return { draft: await pdfDraft(bytes) };
  } catch (error) {
    if (!(error instanceof DocumentRefused)) throw error;
    return { code: error.code as DocumentFault, rule: String(error.details.rule) };
  }
}

// oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread's port, not a window
parentPort?.postMessage(await answer(workerData as Uint8Array));
