import { DocumentRefused } from '../../errors/document-refused.ts';
import type { DocumentReader } from '../document-reader.ts';
import { creditOf } from './credit.ts';
import { decodeText } from './decode-text.ts';
import type { DraftBlock, DraftDocument } from './draft-document.ts';
import { finishDocument } from './finish-document.ts';
import { limits } from './limits.ts';
import { endsWithStop, isListItem, isTable, paragraphsOf } from './plain-lines.ts';

const LONGEST_TITLE = 150;
const LONGEST_HEADING = 80;
const MARKED_HEADING = /^(#{1,4})\s+(\S.*)$/;
const PAGE_ENDS = /[\v\f\u0085\u2028\u2029]/g;
const NAME =
  "\\p{Lu}[\\p{L}.'’-]*(?: (?:von|van|de|der|di|al) | )\\p{Lu}[\\p{L}.'’-]*(?: \\p{Lu}[\\p{L}.'’-]*)?";
const BYLINE = new RegExp(
  `^(?:By|BY|Von|VON|Text:|Autor(?:in)?:|Author:) ?(${NAME}(?:(?:, | und | and | & )${NAME}){0,5})$|^(?:作者|记者|文)\\s?[:：|｜]\\s?(\\S.{0,40})$`,
  'u',
);

/**
 * Text as people write and paste it, in UTF-8 unless its type says otherwise. Empty lines part paragraphs, or single
 * line ends where there are none. The first line is the title if it is short and does not end as a sentence does;
 * without one the title is made of the first words, and stays in the text. No standfirst is taken out, so that no
 * sentence is lost. `## ` begins a heading, as does a short line without a stop that stands above a paragraph.
 */
export const plainText = {
  name: 'plain text',
  accepts: ['text/plain'],
  extensions: ['txt', 'text'],
  read: async (bytes, hints) => {
    const text = decodeText(bytes, hints.charset).replaceAll(PAGE_ENDS, '\n').trim();
    if (text.length > limits.text) {
      throw new DocumentRefused('DOCUMENT_TOO_LARGE', `at most ${limits.text} characters of text`);
    }
    if (isTable(text)) {
      throw new DocumentRefused('DOCUMENT_NOT_UNDERSTOOD', 'a text of sentences, not a table');
    }
    return [finishDocument(plainDocument(text), hints)];
  },
} satisfies DocumentReader;

/** The body of a format that has its headline elsewhere: the first line is a title only where it is that one. */
export function plainBody(text: string, headline: string | null): DraftDocument {
  const paragraphs = paragraphsOf(text);
  return titled(paragraphs, paragraphs.length > 1 && paragraphs[0] === headline ? headline : null);
}

function plainDocument(text: string): DraftDocument {
  const paragraphs = paragraphsOf(text);
  return titled(paragraphs, titleOf(paragraphs));
}

function titled(paragraphs: readonly string[], title: string | null): DraftDocument {
  const rest = title === null ? paragraphs : paragraphs.slice(1);
  const [, latin, chinese] = BYLINE.exec(rest.length > 1 ? rest[0]!.slice(0, 300) : '') ?? [];
  const byline = latin ?? chinese ?? null;
  return {
    title: title?.replace(MARKED_HEADING, '$2') ?? null,
    byline,
    blocks: blocksOf(byline === null ? rest : rest.slice(1)),
  };
}

function titleOf([first = '', ...rest]: readonly string[]): string | null {
  const line = MARKED_HEADING.exec(first)?.[2] ?? first;
  const isTitle =
    line.length <= LONGEST_TITLE &&
    rest.length > 0 &&
    !isListItem(line) &&
    !/[.。:：;,，…]["”“»」]?$/u.test(line);
  return isTitle && /\p{L}/u.test(line) && creditOf(line) === null ? first : null;
}

function blocksOf(paragraphs: readonly string[]): DraftBlock[] {
  const isHeading = paragraphs.map((line, at) => looksLikeHeading(line, paragraphs[at + 1]));
  // Verses and lists have many short lines, and no headings.
  const haveHeadings = isHeading.filter(Boolean).length * 2 <= paragraphs.length;
  const blocks: DraftBlock[] = [];
  let items: string[] = [];
  const endList = () => {
    if (items.length === 1) blocks.push({ blockKind: 'PARAGRAPH', text: items[0]! });
    if (items.length > 1) blocks.push({ blockKind: 'LIST', text: items.map(withoutBullet).join('\n') });
    items = [];
  };
  paragraphs.forEach((line, at) => {
    if (isListItem(line)) return items.push(line);
    endList();
    const [, marks, heading] = MARKED_HEADING.exec(line) ?? [];
    if (heading !== undefined) {
      return blocks.push({ blockKind: 'HEADING', level: Math.max(2, marks!.length), text: heading });
    }
    if (haveHeadings && isHeading[at]) return blocks.push({ blockKind: 'HEADING', level: 2, text: line });
    return blocks.push({ blockKind: 'PARAGRAPH', text: line });
  });
  endList();
  return blocks;
}

function looksLikeHeading(line: string, next: string | undefined): boolean {
  if (next === undefined || line.length > LONGEST_HEADING || next.length <= line.length) return false;
  return /\p{L}/u.test(line) && !endsWithStop(line) && !/[,;，；]$/u.test(line) && creditOf(line) === null;
}

function withoutBullet(item: string): string {
  return item.replace(/^[-*•·▪◦‣]\s+/u, '');
}
