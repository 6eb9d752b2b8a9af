import { InvalidValue } from '../errors/app-error.ts';
import { checkText } from '../text/well-formed.ts';
import type { BlockKind, MarkKind } from './article.type.ts';
import type { StoredBlock, StoredMark } from './blocks-html.rules.ts';

export interface BlockInput {
  blockKind: BlockKind;
  /** Of a heading, 2 to 4. */
  level?: number | null;
  text: string;
  /** Spans count within the block's own text. */
  marks?: { markKind: MarkKind; start: number; end: number; href?: string | null }[];
  imageId?: string | null;
}

const BETWEEN = '\n\n';
export const LONGEST_BLOCK = 100_000;

/** The body as one text, an empty line between two blocks, and the blocks with their places in it. */
export function composeBody(blocks: readonly BlockInput[]): { bodyText: string; blocks: StoredBlock[] } {
  let bodyText = '';
  const stored = blocks.map((block, index) => {
    const field = `blocks[${index}]`;
    const text = checkText(block.text, { field: `${field}.text`, maxLength: LONGEST_BLOCK, multiline: true });
    const start = bodyText === '' ? 0 : bodyText.length + BETWEEN.length;
    bodyText = bodyText === '' ? text : bodyText + BETWEEN + text;
    return {
      blockKind: block.blockKind,
      level: levelOf(block, field),
      text,
      span: { start, end: start + text.length },
      marks: (block.marks ?? []).map((mark, at) => placedMark(mark, text, start, `${field}.marks[${at}]`)),
      ...(block.imageId ? { imageId: block.imageId } : {}),
    };
  });
  return { bodyText, blocks: stored };
}

/** Stored blocks as they were given: marks count within their block again. */
export function decomposeBody(blocks: readonly StoredBlock[]): BlockInput[] {
  return blocks.map(({ blockKind, level, text, span, marks, imageId }) => ({
    blockKind,
    level,
    text,
    marks: marks.map(({ markKind, href, span: { start, end } }) => ({
      markKind,
      start: start - span.start,
      end: end - span.start,
      href,
    })),
    imageId: imageId ?? null,
  }));
}

function levelOf({ blockKind, level }: BlockInput, field: string): number | null {
  if (blockKind !== 'HEADING') return null;
  const given = level ?? 2;
  if (![2, 3, 4].includes(given)) {
    throw new InvalidValue({ field: `${field}.level`, value: given, rule: 'a heading has level 2, 3 or 4' });
  }
  return given;
}

function placedMark(
  { markKind, start, end, href }: NonNullable<BlockInput['marks']>[number],
  text: string,
  offset: number,
  field: string,
): StoredMark {
  if (!(start >= 0 && start < end && end <= text.length)) {
    throw new InvalidValue({
      field,
      value: `${start} to ${end}`,
      rule: `within the block's ${text.length} units, start before end`,
    });
  }
  if (markKind === 'LINK' && !(href && URL.canParse(href) && /^https?:$/.test(new URL(href).protocol))) {
    throw new InvalidValue({
      field: `${field}.href`,
      value: href ?? null,
      rule: 'a link leads to an http or https address',
    });
  }
  return {
    markKind,
    span: { start: offset + start, end: offset + end },
    href: markKind === 'LINK' ? (href ?? null) : null,
  };
}

const segmenters = new Map<string, Intl.Segmenter>();

/** Words as the language counts them; Chinese too. */
export function countWords(text: string, language: string): number {
  const segmenter = segmenters.get(language) ?? new Intl.Segmenter(language, { granularity: 'word' });
  segmenters.set(language, segmenter);
  let words = 0;
  for (const { isWordLike } of segmenter.segment(text)) if (isWordLike) words += 1;
  return words;
}
