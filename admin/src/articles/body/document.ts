/**
 * The body as TipTap's document and back. The document is flat: every block is one text, an item of a list one block of
 * its own. A line break is a `\n` of the text, so that places within a block are the same on both sides.
 */
import { blockStarts, type Body, type BodyBlock, type BodyMark, type NamedParty } from './body.ts';

export interface DocumentMark {
  type: string;
  attrs?: Record<string, unknown>;
}
export interface DocumentText {
  type: 'text';
  text: string;
  marks?: DocumentMark[];
}
export interface DocumentBlock {
  type: string;
  attrs?: Record<string, unknown>;
  content?: DocumentText[];
}
export interface DocumentJson {
  type: 'doc';
  content: DocumentBlock[];
}

/** The stretch of a mark within its block. */
interface Stretch {
  mark: DocumentMark;
  start: number;
  end: number;
}

const typeOfKind = {
  PARAGRAPH: 'paragraph',
  HEADING: 'heading',
  QUOTE: 'quote',
  CAPTION: 'caption',
} as const;
const markTypes = { STRONG: 'strong', EMPHASIS: 'emphasis', LINK: 'link' } as const;
const kindOfMark = { strong: 'STRONG', emphasis: 'EMPHASIS', link: 'LINK' } as const;

/** A document always has a block to write in. */
export function toDocument({ blocks, namings }: Body): DocumentJson {
  const starts = blockStarts(blocks);
  const content = blocks.flatMap((block, index) => {
    const offset = starts[index]!;
    const named = namings
      .filter(({ start, end }) => start >= offset && end <= offset + block.text.length)
      .map(({ party, start, end }, key) => ({
        mark: { type: 'mention', attrs: { ...attributesOf(party), key } },
        start: start - offset,
        end: end - offset,
      }));
    return blocksOf(block, [...block.marks.map(stretchOf), ...named]);
  });
  return { type: 'doc', content: content.length > 0 ? content : [{ type: 'paragraph' }] };
}

/** Blocks without words are left out: they are room to write in, and no part of the text. */
export function toBody({ content }: DocumentJson): Body {
  const written = joinItems(content.filter((block) => textOf(block).trim() !== ''));
  const blocks = written.map(({ block }) => block);
  const starts = blockStarts(blocks);
  const namings = written.flatMap(({ stretches }, index) =>
    stretches
      .filter(({ mark }) => mark.type === 'mention')
      .map(({ mark, start, end }) => ({
        party: partyOf(mark.attrs!),
        start: starts[index]! + start,
        end: starts[index]! + end,
      })),
  );
  return { blocks, namings: namings.toSorted((a, b) => a.start - b.start || a.end - b.end) };
}

function blocksOf({ blockKind, level, text }: BodyBlock, stretches: readonly Stretch[]): DocumentBlock[] {
  if (blockKind !== 'LIST') {
    const attrs = blockKind === 'HEADING' ? { attrs: { level: level ?? 2 } } : {};
    return [{ type: typeOfKind[blockKind], ...attrs, ...textsOf(text, stretches) }];
  }
  let at = 0;
  return text.split('\n').map((line, index) => {
    const within = stretches.map((stretch) => ({
      ...stretch,
      start: stretch.start - at,
      end: stretch.end - at,
    }));
    at += line.length + 1;
    return { type: 'item', attrs: { opens: index === 0 }, ...textsOf(line, within) };
  });
}

/** The text cut where a mark begins or ends. */
function textsOf(text: string, stretches: readonly Stretch[]): { content?: DocumentText[] } {
  if (text === '') return {};
  const cuts = new Set([0, text.length]);
  for (const { start, end } of stretches) {
    for (const cut of [start, end]) if (cut > 0 && cut < text.length) cuts.add(cut);
  }
  const places = [...cuts].toSorted((a, b) => a - b);
  return {
    content: places.slice(0, -1).map((start, index) => {
      const end = places[index + 1]!;
      const marks = stretches.filter((stretch) => stretch.start <= start && end <= stretch.end);
      return {
        type: 'text',
        text: text.slice(start, end),
        ...(marks.length > 0 && { marks: marks.map(({ mark }) => mark) }),
      };
    }),
  };
}

interface Written {
  block: BodyBlock;
  stretches: Stretch[];
}

/** Items that follow one another are one list, but where one opens the next. */
function joinItems(blocks: readonly DocumentBlock[]): Written[] {
  const written: Written[] = [];
  let former: DocumentBlock | undefined;
  for (const block of blocks) {
    const text = textOf(block);
    const last = written.at(-1);
    const goesOn = block.type === 'item' && former?.type === 'item' && block.attrs?.opens !== true;
    if (last && goesOn) {
      const offset = last.block.text.length + 1;
      last.block.text += `\n${text}`;
      last.stretches.push(
        ...stretchesOf(block).map((stretch) => ({
          ...stretch,
          start: stretch.start + offset,
          end: stretch.end + offset,
        })),
      );
    } else {
      const stretches = stretchesOf(block);
      written.push({ block: { ...kindOf(block), text, marks: [] }, stretches });
    }
    former = block;
  }
  for (const { block, stretches } of written) block.marks = marksOf(stretches);
  return written;
}

const textOf = ({ content = [] }: DocumentBlock): string => content.map(({ text }) => text).join('');

function kindOf({ type, attrs }: DocumentBlock): Pick<BodyBlock, 'blockKind' | 'level'> {
  if (type === 'item') return { blockKind: 'LIST', level: null };
  if (type === 'heading') return { blockKind: 'HEADING', level: attrs!.level as number };
  const kinds = Object.keys(typeOfKind) as (keyof typeof typeOfKind)[];
  return { blockKind: kinds.find((kind) => typeOfKind[kind] === type) ?? 'PARAGRAPH', level: null };
}

/** Each mark with the whole stretch that it covers without a gap. */
function stretchesOf({ content = [] }: DocumentBlock): Stretch[] {
  const all: Stretch[] = [];
  let at = 0;
  for (const { text, marks = [] } of content) {
    const end = at + text.length;
    for (const mark of marks) {
      const key = JSON.stringify(mark);
      const open = all.find((stretch) => stretch.end === at && JSON.stringify(stretch.mark) === key);
      if (open) open.end = end;
      else all.push({ mark, start: at, end });
    }
    at = end;
  }
  return all;
}

function marksOf(stretches: readonly Stretch[]): BodyMark[] {
  return stretches
    .flatMap(({ mark, start, end }): BodyMark[] => {
      const markKind = kindOfMark[mark.type as keyof typeof kindOfMark];
      if (!markKind) return [];
      return [{ markKind, start, end, href: (mark.attrs?.href as string | undefined) ?? null }];
    })
    .toSorted((a, b) => a.start - b.start || a.end - b.end || (a.markKind < b.markKind ? -1 : 1));
}

function stretchOf({ markKind, start, end, href }: BodyMark): Stretch {
  return {
    mark: { type: markTypes[markKind], ...(markKind === 'LINK' && { attrs: { href } }) },
    start,
    end,
  };
}

const attributesOf = ({ __typename, id, name }: NamedParty) => ({ type: __typename, id, name });

function partyOf({ type, id, name }: Record<string, unknown>): NamedParty {
  return { __typename: type as NamedParty['__typename'], id: id as string, name: name as string };
}
