import { LONGEST_BLOCK } from '../../articles/article.rules.ts';
import { DocumentRefused } from '../../errors/document-refused.ts';
import { parseLanguageTag } from '../../text/language.ts';
import type { RawBlock, RawDocument, RawImage, ReadHints } from '../document-reader.ts';
import { blockLanguage, documentLanguage, tagOrNull } from './block-language.ts';
import { creditOf } from './credit.ts';
import { keptText } from './decode-text.ts';
import type { DraftBlock, DraftDocument } from './draft-document.ts';
import { limits } from './limits.ts';
import { publishedOn } from './published-on.ts';
import { webAddress } from './web-address.ts';

const LONGEST = { title: 500, derived: 80, standfirst: 2_000, line: 300, id: 500 };

/** The document with its languages, a title in any case, and nothing said twice; refused without a text. */
export function finishDocument(draft: DraftDocument, hints: ReadHints): RawDocument {
  const blocks = draft.blocks.flatMap(cutLong).map(keptBlock);
  const text = blocks.map((block) => block.text).join('\n\n');
  if (text === '') throw new DocumentRefused('DOCUMENT_WITHOUT_TEXT', 'a document with text in it');
  if (text.length > limits.text) {
    throw new DocumentRefused('DOCUMENT_TOO_LARGE', `at most ${limits.text} characters of text`);
  }
  const language = hints.language
    ? parseLanguageTag(hints.language)
    : documentLanguage(text, draft.language ?? null);
  const title = oneLine(draft.title, LONGEST.title) ?? derivedTitle(blocks[0]!.text);
  const body = withoutTitle(blocks, title);
  const standfirst = oneLine(draft.standfirst, LONGEST.standfirst);
  return {
    title,
    standfirst: standfirst && standfirst !== title && !text.includes(standfirst) ? standfirst : null,
    blocks: body.map((block) => ofLanguage(block, language)),
    byline: oneLine(draft.byline, LONGEST.line),
    publisher: oneLine(draft.publisher, LONGEST.line),
    publishedOn: publishedOn(draft.published),
    language,
    sourceUrl: webAddress(draft.sourceUrl, hints.sourceUrl) ?? webAddress(hints.sourceUrl),
    externalId: oneLine(draft.externalId, LONGEST.id),
    images: distinct(draft.images ?? []),
  };
}

/** The first words of a text's first sentence, cut between words. */
export function derivedTitle(text: string): string {
  const sentence = /^[^\n]{1,400}?(?:[.!?…](?=\s)|[。！？]|$)/u.exec(text.slice(0, 400))?.[0] ?? text;
  const words = sentence
    .replaceAll(/\s+/g, ' ')
    .trim()
    .replace(/[.。]$/, '');
  if (words.length <= LONGEST.derived) return words;
  const cut = words.slice(0, LONGEST.derived);
  const space = cut.lastIndexOf(' ');
  const end = space > LONGEST.derived / 2 ? space : LONGEST.derived - 1;
  return `${words.slice(0, end).replace(/[\s,;:–—-]+$|[\uD800-\uDBFF]$/u, '')}…`;
}

function ofLanguage({ language, ...block }: DraftBlock, whole: string): RawBlock {
  const mayBeCaption = block.blockKind === 'CAPTION' || block.blockKind === 'PARAGRAPH';
  const credit = mayBeCaption ? (block.credit ?? creditOf(block.text)) : null;
  const declared = language ? tagOrNull(language) : null;
  return {
    ...block,
    // A paragraph that is nothing but a picture's line is its caption.
    blockKind: credit === null ? block.blockKind : 'CAPTION',
    ...(credit === null ? {} : { credit }),
    language: blockLanguage(block.text, declared ?? whole),
  };
}

/** A title that stands above the text too is not the text's first heading. */
function withoutTitle(blocks: DraftBlock[], title: string): DraftBlock[] {
  const [first, ...rest] = blocks;
  return first?.blockKind === 'HEADING' && first.text === title && rest.length > 0 ? rest : blocks;
}

/** Normalised, which may shift what is marked. */
function keptBlock(block: DraftBlock): DraftBlock {
  const text = keptText(block.text);
  if (text === block.text) return block;
  const at = (place: number) => Math.min(block.text.slice(0, place).normalize('NFC').length, text.length);
  const marks = block.marks
    ?.map((mark) => ({ ...mark, start: at(mark.start), end: at(mark.end) }))
    .filter(({ start, end }) => start < end);
  return { ...block, text, marks };
}

/** Longer blocks than an article takes are cut, at the last end of a sentence that fits. */
function cutLong(block: DraftBlock): DraftBlock[] {
  const pieces: DraftBlock[] = [];
  let rest = block;
  while (rest.text.length > LONGEST_BLOCK) {
    const end = cutBefore(rest.text, LONGEST_BLOCK);
    pieces.push(sliceOf(rest, 0, end));
    rest = sliceOf(rest, end, rest.text.length);
  }
  return [...pieces, rest].filter(({ text }) => text.trim() !== '');
}

function cutBefore(text: string, longest: number): number {
  const window = text.slice(longest - 2_000, longest);
  for (const pattern of [/[.!?。！？…]["”“»」]?\s/gu, /\s/gu]) {
    const last = [...window.matchAll(pattern)].at(-1);
    if (last) return longest - 2_000 + last.index + last[0].length;
  }
  return /[\uD800-\uDBFF]$/.test(text.slice(0, longest)) ? longest - 1 : longest;
}

function sliceOf(block: DraftBlock, from: number, to: number): DraftBlock {
  const piece = block.text.slice(from, to);
  const start = from + piece.length - piece.trimStart().length;
  const text = piece.trim();
  const marks = block.marks
    ?.map((mark) => ({
      ...mark,
      start: Math.max(mark.start - start, 0),
      end: Math.min(mark.end - start, text.length),
    }))
    .filter((mark) => mark.start < mark.end);
  return { ...block, text, marks };
}

function oneLine(text: string | null | undefined, longest: number): string | null {
  // oxlint-disable-next-line no-control-regex -- taking them out is the point
  const line = keptText((text ?? '').slice(0, 10_000).replaceAll(/[\u0001-\u001F\u007F\s]+/g, ' ')).trim();
  if (line === '') return null;
  if (line.length <= longest) return line;
  const space = line.lastIndexOf(' ', longest - 1);
  return `${line.slice(0, space > longest / 2 ? space : longest - 1).replace(/[\uD800-\uDBFF]$/, '')}…`;
}

function distinct(images: readonly RawImage[]): RawImage[] {
  return [...new Map(images.map((image) => [image.url, image])).values()];
}
