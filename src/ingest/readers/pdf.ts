import type { getDocumentProxy } from 'unpdf';
import { DocumentRefused } from '../../errors/document-refused.ts';
import type { DocumentReader } from '../document-reader.ts';
import { finishDocument } from './finish-document.ts';
import { limits } from './limits.ts';
import { guardedPdf } from './pdf-guard.ts';
import { linesOf, pdfBlocks, withoutMargins, type PageLine, type PageText } from './pdf-lines.ts';

type Pdf = Awaited<ReturnType<typeof getDocumentProxy>>;

/** A PDF with text in it; pictures of text (scans) are not read. */
export const pdf = {
  name: 'a PDF with text',
  accepts: ['application/pdf'],
  extensions: ['pdf'],
  read: async (bytes, hints) => {
    const document = await opened(guardedPdf(bytes));
    const deadline = new Deadline(limits.pdfTime);
    try {
      const pages = await deadline.within(pagesOf(document, deadline));
      const { info } = await deadline.within(document.getMetadata());
      const blocks = pdfBlocks(withoutMargins(pages).flat());
      if (blocks.length === 0) {
        throw new DocumentRefused('DOCUMENT_WITHOUT_TEXT', 'a PDF with text, not pictures of it (a scan)');
      }
      const said = info as { Title?: unknown; Author?: unknown };
      return [finishDocument({ ...titled(blocks, text(said.Title)), byline: text(said.Author) }, hints)];
    } catch (cause) {
      if (cause instanceof DocumentRefused) throw cause;
      throw new DocumentRefused('DOCUMENT_NOT_UNDERSTOOD', 'a whole PDF', cause);
    } finally {
      deadline.clear();
      await document.loadingTask.destroy();
    }
  },
} satisfies DocumentReader;

async function opened(data: Uint8Array): Promise<Pdf> {
  const { getDocumentProxy } = await import('unpdf');
  try {
    return await getDocumentProxy(data, { verbosity: 0, isEvalSupported: false, stopAtErrors: false });
  } catch (cause) {
    if ((cause as Error).name === 'PasswordException') {
      throw new DocumentRefused('DOCUMENT_PASSWORD', 'a PDF that opens without a password', cause);
    }
    throw new DocumentRefused('DOCUMENT_NOT_UNDERSTOOD', 'a whole PDF', cause);
  }
}

async function pagesOf(document: Pdf, deadline: Deadline): Promise<PageLine[][]> {
  if (document.numPages > limits.pdfPages) {
    throw new DocumentRefused('DOCUMENT_TOO_LARGE', `a PDF of at most ${limits.pdfPages} pages`);
  }
  const pages: PageLine[][] = [];
  let length = 0;
  for (let number = 1; number <= document.numPages && !deadline.isOver; number += 1) {
    const page = await document.getPage(number);
    const { items } = await page.getTextContent();
    const texts = items.flatMap((item) => ('str' in item ? [placed(item)] : []));
    length += texts.reduce((sum, { text: { length: own } }) => sum + own, 0);
    if (length > limits.text) {
      throw new DocumentRefused('DOCUMENT_TOO_LARGE', `at most ${limits.text} characters of text`);
    }
    pages.push(linesOf(texts, number));
    page.cleanup();
  }
  return pages;
}

function placed({ str, transform, width }: { str: string; transform: number[]; width: number }): PageText {
  const [, , c = 0, d = 0, x = 0, y = 0] = transform;
  // Fonts without a table of letters give controls and private signs: no words of anybody's.
  const letters = str.replaceAll(/[\p{Cc}\p{Co}\uFFFD\u00AD]/gu, '');
  return { text: letters, x, y, width, size: Math.hypot(c, d) || 1 };
}

/** The first heading, if it stands above the text; else what the file says, unless that is a file's name. */
function titled(blocks: ReturnType<typeof pdfBlocks>, said: string | null) {
  const [first, ...rest] = blocks;
  if (first?.blockKind === 'HEADING' && rest.length > 0) return { title: first.text, blocks: rest };
  const isFile = said !== null && /\.\w{2,5}$|^(?:microsoft word|untitled|unbenannt)/i.test(said);
  return { title: isFile ? null : said, blocks };
}

function text(value: unknown): string | null {
  return typeof value === 'string' && value.trim() !== '' ? value : null;
}

/** Ends what takes too long; the parser gives others their turn, so that the clock is heard. */
class Deadline {
  isOver = false;
  readonly #timer: NodeJS.Timeout;
  readonly #over: Promise<never>;

  constructor(milliseconds: number) {
    const { promise, reject } = Promise.withResolvers<never>();
    this.#over = promise;
    promise.catch(() => {});
    this.#timer = setTimeout(() => {
      this.isOver = true;
      reject(
        new DocumentRefused('DOCUMENT_HOSTILE', `a PDF that is read within ${milliseconds / 1_000} seconds`),
      );
    }, milliseconds);
  }

  within<Value>(work: Promise<Value>): Promise<Value> {
    return Promise.race([work, this.#over]);
  }

  clear(): void {
    clearTimeout(this.#timer);
  }
}
