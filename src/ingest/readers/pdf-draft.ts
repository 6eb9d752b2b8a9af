import type { getDocumentProxy } from 'unpdf';
import { DocumentRefused } from '../../errors/document-refused.ts';
import type { DraftDocument } from './draft-document.ts';
import { limits } from './limits.ts';
import { guardedPdf } from './pdf-guard.ts';
import { linesOf, pdfBlocks, withoutMargins, type PageLine, type PageText } from './pdf-lines.ts';

type Pdf = Awaited<ReturnType<typeof getDocumentProxy>>;

/** What a PDF says. */
export async function pdfDraft(bytes: Uint8Array): Promise<DraftDocument> {
  const document = await opened(await guardedPdf(bytes));
  try {
    const blocks = pdfBlocks(withoutMargins(await pagesOf(document)).flat());
    if (blocks.length === 0) {
      throw new DocumentRefused('DOCUMENT_WITHOUT_TEXT', 'a PDF with text, not pictures of it (a scan)');
    }
    const { info } = await document.getMetadata();
    const said = info as { Title?: unknown; Author?: unknown };
    return { ...titled(blocks, text(said.Title)), byline: text(said.Author) };
  } catch (cause) {
    if (cause instanceof DocumentRefused) throw cause;
    throw new DocumentRefused('DOCUMENT_NOT_UNDERSTOOD', 'a whole PDF', cause);
  } finally {
    await document.loadingTask.destroy();
  }
}

async function opened(data: Uint8Array): Promise<Pdf> {
  const { getDocumentProxy } = await import('unpdf');
  try {
    return await getDocumentProxy(data, { verbosity: 0, stopAtErrors: false });
  } catch (cause) {
    if ((cause as Error).name === 'PasswordException') {
      throw new DocumentRefused('DOCUMENT_PASSWORD', 'a PDF that opens without a password', cause);
    }
    throw new DocumentRefused('DOCUMENT_NOT_UNDERSTOOD', 'a whole PDF', cause);
  }
}

async function pagesOf(document: Pdf): Promise<PageLine[][]> {
  if (document.numPages > limits.pdfPages) {
    throw new DocumentRefused('DOCUMENT_TOO_LARGE', `a PDF of at most ${limits.pdfPages} pages`);
  }
  const pages: PageLine[][] = [];
  let length = 0;
  for (let number = 1; number <= document.numPages; number += 1) {
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
