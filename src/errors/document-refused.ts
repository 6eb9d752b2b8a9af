import { AppError } from './app-error.ts';

/**
 * Why a document cannot come in. `DOCUMENT_TOO_LARGE`: more bytes, pages or text than are taken.
 * `DOCUMENT_NOT_TEXT`: bytes that are no text in the encoding they name, or text that cannot be kept (NUL, half a
 * surrogate pair). `DOCUMENT_NOT_UNDERSTOOD`: not what its type says, or damaged. `DOCUMENT_HOSTILE`: made to use up
 * memory or time, or to reach for other files. `DOCUMENT_PASSWORD`: locked. `DOCUMENT_WITHOUT_TEXT`: nothing to read,
 * such as a scanned page.
 */
export type DocumentFault =
  | 'DOCUMENT_TOO_LARGE'
  | 'DOCUMENT_NOT_TEXT'
  | 'DOCUMENT_NOT_UNDERSTOOD'
  | 'DOCUMENT_HOSTILE'
  | 'DOCUMENT_PASSWORD'
  | 'DOCUMENT_WITHOUT_TEXT';

/** A document that no reader takes; the message says in one line what would be taken. */
export class DocumentRefused extends AppError {
  constructor(code: DocumentFault, rule: string, cause?: unknown) {
    super(code, `document: ${rule}`, { field: 'document', rule }, cause);
  }
}
