import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { DocumentRefused } from '../../errors/document-refused.ts';
import type { DocumentReader } from '../document-reader.ts';
import type { DraftDocument } from './draft-document.ts';
import { finishDocument } from './finish-document.ts';
import { limits } from './limits.ts';
import type { PdfAnswer } from './pdf-worker.ts';

/** A PDF with text in it; pictures of text (scans) are not read. */
export const pdf = {
  name: 'a PDF with text',
  accepts: ['application/pdf'],
  extensions: ['pdf'],
  read: async (bytes, hints) => [finishDocument(await draftOf(bytes), hints)],
} satisfies DocumentReader;

/** From a thread of its own, with a memory and a time of its own. */
async function draftOf(bytes: Uint8Array): Promise<DraftDocument> {
  // As it is run from source, so is the thread.
  const file = import.meta.url.endsWith('.ts') ? './pdf-worker.ts' : './pdf-worker.js';
  const worker = new Worker(new URL(file, import.meta.url), {
    workerData: bytes,
    resourceLimits: { maxOldGenerationSizeMb: limits.pdfHeap },
    stdout: true,
    stderr: true,
  });
  const expired = AbortSignal.timeout(limits.pdfTime);
  try {
    const [answer] = (await once(worker, 'message', { signal: expired })) as [PdfAnswer];
    if ('draft' in answer) return answer.draft;
    throw new DocumentRefused(answer.code, answer.rule);
  } catch (cause) {
    if (cause instanceof DocumentRefused) throw cause;
    const isTooMuch = expired.aborted || (cause as { code?: string }).code === 'ERR_WORKER_OUT_OF_MEMORY';
    throw isTooMuch
      ? new DocumentRefused(
          'DOCUMENT_HOSTILE',
          `a PDF that is read within ${limits.pdfTime / 1_000} seconds`,
          cause,
        )
      : new DocumentRefused('DOCUMENT_NOT_UNDERSTOOD', 'a whole PDF', cause);
  } finally {
    await worker.terminate();
  }
}
