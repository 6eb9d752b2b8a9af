import type { DocumentReader } from '../document-reader.ts';
import { finishDocument } from './finish-document.ts';
import { pdfDraft } from './pdf-draft.ts';

/** A PDF with text in it; pictures of text (scans) are not read. */
export const pdf = {
  name: 'a PDF with text',
  accepts: ['application/pdf'],
  extensions: ['pdf'],
  read: async (bytes, hints) => [finishDocument(await pdfDraft(bytes), hints)],
} satisfies DocumentReader;
